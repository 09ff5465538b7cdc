import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { CaseListed } from '#contract/case-replies.ts'
import type { Colleague, PublicKey } from '#contract/exchange-replies.ts'
import type { BackedUp, Drilled, Restored, Travelling, VaultChecked } from '#contract/vault-replies.ts'

/** The words in a frame, six rows of four, numbered as on the sheet. */
export const recoveryText = ({ words, identity }: { readonly words: readonly string[]; readonly identity: string }): string => {
  const cell = (at: number) => `${String(at + 1).padStart(2)} ${words[at] ?? ''}`.padEnd(14)
  const rows = Array.from({ length: Math.ceil(words.length / 4) }, (_, row) => [0, 1, 2, 3].map(column => cell(row * 4 + column)).join(' '))
  const inner = Math.max(...rows.map(row => row.length))
  const line = (text: string) => `| ${text.padEnd(inner)} |`
  const edge = `+${'-'.repeat(inner + 2)}+`
  return joined([
    edge,
    line('RECOVERY SHEET - shown once, kept nowhere'),
    line(''),
    ...rows.map(line),
    edge,
    '',
    ...wrapped('Write these 24 words down or print them, and keep them away from the vault. Whoever has them and a copy of the vault can open it.'),
    ...wrapped('Without them a forgotten passphrase means that every case is lost.'),
    '',
    ...wrapped('The same secret as an identity of age:'),
    identity,
  ])
}

export const listText = (cases: readonly CaseListed[]): string => {
  if (cases.length === 0) return 'There is no case in the vault yet.\n'
  const rows = cases.map(({ id, codeName, alert, requestingState, changedAt, removedAt }) => [
    codeName,
    alert || '-',
    requestingState || '-',
    changedAt.slice(0, 16).replace('T', ' '),
    id,
    removedAt === undefined ? '' : 'removed',
  ])
  const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  return joined(
    rows.map(row =>
      row
        .map((cell, column) => cell.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    ),
  )
}

export const checkedText = ({ files, broken, beside }: VaultChecked): string =>
  joined([
    broken.length === 0 ? `${files} files, all whole.` : `${files} files, ${broken.length} ${broken.length === 1 ? 'problem' : 'problems'}:`,
    ...brokenLines(broken),
    ...headed('Also there', brokenLines(beside)),
  ])

const brokenLines = (broken: VaultChecked['broken']): readonly string[] =>
  broken.flatMap(({ file, problem, remedy }) => ['', file, ...wrapped(problem, '  '), ...wrapped(remedy, '  ')])

export const backedUpText = ({ path = '', bytes, cases, files }: BackedUp): string =>
  joined([
    ...wrapped(`${path} holds ${cases} ${cases === 1 ? 'case' : 'cases'} in ${files} sealed files, ${bytes} bytes.`),
    ...wrapped(
      'Try it: “recourse vault drill” proves that it opens. It is opened with the passphrase of today; keep it, or the recovery sheet, as long as the backup.',
    ),
  ])

export const drilledText = ({ madeAt, files, cases, equal, apart, settingsDiffer, broken }: Drilled): string =>
  joined([
    ...wrapped(
      `The backup of ${madeAt.slice(0, 16).replace('T', ' ')} UTC opened: ${files} files, ${cases} ${cases === 1 ? 'case' : 'cases'}, each hash as listed.`,
    ),
    ...(equal ? ['It holds all that the vault holds now.'] : []),
    ...headed(
      'Not the same',
      apart.flatMap(({ codeName, onlyHere, onlyInBackup }) => [
        ...apartLine(codeName, 'is newer in the vault', onlyHere),
        ...apartLine(codeName, 'has in the backup what the vault has not', onlyInBackup),
      ]),
    ),
    ...(settingsDiffer ? ['', 'The settings of the vault (colleagues) are others.'] : []),
    ...headed('Do not open', brokenLines(broken)),
  ])

const apartLine = (name: string, says: string, { records, exhibits }: Drilled['apart'][number]['onlyHere']): readonly string[] =>
  records + exhibits === 0
    ? []
    : wrapped(`${name} ${says}: ${records} ${records === 1 ? 'record' : 'records'}, ${exhibits} ${exhibits === 1 ? 'file' : 'files'}.`)

export const restoredText = ({ files, madeAt, broken, notes }: Restored, folder: string): string =>
  joined([
    ...wrapped(`${files} files of the backup of ${madeAt.slice(0, 16).replace('T', ' ')} UTC are in ${folder}; each was checked and opened.`),
    ...notes,
    ...headed('Problems that the backup had already', brokenLines(broken)),
  ])

export const travelText = ({ verified, cannotVerify }: Travelling, folder: string): string =>
  joined([
    `The vault to travel with is in ${folder}.`,
    ...headed(
      'What was verified',
      verified.flatMap(one => wrapped(one, '- ')),
    ),
    ...headed(
      'What this cannot verify',
      cannotVerify.flatMap(one => wrapped(one, '- ')),
    ),
  ])

export const keyText = ({ recipient, fingerprint }: PublicKey): string =>
  joined([
    recipient,
    '',
    ...wrapped('Read these words to each other before you rely on a key:'),
    `    ${fingerprint.words.join(' ')}`,
    `    ${fingerprint.hex}`,
  ])

export const colleaguesText = (colleagues: readonly Colleague[]): string =>
  colleagues.length === 0
    ? 'There is no colleague’s key in the vault yet.\n'
    : joined(colleagues.flatMap(({ name, recipient, fingerprint }) => [name, `  ${recipient}`, `  ${fingerprint.words.join(' ')}`, '']))
