import { all, any, is, no, oneOf, yes } from '#law/language.ts'
import { cite, type Pleading, type Point, quote, type Said, value } from '#templates/pleading.ts'

const policy: Said = [
  'INTERPOL’s refugee policy says: ',
  quote('refugee-policy-2015'),
  ' (',
  cite('refugee-policy-2015'),
  '). The General Assembly endorsed it in ',
  cite('ga-2017-86-res-09'),
  '.',
]
const spirit: Said = [
  'The policy gives effect to ',
  cite('constitution-2'),
  ': INTERPOL acts in the spirit of the Universal Declaration, and data respect the basic rights of the person (',
  cite('rpd-11'),
  ').',
]

const documentRecord: Said = [
  'The policy speaks of notices and diffusions. A travel document record is neither, and the policy is applied to it here by analogy.',
]

const unsettled: Said = [
  'Whether the policy still applies after naturalisation is not settled. The applicant therefore rests first on Article 2 and on the question whether the situation has changed in substance.',
]

const untilDecided: Said = [
  'INTERPOL’s promise to delete is tied to confirmed status. Until it is decided, the Commission can order provisional measures (',
  cite('ccf-statute-37'),
  ').',
]

const recognised = oneOf('protection.status', 'refugee', 'refugee-unhcr')
const againstRequester = yes('protection.from-requester')

/** The state of protection is not named: the source may see the paper. */
const notNamed: Point = {
  when: yes('disclosure.must-not-reach-source'),
  says: [
    'The applicant asks that the state of protection, and whatever would let it be recognised, not be disclosed to the source (',
    cite('ccf-statute-35'),
    ').',
  ],
}

export const protection = {
  'protection.refugee': {
    heading: 'The applicant is a recognised refugee from the requesting state',
    rule: [policy, spirit],
    ruleFor: { 'travel-document-record': [policy, documentRecord, spirit] },
    points: [
      {
        each: 'protections',
        when: all(recognised, againstRequester),
        says: [
          'The applicant was recognised as a refugee on ',
          value('protection.decided-on'),
          '. The status is that of ',
          value('protection.status'),
          '. The state feared is the one that asked for the alert.',
        ],
      },
      {
        each: 'protections',
        when: all(recognised, againstRequester, yes('protection.confirmable')),
        says: ['The status can be confirmed to the Commission by the authority that granted it, as the resolution provides.'],
      },
      {
        each: 'protections',
        when: all(recognised, againstRequester, yes('protection.consent-to-confirm')),
        says: ['The applicant consents to that confirmation being sought from that authority, and from no other.'],
      },
      {
        each: 'protections',
        when: all(recognised, againstRequester, no('protection.confirmable')),
        says: [
          'The state of protection cannot or will not confirm the status. The applicant knows that the resolution works through confirmation; the decision itself proves what a confirmation would, and Article 2 protects the applicant in either case.',
        ],
      },
      {
        each: 'protections',
        when: all(recognised, againstRequester, yes('protection.charges-known')),
        says: ['The status was granted with the charges in view. The authority competent to exclude a criminal from protection did not do so.'],
      },
      {
        each: 'protections',
        when: all(recognised, againstRequester, no('protection.charges-known')),
        says: [
          'The charges were not before the authority that granted the status. It is for that authority, and not for the source, to say whether they change anything; it has not withdrawn the status.',
        ],
      },
      {
        each: 'protections',
        when: all(recognised, againstRequester, no('protection.from-inter-state-politics')),
        says: [
          'The status was granted for the applicant’s own fear, and not because of politics between the two states. That the fear may be one for political opinion is no objection: it is a ground of refugee status.',
        ],
      },
      notNamed,
    ],
    conclusion: ['The conditions of the policy are met. The applicant asks that the data be deleted.'],
  },
  'protection.naturalised': {
    heading: 'The applicant was recognised as a refugee from the requesting state and has become a national of the state of protection',
    rule: [policy, spirit, unsettled],
    ruleFor: { 'travel-document-record': [policy, documentRecord, spirit, unsettled] },
    points: [
      {
        each: 'protections',
        when: all(recognised, againstRequester, yes('protection.naturalised-since')),
        says: [
          'The applicant was recognised as a refugee from the requesting state on ',
          value('protection.decided-on'),
          ' and has since become a national of the state of protection. A new nationality ends the need for a status; it does not by itself end the fear for which the status was granted.',
        ],
      },
      { each: 'protections', when: no('protection.situation-changed'), says: ['The situation in the state fled has not changed in substance.'] },
      {
        each: 'protections',
        when: all(yes('protection.naturalised-since'), yes('protection.charges-known')),
        says: ['The status was granted with the charges in view.'],
      },
      notNamed,
    ],
    conclusion: [
      'The reason for which the applicant was protected is still there. The data remain contrary to ',
      cite('constitution-2', 'short'),
      ', whether or not the policy applies by its words.',
    ],
  },
  'protection.pending': {
    heading: 'The applicant’s claim to asylum against the requesting state is pending',
    rule: [policy, untilDecided],
    ruleFor: { 'travel-document-record': [policy, documentRecord, untilDecided] },
    points: [
      {
        each: 'protections',
        when: all(is('protection.status', 'pending'), againstRequester),
        says: ['The applicant claimed asylum against the requesting state on ', value('protection.decided-on'), '. The claim is pending.'],
      },
      {
        each: 'protections',
        when: all(is('protection.status', 'pending'), yes('protection.confirmable')),
        says: ['The authority seized of the claim can confirm that it is pending.'],
      },
      { when: yes('urgency.extradition-imminent'), says: ['Extradition or deportation is imminent. A decision after that would come too late.'] },
      notNamed,
    ],
    conclusion: ['The applicant asks that access to the data be blocked until the claim is decided, and that the data be deleted if it succeeds.'],
  },
  'protection.subsidiary': {
    heading: 'Protection other than refugee status stands against the applicant’s return',
    rule: [
      spirit,
      [
        'No one may be returned to torture or inhuman treatment (',
        cite('cat-3'),
        '; ',
        cite('iccpr-7'),
        '). The refugee policy does not name this form of protection; the applicant rests on Article 2 and refers to the policy by analogy.',
      ],
    ],
    points: [
      {
        each: 'protections',
        when: all(oneOf('protection.status', 'subsidiary', 'humanitarian'), againstRequester),
        says: [
          'On ',
          value('protection.decided-on'),
          ' the applicant was granted the status of ',
          value('protection.status'),
          '. The state feared is the one that asked for the alert.',
        ],
      },
      {
        each: 'protections',
        when: all(oneOf('protection.status', 'subsidiary', 'humanitarian'), yes('protection.charges-known')),
        says: ['It was granted with the charges in view.'],
      },
      { when: yes('rights.risk-individual'), says: ['The risk is shown for the applicant in particular.'] },
      notNamed,
    ],
    conclusion: ['INTERPOL cannot seek by its channels what that protection forbids. The data are contrary to ', cite('constitution-2', 'short'), '.'],
  },
  'protection.third-state': {
    heading: 'The applicant is protected against a state to which the requesting state may send the applicant on',
    rule: [
      [
        'The refugee policy covers data of the state in which the person fears persecution (',
        cite('refugee-policy-2015'),
        '). The requesting state is another one, and the applicant does not claim that the policy applies by its words.',
      ],
      [
        'What the policy serves applies nonetheless: ',
        cite('constitution-2'),
        ' and the rule that no one may be returned, directly or in two steps, to torture (',
        cite('cat-3'),
        ').',
      ],
    ],
    points: [
      {
        each: 'protections',
        when: all(any(recognised, is('protection.status', 'subsidiary')), no('protection.from-requester')),
        says: [
          'On ',
          value('protection.decided-on'),
          ' the applicant was granted the status of ',
          value('protection.status'),
          ', against a state other than the source.',
        ],
      },
      {
        each: 'protections',
        when: all(no('protection.from-requester'), yes('protection.onward-risk')),
        says: ['Onward return from the requesting state to the state feared is a real risk.'],
      },
      notNamed,
    ],
    conclusion: ['By analogy with the policy, and under ', cite('constitution-2', 'short'), ' in any event, the data should not stand.'],
  },
} satisfies { readonly [ground: string]: Pleading }
