import type { FormBox } from '#core/kit/form.ts'
import { official, secondary, unread } from '#law/procedure/basis.ts'
import { oneFact } from '#law/procedure/ccf-2026-11/portal/one-fact.ts'

const keptAlways = 'Where the applicant is or lives; who the applicant’s relatives are; the data of the representative.'

/** What must not travel on, the papers, and the declarations. */
export const closing = [
  {
    id: 'confidential-items',
    block: 'confidentiality',
    label: 'Attachments that are confidential',
    reach: 'source',
    fill: { kind: 'kept-back' },
    ...official('p06'),
  },
  {
    id: 'confidential-data',
    block: 'confidentiality',
    label: 'Further information that must not be passed on',
    reach: 'source',
    fill: {
      kind: 'fixed',
      how: 'copy',
      text: { access: keptAlways, deletion: keptAlways, correction: keptAlways, revision: keptAlways, 'provisional-measures': keptAlways },
    },
    ...official('p05', 'p06'),
    caveat: 'Read in a notice of 2020.',
  },
  {
    id: 'neutral-summary',
    block: 'confidentiality',
    label: 'What the source may be told',
    reach: 'source',
    fill: oneFact('disclosure.neutral-summary'),
    says: 'Read it once more for places, dates and names before you paste it.',
    ...secondary('p30'),
  },
  {
    id: 'source-contact',
    block: 'confidentiality',
    label: 'May the CCF put the request to the source?',
    reach: 'source',
    fill: oneFact('disclosure.source-may-be-contacted'),
    says: 'Refusing even a summary may lead to rejection.',
    ...secondary('p30', 'p06'),
  },
  {
    id: 'consents',
    block: 'confidentiality',
    label: 'Consent to consult the General Secretariat, other bureaus, the state of asylum',
    reach: 'source',
    fill: { kind: 'by-hand' },
    says: 'Decide it with the client for each body named on the screen. Never name the state of asylum to answer this.',
    ...unread,
  },
  {
    id: 'annexes',
    block: 'annexes',
    label: 'Annexes, in this order',
    reach: 'source',
    fill: { kind: 'annexes' },
    says: 'One file an annex. Where the screen asks for a title, take the one in the list of attachments below. For a confidential one write its number only, such as “Annex 3”.',
    ...unread,
  },
  {
    id: 'declarations',
    block: 'declarations',
    label: 'Declarations on truth, authority and data protection',
    reach: 'source',
    fill: { kind: 'by-hand' },
    says: 'Read each on the screen. Tick it only where it is so.',
    ...official('p14'),
  },
  { id: 'signed-on', block: 'declarations', label: 'Date of signature', reach: 'source', fill: oneFact('request.signed-on'), ...official('p14') },
] as const satisfies readonly FormBox[]
