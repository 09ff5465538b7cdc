import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answersAt } from '#core/case/change.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { AnswerBeside } from '#renderer/situation/answer-beside.tsx'
import { AnswerFoot } from '#renderer/situation/answer-foot.tsx'
import { type Marks, useInterviewing } from '#renderer/situation/interviewing.ts'
import { NoValue } from '#renderer/situation/no-value.tsx'
import { Clashes, StaleNotice } from '#renderer/situation/question-notices.tsx'
import { StateMark } from '#renderer/situation/state-mark.tsx'
import { ValueField } from '#renderer/situation/value-field.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import './question-editor.css'

export type QuestionEditorProps = { readonly question: InterviewQuestion; readonly at: string; readonly marks: Marks; readonly onClose: () => void }

/**
 * The question one is at: every kind of answer, and what stands beside it. Each part is drawn anew only when its own piece of the answer
 * changes, so that typing in one does not wait for the others.
 */
export const QuestionEditor = ({ question: drawn, at, marks, onClose }: QuestionEditorProps) => {
  const { t } = useTranslation('situation')
  const { case: subject } = useCase()
  const { cases } = useApp()
  const { caseId } = useInterviewing()
  const box = useRef<HTMLLIElement>(null)
  const [isOpen, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at one place the law asks one thing; its state is drawn apart
  const question = useMemo(() => drawn, [at])
  const answer = answersAt(subject, question)?.[question.fact]
  const place = `${caseId} ${at}`
  useEffect(() => arrive(box.current), [])

  return (
    <li
      ref={box}
      className="situation-open"
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && void cases.settle()}
    >
      <fieldset>
        <legend>
          <StateMark state={drawn.state} />
          {question.asks}
        </legend>
        <IconButton icon="up" size="small" label={t('close')} onPress={onClose} />
        <div className="situation-value">
          <ValueField
            key={at}
            question={question}
            value={answer?.answer === 'value' ? answer.value : undefined}
            precision={answer?.answer === 'value' ? answer.precision : undefined}
            place={place}
          />
          <NoValue question={question} kind={answer?.answer} />
        </div>
        <StaleNotice question={question} answer={answer} marks={marks} />
        <Clashes clashes={marks.clashes} />
        <AnswerFoot question={question} kind={answer?.answer} isAlleged={answer?.answer === 'value' && answer.alleged === true} />
        <AnswerBeside question={question} answer={answer} place={place} isOpen={isOpen} onToggle={setOpen} />
      </fieldset>
    </li>
  )
}

/** The focus goes to the box one writes in, else to the answer given, else to the first there is; the whole question comes into sight. */
const arrive = (box: HTMLElement | null): void => {
  const value = box?.querySelector('.situation-value')
  const target = ['textarea, input:not([type="radio"], [type="checkbox"], [type="search"])', 'input:checked', 'input']
    .map(which => value?.querySelector<HTMLElement>(which))
    .find(found => found)
  target?.focus()
  target?.closest('label')?.scrollIntoView({ block: 'nearest' })
  box?.scrollIntoView({ block: 'nearest' })
}
