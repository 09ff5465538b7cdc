import { unread } from '#law/procedure/basis.ts'
import type { Unknown } from '#law/procedure/profile.ts'

/** Looked for and not found. Each stays open to the lawyer. */
export const unknown = [
  {
    id: 'portal-fields',
    says: 'The Portal’s own screens were not seen.',
    meanwhile: 'Prepare every field of earlier forms and copy what is asked.',
    ...unread,
  },
  { id: 'file-limits', says: 'Formats, sizes and names of files are not known.', meanwhile: 'File small plain PDF files with short names.', ...unread },
  {
    id: 'poa-original',
    says: 'Whether the Portal needs the original of a power of attorney, its age, notary or translation is not known.',
    meanwhile: 'Keep the original at hand.',
    ...unread,
  },
  { id: 'esignature', says: 'Whether an electronic signature is accepted is not known.', meanwhile: 'Have papers signed by hand.', ...unread },
  { id: 'weekend-rule', says: 'No rule on days off was found.', meanwhile: 'Act by the last working day before.', ...unread },
  { id: 'deceased-applicant', says: 'Who may act for a person who died or cannot act is not known.', meanwhile: 'Ask the CCF before filing.', ...unread },
  { id: 'appendix-definition', says: 'What counts as one appendix is not known.', meanwhile: 'Do not merge papers to stay under the limit.', ...unread },
  { id: 'page-count-scope', says: 'Whether cover, index and chronology count towards ten pages is not known.', meanwhile: 'Count them.', ...unread },
  { id: 'font', says: 'Rules on font, margins and spacing were not found.', meanwhile: 'Use a size that is easy to read.', ...unread },
  {
    id: 'operating-rules-text',
    says: 'The text of the Operating Rules of 2026 was not read, Rules 19, 25 and 30 above all.',
    meanwhile: 'Compare before each release.',
    ...unread,
  },
  {
    id: 'statute-33-text',
    says: 'The text of Article 33 as amended in 2025 was not read.',
    meanwhile: 'Treat the forty-five days as information only.',
    ...unread,
  },
  {
    id: 'general-assembly-2026',
    says: 'Whether the 94th General Assembly changed the Statute is not known.',
    meanwhile: 'Compare once its resolutions are out.',
    ...unread,
  },
  { id: 'sessions-2027', says: 'The session days of 2027 were not found.', meanwhile: 'Do not promise a session.', ...unread },
] as const satisfies readonly Unknown[]
