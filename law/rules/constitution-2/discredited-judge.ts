import type { Ground } from '#core/law/ground.ts'
import { all, no, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

const judgeDiscredited = yes('warrant.judge-discredited')
const confirmedByLetter = yes('warrant.confirmed-by-letter-only')

export const discreditedJudge: Ground = {
  id: 'constitution-2.discredited-judge',
  article: 'constitution-2',
  role: 'ground',
  title: 'Warrant of a discredited judge',
  says: 'A warrant of a judge or officer removed or convicted since is no sound basis for data until a fresh one replaces it.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }, { provision: 'udhr-10' }],
  inForce: constitution.inForce,
  alerts: redAndDiffusion,
  strong: some('warrants', all(judgeDiscredited, confirmedByLetter)),
  arguable: some('warrants', judgeDiscredited),
  unless: some('warrants', yes('warrant.fresh')),
  for: [
    { when: some('warrants', judgeDiscredited), weight: 'heavy', says: 'The judge or officer behind the warrant was removed or convicted.' },
    {
      when: some('warrants', confirmedByLetter),
      weight: 'heavy',
      says: 'The source confirmed the warrant by a letter only; a letter is no decision of a court.',
    },
    { when: some('warrants', no('warrant.fresh')), weight: 'medium', says: 'No fresh warrant was issued.' },
    { when: yes('trial.interference'), weight: 'medium', says: 'The court was interfered with in this case.' },
  ],
  against: [{ when: some('warrants', yes('warrant.fresh')), weight: 'heavy', says: 'A fresh warrant was issued, which cures the defect.' }],
  discretion: 'Does the removal or conviction touch this case, or other conduct of the judge or officer?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that the warrant is formally valid.',
    answer:
      'Formal validity is not the question. A source that could have asked an untainted court for a fresh warrant, and did not, has not removed the doubt.',
  },
  proof: ['The decision on the judge or officer', 'The warrant, with the name of who issued it', 'The source’s letter'],
  decisions: ['ccf-2023-11', 'ccf-2025-2'],
  examples: {
    'judge removed, warrant confirmed by letter only': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.judge-discredited': true, 'warrant.confirmed-by-letter-only': true }] }) },
      expect: 'strong',
    },
    'judge removed': { given: { groups: diffusion({}, { warrants: [{ 'warrant.judge-discredited': true }] }) }, expect: 'arguable' },
    'judge removed, but a fresh warrant was issued': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.judge-discredited': true, 'warrant.fresh': true }] }) },
      expect: 'does-not-stand',
    },
    'the judge is in office': {
      given: { groups: redNotice({}, { warrants: [{ 'warrant.judge-discredited': false }] }), complete: ['warrants'] },
      expect: 'does-not-stand',
    },
    'the warrants are not known': { given: { groups: redNotice() }, expect: 'open' },
    'a Yellow Notice rests on no warrant': {
      given: { groups: alertOf('yellow-notice', {}, { warrants: [{ 'warrant.judge-discredited': true }] }) },
      expect: 'not-applicable',
    },
  },
}
