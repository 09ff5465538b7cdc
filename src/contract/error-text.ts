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
  'pack-refused': ({ name, problems }) => ({
    what: `${name} is not a law pack this version can use: ${count(problems.length, 'problem')}.`,
    next: 'Write the pack again with “recourse law --export”, from the version of the app it belongs to.',
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
  'ground-not-pleaded': ({ grounds, known }) => ({
    what: `${grounds.join(' and ')} cannot be pleaded: on the facts recorded ${grounds.length === 1 ? 'it does' : 'they do'} not stand strongly or arguably.`,
    next: known.length === 0 ? 'No ground stands yet. “recourse assess” shows which answers would change that.' : `Choose among: ${known.join(', ')}.`,
  }),
  'document-unknown': ({ document, known }) => ({ what: `There is no document “${document}”.`, next: `Choose one of: ${known.join(', ')}.` }),
  'language-unknown': ({ language, document, known }) => ({
    what: `The ${document} is not written in “${language}”.`,
    next: `Choose one of: ${known.join(', ')}.`,
  }),
  'output-exists': ({ paths }) => ({
    what: `${paths.join(' and ')} ${paths.length === 1 ? 'is' : 'are'} there already.`,
    next: 'Choose another folder or another name. Where a command has --replace, that writes over them. Nothing was written.',
  }),
  'folder-unwritable': ({ folder, reason }) => ({
    what: `Nothing can be written in ${folder}: ${unwritable[reason]}.`,
    next: 'Choose another folder. Nothing was written.',
  }),
  'paper-failed': ({ document, format, detail }) => ({
    what: `The ${document} could not be laid out as ${format}: ${detail}.`,
    next: 'The case is unchanged. Please report this with the message, not with the case.',
  }),
  'folder-unreadable': ({ folder, reason }) => ({
    what: `${folder} cannot be read: ${unreadableFolder[reason]}.`,
    next: 'Check the name of the folder, then try again. Nothing was changed.',
  }),
  'folder-not-a-kit': ({ folder, others }) => ({
    what: `${folder} holds something that is no part of a kit: ${others.join(', ')}.`,
    next: 'Move it to another place, or choose another folder. Nothing was written and nothing was removed.',
  }),
  'folder-not-a-pack': ({ folder, others }) => ({
    what:
      others.length === 0 ? `${folder} is not a pack that this program made.` : `${folder} holds something that is no part of a pack: ${others.join(', ')}.`,
    next: 'Move it to another place, or choose another folder. Nothing was written and nothing was removed.',
  }),
  'file-changed': ({ name }) => ({
    what: `${name} was changed while it was being used.`,
    next: 'Close it in other programs and try again. Nothing was written.',
  }),
  'document-missing': ({ request, document }) => ({
    what: `A kit for “${request}” needs the paper “${document}”, which this version cannot write yet.`,
    next: 'Update Recourse, or prepare the submission by hand. Nothing was written.',
  }),
  'kit-refused': ({ request, problems }) => ({
    what: `The kit for “${request}” was not made: ${count(problems.length, 'reason')} why it must not be sent like this.`,
    next: 'Mend what is listed and build the kit again. Nothing was written.',
    problems,
  }),
  'kit-unreadable': ({ name }) => ({
    what: `${name} is not the list of a kit that this version wrote.`,
    next: 'Name the folder of a kit; its kit.json must be as it was written. Nothing was changed.',
  }),
  'kit-differs': ({ problems }) => ({
    what: `The kit is not as it was built: ${count(problems.length, 'difference')}.`,
    next: 'Put right what is listed, or record anyway (in the command line: --anyway), with a note of each difference. The case was not changed.',
    problems,
  }),
  'submission-repeated': ({ sentOn }) => ({
    what: `The same files are in the ledger already as sent on ${sentOn}.`,
    next: 'Look at the ledger (in the command line: “recourse ledger”). The case was not changed.',
  }),
  'vault-none': () => ({ what: 'There is no vault here yet.', next: 'Create one first. It takes a passphrase and a printed recovery sheet.' }),
  'vault-exists': () => ({ what: 'There is a vault here already.', next: 'Unlock it, or choose another folder for a new one. Nothing was changed.' }),
  'vault-locked': () => ({ what: 'The vault is locked.', next: 'Unlock it and try again. Everything acknowledged before was kept.' }),
  'vault-read-only': ({ by }) => ({
    what: `The vault can only be read here: ${by}.`,
    next: 'Close it there, then lock and unlock it here. Nothing was changed.',
  }),
  'vault-damaged': ({ problems }) => ({
    what: `The vault cannot be opened: ${count(problems.length, 'problem')}.`,
    next: 'Restore the files named from a backup. The other files were not touched.',
    problems,
  }),
  'vault-unwritable': ({ reason }) => ({
    what: `Nothing can be written in the vault: ${unwritable[reason]}.`,
    next: 'Put that right and try again. What was acknowledged before is kept; this last change is not.',
  }),
  'passphrase-wrong': ({ tryAgainAt }) => ({
    what: 'That passphrase does not open the vault.',
    next: tryAgainAt === undefined ? 'Check the keyboard layout and try again.' : `Wait until ${tryAgainAt.slice(11, 19)} UTC, then try again.`,
  }),
  'passphrase-weak': ({ shortest }) => ({
    what: `That passphrase is too easy to guess: it needs at least ${shortest} characters that are not a known pattern.`,
    next: 'Take the one that is offered, or write a sentence of your own.',
  }),
  'words-wrong': ({ problem, word }) => ({ what: wrongWords[problem](word), next: 'Compare them with the printed recovery sheet, word by word.' }),
  'case-not-found': ({ id }) => ({ what: `The vault has no case ${id}.`, next: 'Look at the list of cases; it may have been removed.' }),
  'case-damaged': ({ problems }) => ({
    what: `This case cannot be read whole: ${count(problems.length, 'problem')}.`,
    next: 'Restore the files named from a backup. The other cases are not touched.',
    problems,
  }),
  'case-changed-underneath': () => ({
    what: 'This case was changed elsewhere since it was opened here.',
    next: 'Open it again: both versions are kept. Your last change was not kept; make it again.',
  }),
  'change-refused': ({ problems }) => ({
    what: `That change does not fit the case: ${count(problems.length, 'problem')}.`,
    next: 'Mend what is listed. The case is as it was.',
    problems,
  }),
  'settings-unwritable': () => ({
    what: 'The settings could not be kept.',
    next: 'Check that the folder of the app can be written. Your cases are not touched.',
  }),
  'file-not-sealed': () => ({ what: 'That file is not in the vault.', next: 'Add it again. Nothing else was changed.' }),
  'manifest-unreadable': ({ name, says, mend }) => ({ what: `${name}: ${says}`, next: mend }),
  'pack-empty': ({ audience }) => ({
    what: audience === 'ccf' ? 'There is no exhibit to bind.' : 'No exhibit may be put to the source of the data.',
    next: audience === 'ccf' ? 'Add exhibits first.' : 'Mark an exhibit C0, or write the neutral summary of one marked C1.',
  }),
  'backup-damaged': ({ problems }) => ({ what: 'That file cannot be used as a backup.', next: 'Nothing was changed, and nothing of it was kept.', problems }),
  'folder-not-empty': () => ({ what: 'The folder for the vault is not empty.', next: 'Choose an empty or a new folder. Nothing was changed.' }),
  'key-unreadable': () => ({
    what: 'That is no public key of a vault.',
    next: 'It begins with age1 and has 62 characters. Ask your colleague to copy or show it again; a private key is never sent.',
  }),
  'exchange-refused': ({ problems }) => ({ what: 'That file cannot be taken in.', next: 'Nothing was changed, and nothing of it was kept.', problems }),
  'exchange-not-for-us': () => ({
    what: 'That file was sealed for another vault.',
    next: 'Give the sender the public key of this vault, compare its words by telephone, and let them send the file again.',
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

const unreadableFolder: { readonly [R in ErrorInfo['folder-unreadable']['reason']]: string } = {
  missing: 'there is no such folder',
  'not-a-folder': 'it is a file, not a folder',
  'not-allowed': 'you are not allowed to read it',
  other: 'the system refused',
}

const wrongWords: { readonly [P in ErrorInfo['words-wrong']['problem']]: (word?: number) => string } = {
  count: () => 'A recovery sheet has 24 words.',
  'unknown-word': word => (word === undefined ? 'One of the words is not in the list.' : `Word ${word} is not in the list.`),
  checksum: () => 'One of the words is wrong, or two have changed places.',
  'other-vault': () => 'These are the words of another vault, or of an older recovery sheet.',
}

const unwritable: { readonly [R in ErrorInfo['folder-unwritable']['reason']]: string } = {
  'not-allowed': 'you are not allowed to write there',
  'not-a-folder': 'it, or a part of its path, is a file and not a folder',
  'disk-full': 'the disk is full',
  'read-only': 'the disk is read-only',
  other: 'the system refused',
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
