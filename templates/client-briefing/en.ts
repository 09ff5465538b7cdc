import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Your case and INTERPOL',
  header: 'For you only',
  keepAtHome: 'Keep this sheet at home. Do not carry it, send it or take a photo of it.',
  whileHeld: 'We read this sheet with you. Do not keep it with you while you are held.',

  about: {
    heading: 'What this is about',
    'red-notice': (states: Phrase) =>
      phrase`The police of ${states} asked the police of other countries to find you and to hold you. They did it with a Red Notice. That is a message that INTERPOL sends out.`,
    diffusion: (states: Phrase) =>
      phrase`The police of ${states} sent a message about you straight to the police of other countries. It is called a diffusion. It is not on INTERPOL’s website.`,
    other: (states: Phrase) =>
      phrase`INTERPOL holds a message about you that came from the police of ${states}. It may not ask for your arrest. The police can still stop you over it.`,
    record: (states: Phrase) => phrase`The police of ${states} put a travel paper of yours on a list of INTERPOL.`,
    notKnown: (states: Phrase) =>
      phrase`It may be that the police of ${states} sent a message about you through INTERPOL. We do not know this yet. A rumour is no proof. That you find nothing is no proof that you are safe.`,
    passport: 'Your passport is on INTERPOL’s list of lost and stolen papers. It can be taken from you at a border.',
    nature: 'Such a message is not a world arrest warrant. Each country decides for itself what it does. Most such messages cannot be seen by the public.',
    national: 'A country can also keep its own warrant or its own border list. INTERPOL cannot delete those.',
  },

  done: {
    headingFiled: 'What we sent',
    headingPlanned: 'What we plan to send',
    headingPossible: 'What we could send',
    headingDecided: 'What the CCF said',
    headingOther: 'What we do now',
    requests: {
      access: 'a request to see what INTERPOL holds on you',
      deletion: 'a request to delete what INTERPOL holds on you',
      revision: 'a request to look at your case again, because of a new fact',
      preemptive: 'a letter that warns against a message on you before there is one',
      other: 'a request in your case',
    },
    filed: (on: Phrase, request: string) => phrase`On ${on} we sent the CCF ${request}.`,
    filedUndated: (request: string) => phrase`We sent the CCF ${request}.`,
    planned: (request: string) => phrase`We plan to send the CCF ${request}. We send it only when you have read it and agree.`,
    possible: (request: string) => phrase`We could send the CCF ${request}.`,
    noArgument: 'So far we have found no good argument for you under INTERPOL’s rules. We talk about this with you before we send anything.',
    block: 'We also plan to ask that the data be blocked until the CCF decides.',
    open: 'We have not decided yet what to send. We first need more facts from you.',
    elsewhere: 'As far as we see now, a request to the CCF is not the way, or not yet. We talk with you about what else can help.',
    nonCompliant: (on: Phrase) => phrase`On ${on} the CCF decided for you. The data break INTERPOL’s rules and must go.`,
    carriedOut: (on: Phrase) => phrase`We were told that they were deleted on ${on}.`,
    notCarriedOut: 'We have not been told yet that they are deleted. Do not travel on the decision alone.',
    withdrawn: 'The country took its data back. The CCF did not have to decide who was right. The country can put data in again.',
    notAll: 'This may not cover all that INTERPOL holds on you. Ask us what is still there.',
    noData: (on: Phrase) =>
      phrase`On ${on} the CCF told us that INTERPOL held no data on you. That is true for that day. It can change, and it says nothing of the lists of single countries.`,
    kept: 'The CCF decided that the data may stay. We can ask it to look again only if a new fact comes up.',
    ccf: 'The CCF is the office that checks INTERPOL’s files. It does not say who is guilty. It asks if INTERPOL’s rules were kept.',
    newFact: 'If you learn of anything new, tell us the same day. There is a limit of six months from the day it is found.',
  },

  next: {
    heading: 'What happens next, and how long it takes',
    check: (months: string) => phrase`First the CCF checks that all papers are there. Its target is about ${months}.`,
    decide: (months: string) => phrase`Then its target for an answer is ${months} from the day it accepts our request.`,
    accepted: (on: Phrase, target: string) => phrase`The CCF accepted our request on ${on}. Its target for an answer is ${target}.`,
    passed: 'That day is over. This happens often. We ask the CCF why, and when it will answer.',
    targets: 'These are targets. They are often missed.',
    noTarget: 'We know of no fixed time for the answer. Nobody can tell you the day.',
    preemptive: 'The CCF makes no decision on such a letter. It passes it on. The letter does not stop a message, but it can be read if one is asked for.',
    twoPages: 'We first send a short summary. The CCF may stop there, or it may ask for more.',
    resultsOfDeletion: 'The CCF can delete the data, correct them, keep them, or keep them with a note. It may tell us little of why.',
    resultsOfAccess: 'The CCF may tell us what INTERPOL holds. It may also say that it cannot tell us. That means neither yes nor no.',
    blocking: 'The data may be blocked while the CCF decides. No news does not mean that they are blocked: we may hear of it only at the end.',
  },

  learns: {
    heading: 'What the other country may learn',
    files: 'Our request does not go into INTERPOL’s police files.',
    summary: (states: Phrase) => phrase`But the CCF may tell the police of ${states} that you asked, and give them a short summary of what we say.`,
    access: 'It asks them before it tells us what it holds.',
    notPassed:
      'INTERPOL says that it does not pass on where you are or who acts for you. We mark what else must stay secret. We can ask for that, but it is not a lock.',
    refused: 'You told us that they must not be asked. We say so. The CCF may then be able to do less, or may turn us down.',
  },

  travel: {
    heading: 'Travel',
    items: [
      'Each border can be a risk. So can a place where you only change planes. It can mean questions, hours of waiting, or prison.',
      'Ask us before you buy a ticket, and tell us each stop. Do not cross a border to see what happens. Do not go because someone says that it is safe now.',
    ],
  },

  held: {
    heading: 'While you are held',
    headingStopped: 'If you are stopped',
    calm: 'Stay calm. Do not run. Give your true name. Show our card. Have us called.',
    ask: 'Ask for a lawyer, an interpreter and a judge. Say: “I will not talk about the case without my lawyer.”',
    sign: 'Sign nothing that you cannot read or do not understand.',
    noReturn: 'Do not agree to go back. It may be called a “simplified” or “voluntary” return. Say no to both. A yes can often not be taken back.',
    afraid: 'If you fear to be sent back, say so to each officer and judge. Have it written down.',
    noConsul: (states: Phrase) => phrase`Do not ask for the consul of ${states}. Ask the police not to tell that consul about you.`,
    ownConsul: 'You may ask for the consul of your own country.',
    anyConsul: 'Talk to us before you ask for any other consul.',
    visitors: 'If someone comes from that country to talk, you do not have to see them. Tell us who came.',
  },

  never: {
    heading: 'Do not',
    items: (states: Phrase) => [
      phrase`Do not write to or call the police, the courts or the embassy of ${states} yourself. Ask us before you renew your passport.`,
      phrase`Do not pay anyone who promises a result. To ask the CCF costs nothing.`,
      phrase`Do not post or tell others that we asked the CCF.`,
      phrase`Do not delete messages or photos. Do not send papers by open e-mail.`,
    ],
  },

  family: {
    heading: 'If your family is put under pressure',
    text: 'Threats, visits and calls that tell you to come back are proof that can help you. Write down the day, the words and who it was. Save messages as they are. Do not answer. Tell us in a safe way. Nobody should take a risk to get proof.',
  },

  banks: {
    heading: 'Banks, visas and papers',
    text: 'Banks and visa offices use lists that can be old or wrong. If one turns you down, keep the letter and tell us. Ask us before you fill in a form that asks about arrests. Keep court papers, tickets and screenshots for us.',
  },

  after: {
    heading: 'If the data are deleted, it is not the end',
    headingNow: 'Now that the data are gone',
    headingNoData: 'Take care all the same',
    items: [
      'Police in some countries may still see old data, for weeks or for months.',
      'The case in the other country does not end. It can send out a new message.',
      'Carry what we give you. It gives no right to enter. Write down each stop and call us.',
    ],
    itemsNoData: [
      'Do not travel on this answer without asking us.',
      'The country can send out a message at any time.',
      'Its own warrant and the lists of other countries stay.',
      'Write down each stop: day, place, who, and what was said. Then call us.',
    ],
  },

  notes: {
    home: 'This sheet names the requesting state and what is filed. It is not to be carried over a border or into a place of detention, and not to be kept in a home that may be searched.',
    times: (checkedOn: string) =>
      `The times on the sheet come from the profile of the CCF’s procedure as checked on ${checkedOn}. They were read in secondary sources; compare them before you hand the sheet out.`,
    secrecy: 'That whereabouts and the data of representatives are not passed on was read in an INTERPOL notice of 2020. Compare it with the notice in force.',
    noArgument: 'No ground stands strongly or arguably so far, and the sheet says so. Talk to the client before the client reads it.',
    open: 'No way is recommended yet, so the sheet says that nothing is decided. Complete the facts or record the procedure.',
    held: 'The client is held: hand the sheet over only where nobody else can read it, and take it back.',
  },
}

export type BriefingWords = typeof english
