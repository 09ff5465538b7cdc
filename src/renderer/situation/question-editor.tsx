import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answersAt } from '#core/case/change.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { AnswerBeside } from '#renderer/situation/answer-beside.tsx'
import { type WithoutValue, withAlleged, without } from '#renderer/situation/answer-edits.ts'
import { type Marks, useInterviewing } from '#renderer/situation/interviewing.ts'
import { Clashes, StaleNotice } from '#renderer/situation/question-notices.tsx'
import { StateMark } from '#renderer/situation/state-mark.tsx'
import { ValueField } from '#renderer/situation/value-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { toast } from '#renderer/ui/toast.tsx'
import './question-editor.css'

export type QuestionEditorProps = { readonly question: InterviewQuestion; readonly at: string; readonly marks: Marks; readonly onClose: () => void }

/** The question one is at: every kind of answer, and what stands beside it. */
export const QuestionEditor = ({ question, at, marks, onClose }: QuestionEditorProps) => {
  const { t } = useTranslation('situation')
  const { case: subject } = useCase()
  const { cases } = useApp()
  const { answer: record, today } = useInterviewing()
  const box = useRef<HTMLLIElement>(null)
  const answer = answersAt(subject, question)?.[question.fact]
  const [isOpen, setOpen] = useState(false)
  useEffect(() => arrive(box.current), [])

  const clear = () => {
    if (answer === undefined) return
    record(question, null)
    toast(t('cleared'), () => record(question, answer))
  }
  const options = (['none', 'unknown', 'declined'] as const).map((id): { readonly id: WithoutValue; readonly label: string } => ({
    id,
    label: t(`answer.${id}`),
  }))

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
          <StateMark state={question.state} />
          {question.asks}
        </legend>
        <IconButton icon="up" size="small" label={t('close')} onPress={onClose} />
        <div className="situation-value">
          <ValueField key={at} question={question} answer={answer} place={`${subject.id} ${at}`} />
          <Segmented
            label={t('orNoValue')}
            labelHidden
            value={answer === undefined || answer.answer === 'value' ? null : answer.answer}
            options={options}
            onChange={kind => record(question, without(answer, kind, today), { typing: true })}
          />
        </div>
        <StaleNotice question={question} answer={answer} marks={marks} />
        <Clashes clashes={marks.clashes} />
        <div className="situation-open-foot">
          <Checkbox
            isDisabled={answer?.answer !== 'value'}
            isSelected={answer?.answer === 'value' && answer.alleged === true}
            onChange={on => answer && record(question, withAlleged(answer, on))}
          >
            {t('alleged')}
          </Checkbox>
          {answer && (
            <Button kind="quiet" size="small" onPress={clear}>
              {t('clear')}
            </Button>
          )}
        </div>
        <AnswerBeside question={question} answer={answer} place={`${subject.id} ${at}`} isOpen={isOpen} onToggle={setOpen} />
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
  box?.scrollIntoView({ block: 'nearest' })
}
