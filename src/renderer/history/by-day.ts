import type { HistoryListed } from '#contract/case-replies.ts'

export type DayOfSteps = { readonly day: string; readonly steps: readonly HistoryListed[] }

/** Steps by the day they were taken on where the reader is, in the order given. `dayOf` names the day of a UTC instant. */
export const byDay = (steps: readonly HistoryListed[], dayOf: (instant: string) => string): readonly DayOfSteps[] => {
  const days: { day: string; steps: HistoryListed[] }[] = []
  for (const step of steps) {
    const day = dayOf(step.at)
    const last = days.at(-1)
    if (last?.day === day) last.steps.push(step)
    else days.push({ day, steps: [step] })
  }
  return days
}
