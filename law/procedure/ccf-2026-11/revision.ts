import { conflict, own, secondary } from '#law/procedure/basis.ts'
import type { Statement } from '#law/procedure/profile.ts'

export const revision = [
  {
    id: 'ground',
    title: 'Ground',
    says: 'Discovery of facts that could have led the Requests Chamber to a different conclusion.',
    provisions: ['ccf-statute-42'],
    ...secondary('p36j'),
  },
  { id: 'time', title: 'Time', says: 'Within six months after the discovery of the fact.', provisions: ['ccf-statute-42-2'], ...secondary('p36j') },
  {
    id: 'new-fact',
    title: 'New fact',
    says: 'It may be older than the decision and surface later. Whether it may also arise after the decision is disputed: plead that it bears on the reasoning, and that its roots existed at the time.',
    provisions: ['ccf-statute-42'],
    ...conflict(
      'One page of a practice accepts facts that arise after the decision; another page of the same practice says the fact had to exist at the first review.',
      'p18',
    ),
  },
  { id: 'first-step', title: 'First step', says: 'A summary of two pages on the new fact.', provisions: ['operating-rules-30-7'], ...secondary('p18') },
  { id: 'second-step', title: 'Second step', says: 'Full argument only if the CCF invites it.', provisions: ['operating-rules-30-7'], ...secondary('p18') },
  {
    id: 'discovery',
    title: 'Day of discovery',
    says: 'The day of discovery is a dated fact with its own exhibit. Without it the time limit cannot be counted.',
    ...own,
  },
] as const satisfies readonly Statement[]
