import { type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Request for provisional measures',
  box: {
    request: 'Request',
    togetherWith: 'Filed together with this paper',
    urgentBecause: 'Urgent because of',
    neededBy: 'Needed by',
    state: 'State where it matters',
  },
  reasons: {
    detained: 'detention on the alert',
    imminent: 'imminent extradition or deportation',
    protected: 'protection against the requesting State',
    claim: 'a pending claim for protection against the requesting State',
    travel: 'a journey that cannot wait',
    other: 'the event stated below',
  },
  measures: 'Measures asked',
  asks: (article: Phrase, request: Words) =>
    phrase`Under ${article} of the Statute of the Commission the applicant asks it, until it has decided on ${request}:`,
  theRequest: (kind: string, reference: Phrase) => phrase`the ${kind} ${reference}`,
  ourRequest: 'the request filed together with this paper',
  block: 'to block the data, so that no National Central Bureau can consult them;',
  extract: { published: 'to take the extract off the public site;', unknown: 'to take any public extract off the site;' } as {
    readonly [extract: string]: string
  },
  recipients: 'to ask the bureaus that received the diffusion not to act on it meanwhile;',
  inform: 'to have the National Central Bureaus told that the data are blocked;',
  informState: 'to have the National Central Bureaus told that the data are blocked, first of all that of the State named in the box;',
  priority: 'to treat the request with priority; and',
  answer: 'to tell the applicant whether measures were ordered, and from which day.',
  notAwait: (article: Phrase) =>
    phrase`So far as the Statute allows, the applicant asks that the measures not await the consultation of the General Secretariat (${article}). They prejudge nothing: data that are blocked can be opened again.`,
  urgency: 'Urgency and harm',
  whyNow: 'Why now.',
  detained: 'The applicant is detained on the alert.',
  imminent: 'Extradition or deportation is imminent.',
  neededBy: 'The day by which a measure is needed stands in the box.',
  tooLate: 'After that day it may come too late.',
  protected: 'The applicant is protected against the State that asked for the alert.',
  claim: 'A claim for protection against the State that asked for the alert is pending.',
  travel: 'The applicant must travel soon, and the data can lead to an arrest on the way.',
  cause: 'Link to INTERPOL’s data.',
  arrested: (day: Phrase) => phrase`The applicant was arrested on the alert on ${day}.`,
  casePending: 'The extradition case that followed is pending.',
  stopped: 'The applicant was stopped at a border because of the data.',
  held: 'The detention rests on the alert.',
  everywhere: 'As long as the data can be consulted, any member State may act on them. Protection in one State does not prevent an arrest in another.',
  anywhere: 'As long as the data can be consulted, any member State may act on them.',
  harm: 'Harm that could not be repaired.',
  breach: 'Breach at first sight',
  breachIntro:
    'The applicant does not ask for a finding now. At first sight the data breach INTERPOL’s rules. The request sets the grounds out; in short they are these. “RPD” means the Rules on the Processing of Data.',
  ground: (heading: Words, sources: Words) => phrase`${heading} (${sources}).`,
  confidentiality: 'Confidentiality',
  notToSource:
    'The applicant asks that this paper not be put to the source of the data as it stands. If the source must be told of a measure, it may be told that the data are under review, and no more.',
  bureauToTell: 'The bureau that must be told of a measure may be told the day and the State named in the box, as far as it needs them.',
  notes: {
    file: 'File it within the pending case, or together with the request. It cannot stand alone.',
    silence: 'Silence does not mean that the data are blocked. Tell the client so; only a letter of the Commission shows a block.',
    notDeletion: 'A block is not a deletion: blocked data have been kept in the end. No time for an answer is known.',
    noReason: 'Nothing recorded makes the matter urgent. Practice knows detention, imminent extradition and protection against the requesting State.',
    noCause: 'Nothing recorded shows that INTERPOL’s data cause the danger (an arrest on the alert, a stop, a letter). Without that link the request is weak.',
    noProof: 'No exhibit shows the urgency. Attach the order, summons or decision before filing.',
    travelOnly: 'A journey alone is a weak reason: show the danger on the way.',
    noGround: 'No ground stands strongly or arguably on what may be filed: the breach at first sight is empty.',
    rests: 'Each line on the breach rests on facts recorded in the case. Check that the request itself pleads the same grounds.',
    blocked: 'The data are recorded as blocked already. Ask whether this paper is still needed.',
    length: 'Keep it to two pages: nobody reads more in an urgent matter.',
  },
}

export type MeasuresWords = typeof english
