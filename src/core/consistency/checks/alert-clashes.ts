import type { Clash } from '#core/consistency/clash.ts'
import { all, every, given, includes, is, no, not, oneOf } from '#core/consistency/words.ts'

const granted = oneOf('protection.status', 'refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian')

/** Answers on the alert, the applicant and the matters before the CCF. */
export const alertClashes: readonly Clash[] = [
  {
    id: 'feared-but-issued',
    each: 'alerts',
    when: all(is('alert.status', 'expected'), given('alert.issued-on')),
    says: 'The alert is recorded as feared but not known to exist, yet its date is recorded.',
    mend: 'If the date stands in a document, correct the status; if it is hearsay, take it out.',
  },
  {
    id: 'unpublished-but-issued',
    severity: 'possible',
    each: 'alerts',
    when: all(oneOf('alert.status', 'requested', 'refused'), given('alert.issued-on')),
    says: 'The alert is recorded as not published, yet with the day on which it was issued.',
    mend: 'Record whether the day is that of the request or of publication.',
  },
  {
    id: 'not-shown-but-public',
    each: 'alerts',
    when: all(no('alert.existence-proven'), is('alert.public-extract', 'published')),
    says: 'It is answered that no document shows the alert, yet its public extract is recorded as published.',
    mend: 'Save the public page with its date as an exhibit and correct the answer.',
  },
  {
    id: 'not-shown-but-disclosed',
    severity: 'possible',
    each: 'alerts',
    when: all(no('alert.existence-proven'), includes('alert.known-from', 'ccf-reply')),
    says: 'It is answered that no document shows the alert, yet it is known from a reply of the CCF.',
    mend: 'Read the reply again: if it confirms the data, it is the document.',
  },
  {
    id: 'diffusion-with-public-extract',
    severity: 'possible',
    each: 'alerts',
    when: all(is('alert.type', 'diffusion'), is('alert.public-extract', 'published')),
    says: 'The alert is recorded as a diffusion with a public extract; extracts are published of notices.',
    mend: 'Check the kind of alert: there may be a notice beside the diffusion.',
  },
  {
    id: 'new-grant-not-recorded',
    when: all(is('revision.new-fact', 'protection-granted'), every('protections', not(granted))),
    says: 'The new fact is a grant of protection, but none is recorded.',
    mend: 'Record the grant with its decision.',
  },
  {
    id: 'ccf-pending-but-decided',
    each: 'ccf',
    when: all(is('ccf.outcome', 'pending'), given('ccf.decided-on')),
    says: 'A CCF matter is recorded as pending, with the day of its decision.',
    mend: 'Record the outcome, or take the day out.',
  },
  {
    id: 'entity-with-birth',
    when: all(is('applicant.kind', 'entity'), given('applicant.born-on')),
    says: 'The applicant is an entity, with a date of birth.',
    mend: 'File for the person and for the entity in two requests.',
  },
  {
    id: 'own-filing-with-mandate',
    severity: 'possible',
    when: all(is('submitter.capacity', 'self'), given('submitter.mandate-signed-on')),
    says: 'The client files in person, but a power of attorney is recorded.',
    mend: 'Record who files.',
  },
]
