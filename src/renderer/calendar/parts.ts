import type { Calendar, Deadline } from '#core/calendar/deadline.ts'

/** A deadline with the reminders that follow it. */
export type Line = { readonly deadline: Deadline; readonly ladder: readonly Deadline[] }

/**
 * Where a deadline stands on the screen. `act`: a day that binds is here or a letter is ready; `missed`: past, and it bound; `papers`: of the
 * client and the mandate; `done`: met, or gone without consequence.
 */
const partNames = ['act', 'missed', 'hard', 'targets', 'papers', 'ours', 'done'] as const

export type PartName = (typeof partNames)[number]

/** The lines of each part by day; a part without lines is left out. */
export const partsOf = ({ deadlines }: Pick<Calendar, 'deadlines'>): readonly { readonly part: PartName; readonly lines: readonly Line[] }[] => {
  const lines = deadlines.filter(({ after }) => after === undefined).map(deadline => lineOf(deadline, deadlines))
  const parts = Map.groupBy(lines, partOf)
  return partNames.flatMap(part => {
    const of = parts.get(part)
    return of === undefined ? [] : [{ part, lines: of }]
  })
}

/** What runs by the month of the day to go by, the earliest first. What is done is left out. */
export const monthsOf = ({ deadlines }: Pick<Calendar, 'deadlines'>): readonly { readonly month: string; readonly lines: readonly Line[] }[] => {
  const lines = deadlines.map(deadline => ({ deadline, ladder: [] })).filter(line => partOf(line) !== 'done')
  return [...Map.groupBy(lines, ({ deadline }) => deadline.on.slice(0, 7))].map(([month, of]) => ({ month, lines: of }))
}

/** Whether anything of the case itself runs: the checks of law and procedure always do. */
export const runsOfCase = ({ deadlines }: Pick<Calendar, 'deadlines'>): boolean =>
  deadlines.some(({ rule }) => !rule.endsWith('.recheck') || rule === 'nat.recheck')

/** What wants doing, for the rail. */
export const toDoIn = (calendar: Pick<Calendar, 'deadlines'>): number => partsOf(calendar).find(({ part }) => part === 'act')?.lines.length ?? 0

const lineOf = (deadline: Deadline, all: readonly Deadline[]): Line => ({ deadline, ladder: all.filter(({ after }) => after === deadline.id) })

const partOf = ({ deadline, ladder }: Line): PartName => {
  const { rule, kind, status, letter } = deadline
  if (letter?.ready || ladder.some(step => step.letter?.ready)) return 'act'
  if (status === 'met') return 'done'
  if (status === 'passed') return kind === 'hard' || papers.includes(rule) ? 'missed' : 'done'
  if ((kind === 'hard' || kind === 'soft') && status !== 'upcoming') return 'act'
  if (papers.includes(rule)) return 'papers'
  if (kind === 'hard') return 'hard'
  return kind === 'target' || kind === 'expectation' ? 'targets' : 'ours'
}

const papers: readonly string[] = ['id.expiry', 'passport.expiry', 'residence.expiry', 'poa.review']
