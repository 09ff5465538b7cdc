import { all, is, no, oneOf, yes } from '#law/language.ts'
import { cite, type Pleading, quote, type Said, value } from '#templates/pleading.ts'

const diffusionLawful: Said = [
  'Before it sends a diffusion the bureau must make sure that the data are lawful (',
  cite('rpd-99-2'),
  '; also ',
  cite('rpd-11'),
  ').',
]

export const rpd84 = {
  'rpd-84.authority': {
    heading: 'The authority that issued the warrant had no power to do so',
    rule: [
      [
        'The requesting bureau assures that the authority which issued the warrant had the necessary power (',
        cite('rpd-84-a'),
        '). Processing must be lawful under the law that applies to the bureau (',
        cite('rpd-11'),
        ').',
      ],
    ],
    ruleFor: {
      diffusion: [
        diffusionLawful,
        ['What that means for a warrant is shown, by analogy, by ', cite('rpd-84-a'), ': the issuing authority must have had the power.'],
      ],
    },
    points: [
      {
        each: 'warrants',
        when: no('warrant.competent'),
        says: [
          'The warrant of ',
          value('warrant.date'),
          ' was issued by ',
          value('warrant.issuer'),
          ', which under the law of the requesting state had no power to issue it.',
        ],
      },
      {
        each: 'warrants',
        when: all(no('warrant.competent'), yes('warrant.judge-discredited')),
        says: ['The judge or officer behind it was since removed or convicted.'],
      },
    ],
    conclusion: ['The assurance cannot be given for this warrant. The data lack their legal basis.'],
  },
  'rpd-84.extradition-assurance': {
    heading: 'The assurance that extradition will be sought is empty',
    rule: [
      [
        'The requesting bureau ensures that ',
        quote('rpd-84-b'),
        ' (',
        cite('rpd-84-b'),
        '). An assurance that cannot be kept, or is not meant to be, is none.',
      ],
    ],
    ruleFor: {
      diffusion: [
        [
          'A diffusion must serve a stated purpose (',
          cite('rpd-97'),
          ', ',
          cite('rpd-10-1'),
          '). Where that purpose is arrest, extradition must be meant and possible; ',
          cite('rpd-84-b'),
          ' says so for Red Notices and is relied on by analogy.',
        ],
      ],
    },
    points: [
      {
        when: yes('purpose.officials-admit-impossible'),
        says: ['Officials of the requesting state have admitted that extradition cannot or will not be pursued.'],
      },
      {
        when: yes('purpose.no-legal-basis'),
        says: ['There is no treaty between the states concerned and no other legal basis for extradition. The source is asked to name one.'],
      },
      { when: no('purpose.extradition-sought'), says: ['Extradition was never sought.'] },
      { when: yes('purpose.return-pressed-outside-law'), says: ['A “voluntary” return is pressed in its place.'] },
    ],
    conclusion: ['The condition is not met. A repeated assurance without a legal way and a date does not meet it.'],
  },
  'rpd-84.judicial-review': {
    heading: 'The warrant was issued without a judge, and no judge can review it',
    rule: [['Where a warrant is not issued by a judicial authority, national law must allow an appeal to one (', cite('rpd-84-c'), ').']],
    ruleFor: {
      diffusion: [
        diffusionLawful,
        ['What lawfulness requires of a warrant that no judge issued is shown, by analogy, by ', cite('rpd-84-c'), ': an appeal to a judicial authority.'],
      ],
    },
    points: [
      {
        each: 'warrants',
        when: all(oneOf('warrant.issued-by', 'prosecutor', 'police', 'other'), no('warrant.appeal-to-judge')),
        says: [
          'The warrant of ',
          value('warrant.date'),
          ' was issued by ',
          value('warrant.issued-by'),
          '. National law allows no appeal against it to a judge.',
        ],
      },
      {
        each: 'warrants',
        when: is('warrant.challenge', 'no-remedy'),
        says: ['The applicant could not challenge the warrant of ', value('warrant.date'), ' before a court.'],
      },
    ],
    conclusion: ['The liberty of a person abroad may not depend on a decision that no judge has made and none may examine.'],
  },
  'rpd-84.swift-transmission': {
    heading: 'After the arrest the requesting state did not act',
    rule: [
      [quote('rpd-87-b'), ' (', cite('rpd-87-b'), ').'],
      [
        'Where a bureau does not act on the location of the person without a valid reason, the General Secretariat may cancel the notice (',
        cite('rpd-81'),
        ').',
      ],
    ],
    points: [
      {
        each: 'extraditions',
        when: all(yes('extradition.arrested-on-alert'), no('extradition.requested')),
        says: [
          'The applicant was arrested on the alert in ',
          value('extradition.state'),
          ' on ',
          value('extradition.arrested-on'),
          '. Extradition was not requested.',
        ],
      },
      {
        each: 'extraditions',
        when: all(yes('extradition.arrested-on-alert'), no('extradition.documents-in-time')),
        says: ['After the arrest in ', value('extradition.state'), ' on ', value('extradition.arrested-on'), ' the papers did not arrive in time.'],
      },
      {
        each: 'extraditions',
        when: yes('extradition.ended-by-inaction'),
        says: ['The case in ', value('extradition.state'), ' ended because the requesting state did nothing.'],
      },
      { when: no('purpose.still-pursuing'), says: ['The requesting state no longer pursues the case.'] },
    ],
    conclusion: ['A bureau that has a person arrested and then stays silent shows that the notice no longer serves its purpose.'],
  },
} satisfies { readonly [ground: string]: Pleading }
