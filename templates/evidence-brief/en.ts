import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Brief on an INTERPOL alert',
  subtitle: 'For counsel in asylum, extradition or bail proceedings. Confidential until counsel uses it.',
  rows: { person: 'The person concerned', day: 'State of the file on' },
  alert: {
    heading: 'The alert',
    unproven: (states: Phrase) => phrase`No document shows that INTERPOL holds data on the person. It is feared that ${states} asked for an alert.`,
    status: (label: Phrase) => phrase`According to the file the alert is ${label}.`,
    blocked: 'The data are blocked while they are examined. Blocking is not deletion; blocked data were sometimes kept in the end.',
    extract: {
      published: 'An extract of it is on INTERPOL’s public site.',
      removed: 'Its extract was taken off INTERPOL’s public site; that is no proof that the data were deleted.',
      never: 'No extract of it was found on INTERPOL’s public site.',
    } as { readonly [extract: string]: string },
    absence: 'That a name is not on INTERPOL’s public site proves nothing: most notices are not public, and diffusions never are.',
  },
  worth: {
    heading: 'What an alert is worth as evidence',
    items: [
      'It repeats what one State says. It proves neither the facts nor the existence of a case; the warrant and the file behind it do, if they can be had.',
      'It is not an extradition request. Whether one was made, and when, is a question of its own.',
      'That INTERPOL published or recorded it is no finding that the charge is true or the trial fair. Data have been deleted after publication.',
      'A deletion by INTERPOL is not an acquittal either, and does not end the national case.',
    ],
    review: 'A diffusion is sent by the bureau itself. That it was sent shows no review by INTERPOL before it went out.',
  },
  ccf: {
    heading: 'Before the CCF',
    pending: (filed: Phrase, reference: Phrase) => phrase`A request is pending (filed on ${filed}, reference ${reference}). Times are targets, often exceeded.`,
    kept: (day: Phrase, outcome: Phrase) => phrase`On ${day} the CCF decided on the data. The outcome ${outcome}.`,
    disclosed: (day: Phrase, reference: Phrase) => phrase`On ${day} the CCF disclosed that data are held (reference ${reference}).`,
    notDisclosed: (day: Phrase, reference: Phrase) => phrase`On ${day} the CCF answered that nothing may be disclosed (reference ${reference}).`,
    none: 'No decision of the CCF on whether the data comply is on file.',
    silence: 'An answer that nothing may be disclosed, or no answer, means neither that data exist nor that they do not.',
  },
  grounds: {
    heading: 'Weaknesses found',
    intro: 'These points come from INTERPOL’s own rules. They are not a forecast of what the CCF or a court will decide.',
    none: 'On what may be told here, no ground under INTERPOL’s rules stands or is arguable. An attack on the alert itself would be weak; rely on the law of the forum.',
    standing: {
      strong: 'Stands on the facts recorded.',
      arguable: 'Arguable on the facts recorded.',
    } as { readonly [standing: string]: string },
    analogy: 'The rule reaches this kind of alert by analogy only.',
    rule: (says: string, law: Phrase) => phrase`${says} (${law})`,
    facts: 'On the file:',
    alleged: (fact: Phrase) => phrase`${fact} (so far the person’s word only)`,
    sourced: (fact: Phrase, annexes: Phrase) => phrase`${fact} (${annexes})`,
    expect: (expect: string, answer: string) => phrase`Expect: ${expect} Answer: ${answer}`,
    decisions: (said: string) => `Published decisions to compare: ${said}`,
  },
  use: {
    heading: 'How to use it',
    asylum: {
      heading: 'Asylum and immigration',
      items: [
        'Ask that nothing be held against the person on the alert alone: ask for the warrant, the charge and the facts behind it.',
        'An alert of the State feared can be evidence of its interest in the person. It does not by itself prove persecution.',
        'A decision that grants protection can be used before the CCF. Ask the authority whether it will confirm the status to INTERPOL, and that it tell the State feared nothing.',
      ],
    },
    bail: {
      heading: 'Bail and detention',
      items: [
        'Ask on which national legal basis the person is held. The alert alone is one only where the law of the forum says so.',
        'Ask which papers the requesting State has sent, and when its time for them ends.',
        'Show ties, papers handed in and sureties. A pending request before the CCF does not stay proceedings.',
      ],
    },
    extradition: {
      heading: 'Extradition',
      items: [
        'Ask the court for reasons on substance (rights, political character, double jeopardy): before the CCF a refusal on form or nationality carries little.',
        'Obtain the decision and the proof that it is final, with translation. A new decision can open a revision of what the CCF decided before; the time limit is six months from the discovery of the fact.',
        'Set the alert, the warrant and the request side by side. What differs is useful in both places.',
      ],
    },
    places: {
      heading: 'By place, to be checked locally',
      eu: (judgment: Phrase) =>
        phrase`European Union: no provisional arrest on a Red Notice once a final judicial decision establishes that the trial for the same acts has been finally disposed of (${judgment}).`,
      us: (directive: Phrase, reports: Phrase) =>
        phrase`United States: an agency directive asks officers not to rely on an alert alone (${directive}; read in the release of 2023, whether it is in force in 2026 is not verified). Federal law asked for official reports on abuse of INTERPOL for four years from December 2021 (${reports} of the United States Code).`,
      others:
        'United Kingdom: practitioners report that a notice alone is no basis for arrest. Canada: the federal police told parliament in 2018 that it does not arrest on a Red Notice.',
    },
  },
  sources: {
    heading: 'Sources on file',
    caption: 'Sources on file',
    number: 'No.',
    paper: 'Paper',
    details: 'Date, pages',
    none: 'No paper that may be passed on is recorded.',
    pages: (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`),
    ask: 'Papers told by a summary are not handed over without asking. Other papers exist and are not listed.',
  },
  notes: {
    forum: 'What counsel files can reach the requesting State, which is often a party. The brief leaves out everything marked “not to the source” and higher.',
    leftOut: (titles: string) =>
      `Left out, as they rest on facts or papers that the source must not learn: ${titles}. Tell counsel by word of mouth if the client agrees.`,
    covert: 'A request pending before the CCF is not mentioned, as the client forbids or fears contact with the source.',
    unproven: 'No document shows the alert. Think before you tell a court or an authority of it.',
    kept: 'The CCF has decided that the data may be kept. The brief says so: the other side may tell the court.',
    points: 'Points against the client are not listed. Go through the assessment with counsel.',
  },
}
