import type { LawPack } from '#core/law/ground.ts'
import type { Provision } from '#core/law/provision.ts'
import type { ProcedureRows } from '#renderer/library/procedure-rows.ts'

/** A part of the library. A text is named by its instrument. */
export type Shelf = { readonly kind: 'overview' | 'rules' | 'procedure' | 'decisions' } | { readonly kind: 'text'; readonly instrument: string }

/** What a view names: a shelf, and the thing on it that is open. */
export type Spot = { readonly shelf: Shelf; readonly open?: string }

export const atOfShelf = (shelf: Shelf): string => (shelf.kind === 'text' ? `text:${shelf.instrument}` : `shelf:${shelf.kind}`)

/** Where something stands, by its id. Undefined for what this law pack does not hold. */
export const spotOf = (at: string | undefined, pack: LawPack, rows: ProcedureRows): Spot | undefined => {
  if (at === undefined || at === 'find') return { shelf: { kind: 'overview' } }
  if (at.startsWith('text:')) return { shelf: { kind: 'text', instrument: at.slice('text:'.length) } }
  const plain = (['overview', 'rules', 'procedure', 'decisions'] as const).find(kind => at === `shelf:${kind}`)
  if (plain) return { shelf: { kind: plain } }
  const provision = pack.provisions[at]
  if (provision) return { shelf: { kind: 'text', instrument: provision.instrument }, open: at }
  if (pack.grounds.some(({ id }) => id === at)) return { shelf: { kind: 'rules' }, open: at }
  if (pack.decisions[at]) return { shelf: { kind: 'decisions' }, open: at }
  return Object.values(rows).some(part => part.some(({ id }) => id === at)) ? { shelf: { kind: 'procedure' }, open: at } : undefined
}

export type TextShelved = { readonly instrument: string; readonly provisions: readonly Provision[] }

/** The texts in the order in which the pack holds them. */
export const textsOf = ({ provisions }: LawPack): readonly TextShelved[] => {
  const all = Object.values(provisions)
  return [...new Set(all.map(({ instrument }) => instrument))].map(instrument => ({ instrument, provisions: all.filter(one => one.instrument === instrument) }))
}

export type Resting = { readonly id: string; readonly title: string; readonly kind: 'rule' | 'route' | 'procedure' }

/** Everything in the library that rests on a provision. */
export const restingOn = (provision: string, pack: LawPack, rows: ProcedureRows): readonly Resting[] => [
  ...pack.grounds.filter(({ authority }) => authority.some(one => one.provision === provision)).map(({ id, title }) => ({ id, title, kind: 'rule' }) as const),
  ...pack.routes.filter(({ authority }) => authority.some(one => one.provision === provision)).map(({ id, title }) => ({ id, title, kind: 'route' }) as const),
  ...Object.values(rows)
    .flat()
    .filter(({ provisions }) => provisions.includes(provision))
    .map(({ id, title }) => ({ id, title, kind: 'procedure' }) as const),
]

/** The same article in other versions of its text. */
export const otherVersions = ({ id, instrument, at }: Provision, { provisions }: LawPack): readonly Provision[] =>
  Object.values(provisions).filter(other => other.id !== id && other.instrument === instrument && other.at === at)
