import MiniSearch from 'minisearch'
import type { LawPack } from '#core/law/ground.ts'
import type { Verification } from '#core/law/provision.ts'
import type { FoundKind } from '#renderer/library/found-kinds.ts'
import type { ProcedureRows } from '#renderer/library/procedure-rows.ts'
import { fold } from '#renderer/search/mark-words.ts'

/** Something the library holds, as the search sees it. `id` is unique within its kind. */
export type Entry = {
  readonly kind: FoundKind
  readonly id: string
  readonly title: string
  /** How it is cited, or where it stands. */
  readonly ref: string
  readonly text: string
  readonly verification?: Verification
}

/** `words` are those of the entry that were found, to be marked. */
export type Found = Entry & { readonly words: readonly string[] }

export type LawSearch = (words: string) => readonly Found[]

export const entriesOf = (pack: LawPack, rows: ProcedureRows): readonly Entry[] => [
  ...Object.values(pack.provisions).map(
    ({ id, title, short, instrument, at, quote = '', paraphrase, caveat = '', verification }): Entry => ({
      kind: 'provision',
      id,
      title,
      ref: `${short} · ${instrument}, ${at}`,
      text: [paraphrase, quote, caveat].filter(Boolean).join(' '),
      verification,
    }),
  ),
  ...pack.grounds.map(({ id, title, article, says, rebuttal, proof }): Entry => {
    const of = pack.articles.find(one => one.id === article)
    return { kind: 'rule', id, title, ref: of?.title ?? article, text: [says, rebuttal.expect, rebuttal.answer, ...proof].join(' ') }
  }),
  ...Object.values(rows)
    .flat()
    .map(
      ({ id, title, says, caveat = '', verification }): Entry => ({ kind: 'procedure', id, title, ref: '', text: [...says, caveat].join(' '), verification }),
    ),
  ...Object.values(pack.decisions).map(
    ({ id, short, year, alert, point }): Entry => ({ kind: 'decision', id, title: short, ref: `${year} · ${alert}`, text: point }),
  ),
  ...questionsOf(pack),
]

const questionsOf = ({ catalogue }: LawPack): readonly Entry[] => [
  ...Object.entries(catalogue.facts).map(([id, { asks, why = '' }]): Entry => ({ kind: 'question', id, title: asks, ref: '', text: why })),
  ...Object.values(catalogue.groups).flatMap(({ many, facts }) =>
    Object.entries(facts).map(
      ([id, { asks, why = '' }]): Entry => ({ kind: 'question', id, title: asks, ref: many.charAt(0).toUpperCase() + many.slice(1), text: why }),
    ),
  ),
]

/** Finds what holds every word, in part or nearly. Accents and case do not count. */
export const lawSearchOver = (entries: readonly Entry[]): LawSearch => {
  const index = new MiniSearch<{ readonly place: number } & Entry>({
    idField: 'place',
    fields: ['title', 'ref', 'text'],
    processTerm: term => fold(term) || null,
    searchOptions: {
      boost: { title: 3, ref: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: term => (term.length > 5 ? 0.15 : false),
    },
  })
  index.addAll(entries.map((entry, place) => ({ ...entry, place })))
  return words =>
    index.search(words).flatMap(({ id, terms }) => {
      const entry = entries[Number(id)]
      return entry === undefined ? [] : [{ ...entry, words: terms }]
    })
}
