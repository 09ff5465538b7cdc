import { all, compare, no, oneOf, some, yes } from '#law/language.ts'
import { cite, type Pleading, quote, value } from '#templates/pleading.ts'

export const rpd35 = {
  'rpd-35.interest': {
    heading: 'The data are of no interest for international police cooperation',
    rule: [['All data must be ', quote('rpd-35'), ' (', cite('rpd-35'), '). This is judged by the purpose of the data and by their international nature.']],
    points: [
      {
        each: 'charges',
        when: all(oneOf('charge.scale', 'petty', 'small'), no('charge.cross-border')),
        says: ['The matter charged as ', value('charge.label'), ' is ', value('charge.scale'), ' and has no element outside the requesting state.'],
      },
      { when: yes('dispute.private'), says: ['The matter grows out of a private or commercial dispute.'] },
      { when: yes('dispute.settled'), says: ['The matter was settled, repaid or the complaint withdrawn.'] },
      { when: some('charges', compare('charge.age-years', 'at-least', 10)), says: ['At least ten years lie between the acts and the request.'] },
    ],
    conclusion: ['That the applicant is abroad does not make the matter international. The condition is not met.'],
  },
} satisfies { readonly [ground: string]: Pleading }
