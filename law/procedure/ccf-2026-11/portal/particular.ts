import type { FormBox } from '#core/kit/form.ts'
import { given } from '#law/language.ts'
import { own, secondary } from '#law/procedure/basis.ts'
import { oneFact } from '#law/procedure/ccf-2026-11/portal/one-fact.ts'

const onlyRevision = ['revision'] as const
const onlyMeasures = ['provisional-measures'] as const

/** What only some requests must say. */
export const particular = [
  {
    id: 'measures-harm',
    block: 'urgency',
    label: 'Harm that cannot be repaired',
    for: onlyMeasures,
    reach: 'source',
    fill: oneFact('urgency.harm'),
    ...secondary('p20'),
  },
  { id: 'measures-date', block: 'urgency', label: 'Needed before', for: onlyMeasures, reach: 'ccf', fill: oneFact('urgency.next-date'), ...secondary('p20') },
  {
    id: 'corrections',
    block: 'correction',
    label: 'Each item, what it says and what is right',
    for: ['correction'],
    reach: 'source',
    fill: { kind: 'items', group: 'corrections', facts: ['correction.item', 'correction.stands-as', 'correction.should-say'], between: ' | ' },
    says: 'One a line: the item, the words of the data, the right words.',
    ...secondary('p16'),
  },
  {
    id: 'revision-decision',
    block: 'revision',
    label: 'Decision to be revised',
    for: onlyRevision,
    reach: 'source',
    fill: { kind: 'items', group: 'ccf', facts: ['ccf.reference', 'ccf.decided-on'], between: ', ', where: given('ccf.decided-on') },
    ...secondary('p18'),
  },
  { id: 'revision-fact', block: 'revision', label: 'New fact', for: onlyRevision, reach: 'source', fill: oneFact('revision.fact'), ...secondary('p18') },
  {
    id: 'revision-discovered',
    block: 'revision',
    label: 'Discovered on',
    for: onlyRevision,
    reach: 'source',
    fill: oneFact('revision.discovered-on'),
    says: 'The six months run from this day. Its proof is an annex of its own.',
    ...secondary('p18', 'p36j'),
  },
  {
    id: 'revision-how',
    block: 'revision',
    label: 'How it was discovered',
    for: onlyRevision,
    reach: 'source',
    fill: oneFact('revision.how-discovered'),
    ...own,
  },
  {
    id: 'revision-unknown',
    block: 'revision',
    label: 'Why it was not known before',
    for: onlyRevision,
    reach: 'source',
    fill: oneFact('revision.why-unknown'),
    ...secondary('p18'),
  },
  {
    id: 'revision-effect',
    block: 'revision',
    label: 'Why the result could have been another one',
    for: onlyRevision,
    reach: 'source',
    fill: oneFact('revision.effect'),
    ...secondary('p18'),
  },
] as const satisfies readonly FormBox[]
