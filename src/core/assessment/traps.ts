import type { TrapFound } from '#core/assessment/assessment.ts'
import type { Readers } from '#core/assessment/conclude.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { LawPack } from '#core/law/ground.ts'

/** The mistakes this case invites. One that cannot be ruled out while facts are missing is listed as open. */
export const trapsOf = (pack: LawPack, readers: Readers): readonly TrapFound[] =>
  pack.traps.flatMap(({ id, when, says, instead }) => {
    const { truth } = evaluate(when, readers.asAlleged)
    return truth === 'no' ? [] : [{ id, says, instead, truth }]
  })
