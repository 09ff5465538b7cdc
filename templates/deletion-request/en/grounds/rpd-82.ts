import { all, any, compare, is, monthsPassed, no, not, oneOf, yes } from '#law/language.ts'
import { cite, type Pleading, quote, type Said, value } from '#templates/pleading.ts'

const redNoticePurpose: Said = ['The rule on Red Notices says what they are for: ', quote('rpd-82'), ' (', cite('rpd-82'), ').']
const onePurpose: Said = ['Data may be processed only for a ', quote('rpd-10-1'), ' (', cite('rpd-10-1'), ').']
const diffusionPurpose: Said = [
  'A diffusion must serve a stated purpose (',
  cite('rpd-97'),
  '). Data may be processed only for a ',
  quote('rpd-10-1'),
  ' (',
  cite('rpd-10-1'),
  ').',
]

export const rpd82 = {
  'rpd-82.purpose': {
    heading: 'The data do not serve the purpose of the alert',
    rule: [redNoticePurpose, onePurpose],
    ruleFor: { diffusion: [diffusionPurpose] },
    points: [
      {
        when: is('alert.wanted-for', 'questioning'),
        says: ['The applicant is wanted only for questioning or as a witness. That is a matter for legal assistance, not for an arrest.'],
      },
      {
        when: yes('purpose.already-surrendered'),
        says: [
          'The applicant was already surrendered for the same case. The purpose is achieved, and data that have served their purpose are deleted (',
          cite('rpd-51'),
          ').',
        ],
      },
      { when: yes('purpose.deported'), says: ['The applicant was deported to the requesting state, which had the person within its reach.'] },
      {
        when: yes('purpose.return-pressed-outside-law'),
        says: ['The requesting state presses for a “voluntary” return in place of extradition. That is not a lawful action similar to extradition.'],
      },
      { when: yes('conduct.offered-cooperation'), says: ['The applicant offered to appear, testify or cooperate.'] },
    ],
    conclusion: ['The data lack the purpose for which alone they may be processed.'],
  },
  'rpd-82.misuse-of-purpose': {
    heading: 'The alert is used as a means of pressure',
    rule: [
      redNoticePurpose,
      ['Another purpose is not open to the source (', cite('rpd-10-1'), '), least of all one that leaves the law aside (', cite('constitution-2'), ').'],
    ],
    ruleFor: { diffusion: [diffusionPurpose, ['A purpose that leaves the law aside is not one of INTERPOL’s (', cite('constitution-2'), ').']] },
    points: [
      {
        when: yes('purpose.return-pressed-outside-law'),
        says: ['The requesting state presses the applicant to return “voluntarily”, in place of extradition.'],
      },
      {
        each: 'incidents',
        when: yes('incident.demands-return'),
        says: [
          'On ',
          value('incident.date'),
          ', in ',
          value('incident.place'),
          ', there was ',
          value('incident.kind'),
          ', directed at ',
          value('incident.against'),
          '. The applicant’s return or silence was demanded.',
        ],
      },
      {
        each: 'incidents',
        when: all(oneOf('incident.against', 'family', 'associates'), no('incident.demands-return')),
        says: ['On ', value('incident.date'), ' there was ', value('incident.kind'), ', directed at ', value('incident.against'), '.'],
      },
      { when: no('purpose.extradition-sought'), says: ['Extradition, the lawful way, was never sought.'] },
    ],
    conclusion: [
      'An alert that serves to make a person give way without a court serves a purpose foreign to INTERPOL. The Commission is asked not to disclose to the source what identifies those who were put under pressure.',
    ],
  },
  'rpd-82.extradition-refused': {
    heading: 'Extradition was refused for reasons that INTERPOL’s own rules share',
    rule: [
      [
        'A refusal of extradition does not by itself make data non-compliant. The Commission looks at its grounds: whether they are purely procedural, or touch principles that are part of INTERPOL’s own rules (',
        cite('constitution-2'),
        ', ',
        cite('rpd-34-3'),
        ').',
      ],
      ['At the least a refusal is to be made known to all members in an addendum (', cite('agn-53-res-7-addendum'), ').'],
    ],
    points: [
      {
        each: 'extraditions',
        when: all(
          oneOf('extradition.outcome', 'refused', 'discharged'),
          oneOf('extradition.reason', 'torture', 'fair-trial', 'political', 'persecution', 'protection', 'ne-bis-in-idem'),
        ),
        says: [
          'On ',
          value('extradition.decided-on'),
          ' ',
          value('extradition.court'),
          ' in ',
          value('extradition.state'),
          ' did not allow the extradition. The decision rests on ',
          value('extradition.reason'),
          '. The requesting state was heard, and an independent authority found what INTERPOL’s own rules ask about.',
        ],
      },
      {
        each: 'extraditions',
        when: all(oneOf('extradition.outcome', 'refused', 'discharged'), yes('extradition.final')),
        says: ['The decision in ', value('extradition.state'), ' is final.'],
      },
      {
        each: 'extraditions',
        when: all(
          oneOf('extradition.outcome', 'refused', 'discharged'),
          not(oneOf('extradition.reason', 'torture', 'fair-trial', 'political', 'persecution', 'protection', 'ne-bis-in-idem')),
        ),
        says: [
          'On ',
          value('extradition.decided-on'),
          ' extradition was also not allowed in ',
          value('extradition.state'),
          '. The reason was ',
          value('extradition.reason'),
          '. The applicant asks that this at least be recorded in an addendum.',
        ],
      },
    ],
    conclusion: [
      'What the refusing authority found about this case is to be weighed under INTERPOL’s own rules and leads to deletion; failing that, to an addendum.',
    ],
  },
  'rpd-82.no-extradition-action': {
    heading: 'The requesting state knows where the applicant is and does not seek extradition',
    rule: [
      redNoticePurpose,
      [
        'The bureau ensures that ',
        quote('rpd-84-b'),
        ' (',
        cite('rpd-84-b'),
        '). A known location alone does not end that purpose. It raises the question whether extradition is truly wanted, and the answer lies with the source.',
      ],
    ],
    ruleFor: {
      diffusion: [
        diffusionPurpose,
        [
          'A known location alone does not end a purpose of arrest. It raises the question whether an arrest for extradition is truly wanted, and the answer lies with the source.',
        ],
      ],
    },
    points: [
      {
        when: is('purpose.location-known', 'known'),
        says: ['The requesting state has known where the applicant is since ', value('purpose.location-known-since'), '.'],
      },
      { when: no('purpose.extradition-sought'), says: ['The requesting state has never sought extradition.'] },
      {
        when: any(compare('purpose.months-without-request', 'at-least', 24), monthsPassed('purpose.location-known-since', 24)),
        says: ['At least two years have passed in this way.'],
      },
      {
        each: 'extraditions',
        when: yes('extradition.ended-by-inaction'),
        says: ['In ', value('extradition.state'), ' a case that the alert had begun ended because the requesting state did nothing.'],
      },
      {
        when: compare('purpose.states-that-released', 'at-least', 2),
        says: ['Several states have stopped the applicant and let the applicant go. Their number is ', value('purpose.states-that-released'), '.'],
      },
      {
        when: yes('purpose.officials-admit-impossible'),
        says: ['Officials of the requesting state have admitted that extradition cannot or will not be pursued.'],
      },
    ],
    conclusion: [
      'Taken with the other grounds, this shows that the alert serves no extradition. The source is to be asked what it has done and means to do, and by when.',
    ],
  },
  'rpd-82.co-accused-refusal': {
    heading: 'Others in the same case were not extradited',
    rule: [['The position that others have taken and the general context of the case are to be considered (', cite('rpd-34-3'), ').']],
    points: [
      { when: yes('co-accused.extradition-refused'), says: ['The extradition of a co-accused was refused.'] },
      {
        when: yes('co-accused.data-deleted'),
        says: ['INTERPOL deleted or refused the data of a co-accused in the same case. Like cases call for like treatment.'],
      },
    ],
    conclusion: ['This supports the other grounds. It is not relied on alone.'],
  },
} satisfies { readonly [ground: string]: Pleading }
