import { writeCase } from '#casefile/write.ts'
import type { LedgerListed } from '#contract/kit.ts'
import type { Answer, Answers, Case, FactValue, GroupItem } from '#core/case/case.ts'
import { utf8 } from '#core/kit/encode.ts'
import { speakerOf } from '#core/law/explain.ts'
import { labelOf } from '#core/law/operators/phrases.ts'
import { catalogue } from '#law/facts/index.ts'
import type { FactId, GroupId } from '#law/language.ts'

/** What a kit was made from: the case without its ledger, so that recording one submission does not make the next kit look old. */
export const kitSource = (subject: Case): Uint8Array => {
  const groups = Object.fromEntries(Object.entries(subject.groups).filter(([id]) => !ledgerGroups.includes(id)))
  return utf8(writeCase({ ...subject, groups }))
}

const ledgerGroups: readonly string[] = ['submissions', 'messages'] satisfies readonly GroupId[]

export type Sent = {
  readonly kind: string
  readonly sentOn: string
  readonly receipt?: string
  readonly files: readonly string[]
  readonly law: string
  readonly note?: string
}

/** The case with one submission more; nothing else of it is touched. */
export const withSubmission = (subject: Case, { kind, sentOn, receipt, files, law, note }: Sent): Case => {
  const group = subject.groups['submissions'] ?? { items: [] }
  const answers = given({
    'submission.kind': kind,
    'submission.sent-on': sentOn,
    'submission.receipt-number': receipt,
    'submission.files': files,
    'submission.law-version': law,
    'submission.note': note,
  })
  return { ...subject, groups: { ...subject.groups, submissions: { ...group, items: [...group.items, { id: freeId(group.items), answers }] } } }
}

/** All that was sent and what passed since, by day; what has no day comes last. */
export const ledgerOf = (subject: Case): LedgerListed => ({
  codeName: subject.codeName,
  submissions: itemsOf(subject, 'submissions')
    .map(({ id, answers }) => ({
      id,
      kind: wordsOf(answers, 'submission.kind'),
      sentOn: textOf(answers, 'submission.sent-on'),
      receipt: textOf(answers, 'submission.receipt-number'),
      files: listOf(answers, 'submission.files'),
      lawVersion: textOf(answers, 'submission.law-version'),
      note: textOf(answers, 'submission.note'),
    }))
    .toSorted((a, b) => byDay(a.sentOn, b.sentOn)),
  messages: itemsOf(subject, 'messages')
    .map(({ id, answers }) => ({
      id,
      date: textOf(answers, 'message.date'),
      direction: wordsOf(answers, 'message.direction'),
      says: textOf(answers, 'message.says'),
      dueOn: textOf(answers, 'message.due-on'),
    }))
    .toSorted((a, b) => byDay(a.date, b.date)),
})

const itemsOf = (subject: Case, group: GroupId): readonly GroupItem[] => subject.groups[group]?.items ?? []

const freeId = (items: readonly GroupItem[], number = items.length + 1): string => {
  const id = `submission-${number}`
  return items.some(item => item.id === id) ? freeId(items, number + 1) : id
}

const given = (values: { readonly [F in FactId]?: FactValue | undefined }): Answers =>
  Object.fromEntries(
    Object.entries(values).flatMap(([fact, value]): readonly (readonly [string, Answer])[] =>
      value === undefined || (typeof value === 'object' && value.length === 0) ? [] : [[fact, { answer: 'value', value }]],
    ),
  )

const recorded = (answers: Answers, fact: FactId): FactValue | undefined => {
  const answer = answers[fact]
  return answer?.answer === 'value' ? answer.value : undefined
}

const textOf = (answers: Answers, fact: FactId): string | null => {
  const value = recorded(answers, fact)
  return typeof value === 'string' ? value : null
}

const wordsOf = (answers: Answers, fact: FactId): string | null => {
  const value = textOf(answers, fact)
  return value === null ? null : labelOf(speakerOf(catalogue).factOf(fact), value)
}

const listOf = (answers: Answers, fact: FactId): readonly string[] => {
  const value = recorded(answers, fact)
  return typeof value === 'object' ? value : []
}

const byDay = (a: string | null, b: string | null): number => (a ?? '9999').localeCompare(b ?? '9999', 'en')
