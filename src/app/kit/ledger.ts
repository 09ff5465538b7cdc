import { writeCase } from '#casefile/write.ts'
import type { LedgerListed } from '#contract/kit.ts'
import type { Answer, Answers, Case, FactValue, GroupItem } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import { utf8 } from '#core/kit/encode.ts'
import { speakerOf } from '#core/law/explain.ts'
import { labelOf } from '#core/law/operators/phrases.ts'
import { catalogue } from '#law/facts/index.ts'
import type { FactId, GroupId } from '#law/language.ts'

/**
 * What a kit was made from: the case without its ledger and its custody log, and without the requests that recording entered and nobody wrote on, so that
 * recording one submission does not make the next kit look old.
 */
export const kitSource = (subject: Case): Uint8Array => {
  const groups = Object.fromEntries(
    Object.entries(subject.groups).flatMap(([id, group]) => {
      if (ledgerGroups.includes(id)) return []
      if (id !== ('ccf' satisfies GroupId)) return [[id, group]]
      const items = group.items.filter(item => !isAsEntered(item))
      return items.length === 0 && items.length < group.items.length && group.complete === undefined ? [] : [[id, { ...group, items }]]
    }),
  )
  const { custody: _, ...rest } = subject
  return utf8(writeCase({ ...rest, groups }))
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

/** Takes one submission up into the ledger and, with `clocks`, enters the request among those the calendar counts from. */
export const recordingOf = (subject: Case, sent: Sent, { clocks }: { readonly clocks: boolean }): Change => {
  const { kind, sentOn, receipt, files, law, note } = sent
  const answers = given({
    'submission.kind': kind,
    'submission.sent-on': sentOn,
    'submission.receipt-number': receipt,
    'submission.files': files,
    'submission.law-version': law,
    'submission.note': note,
  })
  const item = { id: freeId('submission', itemsOf(subject, 'submissions')), answers }
  return {
    kind: 'several',
    changes: [{ kind: 'add-item', group: 'submissions' satisfies GroupId, item }, ...(clocks ? clockOf(subject, sent) : [])],
  }
}

/** What the calendar counts from: the pending request that has no day yet, or a new one. Nothing where it is entered, or has no clock of its own. */
const clockOf = (subject: Case, { kind, sentOn, receipt }: Sent): readonly Change[] => {
  const filed = clocked[kind]
  if (filed === undefined) return []
  const group = 'ccf' satisfies GroupId
  const items = itemsOf(subject, group)
  const same = items.filter(({ answers }) => textOf(answers, 'ccf.kind') === filed)
  if (same.some(({ answers }) => textOf(answers, 'ccf.filed-on') === sentOn)) return []
  const begins = given({ 'ccf.filed-on': sentOn, 'ccf.receipt-number': receipt })
  const waiting = same.find(({ answers }) => textOf(answers, 'ccf.outcome') === 'pending' && textOf(answers, 'ccf.filed-on') === null)
  if (waiting !== undefined) return Object.entries(begins).map(([fact, answer]) => ({ kind: 'answer', fact, group, item: waiting.id, answer }))
  const answers = { ...given({ 'ccf.kind': filed }), ...begins, ...given({ 'ccf.outcome': 'pending' }) }
  return [{ kind: 'add-item', group, item: { id: freeId(entered, items), answers } }]
}

/** As the group of earlier requests names what was filed. Provisional measures go beside a request and have no clock. */
const clocked: { readonly [kind: string]: string } = { access: 'access', deletion: 'deletion', correction: 'deletion', revision: 'revision' }

const entered = 'filed'

const isAsEntered = ({ id, answers }: GroupItem): boolean =>
  /^filed-\d+$/.test(id) && textOf(answers, 'ccf.outcome') === 'pending' && Object.keys(answers).every(fact => asEntered.includes(fact))

const asEntered: readonly string[] = ['ccf.kind', 'ccf.filed-on', 'ccf.receipt-number', 'ccf.outcome'] satisfies readonly FactId[]

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

const freeId = (of: string, items: readonly GroupItem[], number = items.length + 1): string => {
  const id = `${of}-${number}`
  return items.some(item => item.id === id) ? freeId(of, items, number + 1) : id
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
