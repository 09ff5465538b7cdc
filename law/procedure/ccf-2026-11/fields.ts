import { official, secondary, unread } from '#law/procedure/basis.ts'
import type { Field } from '#law/procedure/profile.ts'

/** The union of what official texts require and what earlier forms and practice ask for. */
export const fields = [
  { id: 'request-type', block: 'request', title: 'Type: access, correction or deletion, or revision. Exactly one', ...secondary('p29') },
  { id: 'request-language', block: 'request', title: 'Language of the proceedings', ...official('p14') },
  { id: 'request-purpose', block: 'request', title: 'Purpose in one sentence', ...official('p14', 'p36a') },
  { id: 'request-earlier', block: 'request', title: 'Earlier CCF references', ...secondary('p29') },
  { id: 'request-urgency', block: 'request', title: 'Urgency: none, detention, imminent extradition, protective status, other', ...secondary('p20') },
  { id: 'applicant-name', block: 'applicant', title: 'Family name, forenames, aliases, original script, transliterations', ...official('p14') },
  { id: 'applicant-birth', block: 'applicant', title: 'Sex, date and place of birth, parents’ names', ...official('p14') },
  { id: 'applicant-nationality', block: 'applicant', title: 'Nationalities past and present; identity papers, issuer, expiry', ...unread },
  { id: 'applicant-address', block: 'applicant', title: 'Address or care of counsel; current country, marked confidential', ...official('p05') },
  { id: 'entity-registration', block: 'entity', title: 'Name, registration date and number, seat, signatory and proof', ...official('p14') },
  { id: 'minor-guardian', block: 'minor', title: 'Guardian, proof of relationship, identity document of the minor', ...official('p14') },
  { id: 'submitter-contact', block: 'submitter', title: 'Name, firm, bar, address, e-mail, telephone, capacity', ...official('p11') },
  { id: 'submitter-authority', block: 'submitter', title: 'Power of attorney, its date, access to all data', ...official('p14') },
  { id: 'data-source', block: 'data', title: 'Suspected source bureaus', ...secondary('p21') },
  { id: 'data-type', block: 'data', title: 'Type of notice, diffusion or record, or not known', ...secondary('p21') },
  { id: 'data-how-known', block: 'data', title: 'How known: arrest, public extract, court file, visa refusal, letter', ...unread },
  { id: 'data-particulars', block: 'data', title: 'Control number, publication, warrant, charge, statute, penalty, facts as stated', ...unread },
  { id: 'proceedings', block: 'proceedings', title: 'Case at home, extradition, asylum or protection, civil disputes', ...secondary('p28') },
  { id: 'argument', block: 'argument', title: 'Grounds by rule, facts, references to annexes', ...secondary('p28', 'p17') },
  {
    id: 'relief',
    block: 'relief',
    title: 'Deletion, correction and its text, addendum, blocking, removal of the public extract, certificate',
    ...secondary('p37'),
  },
  {
    id: 'confidential-items',
    block: 'confidentiality',
    title: 'Items not to go to the source or to a named bureau, reason, neutral summary',
    ...official('p06'),
  },
  {
    id: 'confidential-consent',
    block: 'confidentiality',
    title: 'Consent to consult the General Secretariat, the source, other bureaus, the asylum state',
    ...unread,
  },
  { id: 'annexes', block: 'annexes', title: 'Number, title, date, language, pages, translation, what it proves, level', ...unread },
  { id: 'revision-decision', block: 'revision', title: 'Reference and date of the decision', ...secondary('p18') },
  { id: 'revision-fact', block: 'revision', title: 'New fact, day discovered, why unknown, why it could change the result', ...secondary('p18', 'p36j') },
  { id: 'declarations', block: 'declarations', title: 'Truth, authority, data protection, date, signature', ...official('p14') },
] as const satisfies readonly Field[]
