/**
 * Papers that go out in the name of the firm or organisation and carry its letterhead where one is set. The client's own sheets, cards and
 * working papers carry none: a sheet found at a border must not say who acts.
 */
export const underLetterhead: readonly string[] = [
  'access-request',
  'bank-letter',
  'carry-pack-note',
  'confidentiality-schedule',
  'correction-request',
  'cover-message',
  'deletion-request',
  'national-authority-letter',
  'national-data-request',
  'non-implementation',
  'pre-emptive-submission',
  'protection-confirmation-request',
  'provisional-measures',
  'reminder',
  'revision-argument',
  'revision-summary',
  'screening-correction',
  'status-certificate',
  'supplementary-information',
  'travel-letter',
]
