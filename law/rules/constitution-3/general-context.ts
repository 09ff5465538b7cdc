import type { Ground } from '#core/law/ground.ts'
import { all, any, never, no, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import { heads, ownStanding, personalMoment } from '#law/rules/constitution-3/heads.ts'
import { redNotice } from '#law/rules/examples.ts'

const context = any(yes('politics.change-of-power'), yes('politics.pattern'), yes('person.persecuted-group'), yes('politics.family-also-sought'))
const individual = any(ownStanding, personalMoment, yes('rights.risk-individual'), yes('co-accused.data-deleted'))

export const generalContext: Ground = {
  id: 'constitution-3.general-context',
  article: 'constitution-3',
  role: 'support',
  title: 'General context',
  says: 'The general context of the case is one head of Article 34(3); it helps only beside facts of this person.',
  authority: [{ provision: 'rpd-34-3' }, { provision: 'constitution-3' }],
  inForce: constitution.inForce,
  alerts: everyAlert,
  strong: never,
  arguable: all(context, individual),
  weak: context,
  for: [
    { head: heads.context, when: yes('politics.change-of-power'), weight: 'medium', says: 'Power changed hands before the case began.' },
    { head: heads.context, when: yes('politics.pattern'), weight: 'medium', says: 'Other opponents are charged alike, with a link to this case.' },
    { head: heads.context, when: yes('person.persecuted-group'), weight: 'light', says: 'The person belongs to a group the requesting state persecutes.' },
    { head: heads.context, when: yes('politics.family-also-sought'), weight: 'light', says: 'Family members are also sought.' },
  ],
  against: [
    { head: heads.context, when: no('politics.pattern'), weight: 'medium', says: 'No pattern links this case with others.' },
    { head: heads.person, when: no('rights.risk-individual'), weight: 'medium', says: 'The concern is shown for the country only.' },
  ],
  discretion: 'What ties this person to the general situation?',
  independence: 1,
  provability: 1,
  rebuttal: {
    expect: 'The source will say that general reports say nothing of this case.',
    answer: 'Alone they would not. They are put forward beside facts of this person, which they explain.',
  },
  proof: ['Reports that name the person, the case or the group', 'A list of like cases, with their outcomes and the link to this one'],
  decisions: ['ccf-2017-3'],
  examples: {
    'a change of power, and a role of the person’s own': {
      given: { facts: { 'politics.change-of-power': true, 'person.political-role': 'own' }, groups: redNotice() },
      expect: 'arguable',
    },
    'a change of power and no more': { given: { facts: { 'politics.change-of-power': true }, groups: redNotice() }, expect: 'weak' },
    'nothing in the context': {
      given: {
        facts: {
          'politics.change-of-power': false,
          'politics.pattern': false,
          'person.persecuted-group': false,
          'politics.family-also-sought': false,
        },
        groups: redNotice(),
      },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
