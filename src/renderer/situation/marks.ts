import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Discrepancy } from '#core/consistency/discrepancy.ts'
import { staleAnswers } from '#core/interview/stale-answers.ts'
import { keyOf } from '#core/law/settle.ts'
import type { Marks } from '#renderer/situation/interviewing.ts'

/** After half a year an answer is worth asking again: papers expire, courts decide, people move. */
const olderThanDays = 180

/** By the key of the question. */
export const marksOf = (subject: Case, asOf: CivilDate, discrepancies: readonly Discrepancy[]): ReadonlyMap<string, Marks> => {
  const marks = new Map<string, Marks>()
  const at = (key: string): Marks => marks.get(key) ?? { clashes: [] }
  for (const { fact, item, confirmedOn } of staleAnswers(subject, { asOf, olderThanDays })) {
    const key = keyOf(item === undefined ? { fact } : { fact, item })
    marks.set(key, { ...at(key), stale: confirmedOn })
  }
  for (const discrepancy of discrepancies.filter(({ severity }) => severity === 'contradiction' || severity === 'possible')) {
    for (const place of discrepancy.where) {
      if (!('fact' in place)) continue
      const key = keyOf(place)
      marks.set(key, { ...at(key), clashes: [...at(key).clashes, discrepancy] })
    }
  }
  return marks
}

export const sameMarks = (a: Marks, b: Marks): boolean => a.stale === b.stale && a.clashes.map(({ id }) => id).join() === b.clashes.map(({ id }) => id).join()
