import { own, secondary, unread } from '#law/procedure/basis.ts'
import type { ProcedureProfile } from '#law/procedure/profile.ts'

const notFound = { is: { kind: 'unknown' }, ...unread, caveat: 'Looked for and not found.' } as const

/** A former CCF officer calls the first two conditions of admissibility, not advice. */
export const limits = {
  'argument-pages': { id: 'argument-pages', title: 'Summary of arguments', is: { kind: 'at-most', most: 10, unit: 'pages' }, ...secondary('p17', 's47') },
  appendices: { id: 'appendices', title: 'Appendices', is: { kind: 'at-most', most: 20, unit: 'appendices' }, ...secondary('p17', 's47') },
  'revision-summary-pages': {
    id: 'revision-summary-pages',
    title: 'Summary for revision',
    is: { kind: 'at-most', most: 2, unit: 'pages' },
    note: 'Full argument follows only on invitation.',
    ...secondary('p18'),
  },
  'supplementary-pages': {
    id: 'supplementary-pages',
    title: 'Further information while pending',
    is: { kind: 'at-most', most: 1, unit: 'pages' },
    note: 'The CCF asks only that it be concise.',
    ...own,
  },
  'file-size': { id: 'file-size', title: 'Size of a file', ...notFound, meanwhile: 'Keep files small.' },
  'total-size': { id: 'total-size', title: 'Size of all files', ...notFound, meanwhile: 'Keep the whole small.' },
  formats: { id: 'formats', title: 'Formats of files', ...notFound, meanwhile: 'File plain PDF or PDF/A, without passwords, links, media or macros.' },
  'file-names': { id: 'file-names', title: 'Names of files', ...notFound, meanwhile: 'Use short names of plain letters, digits and hyphens.' },
  font: { id: 'font', title: 'Font, margins and spacing', ...notFound, meanwhile: 'Use a common size that is easy to read.' },
  'page-count-scope': {
    id: 'page-count-scope',
    title: 'What the ten pages count',
    ...notFound,
    meanwhile: 'Count cover, chronology and signature as pages. Keep lists of annexes apart.',
  },
  'appendix-definition': {
    id: 'appendix-definition',
    title: 'What one appendix is',
    ...notFound,
    meanwhile: 'Do not merge many papers into one appendix to stay under the limit.',
  },
} as const satisfies ProcedureProfile['limits']
