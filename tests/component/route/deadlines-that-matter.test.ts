import { expect, it } from 'vitest'
import type { Calendar, Deadline } from '#core/calendar/deadline.ts'
import { day } from '#core/civil-date.ts'
import { deadlinesThatMatter } from '#renderer/route/deadlines-that-matter.ts'

const deadline = (id: string, on: string, kind: Deadline['kind'], status: Deadline['status']): Deadline => ({
  id,
  rule: id,
  code: id,
  on: day(on),
  span: { from: day(on), to: day(on) },
  kind,
  status,
  title: id,
  says: '',
  warnings: [],
  basis: { verification: 'official', sources: [], provisions: [] },
  alarms: [],
})
const calendar = (...deadlines: readonly Deadline[]): Calendar => ({ caseId: 'c', codeName: 'c', asOf: day('2026-11-24'), deadlines, uncounted: [], notes: [] })

it('keeps what binds or is aimed at and still to come, by day, hard limits before targets of one day', () => {
  const shown = deadlinesThatMatter(
    calendar(
      deadline('target', '2026-12-01', 'target', 'upcoming'),
      deadline('hard', '2026-12-01', 'hard', 'upcoming'),
      deadline('late', '2026-11-01', 'hard', 'overdue'),
      deadline('met', '2026-11-02', 'hard', 'met'),
      deadline('past', '2026-11-03', 'target', 'passed'),
      deadline('reminder', '2026-11-25', 'soft', 'due'),
    ),
  )
  expect(shown.map(({ id }) => id)).toEqual(['late', 'hard', 'target'])
})

it('is never longer than asked', () => {
  expect(deadlinesThatMatter(calendar(...['a', 'b', 'c'].map(id => deadline(id, '2026-12-01', 'hard', 'upcoming'))), 2)).toHaveLength(2)
})
