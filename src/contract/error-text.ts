import type { ErrorCode, ErrorInfo, Refusal } from '#contract/errors.ts'

/** What happened, what to do next, and the single problems where there are several. */
export type Advice = {
  readonly what: string
  readonly next: string
  readonly problems?: readonly { readonly path: string; readonly reason: string; readonly remedy: string }[]
}

/** Two sentences for every refusal; a code without them does not compile. */
const errorText: { readonly [C in ErrorCode]: (info: ErrorInfo[C]) => Advice } = {
  'request-invalid': ({ operation, problems }) => ({
    what: `The request “${operation}” does not have the form the app expects: ${problems.join('; ')}.`,
    next: 'This is a fault of the app and not of your file. Nothing was changed.',
  }),
  'file-unreadable': ({ name, reason }) => ({
    what: `${name} cannot be read: ${unreadable[reason]}.`,
    next: 'Check the name and the folder, then try again. Nothing was changed.',
  }),
  'case-refused': ({ name, problems }) => ({
    what: `${name} is not a case file this version can use: ${count(problems.length, 'problem')}.`,
    next: 'Mend what is listed and try again. The file was not changed.',
    problems,
  }),
  'decisions-refused': ({ name, problems }) => ({
    what: `${name} is not a file of published decisions in the known form: ${count(problems.length, 'problem')}.`,
    next: 'Mend what is listed and try again. docs/benchmark.md describes the form.',
    problems,
  }),
  'alert-not-found': ({ alert, known }) => ({
    what: `The case has no alert “${alert}”.`,
    next: known.length === 0 ? 'Record the alert first.' : `Choose one of: ${known.join(', ')}.`,
  }),
  'document-unknown': ({ document, known }) => ({ what: `There is no document “${document}”.`, next: `Choose one of: ${known.join(', ')}.` }),
  'language-unknown': ({ language, document, known }) => ({
    what: `The ${document} is not written in “${language}”.`,
    next: `Choose one of: ${known.join(', ')}.`,
  }),
  'output-exists': ({ paths }) => ({
    what: `${paths.join(' and ')} ${paths.length === 1 ? 'is' : 'are'} there already.`,
    next: 'Choose another folder, or add --replace to write over them. Nothing was written.',
  }),
  'folder-unwritable': ({ folder, reason }) => ({
    what: `Nothing can be written in ${folder}: ${unwritable[reason]}.`,
    next: 'Choose another folder. Nothing was written.',
  }),
  'paper-failed': ({ document, format, detail }) => ({
    what: `The ${document} could not be laid out as ${format}: ${detail}.`,
    next: 'The case is unchanged. Please report this with the message, not with the case.',
  }),
  'usage-wrong': ({ problem, remedy }) => ({ what: problem, next: remedy }),
  internal: ({ reference }) => ({
    what: `Something failed that should not have (reference ${reference}).`,
    next: 'Nothing was changed. Please report it with the reference, not with the case.',
  }),
}

export const adviceFor = (refusal: Refusal): Advice => {
  // seam: the map pairs each code with its own info, which TypeScript cannot follow through a union
  const text = errorText[refusal.code] as (info: Refusal['info']) => Advice
  return text(refusal.info)
}

const unreadable: { readonly [R in ErrorInfo['file-unreadable']['reason']]: string } = {
  missing: 'there is no such file',
  'not-allowed': 'you are not allowed to read it',
  'is-a-folder': 'it is a folder, not a file',
  'too-large': 'it is far larger than any case file',
  other: 'the system refused',
}

const unwritable: { readonly [R in ErrorInfo['folder-unwritable']['reason']]: string } = {
  'not-allowed': 'you are not allowed to write there',
  'not-a-folder': 'it, or a part of its path, is a file and not a folder',
  'disk-full': 'the disk is full',
  'read-only': 'the disk is read-only',
  other: 'the system refused',
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
