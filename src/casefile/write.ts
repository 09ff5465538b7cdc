import type { Answer, Answers, Case, Group } from '#core/case/case.ts'
import type { FactGroups, Facts } from '#core/law/fact.ts'
import { catalogue } from '#law/facts/index.ts'

/** The case as a file: always the same text for the same case, so that two versions can be compared line by line. */
export const writeCase = (subject: Case): string => `${JSON.stringify(inOrder(subject), null, 2)}\n`

const inOrder = (subject: Case) =>
  ordered(
    {
      ...subject,
      answers: answersInOrder(subject.answers, catalogue.facts),
      groups: ordered(mapped(subject.groups, groupInOrder), Object.keys(catalogue.groups)),
      exhibits: subject.exhibits.map(exhibit => ordered(exhibit, exhibitKeys)),
      weighings: subject.weighings.map(weighing => ordered(weighing, ['ground', 'decision', 'reason', 'decidedOn'])),
    },
    ['format', 'version', 'id', 'codeName', 'challenges', 'note', 'answers', 'groups', 'exhibits', 'weighings', 'drafts', 'custody'],
  )

const groupInOrder = (group: Group, id: string) =>
  ordered({ ...group, items: group.items.map(item => ordered({ ...item, answers: answersInOrder(item.answers, factsOf(id)) }, ['id', 'answers'])) }, [
    'complete',
    'items',
  ])

const exhibitKeys = [
  'id',
  'number',
  'title',
  'date',
  'precision',
  'author',
  'language',
  'pages',
  'translation',
  'proves',
  'level',
  'levelReason',
  'neutralSummary',
  'source',
  'relevance',
  'theme',
  'files',
]

const groups: FactGroups = catalogue.groups

const factsOf = (group: string): Facts => groups[group]?.facts ?? {}

const answersInOrder = (answers: Answers, facts: Facts) => ordered(mapped(answers, answerInOrder), Object.keys(facts))

const answerInOrder = (answer: Answer) => ({
  ...ordered(answer, ['answer', 'value', 'precision', 'alleged', 'note', 'evidence', 'confirmedOn', 'level']),
  ...(answer.evidence ? { evidence: answer.evidence.map(ref => ordered(ref, ['exhibit', 'page', 'passage'])) } : {}),
})

/** The keys named, in their order, then any others by name. */
const ordered = (record: object, keys: readonly string[]): object => {
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length)
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)))
}

const mapped = <V>(record: { readonly [key: string]: V }, to: (value: V, key: string) => object): { readonly [key: string]: object } =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]))
