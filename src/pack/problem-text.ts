import type { FileProblem, ProblemKind } from './bundle-report.ts'
import type { Finding } from './prepare/prepare-file.ts'

/** What went wrong with a file, what to do about it, and what was done, in plain words. */
export const problemOf = (exhibit: number, file: string, { kind, names = [], pages }: Finding): FileProblem => {
  const say = sentences[kind]
  return { exhibit, file, kind, ...say(names.join(', '), pages ?? { there: 0, claimed: 0 }) }
}

type Said = Pick<FileProblem, 'weight' | 'problem' | 'remedy'> & { readonly repaired?: string }
type Say = (names: string, pages: { readonly there: number; readonly claimed: number }) => Said

const leftOut =
  (problem: string, remedy: string): Say =>
  () => ({ weight: 'left-out', problem, remedy, repaired: 'A sheet stands in its place; the rest of the bundle is complete.' })

const sentences: { readonly [K in ProblemKind]: Say } = {
  missing: leftOut('The file is not there.', 'Put it back, or take it off the exhibit.'),
  'not-readable': leftOut('The file cannot be read.', 'Check that it is a file and that you may open it.'),
  'needs-password': leftOut(
    'The file opens only with a password.',
    'Save a copy without the password (open it, then print to PDF or save without protection) and give that copy.',
  ),
  'no-pages': leftOut('The file has no pages.', 'Ask for the document again, or attach it as a native file with a slip sheet.'),
  damaged: leftOut('The file is damaged and its pages cannot be found.', 'Ask for the document again, or open it in another program and save a new PDF.'),
  'pages-lost': (_, { there, claimed }) => ({
    weight: 'changed',
    problem: `The file is damaged: it should have ${claimed} pages and only ${there} can be found.`,
    remedy: 'Compare with the original and ask for the document again.',
    repaired: `The ${there} pages that can be found are in the bundle.`,
  }),
  repaired: () => ({
    weight: 'noted',
    problem: 'The file has mistakes in its structure.',
    remedy: 'Look through its pages in the bundle; the content itself was not touched.',
    repaired: 'The structure was repaired in the copy.',
  }),
  rebuilt: () => ({
    weight: 'noted',
    problem: 'The table of contents inside the file is broken.',
    remedy: 'Look through its pages in the bundle; the content itself was not touched.',
    repaired: 'The table was rebuilt from what is in the file.',
  }),
  'owner-locked': () => ({
    weight: 'noted',
    problem: 'The file carries restrictions on copying or changing it, without a password to open it.',
    remedy: 'Nothing needs doing; make sure that you may reproduce it.',
    repaired: 'It was bound without the restrictions. The original keeps them.',
  }),
  'active-content': () => ({
    weight: 'changed',
    problem: 'The file contains scripts or actions that do more than follow a link.',
    remedy: 'If what they do matters as evidence, provide the original as a native file.',
    repaired: 'They were left out; the pages are unchanged.',
  }),
  attachments: names => ({
    weight: 'changed',
    problem: `Files are attached inside it${names === '' ? '' : `: ${names}`}.`,
    remedy: 'Add what matters among them as exhibits of their own.',
    repaired: 'The attached files were left out; the pages are unchanged.',
  }),
  signature: () => ({
    weight: 'changed',
    problem: 'The file is digitally signed, and no signature can hold in a bundle.',
    remedy: 'Provide the original beside the bundle where the signature matters.',
    repaired: 'What the signature shows on the page is kept.',
  }),
  media: () => ({
    weight: 'changed',
    problem: 'The file contains sound, film or other media.',
    remedy: 'Provide the original as a native file.',
    repaired: 'The media were left out; the pages are unchanged.',
  }),
  'dead-links': () => ({
    weight: 'noted',
    problem: 'Some links inside the file lead nowhere.',
    remedy: 'Nothing needs doing.',
    repaired: 'The words stay; the links that lead nowhere were taken off.',
  }),
  'huge-page': () => ({
    weight: 'noted',
    problem: 'The file has a page longer than five metres, which some readers do not show.',
    remedy: 'Consider a copy on smaller pages beside it.',
  }),
  'volume-too-large': () => ({
    weight: 'noted',
    problem: 'The exhibit alone is larger than a volume may be.',
    remedy: 'Divide it into several exhibits, or reduce the resolution of scans in a copy.',
  }),
  'letters-without-font': names => ({
    weight: 'noted',
    problem: `No font of ours has these letters: ${names}.`,
    remedy: 'Write the words in another script as well.',
    repaired: 'A sign stands for each of them on our own sheets; bookmarks have the words in full.',
  }),
}
