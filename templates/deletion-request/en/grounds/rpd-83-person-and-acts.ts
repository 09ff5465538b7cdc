import { all, no, yes } from '#law/language.ts'
import { cite, type Pleading, quote } from '#templates/pleading.ts'

export const personAndActs = {
  'rpd-83.identity': {
    heading: 'The data do not identify the person sought',
    rule: [['A Red Notice needs one of two sets of identity data (', cite('rpd-83-2-a'), '). Data must also be ', quote('rpd-12'), ' (', cite('rpd-12'), ').']],
    ruleFor: {
      diffusion: [
        [
          'Data must be ',
          quote('rpd-12'),
          ' (',
          cite('rpd-12'),
          '). What it takes to identify a wanted person is shown, by analogy, by ',
          cite('rpd-83-2-a'),
          '.',
        ],
      ],
    },
    points: [
      { when: no('alert.identity-correct'), says: ['The identity data in the alert are not those of the applicant. The applicant is not the person sought.'] },
      {
        when: no('alert.identity-data-sufficient'),
        says: ['The alert holds no full set of identity data. Police abroad cannot tell from it whether the person before them is meant.'],
      },
    ],
    conclusion: ['Data that do not identify the right person expose another one to arrest. They do not comply.'],
  },
  'rpd-83.description': {
    heading: 'The data do not describe what the applicant is said to have done',
    rule: [
      [
        'A Red Notice may be published only with judicial data that include a ',
        quote('rpd-83-2-b-i'),
        ' (',
        cite('rpd-83-2-b-i'),
        '). Data must also be accurate and relevant to their purpose (',
        cite('rpd-12'),
        ').',
      ],
      [
        'The Commission does not try the case. It asks whether the person’s own acts, their time and their place are described clearly enough to link the person with the charge.',
      ],
    ],
    ruleFor: {
      diffusion: [
        [
          'Data in a diffusion must be ',
          quote('rpd-12'),
          ' (',
          cite('rpd-12'),
          '). What a wanted-person record must contain to meet that standard is shown by ',
          cite('rpd-83-2-b-i'),
          ', here applied by analogy: a ',
          quote('rpd-83-2-b-i'),
          '.',
        ],
      ],
    },
    points: [
      { when: no('alert.describes-acts'), says: ['The summary of facts names no act of the applicant.'] },
      {
        when: yes('alert.acts-disputed'),
        says: ['Whether the summary describes acts of the applicant is disputed, with reasons. The source is asked to say which acts are meant.'],
      },
      { when: all(no('alert.states-time'), no('alert.states-place')), says: ['The summary gives neither the time nor the place of the alleged acts.'] },
      { when: all(no('alert.states-time'), yes('alert.states-place')), says: ['The summary gives no time of the alleged acts.'] },
      { when: all(yes('alert.states-time'), no('alert.states-place')), says: ['The summary gives no place of the alleged acts.'] },
      { when: yes('alert.liability-from-office-only'), says: ['The applicant’s part is drawn only from an office or a family tie. Neither is an act.'] },
      { when: no('alert.states-benefit-or-intent'), says: ['Neither a benefit to the applicant nor any intent is described.'] },
    ],
    conclusion: [
      'The data do not meet ',
      cite('rpd-12', 'short'),
      ' and the requirement of a clear description. This stands whatever is decided on the other grounds.',
    ],
  },
} satisfies { readonly [ground: string]: Pleading }
