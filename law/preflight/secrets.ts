import type { Answer, Answers, DisclosureLevel, FactValue } from '#core/case/case.ts'
import type { Fact } from '#core/law/fact.ts'
import type { PreflightInput } from '#core/preflight/input.ts'
import type { Action, Where } from '#core/preflight/lint.ts'
import { catalogue } from '#law/facts/index.ts'
import type { FactId } from '#law/language.ts'

// What must not reach the source, and whether a text meant for the source gives it away.

const floored: readonly FactId[] = [
  'applicant.country',
  'applicant.address',
  'applicant.parents',
  'submitter.name',
  'submitter.firm',
  'submitter.bar',
  'submitter.address',
  'submitter.email',
  'submitter.phone',
]

const isOpenToSource = (level: DisclosureLevel) => level === 'C0' || level === 'C1'

/** Answers on place, family or lawyer that the lawyer marked below C2. */
export const exposedLocation = ({ case: { answers } }: PreflightInput): readonly FactId[] =>
  floored.filter(fact => {
    const level = answers[fact]?.level
    return level !== undefined && isOpenToSource(level)
  })

export type Revealed = { readonly says: string; readonly where: Where; readonly action: Action }

/** Neutral texts that repeat a value kept at C2 or above. */
export const revealed = (input: PreflightInput): readonly Revealed[] => {
  const secrets = secretsIn(input)
  return textsFor(input).filter(({ text }) => secrets.some(secret => mentions(text, secret)))
}

type NeutralText = Revealed & { readonly text: string }

const textsFor = ({ case: { answers, exhibits } }: PreflightInput): readonly NeutralText[] => {
  const fact: FactId = 'disclosure.neutral-summary'
  const summary = answers[fact]
  return [
    ...(summary?.answer === 'value' && typeof summary.value === 'string'
      ? [{ text: summary.value, says: 'The neutral summary', where: { fact }, action: { kind: 'answer', fact } } as const]
      : []),
    ...exhibits.flatMap(({ id, number, neutralSummary }) =>
      neutralSummary === undefined
        ? []
        : [
            {
              text: neutralSummary,
              says: `The neutral summary of exhibit ${number}`,
              where: { exhibit: id },
              action: { kind: 'exhibit', exhibit: id, field: 'neutralSummary' },
            } as const,
          ],
    ),
  ]
}

const secretsIn = ({ case: { answers, groups } }: PreflightInput): readonly string[] => [
  ...secretValues(answers, catalogue.facts),
  ...Object.entries(groups).flatMap(([group, { items }]) => items.flatMap(item => secretValues(item.answers, factsOfGroup(group)))),
]

type Facts = { readonly [id: string]: Fact }

const factsOfGroup = (group: string): Facts => {
  const groups: { readonly [id: string]: { readonly facts: Facts } } = catalogue.groups
  return groups[group]?.facts ?? {}
}

const secretValues = (answers: Answers, facts: Facts): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const fact = facts[id]
    if (fact === undefined || answer.answer !== 'value' || isOpenToSource(levelOf(id, fact, answer))) return []
    return particulars(fact, answer.value)
  })

const levelOf = (id: string, fact: Fact, { level }: Answer): DisclosureLevel => {
  const own = level ?? fact.level ?? 'C0'
  return isOpenToSource(own) && floored.some(known => known === id) ? 'C2' : own
}

/** Names, places, accounts and days; whether-facts and kinds are not looked for. Parts of an address or a list count each, those of a sentence do not. */
const particulars = (fact: Fact, value: FactValue): readonly string[] => {
  if (fact.kind === 'day') return typeof value === 'string' ? daysIn(value) : []
  if (fact.kind !== 'text' && fact.kind !== 'state' && fact.kind !== 'texts') return []
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  return texts
    .flatMap((text: string) => [text, ...(isProse(text) ? [] : text.split(/[,;\n]/))].map(part => part.trim()))
    .filter(part => part.length >= shortest)
}

const isProse = (text: string) => /[.!?]\s*$/.test(text)

/** Shorter words match too much. */
const shortest = 3

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const daysIn = (iso: string): readonly string[] => {
  const [year, month, date] = iso.split('-')
  const name = months[Number(month) - 1]
  return name === undefined ? [iso] : [iso, `${Number(date)} ${name} ${year}`]
}

/** As whole words, in any case. */
const mentions = (text: string, secret: string): boolean => {
  const words = secret.toLowerCase()
  const within = text.toLowerCase()
  for (let from = within.indexOf(words); from !== -1; from = within.indexOf(words, from + 1))
    if (!isWordCharacter(within[from - 1]) && !isWordCharacter(within[from + words.length])) return true
  return false
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
