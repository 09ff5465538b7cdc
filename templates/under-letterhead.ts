import type { Letter, Letterhead } from '#core/document/letter.ts'

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

/** The firm or organisation as the settings keep it; empty lines are not printed. */
export type FirmNamed = {
  readonly name: string
  readonly address: readonly string[]
  readonly phone: string
  readonly email: string
  readonly website: string
  readonly logo: NonNullable<Letterhead['logo']> | null
}

/** The paper under the firm's letterhead, where it carries one and the firm is named. */
export const underTheFirm = (letter: Letter, document: string, { name, address, phone, email, website, logo }: FirmNamed): Letter => {
  if (name === '' || !underLetterhead.includes(document)) return letter
  const reach = [phone, email, website].filter(part => part !== '').join(' · ')
  const lines = [...address, reach].filter(line => line !== '')
  return { ...letter, blocks: [{ kind: 'letterhead', name, lines, ...(logo === null ? {} : { logo }) }, ...letter.blocks] }
}
