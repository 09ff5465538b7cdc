import type { Ground } from '#core/law/ground.ts'
import { all, any, includes, is, no, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { heads } from '#law/rules/constitution-3/heads.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

const deleted = yes('co-accused.data-deleted')
const found = some('ccf', all(yes('ccf.about-co-accused'), yes('ccf.same-matter'), is('ccf.outcome', 'non-compliant')))
const refused = yes('co-accused.extradition-refused')
const refusedOnPrinciple = all(refused, any(includes('co-accused.refusal-reasons', 'political'), includes('co-accused.refusal-reasons', 'persecution')))

export const coAccused: Ground = {
  id: 'constitution-3.co-accused',
  article: 'constitution-3',
  role: 'support',
  title: 'Data of co-accused deleted',
  says: 'Where data of co-accused on the same file did not comply, like data of this person call for the same answer.',
  authority: [{ provision: 'rpd-34-3' }, { provision: 'constitution-3' }, { provision: 'rpd-12' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: all(deleted, found),
  arguable: any(deleted, refusedOnPrinciple),
  weak: refused,
  for: [
    { head: heads.others, when: found, weight: 'heavy', says: 'The CCF found data of a co-accused on the same facts non-compliant.' },
    { head: heads.others, when: deleted, weight: 'medium', says: 'INTERPOL deleted or refused data of a co-accused.' },
    { head: heads.person, when: yes('co-accused.relative'), weight: 'light', says: 'That co-accused is a relative.' },
    { head: heads.others, when: refusedOnPrinciple, weight: 'medium', says: 'A co-accused was not extradited, on political grounds.' },
  ],
  against: [
    { head: heads.others, when: no('co-accused.data-deleted'), weight: 'medium', says: 'No data of a co-accused were deleted.' },
    { head: heads.others, when: refused, weight: 'light', says: 'An accomplice’s refused extradition alone has not been enough.' },
  ],
  discretion: 'Do the reasons for the co-accused turn on the case as a whole, or on that person alone?',
  independence: 1,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that each person’s case is examined on its own.',
    answer: 'It is. But where file, facts and authority are the same, the source must say what makes this person’s data different.',
  },
  proof: ['The CCF’s letter to the co-accused', 'A table of what the two files share'],
  decisions: [],
  examples: {
    'the CCF found data of a co-accused on the same facts non-compliant': {
      given: {
        facts: { 'co-accused.data-deleted': true },
        groups: redNotice({}, { ccf: [{ 'ccf.about-co-accused': true, 'ccf.same-matter': true, 'ccf.outcome': 'non-compliant' }] }),
      },
      expect: 'strong',
    },
    'data of a co-accused were deleted': { given: { facts: { 'co-accused.data-deleted': true }, groups: diffusion() }, expect: 'arguable' },
    'a co-accused was not extradited': {
      given: { facts: { 'co-accused.data-deleted': false, 'co-accused.extradition-refused': true }, groups: redNotice() },
      expect: 'weak',
    },
    neither: {
      given: { facts: { 'co-accused.data-deleted': false, 'co-accused.extradition-refused': false }, groups: redNotice() },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
