import type { CustodyEntry } from '#core/case/case.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'

// The chain of custody. A line's hash is the SHA-256, in lower-case hexadecimal, of the UTF-8 text of the canonical JSON (RFC 8785) of
// [hash of the line before it or null, the line without its hash]. The chain shows that a line was changed, taken out or put in between;
// lines cut off at its end show only against a pack made before.

export type NewCustodyLine = Omit<CustodyEntry, 'hash'>

/** A line of which a pack shows only its hash, because its exhibit never leaves the case file. */
export type WithheldLine = { readonly withheld: true; readonly hash: string }

export type CustodyLine = CustodyEntry | WithheldLine

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type Sha256OfText = (text: string) => string

/** `line` counts from 1. `clock-back` breaks nothing: a clock was set back, or a line was written later than it says. */
export type CustodyProblem = {
  readonly line: number
  readonly exhibit?: string
  readonly kind: 'broken' | 'clock-back' | 'shortened'
  readonly says: string
  readonly mend: string
}

/** How long a chain was and how it ended when an earlier pack was made. */
export type EarlierCustody = { readonly lines: number; readonly head: string }

export const addLine = (custody: readonly CustodyEntry[], line: NewCustodyLine, sha256OfText: Sha256OfText): readonly CustodyEntry[] => [
  ...custody,
  { ...line, hash: sha256OfText(lineText(custody.at(-1)?.hash, line)) },
]

/** Problems in the order of the lines: the first of kind `broken` is where the chain breaks. */
export const checkCustody = (custody: readonly CustodyLine[], sha256OfText: Sha256OfText, earlier?: EarlierCustody): readonly CustodyProblem[] =>
  [
    ...custody.flatMap((line, at) => ('withheld' in line ? [] : lineProblems(line, custody[at - 1]?.hash, at + 1, sha256OfText))),
    ...clockProblems(custody),
    ...(earlier === undefined ? [] : endProblems(custody, earlier)),
  ].toSorted((a, b) => a.line - b.line)

/** How a chain ends now, to be held against a later one; undefined while it is empty. */
export const custodyEnd = (custody: readonly CustodyLine[]): EarlierCustody | undefined => {
  const head = custody.at(-1)?.hash
  return head === undefined ? undefined : { lines: custody.length, head }
}

/** The chain as it may leave: of the exhibits that never do, each line is its hash alone. */
export const custodyWithout = (custody: readonly CustodyEntry[], isWithheld: (exhibit: string) => boolean): readonly CustodyLine[] =>
  custody.map(line => (isWithheld(line.exhibit) ? { withheld: true, hash: line.hash } : line))

const lineText = (before: string | undefined, line: NewCustodyLine): string => canonicalJson([before ?? null, line])

const lineProblems = (line: CustodyEntry, before: string | undefined, at: number, sha256OfText: Sha256OfText): readonly CustodyProblem[] => {
  const { hash, ...rest } = line
  if (sha256OfText(lineText(before, rest)) === hash) return []
  return [
    {
      line: at,
      exhibit: line.exhibit,
      kind: 'broken',
      says: `Line ${at} of the custody log does not fit its hash: it was changed, or the line before it was changed, taken out or put in.`,
      mend: 'Compare the log with a backup or with a pack made earlier. Do not rely on the log from this line on until that is settled.',
    },
  ]
}

const clockProblems = (custody: readonly CustodyLine[]): readonly CustodyProblem[] => {
  let latest = ''
  return custody.flatMap((line, at): readonly CustodyProblem[] => {
    if ('withheld' in line) return []
    const isBack = line.at < latest
    if (!isBack) latest = line.at
    return isBack
      ? [
          {
            line: at + 1,
            exhibit: line.exhibit,
            kind: 'clock-back',
            says: `Line ${at + 1} of the custody log bears an earlier time than a line before it.`,
            mend: 'Check the clock of the machine, and note the reason in the file.',
          },
        ]
      : []
  })
}

const endProblems = (custody: readonly CustodyLine[], { lines, head }: EarlierCustody): readonly CustodyProblem[] =>
  lines === 0 || custody[lines - 1]?.hash === head
    ? []
    : [
        {
          line: Math.min(lines, custody.length + 1),
          kind: 'shortened',
          says: `An earlier pack recorded ${lines} ${lines === 1 ? 'line' : 'lines'} of this log with another end: the log was cut or written anew since.`,
          mend: 'Restore the log from a backup, or from the manifest of that pack.',
        },
      ]
