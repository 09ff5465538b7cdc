import { all, any, is, no, yes } from '#law/language.ts'
import { byAnalogy } from '#templates/deletion-request/en/grounds/by-analogy.ts'
import { labelIsNoFact } from '#templates/deletion-request/en/grounds/label-is-no-fact.ts'
import { cite, type Pleading, quote, value } from '#templates/pleading.ts'

export const excludedDisputes = {
  'rpd-83.administrative': {
    heading: 'The charge is a breach of administrative rules',
    rule: [
      ['Excluded from Red Notices are ', quote('rpd-83-1-a-i-administrative'), ' (', cite('rpd-83-1-a-i-administrative'), ').'],
      [
        'The exception must be shown. In doubtful cases the Commission has asked the source for elements that point to an effective participation of the person in a serious ordinary-law crime.',
      ],
    ],
    ruleFor: { diffusion: [byAnalogy, ['The rule excludes ', quote('rpd-83-1-a-i-administrative'), ' (', cite('rpd-83-1-a-i-administrative'), ').']] },
    points: [
      {
        each: 'charges',
        when: is('charge.exclusion', 'administrative'),
        says: ['The charge of ', value('charge.label'), ' punishes a breach of administrative rules.'],
      },
      {
        each: 'charges',
        when: yes('charge.without-deceit'),
        says: ['The conduct charged as ', value('charge.label'), ' involves no deceit. Nobody is said to have been misled.'],
      },
      {
        each: 'charges',
        when: yes('charge.could-be-administrative'),
        says: [
          'The conduct charged as ',
          value('charge.label'),
          ' could be dealt with as an administrative matter. The data do not say what makes it a crime.',
        ],
      },
      { each: 'charges', when: is('charge.serious-crime-link', 'label'), says: labelIsNoFact },
      {
        each: 'charges',
        when: is('charge.serious-crime-link', 'none'),
        says: ['No link to a serious crime or to organised crime is alleged for the charge of ', value('charge.label'), '.'],
      },
    ],
    conclusion: ['The exclusion applies and its exception is not shown. The data should be deleted.'],
  },
  'rpd-83.private-dispute': {
    heading: 'The charge derives from a private dispute',
    rule: [
      ['Excluded from Red Notices are ', quote('rpd-83-1-a-i-administrative'), ' (', cite('rpd-83-1-a-i-administrative'), ').'],
      [
        'The question is not whether a civil case exists beside the criminal one. It is whether the facts given to INTERPOL go beyond the claim between the parties.',
      ],
    ],
    ruleFor: { diffusion: [byAnalogy, ['The rule excludes ', quote('rpd-83-1-a-i-administrative'), ' (', cite('rpd-83-1-a-i-administrative'), ').']] },
    points: [
      { when: yes('dispute.private'), says: ['The charge grows out of a private or commercial dispute between the applicant and the complainant.'] },
      {
        each: 'charges',
        when: is('charge.exclusion', 'private-dispute'),
        says: ['The charge of ', value('charge.label'), ' restates the claim in that dispute.'],
      },
      {
        when: yes('dispute.parallel-proceedings'),
        says: ['Civil, arbitral or insolvency proceedings concern the same facts. They give the complainant every remedy.'],
      },
      { when: yes('dispute.settled'), says: ['The matter was settled, repaid or the complaint withdrawn.'] },
      { when: yes('dispute.debt-mostly-repaid'), says: ['The debt is mostly repaid.'] },
      {
        when: yes('dispute.complainant-linked-to-power'),
        says: ['The complainant is linked to those in power in the requesting state. That explains why a private claim is pursued by criminal means.'],
      },
      {
        each: 'charges',
        when: no('charge.fraud-or-intent-shown'),
        says: ['For the charge of ', value('charge.label'), ' the file shows neither fraud nor criminal intent.'],
      },
      { each: 'charges', when: is('charge.serious-crime-link', 'label'), says: labelIsNoFact },
    ],
    conclusion: ['A police channel is not a means of collecting a private claim. The exclusion applies and its exception is not shown.'],
  },
  'rpd-83.unfunded-cheque': {
    heading: 'The charge is an unfunded cheque',
    rule: [
      [
        'The list of excluded offences of 28 January 2022 names unfunded cheques, unless fraud or intent, a serious crime or organised crime is shown (',
        cite('excluded-offences-2022-cheques'),
        ', with ',
        cite('rpd-83-1-a-i-list'),
        ').',
      ],
    ],
    ruleFor: {
      diffusion: [
        byAnalogy,
        [
          'The list of excluded offences of 28 January 2022 names unfunded cheques, unless fraud or intent, a serious crime or organised crime is shown (',
          cite('excluded-offences-2022-cheques'),
          ').',
        ],
      ],
    },
    points: [
      { each: 'charges', when: is('charge.offence', 'unfunded-cheque'), says: ['The charge of ', value('charge.label'), ' is that a cheque was not covered.'] },
      { when: any(yes('dispute.settled'), yes('dispute.debt-mostly-repaid')), says: ['The debt behind it was settled or mostly repaid.'] },
      {
        each: 'charges',
        when: all(is('charge.offence', 'unfunded-cheque'), no('charge.fraud-or-intent-shown')),
        says: ['The file shows neither fraud nor criminal intent. An unpaid cheque is not an act of deception.'],
      },
      {
        when: yes('dispute.cooperated-with-creditor'),
        says: ['The applicant’s cooperation with the creditor is documented. It speaks against any intent to deceive.'],
      },
    ],
    conclusion: ['The data concern a debt. They may not be processed as data on a wanted person.'],
  },
} satisfies { readonly [ground: string]: Pleading }
