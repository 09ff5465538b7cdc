import { all, compare, is, no, none, oneOf, some, yes } from '#law/language.ts'
import { byAnalogy } from '#templates/deletion-request/en/grounds/by-analogy.ts'
import { cite, type Pleading, quote, value } from '#templates/pleading.ts'

export const thresholds = {
  'rpd-83.seriousness': {
    heading: 'The matter is not a serious ordinary-law crime',
    rule: [
      [
        quote('rpd-83-1-a'),
        ' (',
        cite('rpd-83-1-a'),
        '). The first is: ',
        quote('rpd-83-1-a-i'),
        ' (',
        cite('rpd-83-1-a-i'),
        '). The criteria are cumulative. A high maximum penalty meets another one of them; it does not make a small matter serious.',
      ],
    ],
    ruleFor: { diffusion: [byAnalogy, ['The first criterion is: ', quote('rpd-83-1-a-i'), ' (', cite('rpd-83-1-a-i'), ').']] },
    points: [
      {
        each: 'charges',
        when: oneOf('charge.scale', 'petty', 'small'),
        says: ['The matter charged as ', value('charge.label'), ' is ', value('charge.scale'), '. The amount at stake is ', value('charge.amount'), '.'],
      },
      {
        each: 'charges',
        when: no('charge.cross-border'),
        says: ['The matter charged as ', value('charge.label'), ' has no element outside the requesting state.'],
      },
      { each: 'charges', when: no('charge.violence'), says: ['No violence is part of the charge of ', value('charge.label'), '.'] },
    ],
    conclusion: ['A matter of this size is not one for which states arrest people across borders. The first criterion is not met.'],
  },
  'rpd-83.penalty-prosecution': {
    heading: 'No charge reaches the penalty threshold',
    rule: [
      [
        'Where a person is wanted for prosecution, the conduct must be punishable by a maximum deprivation of liberty of at least two years or a more serious penalty (',
        cite('rpd-83-1-a-ii-prosecution'),
        '). Of several offences the most serious one decides (',
        cite('rpd-83-1-c'),
        ').',
      ],
    ],
    ruleFor: {
      diffusion: [
        byAnalogy,
        ['For prosecution, the measure is a maximum deprivation of liberty of at least two years (', cite('rpd-83-1-a-ii-prosecution'), ').'],
      ],
    },
    points: [
      { when: is('alert.wanted-for', 'prosecution'), says: ['The applicant is wanted for prosecution.'] },
      {
        each: 'charges',
        when: compare('charge.max-penalty-months', 'below', 24),
        says: [
          'The maximum penalty for the charge of ',
          value('charge.label'),
          ' under ',
          value('charge.provision'),
          ' is ',
          value('charge.max-penalty-months'),
          '. That is less than two years.',
        ],
      },
    ],
    conclusion: [
      'No charge meets the threshold. An exception for matters of particular importance (',
      cite('rpd-83-1-b', 'short'),
      ') would have to be reasoned for this case; no such reason is apparent.',
    ],
  },
  'rpd-83.penalty-sentence': {
    heading: 'The sentence does not reach the threshold',
    rule: [['Where a person is wanted to serve a sentence, the rule requires ', quote('rpd-83-1-a-ii-sentence'), ' (', cite('rpd-83-1-a-ii-sentence'), ').']],
    ruleFor: { diffusion: [byAnalogy, ['To serve a sentence, the measure is ', quote('rpd-83-1-a-ii-sentence'), ' (', cite('rpd-83-1-a-ii-sentence'), ').']] },
    points: [
      { when: is('alert.wanted-for', 'sentence'), says: ['The applicant is wanted to serve a sentence.'] },
      {
        when: compare('sentence.months', 'below', 6),
        says: ['The sentence imposed is ', value('sentence.months'), '. That is less than six months, and what remains cannot be more.'],
      },
      { when: compare('sentence.remaining-months', 'below', 6), says: ['What remains to be served is ', value('sentence.remaining-months'), '.'] },
      { when: none('sentence.remaining-months'), says: ['Nothing remains to be served.'] },
      {
        when: all(compare('sentence.months', 'at-least', 6), compare('sentence.remaining-months', 'below', 6)),
        says: [
          'The words “and/or” leave open whether a sentence of that length is enough where less than six months remains. A remainder of this size hardly justifies an arrest abroad.',
        ],
      },
      {
        when: oneOf('sentence.kind', 'suspended', 'fine', 'probation'),
        says: ['The sentence is ', value('sentence.kind'), '. It is not a deprivation of liberty that is to be served.'],
      },
    ],
    conclusion: ['On these figures the condition for data on a convicted person is not met.'],
  },
  'rpd-83.interest': {
    heading: 'The request is of no interest for international police cooperation',
    rule: [
      [
        'The third of the cumulative criteria is that the request be of interest for the purposes of international police cooperation (',
        cite('rpd-83-1-a-iii'),
        ', with ',
        cite('rpd-35'),
        ').',
      ],
    ],
    ruleFor: {
      diffusion: [
        [
          'All data must be ',
          quote('rpd-35'),
          ' (',
          cite('rpd-35'),
          '). How INTERPOL measures that for wanted persons is shown, by analogy, by ',
          cite('rpd-83-1-a-iii'),
          '.',
        ],
      ],
    },
    points: [
      {
        each: 'charges',
        when: all(oneOf('charge.scale', 'petty', 'small'), no('charge.cross-border')),
        says: ['The matter charged as ', value('charge.label'), ' is ', value('charge.scale'), ' and local.'],
      },
      {
        when: yes('dispute.settled'),
        says: ['The matter was settled, repaid or the complaint withdrawn. The interest in pursuing it, if there was any, has gone.'],
      },
      { when: some('charges', compare('charge.age-years', 'at-least', 10)), says: ['At least ten years lie between the acts and the request.'] },
    ],
    conclusion: ['The request serves a local interest only. The third criterion is not met.'],
  },
} satisfies { readonly [ground: string]: Pleading }
