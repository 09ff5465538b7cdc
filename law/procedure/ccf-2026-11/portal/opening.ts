import type { FormBox } from '#core/kit/form.ts'
import { not, yes } from '#law/language.ts'
import { official, own, secondary } from '#law/procedure/basis.ts'
import { oneFact } from '#law/procedure/ccf-2026-11/portal/one-fact.ts'

const notCoAccused = not(yes('ccf.about-co-accused'))

/** The type, the purpose and what went before. */
export const opening = [
  {
    id: 'request-type',
    block: 'request',
    label: 'Type of request',
    for: ['access', 'deletion', 'correction', 'revision'],
    reach: 'source',
    fill: {
      kind: 'fixed',
      how: 'choose',
      text: {
        access: 'Access to data',
        deletion: 'Correction or deletion of data',
        correction: 'Correction or deletion of data',
        revision: 'Revision of a decision',
      },
    },
    says: 'Choose exactly one. A submission of two types may be refused.',
    ...secondary('p29'),
  },
  {
    id: 'measures-within',
    block: 'request',
    label: 'Where the request for provisional measures goes',
    for: ['provisional-measures'],
    reach: 'source',
    fill: { kind: 'fixed', how: 'choose', text: { 'provisional-measures': 'In the pending case, as a message with the paper attached' } },
    says: 'It has no type of its own. Where no request is pending yet, file the request first and send this on the same day.',
    ...own,
  },
  { id: 'request-language', block: 'request', label: 'Language of the proceedings', reach: 'source', fill: oneFact('request.language'), ...official('p14') },
  {
    id: 'request-purpose',
    block: 'request',
    label: 'Purpose of the request',
    for: ['access', 'deletion', 'correction', 'revision'],
    reach: 'source',
    fill: { kind: 'paragraph', ids: ['purpose', 'what-is-asked', 'asks', 'request', 'relief-asked'] },
    says: 'The first sentence of the paper. A vague purpose is a known cause of inadmissibility.',
    ...official('p14', 'p36a'),
  },
  {
    id: 'request-earlier',
    block: 'request',
    label: 'Earlier CCF references',
    reach: 'source',
    fill: { kind: 'items', group: 'ccf', facts: ['ccf.reference'], between: ', ', where: notCoAccused },
    ...secondary('p29'),
  },
  {
    id: 'request-urgency',
    block: 'request',
    label: 'Urgency',
    for: ['deletion', 'correction', 'provisional-measures'],
    reach: 'source',
    fill: {
      kind: 'choose',
      options: [
        { label: 'Detention', when: yes('urgency.detained') },
        { label: 'Imminent extradition', when: yes('urgency.extradition-imminent') },
      ],
      otherwise: 'None',
    },
    says: 'A protective status is a reason of urgency too: choose it only where the source may know of it, and say the rest in the paper.',
    ...secondary('p20'),
  },
] as const satisfies readonly FormBox[]
