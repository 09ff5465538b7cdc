import type { Case } from '#core/case/case.ts'
import { fold } from '#core/consistency/names/fold.ts'
import { levelledAnswers } from '#core/evidence/levels.ts'
import type { Catalogue } from '#core/law/fact.ts'

/** What an answer tells that could name or find somebody. */
export type IdentifierKind = 'name' | 'address' | 'number' | 'contact'

/** The values of one answer, each with what stands for it. The client's own name is one name in all its parts and spellings. */
export type Identifier = {
  readonly fact: string
  readonly item?: string
  readonly kind: IdentifierKind
  readonly values: readonly string[]
  readonly placeholders: readonly string[]
}

/** By the id of the fact, as ids are never renamed. Undefined for what may stand. */
export const kindOf = (fact: string): IdentifierKind | undefined => kinds.find(([, pattern]) => pattern.test(fact))?.[0]

const kinds: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['name', /\.(family-name|forenames|parents|relatives?)$|^name\.text$|^submitter\.(name|firm)$|^(position|incident)\.by$/],
  ['contact', /e-?mail|phone|telephone/],
  ['address', /\.(address|born-in|signed-at|place)$/],
  ['number', /number|reference|id-document|^submitter\.bar$|^submission\.files$/],
]

/** Every recorded identifier, in the order of the catalogue: the same case gives the same placeholders. */
export const identifiersIn = (subject: Case, catalogue: Catalogue): readonly Identifier[] => {
  const given = new Map<string, string>()
  const counts = new Map<string, number>()
  const placeholder = (kind: IdentifierKind, value: string): string => {
    const key = `${kind} ${fold(value)}`
    const before = given.get(key)
    if (before !== undefined) return before
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    given.set(key, `[${kind} ${count}]`)
    return `[${kind} ${count}]`
  }
  return levelledAnswers(subject, catalogue, []).flatMap(({ fact, item, answer }) => {
    const kind = kindOf(fact)
    if (kind === undefined || answer.answer !== 'value') return []
    const values = typeof answer.value === 'string' ? [answer.value] : typeof answer.value === 'object' ? answer.value : []
    const placeholders = values.map(value => own[fact] ?? placeholder(kind, value))
    return values.length === 0 ? [] : [{ fact, ...(item === undefined ? {} : { item }), kind, values, placeholders }]
  })
}

const own: { readonly [fact: string]: string } = {
  'applicant.family-name': '[family name of the client]',
  'applicant.forenames': '[forenames of the client]',
}
