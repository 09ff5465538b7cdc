import { useTranslation } from 'react-i18next'
import type { Answer, DisclosureLevel } from '#core/case/case.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { useLaw } from '#renderer/case/law.ts'
import { confirmed, emptied, withEvidence, withLevel, withNote } from '#renderer/situation/answer-edits.ts'
import { BesideInShort } from '#renderer/situation/beside-in-short.tsx'
import { ConfirmedOn } from '#renderer/situation/confirmed-on.tsx'
import { EvidenceRefs } from '#renderer/situation/evidence-refs.tsx'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { longest, readText } from '#renderer/situation/read-text.ts'
import { useTyped } from '#renderer/situation/use-typed.ts'
import { useProblem } from '#renderer/situation/value-text.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'

export type AnswerBesideProps = {
  readonly question: InterviewQuestion
  readonly answer: Answer | undefined
  readonly place: string
  readonly isOpen: boolean
  readonly onToggle: (open: boolean) => void
}

/** What may stand beside an answer, folded away behind one line; what is used of it is told in short. */
export const AnswerBeside = ({ question, answer, place, isOpen, onToggle }: AnswerBesideProps) => {
  const { t } = useTranslation('situation')
  return (
    <div>
      <Disclosure title={t('beside')} level={question.group === undefined ? 3 : 4} isOpen={isOpen} onToggle={onToggle}>
        {isOpen && <Beside question={question} answer={answer} place={place} />}
      </Disclosure>
      {answer && !isOpen && <BesideInShort question={question} answer={answer} />}
    </div>
  )
}

const Beside = ({ question, answer, place }: Pick<AnswerBesideProps, 'question' | 'answer' | 'place'>) => {
  const { t } = useTranslation('situation')
  const { answer: record, today } = useInterviewing()
  const levels = useLaw()?.levels ?? []
  const level = answer?.level ?? question.level
  const note = useTyped({
    place: `${place} note`,
    shown: answer?.note ?? '',
    read: readText(longest.note),
    show: text => text,
    take: text => record(question, withNote(answer, text ?? ''), { typing: true }),
  })
  const noteProblem = useProblem(note.problem)
  const options = levels.map(({ level: id, title, says }) => ({
    id,
    label: `${id} ${title}${id === question.level ? ` (${t('levelStarts')})` : ''}`,
    hint: says,
  }))
  return (
    <div className="stack">
      <TextArea
        label={t('note')}
        hint={answer === undefined ? t('noteUnasked') : t('noteHint')}
        rows={2}
        value={note.text}
        onChange={note.type}
        problem={noteProblem}
      />
      <Select<DisclosureLevel>
        label={t('level')}
        options={options}
        value={level}
        hint={levels.find(({ level: id }) => id === level)?.says}
        onChange={id => record(question, withLevel(answer, id, question.level))}
      />
      <EvidenceRefs
        refs={answer?.evidence ?? []}
        place={place}
        onChange={(refs, typing) =>
          record(question, refs.length === 0 && answer === undefined ? emptied(answer, today) : withEvidence(answer, refs), { typing })
        }
      />
      {answer && <ConfirmedOn answer={answer} onChange={on => record(question, confirmed(answer, on))} />}
    </div>
  )
}
