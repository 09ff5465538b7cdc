import type { Ground } from '#core/law/ground.ts'
import { all, any, includes, is, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { fairTrialExamples } from '#law/rules/constitution-2/fair-trial-examples.ts'
import { refusalFor, refusedFor } from '#law/rules/constitution-2/refusals.ts'

const refused = refusedFor('fair-trial')
const refusedFinally = some('extraditions', all(refusalFor('fair-trial'), yes('extradition.final')))
const tortureEvidence = yes('rights.torture-evidence')
const aBodyFoundIt = any(yes('rights.international-finding'), is('rights.torture', 'found-by-body'), refusedFor('torture', 'fair-trial'))
/** Another state would not even help the investigation, for fear of an unfair trial. */
const assistanceRefusedForIt = some('positions', all(is('position.kind', 'assistance-refused'), includes('position.reasons', 'fair-trial')))
const unanswered = oneOf('alert.source-replied', 'silent', 'insufficient')

export const fairTrial: Ground = {
  id: 'constitution-2.fair-trial',
  article: 'constitution-2',
  role: 'ground',
  title: 'Flagrant denial of a fair trial',
  says: 'Data that rest on, or lead to, a flagrant denial of a fair trial breach the basic rights that Article 2 protects.',
  authority: [{ provision: 'constitution-2' }, { provision: 'rpd-11' }, { provision: 'udhr-10' }, { provision: 'udhr-11-1' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: any(yes('trial.flagrant-denial'), refusedFinally, all(tortureEvidence, aBodyFoundIt)),
  arguable: any(
    yes('trial.violations-documented'),
    yes('trial.interference'),
    yes('trial.mass-or-military'),
    yes('trial.presumption-breached'),
    tortureEvidence,
    yes('trial.torture-evidence-risk'),
    refused,
    assistanceRefusedForIt,
    all(no('trial.counsel'), any(no('trial.notified'), no('trial.file-access'))),
  ),
  weak: any(no('trial.counsel'), no('trial.file-access'), yes('trial.consular-breach'), yes('politics.official-statements')),
  for: [
    { when: yes('trial.flagrant-denial'), weight: 'heavy', says: 'Documents show a flagrant denial of justice in this case.' },
    { when: refused, weight: 'heavy', says: 'A state refused extradition because of the risk of an unfair trial.' },
    { when: any(tortureEvidence, yes('trial.torture-evidence-risk')), weight: 'heavy', says: 'The case rests, or may rest, on evidence obtained by torture.' },
    { when: all(yes('trial.violations-documented'), unanswered), weight: 'heavy', says: 'Violations are documented and the source has not answered them.' },
    { when: yes('trial.violations-documented'), weight: 'medium', says: 'Violations in this case are documented.' },
    { when: yes('trial.interference'), weight: 'medium', says: 'The court was interfered with in this case.' },
    { when: yes('trial.mass-or-military'), weight: 'medium', says: 'The trial was a mass trial or before a military court.' },
    { when: yes('trial.presumption-breached'), weight: 'medium', says: 'The presumption of innocence was breached.' },
    { when: no('trial.counsel'), weight: 'medium', says: 'The person had no counsel of choice.' },
    { when: no('trial.file-access'), weight: 'light', says: 'Time or access to the file was denied.' },
    { when: yes('trial.consular-breach'), weight: 'light', says: 'Consular notification was denied.' },
  ],
  against: [
    { when: no('trial.flagrant-denial'), weight: 'heavy', says: 'No flagrant denial of justice is shown in this case.' },
    { when: is('alert.source-replied', 'answered'), weight: 'medium', says: 'The source has answered the questions put to it.' },
    { when: some('warrants', is('warrant.challenge', 'lost')), weight: 'medium', says: 'A local remedy was used and lost on the merits.' },
    { when: all(yes('trial.counsel'), yes('trial.notified')), weight: 'medium', says: 'The person knew of the trial and had counsel.' },
  ],
  discretion: 'Taken together, do the defects destroy the fairness of this trial, or are they such as a court of appeal could mend?',
  independence: 2,
  provability: 2,
  rebuttal: {
    expect: 'The source will say that its courts are independent and that remedies are open to the person.',
    answer: 'A general statement on the courts does not answer dated, documented defects of this case. It is for the source to dispel the doubt they raise.',
  },
  proof: [
    'The court file: summons, minutes, decisions',
    'The extradition judgment, with its reasons',
    'Findings of a court or body on the evidence',
    'A statement of counsel, with dates',
  ],
  decisions: ['ccf-2024-2', 'ccf-2025-2', 'ccf-2018-3', 'ccf-2024-5', 'ccf-2018-5'],
  examples: fairTrialExamples,
}
