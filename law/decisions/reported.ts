import type { Decisions } from '#law/decisions/decisions.ts'

/** Decisions known from the press, not among the CCF’s numbered excerpts. */
export const reported = {
  'ccf-135th-session-2026': {
    id: 'ccf-135th-session-2026',
    short: 'CCF, decision of 4 February 2026',
    year: 2026,
    alert: 'Red Notice',
    outcome: 'not-compliant',
    point:
      'The case of a former finance minister was found predominantly political: statements by the former and the present administration were polarised, and officials admitted in public that extradition could not yet be pursued.',
    source: 's60',
  },
} as const satisfies Decisions
