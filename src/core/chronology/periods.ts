import type { DatedAnswer } from '#core/chronology/dated.ts'

/** What runs from one recorded day to another of the same item. `ends` missing: no end is recorded. */
export type Period = { readonly group: string; readonly item: string; readonly begins: DatedAnswer; readonly ends?: DatedAnswer }

/** The facts that begin and end something that lasts. */
const lasting = [
  { group: 'charges', begins: 'charge.from', ends: 'charge.to' },
  { group: 'alerts', begins: 'alert.issued-on', ends: 'alert.expires-on' },
  { group: 'extraditions', begins: 'extradition.arrested-on', ends: 'extradition.decided-on' },
  { group: 'ccf', begins: 'ccf.filed-on', ends: 'ccf.decided-on' },
] as const

export const periodsIn = (dated: readonly DatedAnswer[]): readonly Period[] =>
  lasting.flatMap(({ group, begins, ends }) =>
    dated
      .filter(({ fact }) => fact === begins)
      .flatMap(begun => {
        if (begun.item === undefined) return []
        const end = dated.find(({ fact, item }) => fact === ends && item === begun.item)
        return [{ group, item: begun.item, begins: begun, ...(end && { ends: end }) }]
      }),
  )
