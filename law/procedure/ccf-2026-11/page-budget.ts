import { own } from '#law/procedure/basis.ts'
import type { PageBudget } from '#law/procedure/profile.ts'

export const pageBudget = {
  total: 10,
  parts: [
    { id: 'request', title: 'Request, relief, urgency', pages: 0.5 },
    { id: 'applicant', title: 'Applicant and data challenged', pages: 0.5 },
    { id: 'facts', title: 'Facts in ten dated lines', pages: 1 },
    { id: 'ground-1', title: 'First ground', pages: 2.5 },
    { id: 'ground-2', title: 'Second ground', pages: 2 },
    { id: 'ground-3', title: 'Third ground, and a fourth', pages: 1.5 },
    { id: 'reply', title: 'Answer to what the source will say', pages: 0.75 },
    { id: 'disclosure', title: 'Disclosure', pages: 0.5 },
    { id: 'relief', title: 'Relief in full, signature', pages: 0.75 },
  ],
  ...own,
} as const satisfies PageBudget
