import type { Answer, Answers, Case, Exhibit } from '#core/case/case.ts'
import { isCivilDate } from '#core/civil-date.ts'
import { identifiersIn, kindOf } from '#core/exchange/identifiers.ts'
import { maskOf } from '#core/exchange/mask.ts'
import type { Catalogue, Fact, Facts } from '#core/law/fact.ts'

/**
 * The case with a placeholder in place of every name, address, number and way to reach somebody that it records, wherever they stand: in
 * answers, notes, titles, reasons and the lawyer's own words. The same person has the same placeholder throughout. Of the date of birth the
 * year stays; ids say nothing any more; files and the custody log are left out. States, courts and dates stay: whoever knows the matter may
 * still know whose it is. `id` is the new id of the case.
 */
export const pseudonymised = (subject: Case, id: string, catalogue: Catalogue): Case => {
  const identifiers = identifiersIn(subject, catalogue)
  const mask = maskOf(identifiers, subject, catalogue)
  const exhibitIds = new Map(subject.exhibits.map(exhibit => [exhibit.id, `exhibit-${exhibit.number}`]))
  const itemId = (group: string, at: number) => `${group}-${at + 1}`

  const answer = (fact: string, asked: Fact | undefined, { note, evidence, ...rest }: Answer, item?: string): Answer => ({
    ...shortened(fact, valued(fact, asked, rest, item)),
    ...(note === undefined ? {} : { note: mask(note) }),
    ...(evidence === undefined
      ? {}
      : {
          evidence: evidence.map(({ exhibit, passage, ...ref }) => ({
            exhibit: exhibitIds.get(exhibit) ?? exhibit,
            ...ref,
            ...(passage === undefined ? {} : { passage: mask(passage) }),
          })),
        }),
  })

  const valued = (fact: string, asked: Fact | undefined, given: Answer, item?: string): Answer => {
    if (given.answer !== 'value' || asked === undefined || !['text', 'texts', 'state'].includes(asked.kind)) return given
    const own = identifiers.find(one => one.fact === fact && one.item === item)
    const masked = (text: string, at: number) => (kindOf(fact) === undefined ? mask(text) : (own?.placeholders[at] ?? '[left out]'))
    if (typeof given.value === 'string') return { ...given, value: masked(given.value, 0) }
    return Array.isArray(given.value) ? { ...given, value: [...new Set(given.value.map(masked))] } : given
  }

  const answers = (given: Answers, facts: Facts, item?: string): Answers =>
    Object.fromEntries(Object.entries(given).map(([fact, one]) => [fact, answer(fact, facts[fact], one, item)]))

  const exhibit = ({ files: _, ...one }: Exhibit): Exhibit => ({
    ...one,
    id: exhibitIds.get(one.id) ?? one.id,
    title: mask(one.title),
    ...masked(one, ['author', 'proves', 'neutralSummary', 'levelReason', 'source', 'relevance', 'theme'], mask),
  })

  const alerts = subject.groups['alerts']?.items ?? []
  const challenged = alerts.findIndex(item => item.id === subject.challenges)
  const { custody: _custody, challenges: _challenges, note, drafts, ...rest } = subject
  return {
    ...rest,
    id,
    codeName: mask(subject.codeName),
    answers: answers(subject.answers, catalogue.facts),
    groups: Object.fromEntries(
      Object.entries(subject.groups).map(([group, { items, ...of }]) => [
        group,
        { ...of, items: items.map((item, at) => ({ id: itemId(group, at), answers: answers(item.answers, catalogue.groups[group]?.facts ?? {}, item.id) })) },
      ]),
    ),
    exhibits: subject.exhibits.map(exhibit),
    weighings: subject.weighings.map(weighing => ({ ...weighing, reason: mask(weighing.reason) })),
    ...(challenged < 0 ? {} : { challenges: itemId('alerts', challenged) }),
    ...(note === undefined ? {} : { note: mask(note) }),
    ...(drafts === undefined ? {} : { drafts: Object.fromEntries(Object.entries(drafts).map(([document, draft]) => [document, draftOf(draft, mask)])) }),
  }
}

const draftOf = ({ edits, ...draft }: NonNullable<Case['drafts']>[string], mask: (text: string) => string): NonNullable<Case['drafts']>[string] => ({
  ...draft,
  ...(edits === undefined ? {} : { edits: edits.map(edit => ({ ...edit, was: mask(edit.was), says: mask(edit.says) })) }),
})

/** Of a day of birth the year, written as its first day. */
const shortened = (fact: string, answer: Answer): Answer => {
  if (answer.answer !== 'value' || !/born-on$/.test(fact) || typeof answer.value !== 'string' || !isCivilDate(answer.value)) return answer
  return { ...answer, value: `${answer.value.slice(0, 4)}-01-01`, precision: 'year' }
}

const masked = <K extends keyof Exhibit>(of: Exhibit, keys: readonly K[], mask: (text: string) => string): Partial<Exhibit> =>
  Object.fromEntries(keys.flatMap(key => (typeof of[key] === 'string' ? [[key, mask(String(of[key]))]] : [])))
