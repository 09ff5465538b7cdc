import { all, any, compare, includes, is, no, oneOf, some, yes } from '#law/language.ts'
import { refusedAsPolitical } from '#templates/deletion-request/en/grounds/refusals.ts'
import { cite, type Pleading, type Point, quote, type Said, value } from '#templates/pleading.ts'

const forbidden: Said = [cite('constitution-3'), ' reads: ', quote('constitution-3')]

const offence: readonly Point[] = [
  { when: some('charges', yes('charge.political-element')), says: ['Nature of the offence: there is a political element in the charge or the file.'] },
  { when: some('charges', yes('charge.religious-element')), says: ['Nature of the offence: there is a religious element in the charge or the file.'] },
  { when: yes('politics.treason-case-in-parallel'), says: ['Nature of the offence: a treason or state-security case runs in parallel.'] },
  { when: yes('politics.charges-reduced-after-refusal'), says: ['Nature of the offence: political charges were replaced by economic ones after a refusal.'] },
]

const person: readonly Point[] = [
  {
    when: any(is('person.political-role', 'own'), includes('person.roles', 'politician'), includes('person.roles', 'ex-official')),
    says: ['Status of the person: the applicant has held or holds a political or public role of their own.'],
  },
  {
    when: any(includes('person.roles', 'journalist'), includes('person.roles', 'activist'), includes('person.roles', 'religious-figure')),
    says: ['Status of the person: the applicant is known for public words or work on behalf of others.'],
  },
  {
    when: any(
      includes('person.standing', 'head-of-state'),
      includes('person.standing', 'prime-minister'),
      includes('person.standing', 'minister'),
      includes('person.standing', 'highest-office'),
    ),
    says: ['Status of the person: the office was among the highest of the state.'],
  },
  { when: includes('person.standing', 'opposition-leader'), says: ['Status of the person: the applicant leads or led the opposition.'] },
]

const outside: readonly Point[] = [
  {
    each: 'positions',
    when: oneOf('position.kind', 'case-political', 'residence-state-political', 'improper-motive', 'no-evidence', 'assistance-refused', 'freezes-lifted'),
    says: ['Position of others: ', value('position.by'), ', on ', value('position.date'), ', took a position that ', value('position.kind'), '.'],
  },
  {
    each: 'positions',
    when: oneOf('position.kind', 'violates-convention', 'arbitrary-detention', 'award-for-client', 'charge-unproven', 'sis-refused'),
    says: [
      'Position of others and international law: ',
      value('position.by'),
      ', on ',
      value('position.date'),
      ', took a position that ',
      value('position.kind'),
      '.',
    ],
  },
  {
    each: 'extraditions',
    when: refusedAsPolitical,
    says: [
      'Position of others: extradition was refused in ',
      value('extradition.state'),
      ' on ',
      value('extradition.decided-on'),
      ' on grounds of politics, persecution or protection.',
    ],
  },
  { when: yes('co-accused.data-deleted'), says: ['Position of others: INTERPOL deleted or refused the data of a co-accused.'] },
  {
    when: some('protections', all(oneOf('protection.status', 'refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian'), yes('protection.from-requester'))),
    says: ['International law: the applicant was granted protection against the requesting state.'],
  },
  {
    when: some('protections', all(oneOf('protection.status', 'pending', 'humanitarian-pending'), yes('protection.from-requester'))),
    says: ['International law: a claim to protection against the requesting state is pending.'],
  },
]

const moment: readonly Point[] = [
  { when: yes('politics.dispute-between-states'), says: ['Neutrality: the case is part of a dispute between states.'] },
  { when: yes('politics.timing'), says: ['General context: the case follows closely on a political event or on criticism.'] },
  { when: yes('politics.before-election'), says: ['Neutrality: the alert was published shortly before an election.'] },
  { when: yes('politics.lost-election-to-incumbent'), says: ['General context: the applicant lost an election to those now in power.'] },
  {
    when: yes('politics.change-of-power'),
    says: ['General context: power changed hands before the case began. The applicant does not say that this alone is enough.'],
  },
  { when: yes('politics.official-statements'), says: ['General context: officials have publicly called the applicant guilty, a traitor or an enemy.'] },
  { when: yes('politics.party-banned'), says: ['General context: the applicant’s party or movement was banned.'] },
  {
    when: any(yes('politics.pattern'), compare('matter.persons', 'at-least', 10)),
    says: ['General context: many others are pursued alike on the same file or in the same pattern.'],
  },
  { when: yes('person.persecuted-group'), says: ['General context: the applicant belongs to a group the requesting state persecutes.'] },
  { when: yes('matter.data-blocked'), says: ['INTERPOL has itself blocked the data for the time being.'] },
]

const facing: readonly Point[] = [
  {
    when: some('charges', any(yes('charge.personal-gain'), yes('charge.violence'))),
    says: [
      'The source relies on an ordinary-law element. The applicant does not pass over it; the test is which element predominates, and that is answered by all the factors together.',
    ],
  },
  { when: no('politics.ordinary-investigation-first'), says: ['No ordinary investigation came before the applicant’s political role.'] },
]

/** Article 3 of the Constitution: the weighing under Article 34(3). */
export const constitution3Predominance = {
  'constitution-3.predominance': {
    heading: 'The political character of the case predominates',
    rule: [
      forbidden,
      [
        'Where an offence has both an ordinary and a political side, INTERPOL asks which predominates, case by case and without being bound by the label (',
        cite('agn-20-res-11'),
        '). ',
        cite('rpd-34-3'),
        ' lists what is weighed: the nature of the offence, the status of the person, the source of the data, the position of others, obligations under international law, INTERPOL’s neutrality and the general context.',
      ],
    ],
    points: [...offence, ...person, ...outside, ...moment, ...facing],
    conclusion: [
      'On these factors taken together the political element predominates. Processing the data is strictly forbidden by ',
      cite('constitution-3', 'short'),
      '.',
    ],
  },
  'constitution-3.neutrality': {
    heading: 'Keeping the data would draw INTERPOL into a dispute that is not its own',
    rule: [
      forbidden,
      [
        'Its purpose is, among others, INTERPOL’s independence and neutrality (',
        cite('ag-2006-res-04'),
        '). What the processing means for that neutrality is a factor of its own under ',
        cite('rpd-34-3'),
        '.',
      ],
    ],
    points: [
      { when: yes('politics.dispute-between-states'), says: ['The case is part of a dispute between states.'] },
      {
        when: any(includes('person.standing', 'head-of-state'), includes('person.standing', 'prime-minister'), includes('person.standing', 'highest-office')),
        says: ['The applicant holds or held one of the highest offices of a state. To act against its holder is to act in relations between states.'],
      },
      { each: 'positions', when: is('position.kind', 'objects'), says: [value('position.by'), ' objects to the processing.'] },
      {
        when: yes('politics.state-negotiates-with-employer'),
        says: [
          'The requesting state is in dispute or negotiation with the applicant’s employer. In that setting an alert can serve as leverage, whatever its wording.',
        ],
      },
      {
        when: some('charges', yes('charge.sanctions-or-unrecognised-authority')),
        says: ['The charge is a sanctions offence, or comes from an authority that others do not recognise.'],
      },
      {
        when: yes('dispute.against-requesting-state'),
        says: ['The requesting state, or a body of it, is the other side of an arbitration or suit on the same facts.'],
      },
      {
        each: 'positions',
        when: is('position.kind', 'award-for-client'),
        says: ['An award was made in the applicant’s favour on ', value('position.date'), '.'],
      },
    ],
    conclusion: ['INTERPOL keeps its neutrality by leaving that dispute to those whose it is. The data are contrary to ', cite('constitution-3', 'short'), '.'],
  },
  'constitution-3.co-accused': {
    heading: 'Data of co-accused on the same file did not comply',
    rule: [
      [
        'Each case is examined on its own (',
        cite('rpd-34-3'),
        '). Where the file is the same, so is the first question: what makes this person’s data different?',
      ],
    ],
    points: [
      { when: yes('co-accused.data-deleted'), says: ['INTERPOL deleted or refused the data of a co-accused.'] },
      {
        each: 'ccf',
        when: all(yes('ccf.about-co-accused'), yes('ccf.same-matter'), is('ccf.outcome', 'non-compliant')),
        says: ['The Commission found the data of that co-accused on the same facts non-compliant (', value('ccf.reference'), ').'],
      },
      { when: yes('co-accused.relative'), says: ['That co-accused is a relative of the applicant.'] },
      {
        when: all(
          yes('co-accused.extradition-refused'),
          any(includes('co-accused.refusal-reasons', 'political'), includes('co-accused.refusal-reasons', 'persecution')),
        ),
        says: [
          'A co-accused was not extradited, on political grounds. Such a refusal does not decide the applicant’s case; its reasons concern the file they share.',
        ],
      },
    ],
    conclusion: ['Like data call for the like answer.'],
  },
  'constitution-3.general-context': {
    heading: 'The general context of the case',
    rule: [
      ['The general context is one factor of ', cite('rpd-34-3'), '. It is put forward beside the facts of the applicant’s own case, and not in their place.'],
    ],
    points: [
      { when: yes('politics.change-of-power'), says: ['Power changed hands before the case began.'] },
      { when: yes('politics.pattern'), says: ['Other opponents are charged alike, with a link to this case.'] },
      { when: yes('person.persecuted-group'), says: ['The applicant belongs to a group the requesting state persecutes.'] },
      { when: yes('politics.family-also-sought'), says: ['Members of the applicant’s family are also sought.'] },
    ],
    conclusion: ['In this context the individual facts carry the weight they have.'],
  },
} satisfies { readonly [ground: string]: Pleading }
