import type { LawPack } from '#core/law/ground.ts'
import { canonicalJson } from '#core/receipt/canonical-json.ts'
import { packProblems } from '#core/receipt/pack-problems.ts'
import type { Sha256 } from '#core/receipt/receipt.ts'
import type { PackProblem } from '#core/receipt/shape.ts'

// A law pack as a file: { format, version, sha256, pack }. The hash is that of the pack’s canonical JSON.

const packFormat = 'recourse-law'
const packVersion = 1

export type ReadPack =
  | { readonly kind: 'pack'; readonly pack: LawPack; readonly sha256: string }
  | { readonly kind: 'refused'; readonly problems: readonly PackProblem[] }

/** Keeps the order in which the pack was written, which the hash does not depend on. */
export const writePack = (pack: LawPack, sha256: Sha256): string =>
  `${JSON.stringify({ format: packFormat, version: packVersion, sha256: sha256(canonicalJson(pack)), pack }, null, 1)}\n`

/** Refuses a file that is no law pack, is of another version, was changed, or holds rules this app cannot work out. */
export const readPack = (text: string, name: string, sha256: Sha256): ReadPack => {
  const file = parsed(text)
  if (!isRecord(file) || file['format'] !== packFormat)
    return refused({ path: 'format', reason: `${name} is not a law pack.`, remedy: 'Choose a file that “recourse law --export” has written.' })
  if (file['version'] !== packVersion)
    return refused({
      path: 'version',
      reason: `${name} is a law pack of format ${JSON.stringify(file['version']) ?? 'unknown'}; this app reads format ${packVersion}.`,
      remedy: 'Update Recourse, or export the pack again.',
    })
  const { pack } = file
  const problems = packProblems(pack)
  if (problems.length > 0) return refused(...problems)
  const found = sha256(canonicalJson(pack))
  if (file['sha256'] !== found)
    return refused({ path: 'sha256', reason: `${name} was changed after it was written: its hash does not fit.`, remedy: 'Take a fresh copy of the file.' })
  // seam: packProblems has looked at every part that an assessment reads
  return { kind: 'pack', pack: pack as LawPack, sha256: found }
}

const refused = (...problems: readonly PackProblem[]): ReadPack => ({ kind: 'refused', problems })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null && !Array.isArray(value)
