import * as z from 'zod'
import { idText, pageNumber, textOf } from '#casefile/values.ts'
import { isCivilDate } from '#core/civil-date.ts'
import type { ContextPack } from '#core/context/context-pack.ts'

// The form of a context pack. What refers to something else is checked in `context-pack-links.ts`.

export const format = 'recourse-context'
export const version = 1

/** A year, month or day, or two with a slash, the first not after the second. */
const when = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, { error: 'when', abort: true })
  .refine(text => isSpan(text.split('/')), { error: 'when' })

const words = textOf(1200).refine(text => !promisesOutcome(text), { error: 'outcome-rate' })
const label = textOf(100).refine(text => !promisesOutcome(text), { error: 'outcome-rate' })
const ids = z.array(idText).min(1)

const original = z.strictObject({ who: textOf(200), date: when.exactOptional(), endnote: pageNumber.exactOptional(), address: textOf(500).exactOptional() })

const requirement = z.union([
  z.strictObject({ fact: textOf(100), is: z.array(z.union([z.boolean(), textOf(100)])).min(1) }),
  z.strictObject({ fact: textOf(100), atLeast: z.number().min(0) }),
])

const condition = z.strictObject({ says: words, anyOf: z.array(z.array(requirement).min(1)).min(1) })

const common = {
  id: idText,
  text: words,
  source: z.strictObject({ report: textOf(64), section: textOf(200), page: pageNumber, original: original.exactOptional() }),
  date: when,
  asOf: when,
  verification: z.enum(['official', 'secondary', 'unverified', 'conflict']),
  caveat: words.exactOptional(),
  corrections: z
    .array(z.strictObject({ says: words, provision: textOf(64).exactOptional() }))
    .min(1)
    .exactOptional(),
  disagreesWith: ids.exactOptional(),
  patterns: ids.exactOptional(),
  supports: z.array(z.strictObject({ grounds: z.array(textOf(64)).min(1), when: textOf(64) })),
}

const point = {
  value: z.number().min(0).max(1e9),
  bound: z.enum(['exactly', 'about', 'nearly', 'more-than', 'at-least']),
  measure: z.enum(['total', 'yearly-average', 'standing']),
}

const amount = {
  label,
  unit: label,
  of: label.exactOptional(),
  basis: z.enum(['claim-of-the-state', 'state-media', 'press', 'research', 'interpol', 'estimate']),
}

const quote = textOf(400).refine(text => text.split(/\s+/).length <= 40, { error: 'quote' })

const item = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), ...common, ...amount, ...point }),
  z.strictObject({
    kind: z.literal('figure-series'),
    ...common,
    ...amount,
    points: z.array(z.strictObject({ at: when, ...point, original: original.exactOptional() })).min(1),
  }),
  z.strictObject({ kind: z.literal('statement'), ...common, by: textOf(200), quote: quote.exactOptional() }),
  z.strictObject({ kind: z.literal('case'), ...common, person: textOf(200).exactOptional() }),
  z.strictObject({ kind: z.enum(['pattern', 'reform', 'gap']), ...common }),
])

export const contextPackSchema: z.ZodType<ContextPack> = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  id: idText,
  title: textOf(200),
  asOf: when,
  state: z.strictObject({ name: textOf(100), names: z.array(textOf(100)) }),
  reports: z.record(idText, z.strictObject({ title: textOf(300), publisher: textOf(200), published: when, pages: textOf(300) })),
  conditions: z.record(idText, condition),
  items: z.array(item).min(1),
  charts: z.array(z.strictObject({ id: idText, title: label, yAxis: label, items: ids })),
})

export const kinds = ['figure', 'figure-series', 'statement', 'case', 'pattern', 'reform', 'gap']

function isSpan(dates: readonly string[]): boolean {
  const real = dates.every(date => isCivilDate(`${date}${date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : ''}`))
  const [from = '', to = from] = dates
  return real && from.slice(0, to.length) <= to.slice(0, from.length)
}

/** A count of requests won or lost says nothing of the next one, and is never carried. */
function promisesOutcome(text: string): boolean {
  return /\b(success rates?|rates? of success|chances? of success|likelihood|probabilit(y|ies))\b/i.test(text)
}
