import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { refusedAsPolitical, refusedForTorture, refusedForUnfairTrial } from '#templates/deletion-request/en/grounds/refusals.ts'
import { cite, type Pleading, type Said, value } from '#templates/pleading.ts'

const spirit: Said = [
  'INTERPOL acts in the spirit of the Universal Declaration of Human Rights (',
  cite('constitution-2'),
  '), and data are processed only with respect for the basic rights of the person (',
  cite('rpd-11'),
  ').',
]

/** Article 2 of the Constitution: the danger to the person. */
export const constitution2Person = {
  'constitution-2.torture': {
    heading: 'The data expose the applicant to a risk of torture',
    rule: [
      spirit,
      [
        'No one may be sent to a state where there are substantial grounds to believe in a danger of torture (',
        cite('cat-3'),
        '; ',
        cite('iccpr-7'),
        '). Data that seek that very result cannot be reconciled with Article 2. The applicant knows that a general situation is not enough; the risk is individual.',
      ],
    ],
    points: [
      {
        when: is('rights.torture', 'found-by-body'),
        says: ['A court or UN body has found that the applicant faces an individual risk of torture. INTERPOL need not find it anew.'],
      },
      { when: is('rights.torture', 'occurred'), says: ['Torture or ill-treatment followed a return. What happened once is no speculation.'] },
      {
        when: is('rights.torture', 'evidenced'),
        says: ['The evidence concerns the applicant and not only the country.'],
      },
      {
        when: is('rights.torture', 'past-torture'),
        says: ['The applicant was tortured or ill-treated before. Past ill-treatment by the same authorities is a serious sign of what a return would bring.'],
      },
      {
        when: is('rights.torture', 'reported-individual'),
        says: ['Ill-treatment of the applicant, or of people in the same case, is reported. The link is the case itself.'],
      },
      {
        each: 'extraditions',
        when: refusedForTorture,
        says: [
          'Extradition was refused in ',
          value('extradition.state'),
          ' on ',
          value('extradition.decided-on'),
          ' because of the risk of torture or inhuman treatment. A refusal does not of itself decide the matter, but this one rests on a principle that is also INTERPOL’s.',
        ],
      },
      {
        when: yes('rights.torture-evidence'),
        says: ['Evidence in this very case was obtained by torture. What was done to obtain it shows what the applicant must expect.'],
      },
      { when: yes('rights.risk-individual'), says: ['The risk is shown for the applicant in particular. General reports are referred to only as background.'] },
    ],
    conclusion: ['While that risk stands, processing the data is contrary to ', cite('constitution-2', 'short'), ' and ', cite('rpd-11', 'short'), '.'],
  },
  'constitution-2.life': {
    heading: 'The data expose the applicant to a risk to life',
    rule: [
      spirit,
      [
        'The right to life stands first among those rights. The applicant does not rest on the penal law of the source in the abstract, but on a concrete danger.',
      ],
    ],
    points: [
      { when: yes('rights.life-at-risk'), says: ['There is a concrete risk to the applicant’s life from the requesting state or its agents.'] },
      { when: yes('rights.death-penalty'), says: ['The applicant faces the death penalty in the requesting state.'] },
      { when: yes('trial.death-sentence'), says: ['A death sentence was passed on the applicant.'] },
      {
        when: all(any(yes('rights.death-penalty'), yes('trial.death-sentence')), no('rights.death-penalty-assurances')),
        says: ['No assurance against that penalty was given. An assurance that might be given later protects nobody today.'],
      },
      { when: some('charges', yes('charge.death-penalty')), says: ['A charge in the alert carries the death penalty.'] },
      {
        when: all(yes('trial.death-sentence'), any(yes('trial.mass-or-military'), yes('trial.flagrant-denial'))),
        says: ['The trial was not one that could support a sentence of that kind.'],
      },
      {
        when: is('rights.abduction', 'occurred'),
        says: ['The requesting state or its agents abducted the applicant, or tried to. Whoever acts in this way does not wait for a court.'],
      },
    ],
    conclusion: ['Data that lead to this result are contrary to ', cite('constitution-2', 'short'), ' and ', cite('rpd-11', 'short'), '.'],
  },
  'constitution-2.international-finding': {
    heading: 'An international body has ruled on the applicant’s case',
    rule: [spirit, ['Positions of international entities and obligations under international law are, besides, factors that ', cite('rpd-34-3'), ' names.']],
    points: [
      {
        when: yes('rights.international-finding'),
        says: ['A UN body or regional court has ruled on the applicant. It concerns this person, and not the country in general.'],
      },
      {
        each: 'positions',
        when: oneOf('position.kind', 'violates-convention', 'arbitrary-detention', 'improper-motive'),
        says: [value('position.by'), ' took a position on ', value('position.date'), ' that ', value('position.kind'), '.'],
      },
      {
        when: some('positions', all(oneOf('position.kind', 'violates-convention', 'arbitrary-detention', 'improper-motive'), yes('position.reasoned'))),
        says: ['That position gives reasons about this case. It is no general statement on the country.'],
      },
    ],
    conclusion: ['INTERPOL would act against that finding if it kept the data. They do not comply with ', cite('constitution-2', 'short'), '.'],
  },
  'constitution-2.persecution': {
    heading: 'The requesting state’s action against the applicant has been found to breach rights',
    rule: [spirit, ['INTERPOL’s channels may not carry on what an authority has found to be a breach of rights.']],
    points: [
      {
        when: yes('rights.persecution-record'),
        says: ['An authority has found that action of the requesting state against the applicant breached rights.'],
      },
      {
        when: is('rights.abduction', 'occurred'),
        says: [
          'The applicant was abducted towards the requesting state, or an attempt was made. A state that takes a person outside the law does not seek extradition within it.',
        ],
      },
      {
        when: is('rights.abduction', 'credible'),
        says: [
          'The evidence makes an abduction towards the requesting state a credible possibility. The applicant does not say that it has been judged; the doubt is for the source to dispel.',
        ],
      },
      {
        each: 'extraditions',
        when: any(refusedAsPolitical, refusedForTorture, refusedForUnfairTrial),
        says: [
          'Extradition was refused in ',
          value('extradition.state'),
          ' on ',
          value('extradition.decided-on'),
          ', for a reason of rights, politics or protection that INTERPOL’s own rules share.',
        ],
      },
      {
        each: 'ccf',
        when: all(is('ccf.outcome', 'non-compliant'), no('ccf.about-co-accused')),
        says: [
          'INTERPOL has found data of the applicant non-compliant before (',
          value('ccf.reference'),
          '). Even where that decision concerned another matter, it shows how this state pursues this person.',
        ],
      },
      {
        when: all(is('person.political-role', 'own'), yes('politics.change-of-power')),
        says: ['The applicant has a political role of their own and is pursued after power changed hands.'],
      },
      { when: yes('rights.risk-individual'), says: ['The risk is the applicant’s own and not that of a population.'] },
    ],
    conclusion: ['To process the data is to lend INTERPOL’s name to that action, contrary to ', cite('constitution-2', 'short'), '.'],
  },
  'constitution-2.health': {
    heading: 'The applicant’s health and the conditions of detention',
    rule: [
      spirit,
      [
        'The applicant recognises that illness or prison conditions have rarely been enough by themselves. Here they are pleaded together, and for this person.',
      ],
    ],
    points: [
      { when: yes('rights.health'), says: ['The applicant is seriously ill.'] },
      { when: yes('rights.prison-conditions'), says: ['The applicant relies on the conditions of detention in the requesting state.'] },
      { when: yes('rights.risk-individual'), says: ['What those conditions would do to the applicant in particular is shown.'] },
    ],
    conclusion: ['The Commission is asked to weigh this with the other grounds under ', cite('constitution-2', 'short'), '.'],
  },
  'constitution-2.pressure': {
    heading: 'Pressure on the applicant and the family',
    rule: [
      [
        'Data may serve only the purposes of the rules (',
        cite('rpd-10-1'),
        ') and only in the spirit of ',
        cite('constitution-2'),
        '. They are no instrument of pressure.',
      ],
    ],
    ruleFor: {
      'red-notice': [
        [
          'Data may serve only the purposes of the rules (',
          cite('rpd-10-1'),
          ') and only in the spirit of ',
          cite('constitution-2'),
          '. A Red Notice seeks arrest for extradition or a similar lawful action (',
          cite('rpd-82'),
          '); it is no instrument of pressure.',
        ],
      ],
      diffusion: [
        [
          'Data may serve only the purposes of the rules (',
          cite('rpd-10-1'),
          '), among them the stated purpose of a diffusion (',
          cite('rpd-97'),
          '), and only in the spirit of ',
          cite('constitution-2'),
          '.',
        ],
      ],
    },
    points: [
      { when: yes('purpose.return-pressed-outside-law'), says: ['The requesting state presses for a “voluntary” return in place of extradition.'] },
      {
        each: 'incidents',
        when: yes('incident.demands-return'),
        says: ['On ', value('incident.date'), ' the applicant’s return or silence was demanded: ', value('incident.account')],
      },
      {
        each: 'incidents',
        when: all(
          oneOf('incident.kind', 'threat', 'detention', 'harassment', 'visit'),
          oneOf('incident.against', 'family', 'associates'),
          no('incident.demands-return'),
        ),
        says: ['On ', value('incident.date'), ' people close to the applicant were put under pressure: ', value('incident.account')],
      },
    ],
    conclusion: ['These events show what the data are used for, and what a return would mean.'],
  },
} satisfies { readonly [ground: string]: Pleading }
