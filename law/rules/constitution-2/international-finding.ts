import type { Ground } from '#core/law/ground.ts'
import { all, any, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

const ruled = yes('rights.international-finding')
/** National courts find that a convention would be violated too; these findings only international bodies make. */
const findingOfABody = oneOf('position.kind', 'arbitrary-detention', 'improper-motive')
const breachFound = oneOf('position.kind', 'violates-convention', 'arbitrary-detention', 'improper-motive')

export const internationalFinding: Ground = {
  id: 'constitution-2.international-finding',
  article: 'constitution-2',
  role: 'ground',
  title: 'Finding of an international body',
  says: 'Findings, views or interim measures of a UN body or regional court on this person bear on Article 2 and are a factor of Article 34(3).',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }, { provision: 'rpd-34-3' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: any(ruled, some('positions', all(findingOfABody, yes('position.reasoned')))),
  arguable: some('positions', breachFound),
  for: [
    { when: ruled, weight: 'heavy', says: 'A UN body or regional court ruled on this person.' },
    { when: some('positions', all(breachFound, yes('position.reasoned'))), weight: 'heavy', says: 'A body found a breach, with reasons about this case.' },
  ],
  against: [
    { when: some('positions', all(breachFound, no('position.reasoned'))), weight: 'medium', says: 'The finding gives no reasons about this case.' },
    { when: no('rights.international-finding'), weight: 'medium', says: 'No UN body or regional court has ruled on this person.' },
  ],
  discretion: 'Is the ruling in the person’s favour, on a point INTERPOL’s own rules share, and still in force?',
  independence: 3,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that it does not accept the finding, or is not bound by it.',
    answer:
      'The question is not whether the source accepts it but whether INTERPOL can act against it. Article 34(3) names both the position of international entities and obligations under international law.',
  },
  proof: ['The full text of the views, judgment, opinion or interim measure', 'Proof that it is still in force'],
  decisions: ['ccf-2018-15', 'ccf-2024-2'],
  examples: {
    'a regional court ruled on the person': { given: { facts: { 'rights.international-finding': true }, groups: diffusion() }, expect: 'strong' },
    'a reasoned finding of arbitrary detention': {
      given: { groups: redNotice({}, { positions: [{ 'position.kind': 'arbitrary-detention', 'position.reasoned': true }] }) },
      expect: 'strong',
    },
    'a committee found that extradition would breach a convention; its reasons are not at hand': {
      given: { groups: redNotice({}, { positions: [{ 'position.kind': 'violates-convention' }] }) },
      expect: 'arguable',
    },
    'no body has ruled': {
      given: { facts: { 'rights.international-finding': false }, groups: redNotice(), complete: ['positions'] },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
