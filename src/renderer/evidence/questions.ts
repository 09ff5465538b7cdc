import type { Case } from '#core/case/case.ts'
import type { Place } from '#core/case/change.ts'
import type { Catalogue } from '#core/law/fact.ts'
import type { Option } from '#renderer/ui/select.tsx'

/** A question that evidence can stand behind. `id` names it as a view of the interview does: `warrant.date`, `warrants/<item>/warrant.date`. */
export type AskedAt = Option<string> & { readonly place: Place }

/** Every question of the case in the order of the law; those that repeat once for each item there is, told apart by its number. */
export const questionsOf = (subject: Case, { facts, groups }: Catalogue): readonly AskedAt[] => [
  ...Object.entries(facts).map(([fact, { asks }]): AskedAt => ({ id: fact, label: asks, place: { fact } })),
  ...Object.entries(groups).flatMap(([group, { one, facts: of }]) =>
    (subject.groups[group]?.items ?? []).flatMap(({ id: item }, at, { length }) =>
      Object.entries(of).map(([fact, { asks }]): AskedAt => {
        const name = length === 1 ? one : `${one} ${at + 1}`
        return { id: `${group}/${item}/${fact}`, label: `${capital(name)}: ${asks}`, place: { fact, group, item } }
      }),
    ),
  ),
]

export const idOfPlace = ({ fact, group, item }: Place): string => (group === undefined || item === undefined ? fact : `${group}/${item}/${fact}`)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
