import type { FormStep } from '#core/kit/form.ts'
import { is, no, not, yes } from '#law/language.ts'
import { official, own, secondary, unread } from '#law/procedure/basis.ts'

const represented = not(is('submitter.capacity', 'self'))

/** What to do, in order. The screens were not seen, so no step names a button. */
export const steps = [
  {
    id: 'account',
    stage: 'before',
    says: 'Open the Portal’s page yourself, from INTERPOL’s own site. Never follow a link in an e-mail to it.',
    ...own,
  },
  { id: 'terms', stage: 'before', says: 'Read the terms of use: they bind whoever files.', ...official('p01', 'p11') },
  {
    id: 'submitter-account',
    stage: 'before',
    says: 'Use an account of the representative’s own. The Portal keeps the applicant and the submitter apart.',
    when: represented,
    ...official('p11'),
  },
  {
    id: 'client-decided',
    stage: 'before',
    says: 'The client has decided, in writing, that the source may learn of the request: before anything is disclosed the source is consulted.',
    for: ['access'],
    ...secondary('p21', 'p39'),
  },
  {
    id: 'sign',
    stage: 'before',
    says: 'Print 01-request.pdf, have it signed by hand, scan it to PDF and save it in this folder as 01-request-signed.pdf. An unsigned request risks being found inadmissible.',
    for: ['access', 'deletion', 'correction', 'revision'],
    ...official('p14'),
    caveat: 'Read in a sheet from before the Portal. Whether an electronic signature is accepted is not known.',
  },
  {
    id: 'sign-measures',
    stage: 'before',
    says: 'Sign 01-request.pdf in the same way and save it as 01-request-signed.pdf.',
    for: ['provisional-measures'],
    ...own,
  },
  {
    id: 'look-at-identity',
    stage: 'before',
    says: 'Look at the copy of the identity document: in date, all of it legible, nothing blacked out.',
    for: ['access', 'deletion', 'correction', 'revision'],
    ...official('p14'),
    caveat: 'Read in a sheet from before the Portal.',
  },
  {
    id: 'look-at-authority',
    stage: 'before',
    says: 'Look at the power of attorney: signed, dated, names whoever files, covers access to all information in INTERPOL’s files.',
    when: represented,
    ...official('p14'),
    caveat: 'Read in a sheet from before the Portal.',
  },
  {
    id: 'file-limits',
    stage: 'before',
    says: 'Formats and sizes the Portal accepts are not known. Keep every file a small plain PDF, without password, links or macros.',
    ...unread,
  },
  {
    id: 'clipboard',
    stage: 'typing',
    says: 'What you copy stays in the clipboard: turn off a clipboard history that other devices share, and copy something else when you are done.',
    ...own,
  },
  {
    id: 'one-type',
    stage: 'typing',
    says: 'File this request alone. What is of another type goes into a submission of its own.',
    for: ['access', 'deletion', 'correction', 'revision'],
    ...secondary('p29'),
  },
  {
    id: 'more-fields',
    stage: 'typing',
    says: 'Where the screen asks for something this page does not have, answer it from the case file, or leave it empty where you may. Do not guess.',
    ...own,
  },
  {
    id: 'free-text',
    stage: 'typing',
    says: 'Into free text type nothing about where the applicant is, the family, or a state that protects the applicant.',
    ...official('p05'),
    caveat: 'What is not passed on was read in a notice of 2020.',
  },
  {
    id: 'mark-items',
    stage: 'confidentiality',
    says: 'Where the screen lets you mark a file or a field as confidential, mark every one this page shows as confidential, and no other.',
    ...official('p06'),
  },
  {
    id: 'mark-in-text',
    stage: 'confidentiality',
    says: 'Where it does not, paste the list of confidential attachments into the field for confidentiality, or into the message to the CCF.',
    ...own,
  },
  {
    id: 'not-a-lock',
    stage: 'confidentiality',
    says: 'A mark is a request to the CCF and not a lock. Marking everything, or refusing even a summary, may lead to rejection.',
    ...secondary('p30', 'p06'),
  },
  {
    id: 'contact-refused',
    stage: 'confidentiality',
    says: 'The client objects to the source being asked. Say so in the field for confidentiality, and offer the neutral summary with it.',
    when: no('disclosure.source-may-be-contacted'),
    ...secondary('p30'),
  },
  {
    id: 'contact-dangerous',
    stage: 'confidentiality',
    says: 'Someone is at risk if the source learns of the request. Do not send before you have spoken to the client about it once more.',
    when: yes('disclosure.contact-is-dangerous'),
    ...own,
  },
  { id: 'upload-order', stage: 'sending', says: 'Upload the signed request first, then the annexes in the order of their numbers.', ...own },
  {
    id: 'compare',
    stage: 'sending',
    says: 'Before the last click, compare the screen’s summary with this page: names, date of birth, type, number of files.',
    ...own,
  },
  {
    id: 'receipt',
    stage: 'after',
    says: 'Keep the receipt and its number, and record both: recourse record CASE.json --kit FOLDER --sent-on DAY --receipt NUMBER.',
    ...own,
  },
  {
    id: 'messages',
    stage: 'after',
    says: 'Look into the Portal for messages. Questions of the CCF are answered within the time it sets.',
    ...official('p01', 'p02'),
  },
  {
    id: 'inadmissible',
    stage: 'after',
    says: 'If it is found inadmissible, a complete new request is needed: the CCF keeps no copy.',
    for: ['access', 'deletion', 'correction', 'revision'],
    ...official('p03'),
  },
  {
    id: 'silence',
    stage: 'after',
    says: 'Silence on provisional measures never means that the data are blocked.',
    for: ['provisional-measures'],
    ...secondary('p36e'),
  },
] as const satisfies readonly FormStep[]
