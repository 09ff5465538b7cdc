import { official, secondary, unread } from '#law/procedure/basis.ts'
import type { Statement } from '#law/procedure/profile.ts'

const beforePortal = 'Read in a sheet from before the Portal.'

/** What makes a request inadmissible, and what follows. */
export const admissibility = [
  {
    id: 'where',
    title: 'Where the conditions stand',
    says: 'In Article 30 of the Statute and Rule 30 of the Operating Rules. Older decisions cite Rule 10.',
    provisions: ['ccf-statute-30', 'operating-rules-30'],
    ...secondary('p18', 's71'),
  },
  {
    id: 'form',
    title: 'Signature, purpose, language',
    says: 'A request that is not signed, states no purpose, or is in another language is inadmissible.',
    ...official('p14'),
    caveat: beforePortal,
  },
  { id: 'identity', title: 'Identity', says: 'No identity document, a bad one, or one out of date makes a request inadmissible.', ...secondary('p14', 'p36a') },
  { id: 'authority', title: 'Authority', says: 'So does a missing or inadequate power of attorney, or the wrong person acting.', ...secondary('p14', 'p36a') },
  {
    id: 'length',
    title: 'Length',
    says: 'So do more than ten pages of argument or more than twenty appendices.',
    provisions: ['operating-rules-30'],
    ...secondary('p17', 's47'),
  },
  { id: 'mandate', title: 'Outside the mandate', says: 'The CCF does not answer requests outside its role.', ...official('p03') },
  {
    id: 'repeat',
    title: 'Repetition',
    says: 'A decided request repeated without a new fact goes to revision or nowhere.',
    provisions: ['ccf-statute-42'],
    ...secondary('p36j'),
  },
  {
    id: 'unreasonable',
    title: 'Manifestly unreasonable',
    says: 'A request may be manifestly unreasonable, for its frequency or its systematic or repetitive character.',
    provisions: ['ccf-statute-30'],
    ...unread,
  },
  {
    id: 'revision',
    title: 'Revision',
    says: 'Revision must meet its own conditions, together, and its time limit.',
    provisions: ['ccf-statute-42', 'ccf-statute-42-2'],
    ...secondary('p18'),
  },
  { id: 'result', title: 'Result', says: 'The applicant files anew, in full.', ...official('p03') },
  { id: 'reasons', title: 'Reasons', says: 'The reasons of inadmissibility are notified.', ...unread },
] as const satisfies readonly Statement[]
