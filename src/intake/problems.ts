/** What is wrong with a file and what the lawyer can do. `repaired` when the copy is sound all the same. */
export type Problem = { readonly code: ProblemCode; readonly problem: string; readonly remedy: string; readonly repaired?: true }

export type ProblemCode = keyof typeof sentences

/** `detail` is what the sentence names: a number, an encoding, a kind of file. */
export const problem = (code: ProblemCode, detail = ''): Problem => {
  const { says, remedy, repaired }: Sentence = sentences[code]
  return { code, problem: says.replaceAll('%', detail), remedy, ...(repaired && { repaired }) }
}

type Sentence = { readonly says: string; readonly remedy: string; readonly repaired?: true }

const askAgain = 'Ask for the file again, or open it in the program it came from and export it as PDF.'

const sentences = {
  unreadable: { says: 'The file could not be opened: %.', remedy: 'Check that it is still there and may be read, then add it again.' },
  empty: { says: 'The file is empty.', remedy: 'Ask for the file again.' },
  'too-large': { says: 'The file is larger than % MB, so only its hash was taken.', remedy: 'Split it, or export the part that matters as PDF.' },
  'too-long': {
    says: 'Reading the file took longer than % seconds and was stopped.',
    remedy: 'Open it in the program it came from, export it as PDF and add that.',
  },
  'too-hungry': {
    says: 'Reading the file would have filled the memory and was stopped.',
    remedy: 'It may be made to do harm. Export what matters as PDF and add that.',
  },
  'not-understood': { says: 'The file is damaged or not what it claims to be, and could not be read.', remedy: askAgain },
  'kind-not-drawn': {
    says: 'The app cannot draw pages from this kind of file (%).',
    remedy: 'It goes in as it is, behind a slip sheet. To have its pages in the bundle, export it as PDF and add that.',
  },
  'native-not-scrubbed': {
    says: 'A file that goes in as it is keeps everything that is in it: names, places, earlier versions.',
    remedy: 'Look into it before it leaves the office, or hand in a PDF in its place.',
  },
  'extension-differs': { says: 'The name says one kind of file, the content is another: %.', remedy: 'Ask how the file came about before it is relied on.' },
  'password-needed': { says: 'The PDF opens only with a password.', remedy: 'Open it with the password, save or print a copy without one, and add that copy.' },
  'owner-locked': {
    says: 'The PDF was locked against changes by its owner.',
    remedy: 'It opens without a password, so the copy was made without the lock. The sealed original keeps it.',
    repaired: true,
  },
  'pdf-damaged': {
    says: 'The PDF is damaged.',
    remedy: 'It was repaired for the copy: compare the pages with the original. The sealed original is as it was.',
    repaired: true,
  },
  'pdf-parts-lost': {
    says: 'The PDF is damaged, and parts of it are lost: pages or what stood on them.',
    remedy: 'Ask for the file again. What is left of it is shown.',
  },
  'pdf-not-copied': { says: 'The PDF is too damaged for a clean copy.', remedy: askAgain },
  'pdf-no-pages': { says: 'The PDF has no pages.', remedy: askAgain },
  'pdf-copy-differs': {
    says: 'A clean copy of the PDF did not read the same as the original (%), so it was thrown away.',
    remedy: 'Print the file to PDF, and compare it with the original.',
  },
  'pdf-partly-checked': { says: 'Hidden text was looked for on the first % pages only.', remedy: 'Look through the other pages before the bundle goes out.' },
  'signature-not-kept': {
    says: 'The PDF is digitally signed. A copy in a bundle cannot carry a valid signature.',
    remedy: 'The sealed original keeps it; offer it to the reader as a native file where the signature matters.',
  },
  'picture-too-large': { says: 'The picture has too many pixels (%).', remedy: 'Open it in a picture program and save it smaller.' },
  'picture-cut-off': { says: 'The picture is damaged or cut off.', remedy: 'It is shown as far as it goes. Ask for the file again.', repaired: true },
  'picture-frames-left-out': { says: 'The file holds % pictures, more than can be shown.', remedy: 'Split it and add the parts.' },
  'colours-converted': {
    says: 'The colours of the picture (%) were converted for the page.',
    remedy: 'The sealed original has the colours as they were.',
    repaired: true,
  },
  'encoding-assumed': {
    says: 'The text does not say in which encoding it is written. It was read as %.',
    remedy: 'Check that names and accents look right; if not, save it as UTF-8 and add it again.',
  },
  'text-too-long': { says: 'The text is too long to lay out.', remedy: 'It goes in as it is, behind a slip sheet. Export the part that matters as PDF.' },
  'characters-not-shown': {
    says: 'The app has no font for some characters (%). The pages show their numbers in their place.',
    remedy: 'Where they matter, print the file to PDF in the program it came from.',
  },
  'script-not-shown': {
    says: 'The app has no font for the script of this text (%).',
    remedy: 'It goes in as it is, behind a slip sheet. Print it to PDF in the program it came from and add that.',
  },
  'layout-failed': {
    says: 'The text was read, but could not be laid out on pages.',
    remedy: 'Print the file to PDF in the program it came from, and add that.',
  },
  'layout-is-ours': {
    says: 'The pages were laid out again from the text of the file; page breaks and looks are not those of the original.',
    remedy: 'Where the looks matter, print the file to PDF in the program it came from.',
  },
  'zip-bomb': { says: 'The file unpacks to far more than it holds, as files made to do harm do.', remedy: 'Do not open it. Ask where it comes from.' },
  'part-missing': { says: 'Parts of the document are not in the copy: %.', remedy: 'Compare the copy with the original, or export the original as PDF.' },
  'remote-not-loaded': {
    says: 'The file asks for content from the internet (%). It was not loaded.',
    remedy: 'Opening the original on a connected machine may tell others where you are.',
  },
  'nested-too-deep': { says: 'Files within files within files: the inner ones were not read.', remedy: 'Save the inner file on its own and add it.' },
  'nested-too-many': { says: 'The file holds more files than can be read: % were left out.', remedy: 'Save the ones that matter and add them on their own.' },
  'mail-body-not-read': {
    says: 'The text of the mail is stored in a form the app cannot read (%).',
    remedy: 'Open the mail in Outlook and save it as PDF, or ask for it as .eml.',
  },
} as const satisfies { readonly [code: string]: Sentence }
