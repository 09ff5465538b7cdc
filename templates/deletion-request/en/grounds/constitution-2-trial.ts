import { all, any, includes, is, no, oneOf, some, yes } from '#law/language.ts'
import { refusedForUnfairTrial } from '#templates/deletion-request/en/grounds/refusals.ts'
import { cite, type Pleading, type Said, value } from '#templates/pleading.ts'

const fairness: Said = [
  'INTERPOL acts in the spirit of the Universal Declaration (',
  cite('constitution-2'),
  '), which gives everyone a fair and public hearing by an independent and impartial tribunal (',
  cite('udhr-10'),
  '). Data are processed only with respect for that right (',
  cite('rpd-11'),
  ').',
]

/** Article 2 of the Constitution and Article 11 of the Rules: the proceedings. */
export const constitution2Trial = {
  'constitution-2.fair-trial': {
    heading: 'The data rest on proceedings that deny a fair trial',
    rule: [
      fairness,
      ['The Commission is not asked to try the case. It is asked whether the defects shown are such that INTERPOL can serve the proceedings at all.'],
    ],
    points: [
      { when: yes('trial.flagrant-denial'), says: ['Documents of the case show a flagrant denial of justice.'] },
      {
        each: 'extraditions',
        when: refusedForUnfairTrial,
        says: [
          'Extradition was refused in ',
          value('extradition.state'),
          ' on ',
          value('extradition.decided-on'),
          ' because of the risk of an unfair trial. That reason is one INTERPOL’s own rules share.',
        ],
      },
      {
        each: 'positions',
        when: all(is('position.kind', 'assistance-refused'), includes('position.reasons', 'fair-trial')),
        says: [value('position.by'), ' refused to assist the investigation because of concerns about a fair trial.'],
      },
      { when: yes('rights.torture-evidence'), says: ['The case rests on evidence obtained by torture.'] },
      { when: yes('trial.torture-evidence-risk'), says: ['There is a real risk that evidence obtained by torture is used.'] },
      { when: yes('trial.violations-documented'), says: ['Violations of the right to a fair trial in this case are documented.'] },
      {
        when: all(yes('trial.violations-documented'), oneOf('alert.source-replied', 'silent', 'insufficient')),
        says: [
          'The source was asked and has not answered them, or has answered with bare assurances. The doubt remains, and it was for the source to dispel it.',
        ],
      },
      { when: yes('trial.interference'), says: ['The court was interfered with in this case.'] },
      { when: yes('trial.mass-or-military'), says: ['The trial was a mass trial or was held before a military court.'] },
      { when: yes('trial.presumption-breached'), says: ['The applicant was treated as guilty before judgment (', cite('udhr-11-1'), ').'] },
      { when: no('trial.counsel'), says: ['The applicant had no counsel of choice.'] },
      { when: no('trial.file-access'), says: ['Time or access to the file was denied.'] },
      { when: yes('trial.consular-breach'), says: ['Consular notification was denied.'] },
    ],
    conclusion: ['Taken together these defects bring the data into conflict with ', cite('constitution-2', 'short'), ' and ', cite('rpd-11', 'short'), '.'],
  },
  'constitution-2.discredited-judge': {
    heading: 'The warrant comes from a discredited judge or officer',
    rule: [
      fairness,
      ['Data need a basis that can be relied upon. A tainted decision is made good by a fresh one of a competent authority, and not by a letter.'],
    ],
    points: [
      {
        each: 'warrants',
        when: yes('warrant.judge-discredited'),
        says: ['The judge or officer behind the warrant of ', value('warrant.date'), ' has been removed or convicted.'],
      },
      {
        each: 'warrants',
        when: yes('warrant.confirmed-by-letter-only'),
        says: ['The source confirmed that warrant by a letter only. A letter decides nothing.'],
      },
      { each: 'warrants', when: no('warrant.fresh'), says: ['No fresh warrant was issued, although the source was free to ask for one.'] },
    ],
    conclusion: ['Until an untainted authority has decided, the data lack a lawful basis under ', cite('rpd-11', 'short'), '.'],
  },
  'constitution-2.in-absentia': {
    heading: 'The applicant was tried in absence without the guarantees that make it fair',
    rule: [
      fairness,
      [
        'A trial in absence is not by itself contrary to the rules, and the applicant does not say so. It is when the accused did not know of it and cannot have a new trial that nothing is left of the right to be heard.',
      ],
    ],
    points: [
      { when: yes('trial.in-absentia'), says: ['The applicant was tried in absence.'] },
      { when: yes('trial.under-way-in-absentia'), says: ['A trial in absence is under way.'] },
      { when: no('trial.notified'), says: ['The applicant did not know of it in time. Notice counts when it reaches the person.'] },
      { when: no('trial.retrial'), says: ['The law of the requesting state gives the applicant no full retrial.'] },
      { when: no('trial.counsel'), says: ['No counsel of the applicant’s choice took part.'] },
    ],
    conclusion: [
      'On these facts the proceedings do not meet ',
      cite('constitution-2', 'short'),
      '. Should the source maintain that a full retrial is open, it is asked to name the provision and to show that it applies to the applicant.',
    ],
  },
  'constitution-2.retroactive-law': {
    heading: 'The charge rests on a law later than the acts',
    rule: [
      [
        'No one may be held guilty for what was no offence when it was done (',
        cite('udhr-11-2'),
        '), a principle to which ',
        cite('constitution-2'),
        ' refers and which ',
        cite('rpd-11'),
        ' protects.',
      ],
    ],
    points: [
      {
        each: 'charges',
        when: no('charge.law-in-force'),
        says: ['The charge of ', value('charge.label'), ' rests on ', value('charge.provision'), ', which was not in force at the time of the acts.'],
      },
    ],
    conclusion: ['Data that rest on a retroactive law are not lawful under ', cite('rpd-11', 'short'), '.'],
  },
  'constitution-2.lawfulness': {
    heading: 'The proceedings were not lawfully opened, or not ripe, when the data were requested',
    rule: [
      [
        'Data must be lawful, with due regard to the law that binds the source and to the basic rights of the person (',
        cite('rpd-11'),
        '; ',
        cite('constitution-2'),
        '), and must state the person’s standing correctly (',
        cite('rpd-44'),
        ').',
      ],
    ],
    points: [
      {
        when: no('prosecution.charges-filed'),
        says: [
          'No charges had been filed when the data were requested. In some states a warrant may come first; the source must then show what made the applicant an accused.',
        ],
      },
      { when: no('prosecution.investigation-complete'), says: ['The investigation was not complete.'] },
      { when: no('prosecution.warrant-exists'), says: ['There is no warrant or judicial decision of the same effect.'] },
      { when: some('warrants', is('warrant.challenge', 'won')), says: ['A challenge to the warrant in the requesting state succeeded.'] },
      {
        each: 'warrants',
        when: no('warrant.competent'),
        says: ['The authority that issued the warrant of ', value('warrant.date'), ' had no power to do so.'],
      },
      {
        each: 'warrants',
        when: any(oneOf('warrant.validity', 'invalid', 'quashed', 'disputed')),
        says: ['The warrant of ', value('warrant.date'), ' ', value('warrant.validity'), '.'],
      },
      { when: is('alert.wanted-for', 'questioning'), says: ['The applicant is sought only for questioning.'] },
    ],
    conclusion: ['The data did not have, when they were requested, the basis that ', cite('rpd-11', 'short'), ' asks for.'],
  },
} satisfies { readonly [ground: string]: Pleading }
