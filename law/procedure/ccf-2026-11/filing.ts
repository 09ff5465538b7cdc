import { conflict, official, secondary, unread } from '#law/procedure/basis.ts'
import type { Channel, Language, PortalType, Statement } from '#law/procedure/profile.ts'

export const channel = { mode: 'portal', since: '2026-03-26T10:00:00+01:00', exception: 'operating-rules-25-2', ...official('p01') } as const satisfies Channel

/** The languages of the CCF: Arabic, English, French, Spanish. */
export const languages = ['ar', 'en', 'fr', 'es'] as const satisfies readonly Language[]

export const portalTypes = ['access', 'correction-deletion', 'revision'] as const satisfies readonly PortalType[]

export const filing = [
  {
    id: 'portal-only',
    title: 'Portal only',
    says: 'Since 26 March 2026, 10:00 Central European Time, requests are filed through the CCF’s online Portal.',
    provisions: ['operating-rules-25-2'],
    ...official('p01'),
  },
  {
    id: 'exception',
    title: 'Exception',
    says: 'E-mail and post are refused unless the CCF finds exceptional circumstances.',
    provisions: ['operating-rules-25-2'],
    ...official('p01'),
  },
  {
    id: 'post',
    title: 'Filing by post',
    says: 'A page still says that post is open. INTERPOL’s own page says it is not; follow INTERPOL.',
    ...conflict('One guide says that a postal route exists; INTERPOL’s page contradicts it.', 'p29', 'p01'),
  },
  {
    id: 'portal-functions',
    title: 'What the Portal does',
    says: 'Requests, revision, status, all letters and documents, and decisions pass through the Portal.',
    ...official('p01'),
  },
  {
    id: 'older-cases',
    title: 'Older cases',
    says: 'Cases opened before the Portal go on by e-mail at first. The CCF may move them and will say so.',
    ...official('p01'),
  },
  {
    id: 'help',
    title: 'Technical help',
    says: 'There is a form for technical problems, and a user guide. The terms of use bind users.',
    ...official('p01', 'p11'),
  },
  {
    id: 'one-type',
    title: 'One type a submission',
    says: 'A submission is of one type: access, or correction and deletion, or revision.',
    ...secondary('p29'),
  },
  { id: 'no-pre-emptive-type', title: 'No type for pre-emptive requests', says: 'The Portal has no type for a pre-emptive request.', ...secondary('p26') },
  { id: 'languages', title: 'Languages', says: 'A request is in Arabic, English, French or Spanish.', ...official('p14') },
  { id: 'cost', title: 'Cost', says: 'Filing is free.', ...official('p04') },
  {
    id: 'in-writing',
    title: 'In writing',
    says: 'The procedure is in writing. A hearing is held only exceptionally.',
    provisions: ['ccf-statute-36'],
    ...official('p02'),
  },
  { id: 'domestic-remedies', title: 'Domestic remedies', says: 'Remedies at home need not be exhausted.', ...secondary('p36b') },
  {
    id: 'mandate',
    title: 'What the CCF decides',
    says: 'The CCF does not investigate, weigh evidence or decide the criminal case. It decides whether data comply.',
    ...official('p04'),
  },
  {
    id: 'contact',
    title: 'One point of contact',
    says: 'The CCF is the only point of contact. Requests sent to another INTERPOL office are passed on to it.',
    provisions: ['ccf-statute-31'],
    ...secondary('p16', 'p02'),
  },
  { id: 'questions', title: 'Questions of the CCF', says: 'The CCF’s questions are answered within the time it sets.', ...official('p02') },
  {
    id: 'later-submissions',
    title: 'Later submissions',
    says: 'New facts may be sent while a request is pending, concisely.',
    provisions: ['ccf-statute-34'],
    ...secondary('p16'),
  },
  {
    id: 'inadmissible-files',
    title: 'Inadmissible requests',
    says: 'The CCF keeps no copy of an inadmissible request. A complete new one is needed.',
    ...official('p03'),
  },
  { id: 'translation', title: 'Translations', says: 'Translate the key passages of annexes, say who translated them, and attach the source.', ...unread },
  {
    id: 'change-of-lawyer',
    title: 'Change of lawyer',
    says: 'A change of lawyer is possible at any time. It needs a new power of attorney and notice to the CCF.',
    ...secondary('p36i'),
  },
  {
    id: 'no-appeal',
    title: 'No appeal',
    says: 'There is no appeal. Revision is the only way back to a decision.',
    provisions: ['ccf-statute-42'],
    ...secondary('p28'),
  },
] as const satisfies readonly Statement[]
