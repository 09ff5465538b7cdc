import { all, is, no, oneOf, yes } from '#law/language.ts'
import { cite, type Pleading, quote, type Said, value } from '#templates/pleading.ts'

const onePurpose: Said = [
  'Data may be processed only for a ',
  quote('rpd-10-1'),
  ' (',
  cite('rpd-10-1'),
  '), and must be ',
  quote('rpd-12'),
  ' (',
  cite('rpd-12'),
  ').',
]

export const otherAlerts = {
  'other-alerts.blue': {
    heading: 'The Blue Notice has no purpose left',
    rule: [
      [
        'A Blue Notice asks for the identity, location or activities of a person of interest in a criminal investigation (',
        cite('rpd-88'),
        '). The request does not apply the conditions of a Red Notice.',
      ],
      onePurpose,
    ],
    points: [
      { when: is('purpose.location-known', 'known'), says: ['The requesting state knows where the applicant is.'] },
      { when: no('alert.renewal-reasoned'), says: ['The data were renewed without a reason.'] },
      { when: no('alert.up-to-date'), says: ['The data do not reflect later decisions.'] },
      { when: yes('dispute.private'), says: ['What lies behind the notice is a private or commercial dispute.'] },
    ],
    conclusion: ['The source is to say what it still seeks. If it cannot, the notice should be deleted.'],
  },
  'other-alerts.green': {
    heading: 'Nothing carries the warning of the Green Notice',
    rule: [
      [
        'A Green Notice warns of a person’s criminal activities. It needs an assessment, from convictions or other reasonable grounds, that there is a threat to public safety (',
        cite('rpd-89'),
        ').',
      ],
      onePurpose,
    ],
    points: [
      { when: no('alert.describes-acts'), says: ['The notice describes no criminal activity of the applicant.'] },
      {
        each: 'proceedings',
        when: all(yes('proceeding.in-requesting-state'), oneOf('proceeding.outcome', 'acquitted', 'discontinued', 'dismissed'), yes('proceeding.final')),
        says: [
          'On ',
          value('proceeding.date'),
          ' the case before ',
          value('proceeding.court'),
          ' in the requesting state ',
          value('proceeding.outcome'),
          '. The decision is final.',
        ],
      },
    ],
    conclusion: ['The source is asked for its assessment. Without one on grounds that still hold, the notice should be deleted.'],
  },
  'other-alerts.yellow': {
    heading: 'The person named in the Yellow Notice is not missing',
    rule: [
      [
        'A Yellow Notice serves to find a missing person (',
        cite('rpd-90'),
        '). That the general location is known does not end it where there is a risk of further travel. This case is different.',
      ],
      onePurpose,
    ],
    points: [
      { when: is('purpose.location-known', 'known'), says: ['The requesting state knows the address, and not the country alone.'] },
      { when: yes('family.in-contact-with-police'), says: ['The applicant is in contact with the police about the child.'] },
      {
        when: oneOf('family.custody-orders-conflict', 'yes', 'likely'),
        says: ['Where the child is to live is a question on which the courts of two states differ, or are likely to.'],
      },
      { when: no('family.requesting-parent-has-custody-order'), says: ['The other parent has no custody order.'] },
      { when: yes('family.left-lawfully'), says: ['The applicant left lawfully with the child.'] },
    ],
    conclusion: ['A custody dispute about a child whose home is known is not a search for a missing person.'],
  },
  'other-alerts.silver': {
    heading: 'The Silver alert serves no purpose of INTERPOL',
    rule: [
      [
        'Silver alerts run under a pilot framework that stands outside the Rules on the Processing of Data (',
        cite('silver-framework-2025'),
        '). The Constitution binds them all the same (',
        cite('constitution-2'),
        ', ',
        cite('constitution-3'),
        '), and so do the general principles of processing.',
      ],
      onePurpose,
    ],
    points: [
      { when: yes('dispute.private'), says: ['The assets are the object of a private or commercial dispute.'] },
      { when: yes('dispute.parallel-proceedings'), says: ['A civil, arbitral or insolvency case already deals with the same facts.'] },
      { when: no('alert.describes-acts'), says: ['The alert describes no act of the applicant that would connect the assets with a crime.'] },
    ],
    conclusion: ['Tracing assets for a claim is not police cooperation. The data should be deleted.'],
  },
  'other-alerts.travel-document': {
    heading: 'The document record is used to stop a person, not a document',
    rule: [['The record of stolen and lost travel documents serves to stop the use of documents that are lost, stolen or invalid.'], onePurpose],
    points: [
      { when: yes('alert.other-channel-after-refusal'), says: ['The record was made after a notice on the applicant had been refused or deleted.'] },
      {
        when: oneOf('alert.record-basis', 'administrative-decision', 'police-decision'),
        says: ['It rests on ', value('alert.record-basis'), '. No court has decided on the document.'],
      },
    ],
    conclusion: ['The record serves another purpose than its own and should be deleted.'],
  },
} satisfies { readonly [ground: string]: Pleading }
