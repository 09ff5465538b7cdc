import { any, no, yes } from '#law/language.ts'
import { cite, type Pleading, quote } from '#templates/pleading.ts'

export const rpd83 = {
  'rpd-83.description': {
    heading: 'The data do not describe what the applicant is said to have done',
    rule: [
      ['A Red Notice may be published only with judicial data that include a ', quote('rpd-83-2-b-i'), ' (', cite('rpd-83-2-b-i'), '). Data must also be accurate and relevant to their purpose (', cite('rpd-12'), ').'],
    ],
    ruleFor: {
      diffusion: [
        ['Data in a diffusion must be accurate, relevant and not excessive in relation to their purpose (', cite('rpd-12'), '). What a wanted-person record must contain to meet that standard is shown by ', cite('rpd-83-2-b-i'), ', here applied by analogy: a ', quote('rpd-83-2-b-i'), '.'],
      ],
    },
    points: [
      { when: no('alert.describes-acts'), says: ['The summary of facts names no act of the applicant.'] },
      { when: any(no('alert.states-time'), no('alert.states-place')), says: ['It does not give both the time and the place of the alleged acts.'] },
      { when: yes('alert.liability-from-office-only'), says: ['The applicant’s part is drawn only from an office or a family tie. Neither is an act.'] },
      { when: no('alert.states-benefit-or-intent'), says: ['Neither a benefit to the applicant nor any intent is described.'] },
    ],
    conclusion: ['The processing therefore does not meet ', cite('rpd-12', 'short'), ' and the requirement of a clear description, whatever is decided on the other grounds.'],
  },
} satisfies { readonly [ground: string]: Pleading }
