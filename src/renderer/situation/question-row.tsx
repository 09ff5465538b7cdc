import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/case/case.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { confirmed, type WithoutValue, without, withValue } from '#renderer/situation/answer-edits.ts'
import { AnswerMarks } from '#renderer/situation/answer-marks.tsx'
import { answerShown } from '#renderer/situation/answer-shown.ts'
import { answerWords } from '#renderer/situation/answer-words.ts'
import { type Marks, useInterviewing } from '#renderer/situation/interviewing.ts'
import { sameMarks } from '#renderer/situation/marks.ts'
import { StateMark } from '#renderer/situation/state-mark.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import './question-row.css'

export type QuestionRowProps = { readonly question: InterviewQuestion; readonly at: string; readonly marks: Marks }

/** A question on one line, with its answer, and with the shortest way to give one. Kept as it is while nothing about it changes. */
export const QuestionRow = memo(
  ({ question, at, marks }: QuestionRowProps) => {
    const { t, i18n } = useTranslation('situation')
    const { goTo, edit, isReadOnly, today } = useInterviewing()
    const { answer, asks, kind, state } = question
    const give = (to: (before: Answer | undefined) => Answer) => {
      edit(question, to)
      goTo(at)
    }
    const giveValue = (value: boolean) => give(before => withValue(before, value, today))
    const giveNone = (kind: WithoutValue) => give(before => without(before, kind, today))
    const byKey: { readonly [key: string]: (() => void) | undefined } = {
      ...(kind === 'yesno' ? { y: () => giveValue(true), n: () => giveValue(false) } : {}),
      u: () => giveNone('unknown'),
      d: () => giveNone('declined'),
      x: () => giveNone('none'),
    }
    return (
      <li className={`situation-row ${state}`}>
        <button
          type="button"
          className="situation-row-open"
          data-row={at}
          onClick={() => goTo(at)}
          onKeyDown={event => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault()
              return step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)
            }
            if (isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return
            const run = byKey[event.key.toLowerCase()]
            if (run === undefined) return
            event.preventDefault()
            run()
          }}
        >
          <StateMark state={state} />
          <span className="situation-row-asks">{asks}</span>
          {answer && (
            <span className={`situation-row-answer ${answer.answer}`} dir="auto">
              {answerShown(question, answer, answerWords(t))}
            </span>
          )}
          {answer && <AnswerMarks question={question} answer={answer} />}
        </button>
        {answer === undefined && kind === 'yesno' && !isReadOnly && <QuickAnswers onValue={giveValue} onWithout={giveNone} />}
        {answer && marks.stale && (
          <span className="situation-row-stale">
            {t('stale', { day: dayShown(marks.stale, i18n.language) })}
            {!isReadOnly && (
              <button
                type="button"
                className="situation-link"
                aria-label={t('stillTrueOf', { asks })}
                onClick={() => edit(question, before => before && confirmed(before, today))}
              >
                {t('stillTrue')}
              </button>
            )}
          </span>
        )}
        {marks.clashes.length > 0 && (
          <span className="situation-row-clash">
            <Icon name="warning" /> {t('doesNotFit')}: {marks.clashes.map(({ says }) => says).join(' ')}
          </span>
        )}
      </li>
    )
  },
  (before, now) =>
    before.at === now.at &&
    before.question.answer === now.question.answer &&
    before.question.state === now.question.state &&
    before.question.asks === now.question.asks &&
    sameMarks(before.marks, now.marks),
)

/** By pointer one press; by keyboard the same through the letters of the row. */
const QuickAnswers = ({ onValue, onWithout }: { readonly onValue: (value: boolean) => void; readonly onWithout: (kind: WithoutValue) => void }) => {
  const { t } = useTranslation('situation')
  return (
    <span className="situation-quick">
      <button type="button" tabIndex={-1} onClick={() => onValue(true)}>
        {t('answer.yes')}
      </button>
      <button type="button" tabIndex={-1} onClick={() => onValue(false)}>
        {t('answer.no')}
      </button>
      <button type="button" tabIndex={-1} onClick={() => onWithout('unknown')}>
        {t('answer.unknown')}
      </button>
    </span>
  )
}

/** Once the page is drawn again. */
export const focusRow = (at: string): void =>
  void requestAnimationFrame(() => [...document.querySelectorAll<HTMLElement>('[data-row]')].find(({ dataset }) => dataset['row'] === at)?.focus())

const step = (from: HTMLElement, by: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  rows[rows.indexOf(from) + by]?.focus()
}
