import type { Calendar, Deadline } from '#core/calendar/deadline.ts'

const counting: readonly Deadline['kind'][] = ['hard', 'target']

/** At most so many lines of a calendar: what is late or due first, hard limits before targets of one day. What is past or met is left out. */
export const deadlinesThatMatter = ({ deadlines }: Calendar, most = 5): readonly Deadline[] =>
  deadlines
    .filter(({ kind, status }) => counting.includes(kind) && (status === 'overdue' || status === 'due' || status === 'upcoming'))
    .toSorted((a, b) => a.on.localeCompare(b.on) || counting.indexOf(a.kind) - counting.indexOf(b.kind))
    .slice(0, most)
