import { day } from '#core/civil-date.ts'
import { official } from '#law/procedure/basis.ts'
import type { Sessions } from '#law/procedure/profile.ts'

export const sessions = {
  leastPerYear: 3,
  known: [
    { from: day('2026-01-28'), to: day('2026-02-10') },
    { from: day('2026-06-03'), to: day('2026-06-16') },
    { from: day('2026-09-30'), to: day('2026-10-13') },
  ],
  optional: ['December 2026'],
  ...official('p07', 'p08'),
  caveat: 'Session numbers differ between languages: never print them. No days of 2027 were found.',
} as const satisfies Sessions
