import { all, any, is, no, oneOf, some, yes } from '#law/language.ts'
import { cite, type Pleading, type Said, value } from '#templates/pleading.ts'

const ended: Said = [
  'Data are deleted once their purpose is achieved or no longer justified (',
  cite('rpd-51'),
  '); a notice is then withdrawn (',
  cite('rpd-81'),
  '). Data must also be up to date (',
  cite('rpd-12'),
  ').',
]
const endedData: Said = [
  'Data are deleted once their purpose is achieved or no longer justified (',
  cite('rpd-51'),
  '), and must be up to date (',
  cite('rpd-12'),
  ').',
]
const endedByAnalogy: Said = [
  'Data of this kind follow a criminal case, though they seek no arrest. The rule that data are deleted once their purpose is achieved or no longer justified (',
  cite('rpd-51'),
  ') is applied here by analogy: where the case has ended, what it was to serve has ended too.',
]
const ruleFor = {
  diffusion: [endedData],
  'blue-notice': [endedByAnalogy],
  'green-notice': [endedByAnalogy],
  'silver-notice': [endedByAnalogy],
  'silver-diffusion': [endedByAnalogy],
}

const overAssets: Said = [
  'The principle that no one is tried twice for the same facts (',
  cite('iccpr-14-7'),
  ') is applied here by analogy to data on assets.',
]

const without = oneOf('proceeding.outcome', 'acquitted', 'discharged', 'dismissed', 'discontinued')

export const finality = {
  'finality.ended-in-requesting-state': {
    heading: 'The requesting state’s own authorities have ended the case',
    rule: [ended],
    ruleFor,
    points: [
      {
        each: 'proceedings',
        when: all(yes('proceeding.in-requesting-state'), yes('proceeding.same-facts'), without),
        says: ['Before ', value('proceeding.court'), ' the proceeding on the same facts ', value('proceeding.outcome'), ' on ', value('proceeding.date'), '.'],
      },
      { each: 'proceedings', when: all(yes('proceeding.in-requesting-state'), without, yes('proceeding.final')), says: ['That decision is final.'] },
      {
        each: 'proceedings',
        when: all(yes('proceeding.in-requesting-state'), without, no('proceeding.final')),
        says: ['That decision is not yet final. It shows all the same that the data no longer state the case as it is.'],
      },
      {
        each: 'proceedings',
        when: all(yes('proceeding.in-requesting-state'), without, yes('proceeding.all-accused')),
        says: ['The case ended for all the accused.'],
      },
      {
        each: 'warrants',
        when: oneOf('warrant.validity', 'withdrawn', 'quashed'),
        says: ['The warrant of ', value('warrant.date'), ' ', value('warrant.validity'), '.'],
      },
    ],
    conclusion: ['A case that the requesting state has itself ended cannot be kept open in INTERPOL’s files.'],
  },
  'finality.amnesty-pardon-served': {
    heading: 'Nothing is left to arrest the applicant for',
    rule: [ended],
    ruleFor: { diffusion: [endedData] },
    points: [
      {
        when: oneOf('extinction.ended-by', 'amnesty', 'pardon', 'served'),
        says: ['The case was ', value('extinction.ended-by'), '.'],
      },
      {
        when: is('extinction.ended-by', 'settlement'),
        says: ['The case was ', value('extinction.ended-by'), '. If the source says that the prosecution may go on nonetheless, it must name the provision.'],
      },
    ],
    conclusion: ['The data have lost their purpose and must be deleted.'],
  },
  'finality.surrendered': {
    heading: 'The applicant has already been brought before the authorities of the requesting state',
    rule: [ended],
    ruleFor: { diffusion: [endedData] },
    points: [
      { when: yes('purpose.already-surrendered'), says: ['The applicant was already surrendered for the same case.'] },
      { each: 'extraditions', when: is('extradition.outcome', 'surrendered'), says: ['Extradition from ', value('extradition.state'), ' was carried out.'] },
      { when: yes('purpose.deported'), says: ['The applicant was deported to the requesting state, which then had the applicant within its reach.'] },
    ],
    conclusion: ['The purpose of the data was achieved. A search that has ended is not kept for the next one.'],
  },
  'finality.time-barred': {
    heading: 'The case is time-barred',
    rule: [ended],
    ruleFor,
    points: [
      { when: is('extinction.time-barred', 'official'), says: ['A court or authority of the requesting state holds the case time-barred.'] },
      {
        when: is('extinction.time-barred', 'opinion'),
        says: [
          'An expert opinion on the law of the requesting state works out the dates and holds the case time-barred. If the source relies on an interruption, it is asked to name the act, its date and the provision.',
        ],
      },
    ],
    conclusion: ['Data on a case that can no longer be pursued have no purpose.'],
  },
  'finality.deceased-or-minor': {
    heading: 'The person’s own circumstances leave no room for the data',
    rule: [endedData],
    points: [
      { when: yes('extinction.deceased'), says: ['The person has died. No search can be served by the data.'] },
      {
        when: yes('extinction.minor-at-the-time'),
        says: [
          'The applicant was a minor at the time of the acts. No rule bars the data for that reason alone; it bears on the penalty that counts and on proportion.',
        ],
      },
    ],
    conclusion: ['The data no longer serve what they are held for, and should be deleted.'],
  },
  'finality.transferred': {
    heading: 'The case has passed to another state, or the requesting state would not cooperate with it',
    rule: [
      [
        'Data serve a given and explicit purpose (',
        cite('rpd-10-1'),
        '). A state that has given up the case, or leaves the state that pursues it without an answer, no longer acts with that purpose, nor in the cooperation that ',
        cite('constitution-31'),
        ' asks of members.',
      ],
    ],
    points: [
      {
        each: 'proceedings',
        when: all(yes('proceeding.in-requesting-state'), yes('proceeding.same-facts'), is('proceeding.outcome', 'transferred')),
        says: ['The proceeding of the requesting state on the same facts was transferred to another state on ', value('proceeding.date'), '.'],
      },
      { when: yes('extinction.transferred'), says: ['The proceedings were transferred to another state, or a transfer was offered.'] },
      {
        when: yes('extinction.parallel-same-facts'),
        says: ['Another state has or had a case on the same facts. The applicant does not say that a parallel case alone is enough.'],
      },
      { when: yes('extinction.transfer-ignored'), says: ['The requesting state ignored requests to transfer the case or to cooperate.'] },
      { when: yes('extinction.material-withheld'), says: ['The requesting state withheld material from a joint or foreign investigation.'] },
      { when: some('extraditions', is('extradition.outcome', 'surrendered-elsewhere')), says: ['The applicant was extradited to another state.'] },
      {
        each: 'proceedings',
        when: all(
          no('proceeding.in-requesting-state'),
          yes('proceeding.same-facts'),
          oneOf('proceeding.outcome', 'acquitted', 'convicted', 'discharged', 'dismissed', 'discontinued'),
        ),
        says: ['In ', value('proceeding.state'), ' the proceeding on the same facts ', value('proceeding.outcome'), ' on ', value('proceeding.date'), '.'],
      },
    ],
    conclusion: ['The purpose of the data has passed to others. They no longer comply with ', cite('rpd-10-1', 'short'), ' and should be deleted.'],
  },
  'finality.ne-bis-in-idem-foreign': {
    heading: 'The applicant has already been judged for the same facts',
    rule: [
      [
        'No one may be tried again for an offence of which that person was finally convicted or acquitted (',
        cite('iccpr-14-7'),
        '), a principle in the spirit of ',
        cite('constitution-2'),
        '. The applicant recognises that its effect between states is contested, and that the Commission has decided both ways.',
      ],
    ],
    ruleFor: {
      'blue-notice': [
        [
          'The principle that no one is tried twice for the same facts (',
          cite('iccpr-14-7'),
          ') is applied here by analogy to data that serve an investigation.',
        ],
        endedByAnalogy,
      ],
      'green-notice': [
        ['The principle that no one is tried twice for the same facts (', cite('iccpr-14-7'), ') is applied here by analogy to a warning.'],
        endedByAnalogy,
      ],
      'silver-notice': [overAssets, endedByAnalogy],
      'silver-diffusion': [overAssets, endedByAnalogy],
    },
    points: [
      {
        each: 'proceedings',
        when: all(no('proceeding.in-requesting-state'), yes('proceeding.same-facts'), any(oneOf('proceeding.outcome', 'acquitted', 'convicted'), without)),
        says: ['In ', value('proceeding.state'), ' the proceeding on the same facts ', value('proceeding.outcome'), ' on ', value('proceeding.date'), '.'],
      },
      { each: 'proceedings', when: all(no('proceeding.in-requesting-state'), yes('proceeding.final')), says: ['That decision is final.'] },
      {
        each: 'proceedings',
        when: all(no('proceeding.in-requesting-state'), yes('proceeding.on-merits')),
        says: ['It was decided on the merits, and not for want of form or jurisdiction.'],
      },
      {
        each: 'proceedings',
        when: all(no('proceeding.in-requesting-state'), yes('proceeding.state-of-nationality')),
        says: ['It was decided by a court of a state of which the applicant is a national.'],
      },
    ],
    conclusion: [
      'Whatever its effect in the law of the requesting state, INTERPOL should not help to try the same facts again. At the least the decision must stand in the data (',
      cite('rpd-12', 'short'),
      ').',
    ],
  },
} satisfies { readonly [ground: string]: Pleading }
