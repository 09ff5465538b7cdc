import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Request to confirm a protection status',
  subtitle: 'Confidential: contains data on a protected person',
  rows: { to: 'To', person: 'The person concerned', reference: 'Your reference' },
  to: 'the authority that decides on, or keeps, the protection status',
  toUnhcr: 'the office of UNHCR that recognised the person',
  opening: 'I act for the person named above. My authority and the person’s written consent are enclosed.',
  openingInPerson: 'I am the person named above.',
  status: {
    granted: (day: Phrase, label: Phrase) => phrase`By your decision of ${day} the person was given the status of ${label}.`,
    unhcr: (day: Phrase) => phrase`Your office recognised the person as a refugee on ${day}.`,
    asked: (day: Phrase) => phrase`The person asked for protection on ${day}. The claim is pending.`,
    claimed: 'The person holds, or has asked for, protection.',
    labels: {
      refugee: 'a recognised refugee',
      subsidiary: 'a person with subsidiary or complementary protection',
      humanitarian: 'a person with humanitarian protection',
    } as { readonly [status: string]: string },
  },
  alert: {
    known: (alert: Phrase) => phrase`INTERPOL’s files hold data on the person: ${alert}.`,
    feared: (states: Phrase) =>
      phrase`There is reason to think that INTERPOL’s files hold, or may come to hold, data on the person at the request of ${states}.`,
    fromFeared: (states: Phrase) => phrase`The person is protected against ${states}.`,
    fearedPending: (states: Phrase) => phrase`The person asks for protection against ${states}.`,
  },
  why: {
    heading: 'Why your confirmation is needed',
    refugee: (resolution: Phrase, words: Phrase) =>
      phrase`INTERPOL’s General Assembly has adopted a resolution on refugees (${resolution}). INTERPOL says of it: ${words}`,
    pending: (policy: Phrase) =>
      phrase`INTERPOL’s page on its resolution speaks of refugees whose status is confirmed. An earlier policy (${policy}) is reported to cover asylum seekers whose status is confirmed as well. A confirmation that the claim is pending lets the question be put.`,
    other: (article: Phrase) =>
      phrase`INTERPOL’s resolution on refugees does not name the status of the person. Your confirmation remains evidence on whether the use of the data is compatible with human rights (${article} of INTERPOL’s Constitution).`,
    only: 'The confirmation must come from your State; a statement by the person or by me does not replace it.',
    onlyUnhcr: 'The confirmation must come from your office; a statement by the person or by me does not replace it.',
  },
  asks: {
    heading: 'What I ask for',
    intro: 'I ask you to confirm in writing:',
    granted: [
      'that the person holds the status, and since when;',
      'that the status stands on the day of your letter; and',
      'the country from which the person is protected.',
    ],
    pending: [
      'that the claim is pending, and since when;',
      'that the person may not be returned while it is pending, if your law says so; and',
      'the country to which the person fears to be returned.',
    ],
    unknown: [
      'whether the person holds a status or has a claim pending, which, and since when;',
      'whether it stands on the day of your letter; and',
      'the country from which the person is protected, or to which the person fears to be returned.',
    ],
    own: 'If your rules allow it, please also state whether the protection rests on the person’s own fear and not on relations between States.',
    channel:
      'Please address the confirmation to the Commission for the Control of INTERPOL’s Files (CCF) and send it to me, so that I can file it with the request. If you can confirm only through your own National Central Bureau, please have it write to the CCF, or to the General Secretariat, alone.',
    channelInPerson:
      'Please address the confirmation to the Commission for the Control of INTERPOL’s Files (CCF) and give it to me, so that I can file it with the request. If you can confirm only through your own National Central Bureau, please have it write to the CCF, or to the General Secretariat, alone.',
  },
  care: {
    heading: 'What must not happen',
    source: (states: Phrase) =>
      phrase`No authority, embassy, consulate or police bureau of ${states} may learn which State protects the person, that you were asked, or what you answer. A message through INTERPOL’s network that is copied to all bureaus, or to that bureau, would tell it.`,
    file: 'Please send no part of the asylum file. Please do not ask any other State about the person.',
    status: 'This letter asks for no review of the status and gives no new facts.',
  },
  enclosed: {
    mandate: 'Power of attorney',
    consent: 'Written consent of the person',
    decision: 'Copy of the decision',
    receipt: 'Copy of the receipt of the claim',
  },
  notes: {
    consent: 'Send this only with the client’s signed consent. None is recorded.',
    refused: 'The client declined to have a status confirmed: it is left blank. Do not send this letter.',
    none: 'No protection that was granted or asked for is recorded. The letter has nothing to stand on yet.',
    several: 'Protection in several States is recorded. This letter is for the strongest status; write to the others separately.',
    naturalised: 'The client has become a national of the State of protection. Sources differ on whether the policy still applies; say so to the client.',
    notFromFeared:
      'It is not recorded that the State feared is the one that asked for the alert. The sentence that says so is left out; the resolution turns on it.',
    location: 'The letter does not say where the client is. Keep it so: travel on a refugee’s papers can raise questions with the authority.',
    route: 'Ask the authority by telephone first who may confirm, and whether it writes to the CCF directly. No common route is laid down in what was read.',
  },
}
