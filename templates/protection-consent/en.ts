import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Consent to confirm a protection status',
  box: { caption: 'The applicant', name: 'Name', born: 'Born', state: 'State that may be asked', reference: 'Its reference' },
  status: {
    heading: 'My status',
    granted: (state: Phrase, status: Phrase, day: Phrase) => phrase`By its decision of ${day}, ${state} gave me the status of ${status}.`,
    unhcr: (state: Phrase, day: Phrase) => phrase`In ${state}, UNHCR recognised me as a refugee on ${day}.`,
    asked: (state: Phrase, day: Phrase) => phrase`I asked ${state} for protection on ${day}. My claim is pending.`,
    claimed: (state: Phrase) => phrase`I hold, or have asked for, protection in ${state}.`,
    none: (state: Phrase) => phrase`I hold, or have asked for, protection in ${state}.`,
    labels: {
      refugee: 'a recognised refugee',
      subsidiary: 'a person with subsidiary or complementary protection',
      humanitarian: 'a person with humanitarian protection',
    } as { readonly [status: string]: string },
  },
  consent: {
    heading: 'What I agree to',
    who: (states: Phrase) =>
      phrase`I agree that the Commission for the Control of INTERPOL’s Files (CCF) asks the competent authority of ${states}, and no other State, to confirm:`,
    what: [
      'whether I hold, or have asked for, a protection status, and which;',
      'since when, and whether it still stands; and',
      'the country from which I am protected, or fear to be returned to.',
    ],
    given: 'For this the CCF may give that authority my name, my date of birth and its own reference named above.',
    secretariat: 'The General Secretariat of INTERPOL may learn the answer so far as the examination of my request needs it.',
    noSecretariat: 'I ask that the General Secretariat of INTERPOL not be told unless the CCF asks me first.',
  },
  limits: {
    heading: 'What I do not agree to',
    intro: 'I do not agree that:',
    items: (states: Phrase) => [
      phrase`any authority, embassy, consulate or police bureau of ${states} be asked about my status, or learn which State I asked for protection, or where I am;`,
      'any other State be asked or told; or',
      'my asylum file, or what I said in it, be asked for or passed on.',
    ],
    kept: (articles: Phrase) =>
      phrase`I ask that this paper be kept from every National Central Bureau, except so far as that of the State named above must answer (${articles} of the Statute of the CCF).`,
    withdrawn: 'I may withdraw this consent at any time, in writing. It ends when my request is decided and the decision carried out.',
  },
  signature: 'Signature of the applicant',
  interpreter: 'Statement of an interpreter',
  notes: {
    refused: 'The client declined to have a status confirmed: the State is left blank. Explain what is lost without the consent, and leave the choice.',
    unknown: 'It is not recorded whether the client agrees. Talk it through before you show this paper.',
    none: 'No protection that was granted or asked for is recorded. This paper may not be needed.',
    pending:
      'INTERPOL’s page on its resolution speaks of refugee status. That asylum seekers are covered as well stands in a policy of 2015, which is known from secondary sources only.',
    other:
      'INTERPOL’s resolution speaks of refugees. For another status a confirmation helps under Article 2 of the Constitution; nothing more can be promised.',
    several: 'Protection in several States is recorded: this consent names each of them. Strike out any that the client does not agree to.',
    secret: 'INTERPOL is reported to have said in 2015 that it would not tell the source which country granted asylum. Its words were not read.',
    level: 'This paper names the State of protection. Keep it at C2 at the least.',
  },
}
