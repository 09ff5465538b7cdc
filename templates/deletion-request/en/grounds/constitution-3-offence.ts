import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { cite, type Pleading, quote, type Said, value } from '#templates/pleading.ts'

const forbidden: Said = [cite('constitution-3'), ' reads: ', quote('constitution-3')]
const spoken = any(yes('charge.speech'), is('charge.offence', 'speech'))

/** Article 3 of the Constitution: the offence. */
export const constitution3Offence = {
  'constitution-3.pure-offence': {
    heading: 'The offence is political, military, religious or racial by its nature',
    rule: [
      forbidden,
      [
        'For offences of that character nothing is weighed: the nature of the offence, the first factor of ',
        cite('rpd-34-3'),
        ', decides. It is read from the charge and the facts and not from the name.',
      ],
    ],
    points: [
      {
        each: 'charges',
        when: any(
          oneOf('charge.offence', 'sedition', 'treason', 'espionage', 'secession', 'insult-of-state', 'election-offence'),
          oneOf('charge.offence', 'desertion', 'blasphemy', 'apostasy', 'proselytism'),
        ),
        says: ['The charge is ', value('charge.offence'), '. Such an offence protects the state, its forces or a creed, and no person or property.'],
      },
      {
        each: 'charges',
        when: oneOf('charge.nature', 'pure-political', 'pure-military', 'pure-religious', 'pure-racial'),
        says: ['By its elements and the facts stated, the charge of ', value('charge.label'), ' is ', value('charge.nature'), '.'],
      },
      {
        each: 'charges',
        when: oneOf('charge.offence', 'foreign-collusion', 'state-security', 'unlawful-association'),
        says: [
          'The charge is ',
          value('charge.offence'),
          '. A charge of this kind protects the state as such. If the source sees an ordinary crime in the facts, it must name the act and whom it harmed.',
        ],
      },
      { when: some('charges', no('charge.violence')), says: ['No violence by the applicant is alleged.'] },
      {
        when: some('charges', is('charge.nature', 'ordinary')),
        says: ['An ordinary-law charge stands beside it. The applicant deals with that charge separately; it cannot carry the data on this one.'],
      },
    ],
    conclusion: ['Processing the data is strictly forbidden by ', cite('constitution-3', 'short'), '.'],
  },
  'constitution-3.speech': {
    heading: 'The applicant is pursued for words',
    rule: [
      forbidden,
      [
        'Everyone has the right to freedom of opinion and expression (',
        cite('udhr-19'),
        '). Words that neither incite violence nor stand in a close link to it are no ordinary-law crime (',
        cite('rpd-34-3'),
        ').',
      ],
    ],
    points: [
      { when: some('charges', spoken), says: ['The acts charged are speech. The texts themselves are the best evidence of what they say.'] },
      {
        when: some('charges', all(spoken, no('charge.incitement'))),
        says: ['They do not incite violence. The source is asked to quote the passage on which it relies.'],
      },
      { when: some('charges', all(spoken, no('charge.link-to-violence'))), says: ['No close link to a violent act is shown.'] },
    ],
    conclusion: [
      'Data on speech of this kind are contrary to ',
      cite('constitution-3', 'short'),
      ' and to the spirit of ',
      cite('constitution-2', 'short'),
      '.',
    ],
  },
  'constitution-3.membership': {
    heading: 'The applicant is pursued for belonging to a group, and for no act',
    rule: [
      forbidden,
      [
        'Cases of terrorism may be processed under conditions (',
        cite('agn-53-res-7'),
        '). INTERPOL is not bound by one state’s list of organisations; it asks what the person did (',
        cite('rpd-34-3'),
        ').',
      ],
    ],
    points: [
      { when: some('charges', yes('charge.membership-only')), says: ['The charge is membership. No act of the applicant is named beyond it.'] },
      {
        when: some('charges', oneOf('charge.offence', 'terrorist-membership', 'unlawful-association')),
        says: ['The offence charged is one of belonging. Unless the data describe an act of the applicant, they describe an affiliation.'],
      },
      { when: some('charges', is('charge.group-listing', 'requesting-state-only')), says: ['Only the requesting state lists the organisation.'] },
      { when: some('charges', is('charge.group-listing', 'nobody')), says: ['Nobody lists the organisation.'] },
      {
        when: some('charges', is('charge.group-listing', 'regional')),
        says: ['Another international body lists the organisation. A listing speaks of the group; it does not supply an act of the applicant.'],
      },
      { when: yes('politics.pattern'), says: ['The same charge is brought against others in the same pattern.'] },
    ],
    conclusion: ['Membership alone, on these facts, is not an ordinary-law crime; ', cite('constitution-3', 'short'), ' bars the data.'],
  },
  'constitution-3.extraterritorial': {
    heading: 'The requesting state applies its security law to acts done in another country',
    rule: [
      forbidden,
      [
        'INTERPOL’s independence and neutrality (',
        cite('ag-2006-res-04'),
        ') forbid it to carry one state’s political law into the territory of another. The factors are those of ',
        cite('rpd-34-3'),
        '.',
      ],
    ],
    points: [
      {
        each: 'charges',
        when: yes('charge.extraterritorial'),
        says: ['The charge of ', value('charge.label'), ' concerns acts done outside the requesting state.'],
      },
      {
        each: 'charges',
        when: all(
          yes('charge.extraterritorial'),
          oneOf('charge.offence', 'foreign-collusion', 'secession', 'state-security', 'sedition', 'treason', 'insult-of-state', 'unlawful-association'),
        ),
        says: ['It is ', value('charge.offence'), ': an offence against the state as such.'],
      },
      {
        when: some('charges', all(yes('charge.extraterritorial'), any(yes('charge.political-element'), yes('charge.speech'), yes('charge.religious-element')))),
        says: ['What was done abroad is political, religious or speech.'],
      },
      { when: some('charges', all(yes('charge.extraterritorial'), no('charge.violence'))), says: ['No violence by the applicant is alleged.'] },
    ],
    conclusion: [
      'States may reach acts abroad; INTERPOL may not help them to where the law is political. The data are contrary to ',
      cite('constitution-3', 'short'),
      '.',
    ],
  },
  'constitution-3.incoherence': {
    heading: 'The ordinary label does not fit the facts stated',
    rule: [
      forbidden,
      [
        'INTERPOL is not bound by the label a state gives to a charge (',
        cite('agn-20-res-11'),
        '). The charge must agree with the facts that underlie it (',
        cite('rpd-34-3'),
        '; ',
        cite('rpd-12'),
        ').',
      ],
    ],
    points: [
      {
        when: no('alert.facts-fit-charge'),
        says: ['The facts stated do not fit the charge. Set beside the elements of the offence, they do not make them out.'],
      },
      {
        when: some('charges', any(yes('charge.political-element'), yes('charge.religious-element'), yes('charge.speech'))),
        says: ['What the file does describe is political, religious or speech.'],
      },
      {
        when: yes('politics.charges-reduced-after-refusal'),
        says: ['Political charges were replaced by economic ones after a refusal. The facts did not change with the name.'],
      },
      { when: is('person.political-role', 'own'), says: ['The applicant has a political role of their own.'] },
    ],
    conclusion: [
      'A name cannot make a political matter one of ordinary law. The data are contrary to ',
      cite('constitution-3', 'short'),
      ' and are not accurate under ',
      cite('rpd-12', 'short'),
      '.',
    ],
  },
} satisfies { readonly [ground: string]: Pleading }
