import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer, DisclosureLevel } from '#core/case/case.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { useLaw } from '#renderer/case/law.ts'
import { withLevel, withNote } from '#renderer/situation/answer-edits.ts'
import { BesideInShort } from '#renderer/situation/beside-in-short.tsx'
import { ConfirmedOn } from '#renderer/situation/confirmed-on.tsx'
import { EvidenceRefs } from '#renderer/situation/evidence-refs.tsx'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { longest, readText } from '#renderer/situation/read-text.ts'
import { useTyped } from '#renderer/situation/use-typed.ts'
import { useProblem } from '#renderer/situation/value-text.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import '#renderer/ui/disclosure.css'

export type AnswerBesideProps = {
  readonly question: InterviewQuestion
  readonly answer: Answer | undefined
  readonly place: string
  readonly isOpen: boolean
  readonly onToggle: (open: boolean) => void
}

const noRefs: readonly never[] = []

/** What may stand beside an answer, folded away behind one line; what is used of it is told in short. */
export const AnswerBeside = ({ question, answer, place, isOpen, onToggle }: AnswerBesideProps) => (
  <div>
    <Folded question={question} isOpen={isOpen} onToggle={onToggle} />
    {!isOpen && answer && <BesideInShort question={question} answer={answer} />}
    {isOpen && (
      <div className="stack situation-beside">
        <Note question={question} note={answer?.note} isAsked={answer !== undefined} place={`${place} note`} />
        <Level question={question} level={answer?.level} />
        <EvidenceRefs question={question} refs={answer?.evidence ?? noRefs} place={`${place} evidence`} />
        {answer && <ConfirmedOn question={question} on={answer.confirmedOn} />}
      </div>
    )}
  </div>
)

const Folded = memo(({ question, isOpen, onToggle }: Pick<AnswerBesideProps, 'question' | 'isOpen' | 'onToggle'>) => {
  const { t } = useTranslation('situation')
  const Heading = question.group === undefined ? 'h3' : 'h5'
  return (
    <div className="disclosure" {...(isOpen ? { 'data-expanded': true } : {})}>
      <div className="disclosure-head">
        <Heading>
          <button type="button" className="disclosure-button" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
            <Icon name="forward" />
            {t('beside')}
          </button>
        </Heading>
      </div>
    </div>
  )
})

type NoteProps = { readonly question: InterviewQuestion; readonly note: string | undefined; readonly isAsked: boolean; readonly place: string }

const Note = memo(({ question, note, isAsked, place }: NoteProps) => {
  const { t } = useTranslation('situation')
  const { edit } = useInterviewing()
  const { text, problem, type } = useTyped({
    place,
    shown: note ?? '',
    read: readText(longest.note),
    show: text => text,
    take: text => edit(question, before => withNote(before, text ?? ''), { typing: true }),
  })
  const says = useProblem(problem)
  return <TextArea label={t('note')} hint={isAsked ? t('noteHint') : t('noteUnasked')} rows={2} value={text} onChange={type} problem={says} />
})

type LevelProps = { readonly question: InterviewQuestion; readonly level: DisclosureLevel | undefined }

const Level = memo(({ question, level = question.level }: LevelProps) => {
  const { t } = useTranslation('situation')
  const { edit } = useInterviewing()
  const levels = useLaw()?.levels ?? []
  const options = levels.map(({ level: id, title, says }) => ({
    id,
    label: `${id} ${title}${id === question.level ? ` (${t('levelStarts')})` : ''}`,
    hint: says,
  }))
  return (
    <Select<DisclosureLevel>
      label={t('level')}
      options={options}
      value={level}
      hint={levels.find(({ level: id }) => id === level)?.says}
      onChange={id => edit(question, before => withLevel(before, id, question.level))}
    />
  )
})
