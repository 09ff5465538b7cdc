import { type Check, type Discrepancy, foundIn, placeOf, type Severity } from '#core/consistency/discrepancy.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { reliedLeaves } from '#core/law/explain.ts'
import type { Expression } from '#core/law/expression.ts'
import type { Reader } from '#core/law/reader.ts'

/** Answers that do not fit together: reported when `when` is surely so, never while it is open. `each` asks it of every item. */
export type Clash = {
  readonly id: string
  readonly severity?: Exclude<Severity, 'gap' | 'spelling'>
  readonly each?: string
  readonly when: Expression
  readonly says: string
  readonly mend: string
}

export const clashCheck =
  ({ id, severity = 'contradiction', each, when, says, mend }: Clash): Check =>
  ({ reader, subject }) => {
    const ask = (at: Reader, item?: string): readonly Discrepancy[] => {
      const finding = evaluate(when, at)
      if (finding.truth !== 'yes') return []
      const uses = reliedLeaves(finding).flatMap(leaf => leaf.uses)
      const places = new Map(uses.filter(({ answer }) => answer !== undefined).map(use => [`${use.fact}@${use.item ?? ''}`, placeOf(use)]))
      return [{ id: foundIn(id, item), severity, says, where: [...places.values()], mend }]
    }
    if (each === undefined) return ask(reader)
    return reader.items(each).items.flatMap((at, index) => ask(at, subject.groups[each]?.items[index]?.id))
  }
