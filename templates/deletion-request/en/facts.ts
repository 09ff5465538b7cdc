import { sentenceCase } from '#templates/parts/en/voice.ts'
import { type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

/** The chronology and what introduces it. */
export const facts = {
  heading: 'Facts',
  intro: 'The facts that matter here are these, in the order of their dates.',
  none: 'No dated fact is recorded.',
  caption: 'Chronology',
  date: 'Date',
  event: 'Event',
  place: 'Place',
  annex: 'Annex',
  hiddenDate: 'Withheld',
  hiddenPlace: 'Withheld',
  hiddenEvent: phrase`An event set out in the annex.`,
  secret: (annexes: Words) => phrase`Further dated facts are set out in ${annexes}, for the Commission only.`,
  alertIssued: (alert: string, issued: Phrase) => sentenceCase(phrase`${alert} was ${issued}.`),
  alertRenewed: (alert: string) => sentenceCase(phrase`${alert} was renewed.`),
  alleged: (label: Phrase, to?: Phrase) =>
    to ? phrase`Acts charged as ${label} are said to begin; their end is given as ${to}.` : phrase`Acts charged as ${label} are said to begin.`,
  warrant: (issuer?: Phrase) => (issuer ? phrase`A warrant was issued by ${issuer}.` : phrase`A warrant was issued.`),
  arrested: phrase`The applicant was arrested on the alert.`,
  stopped: phrase`The applicant was stopped.`,
  extradition: {
    refused: (reason?: Phrase) => (reason ? phrase`Extradition was refused. The refusal rests on ${reason}.` : phrase`Extradition was refused.`),
    discharged: () => phrase`The extradition case ended with the applicant’s discharge.`,
    'granted-not-executed': () => phrase`Extradition was granted. It was not carried out.`,
    surrendered: () => phrase`The applicant was extradited.`,
    'surrendered-elsewhere': () => phrase`Extradition to another State was granted.`,
    withdrawn: () => phrase`The extradition request was no longer pursued.`,
  } as { readonly [outcome: string]: (reason?: Phrase) => Phrase },
  protection: {
    refugee: 'Refugee status was granted.',
    'refugee-unhcr': 'UNHCR recognised the applicant as a refugee.',
    pending: 'The applicant applied for asylum.',
    subsidiary: 'Subsidiary or complementary protection was granted.',
    humanitarian: 'Humanitarian protection was granted.',
    'humanitarian-pending': 'The applicant applied for a humanitarian visa.',
    denied: 'Protection was refused.',
    excluded: 'Protection was refused under Article 1F of the Refugee Convention.',
    revoked: 'Protection was revoked.',
  } as { readonly [status: string]: string },
  incident: (kind: Phrase, against: Phrase | undefined, demand: boolean) =>
    sentenceCase(phrase`${kind}${against ? phrase`, directed at ${against}` : ''}.${demand ? ' Return or silence was demanded.' : ''}`),
  proceeding: (court: Phrase | undefined, outcome: Phrase) =>
    court ? phrase`The case before ${court} ${outcome}.` : phrase`Court proceedings: the case ${outcome}.`,
  filed: (kind: Phrase) => sentenceCase(phrase`${kind} was filed with the Commission.`),
  decided: (kind: Phrase, answer: string) => sentenceCase(phrase`${kind}: ${answer}.`),
  position: {
    'case-political': 'called the case political',
    'residence-state-political': 'called the case political',
    'no-evidence': 'found no evidence',
    'assistance-refused': 'refused legal assistance',
    'freezes-lifted': 'lifted asset freezes',
    'violates-convention': 'found that extradition would violate a convention',
    'arbitrary-detention': 'found the detention arbitrary',
    'improper-motive': 'found an improper motive',
    'award-for-client': 'made an award in the applicant’s favour',
    'charge-unproven': 'found the allegation unproven',
    'sis-refused': 'refused or deleted a European warrant or alert',
    objects: 'objected',
    'did-not-act': 'did not act on the alert',
    supports: 'supported the requesting State',
  } as { readonly [kind: string]: string },
  positionOf: (by: Phrase, did: string) => sentenceCase(phrase`${by} ${did}.`),
  notes: {
    cut: (left: number) =>
      `${left} dated ${left === 1 ? 'line is' : 'lines are'} left out of the chronology, which keeps the most telling ones. Enclose the full chronology as an annex if they matter.`,
    levels: (day: string) => `The event of ${day} is recorded twice with different disclosure levels; the stricter one was followed.`,
  },
}
