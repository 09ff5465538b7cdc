import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { PaperSize } from '#core/document/print.ts'
import { type Apart, type Outcome, openApart } from './apart/apart.ts'
import { type Drawn, draw, type ToPdf } from './draw.ts'
import { worstFirst } from './findings/finding.ts'
import { kept } from './kept.ts'
import { guessLanguage } from './language.ts'
import { limits, timeFor } from './limits.ts'
import { readOriginal } from './original.ts'
import type { Prepared } from './prepared.ts'
import { type Problem, problem } from './problems.ts'
import { type Nested, type Reading, unread } from './reading.ts'
import { blocksOfSlip, slipFor } from './slip.ts'

export type Preparing = {
  readonly path: string
  /** The name the file has for the lawyer; printed on a slip sheet. */
  readonly name: string
  /** Copies are written here under their hash. The caller empties it. */
  readonly workFolder: string
  readonly paper: PaperSize
  readonly toPdf: ToPdf
  /** Where hostile bytes are read. Left out, one thread for all calls that leave it out. */
  readonly apart?: Apart
  readonly password?: string
  /** Writes a damaged PDF anew, as far as it can be read; undefined when it cannot. */
  readonly mendPdf?: (bytes: Uint8Array, password?: string) => Promise<Uint8Array | undefined>
  readonly signal?: AbortSignal
}

/** Turns one file a client brought into pages and findings. Never throws for what is in the file; rejects when `signal` aborts or the disk is full. */
export const prepare = async (asked: Preparing): Promise<Prepared> => {
  const given: Given = { ...asked, apart: asked.apart ?? sharedApart() }
  await mkdir(given.workFolder, { recursive: true, mode: 0o700 })
  const original = await readOriginal(given.path, given.signal)
  const file = { name: given.name, path: given.path }
  if (original.kind === 'read') return prepareBytes({ ...file, sha256: original.sha256, bytes: original.bytes }, given, { left: limits.nested }, 0)
  const about = { ...file, sha256: original.kind === 'too-large' ? original.sha256 : '', size: original.kind === 'too-large' ? original.size : 0 }
  const wrong = original.kind === 'too-large' ? problem('too-large', String(limits.fileBytes / 1_000_000)) : problem('unreadable', original.why)
  return finished(about, unread('application/octet-stream', [wrong]), given, [])
}

type Given = Preparing & { readonly apart: Apart }

let shared: Apart | undefined
const sharedApart = (): Apart => {
  shared ??= openApart()
  return shared
}

type File = { readonly name: string; readonly path: string; readonly sha256: string; readonly bytes: Uint8Array }

/** How many files inside files may still be read, for the whole tree. */
type Budget = { left: number }

const prepareBytes = async (file: File, given: Given, budget: Budget, depth: number): Promise<Prepared> => {
  const reading = await readApart(file, given)
  const { attachments, problems } = await prepareNested(reading.nested, given, budget, depth)
  return finished({ ...file, size: file.bytes.length }, { ...reading, problems: [...reading.problems, ...problems] }, given, attachments)
}

const readApart = async ({ bytes, name }: File, given: Given): Promise<Reading> => {
  const milliseconds = timeFor(bytes.length)
  const { paper, password, signal, apart, mendPdf } = given
  const options = { paper, ...(password !== undefined && { password }) }
  const readingOf = (outcome: Outcome): Reading =>
    outcome.kind === 'read' ? outcome.reading : unread('application/octet-stream', [failure(outcome, milliseconds)])
  const reading = readingOf(await apart.run({ kind: 'read', bytes, name, options }, milliseconds, signal))
  const lost = reading.problems.some(({ code }) => code === 'pdf-not-copied' || code === 'pdf-copy-differs' || code === 'pdf-parts-lost')
  const mended = lost ? await mendPdf?.(bytes, password).catch(() => undefined) : undefined
  if (mended === undefined) return reading
  const again = readingOf(await apart.run({ kind: 'read', bytes: mended, name, options: { paper } }, milliseconds, signal))
  if (again.shown.kind !== 'pages') return reading
  // What was lost stays lost: a mended file has blanks in its place.
  const damage = reading.problems.find(({ code }) => code === 'pdf-parts-lost') ?? problem('pdf-damaged')
  return { ...again, problems: [damage, ...again.problems.filter(({ code }) => code !== damage.code)] }
}

const failure = (outcome: Outcome, milliseconds: number): Problem => {
  if (outcome.kind === 'too-long') return problem('too-long', String(Math.round(milliseconds / 1000)))
  return problem(outcome.kind === 'too-hungry' ? 'too-hungry' : 'not-understood')
}

const prepareNested = async (nested: readonly Nested[], given: Given, budget: Budget, depth: number) => {
  const attachments: Prepared[] = []
  if (nested.length > 0 && depth >= limits.depth) return { attachments, problems: [problem('nested-too-deep')] }
  let size = 0
  let leftOut = 0
  for (const { name, bytes } of nested) {
    size += bytes.length
    if (budget.left <= 0 || size > limits.nestedBytes) {
      leftOut += 1
      continue
    }
    budget.left -= 1
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const path = await kept(given.workFolder, `${sha256}.original`, bytes)
    attachments.push(await prepareBytes({ name, path, sha256, bytes }, given, budget, depth + 1))
  }
  return { attachments, problems: leftOut > 0 ? [problem('nested-too-many', String(leftOut))] : [] }
}

type About = { readonly name: string; readonly path: string; readonly sha256: string; readonly size: number }

const finished = async (file: About, reading: Reading, given: Given, attachments: readonly Prepared[]): Promise<Prepared> => {
  const shown = await pagesOf(file, reading, given)
  const problems = [...reading.problems, ...shown.problems]
  const about = { name: file.name, mime: reading.mime, bytes: file.size, sha256: file.sha256 }
  const slip = shown.pdf === undefined && file.sha256 !== '' ? slipFor(about, [...shown.problems, ...reading.problems]) : undefined
  const pdf = shown.pdf ?? (slip && (await draw(slip.title, 'Slip sheet', blocksOfSlip(slip), given.paper, given.toPdf)).pdf)
  given.signal?.throwIfAborted()
  return {
    ...about,
    path: file.path,
    kind: slip === undefined && reading.kind !== 'native' ? reading.kind : 'native',
    ...(pdf && { pdf: await kept(given.workFolder, `${createHash('sha256').update(pdf.bytes).digest('hex')}.pdf`, pdf.bytes), pages: pdf.pages }),
    text: reading.text.slice(0, limits.textCharacters),
    language: guessLanguage(reading.text),
    findings: worstFirst(slip ? reading.findings.map(each => ({ ...each, scrubbed: false })) : reading.findings),
    scrubbed: slip ? [] : reading.scrubbed,
    problems: slip && !problems.some(({ code }) => code === 'native-not-scrubbed') ? [...problems, problem('native-not-scrubbed')] : problems,
    ...(attachments.length > 0 && { attachments }),
    ...(slip && { slip }),
  }
}

const pagesOf = async (file: About, { shown }: Reading, given: Given): Promise<Drawn> => {
  if (shown.kind === 'nothing') return { problems: [] }
  if (shown.kind === 'pages') return { pdf: { bytes: shown.pdf, pages: shown.pages }, problems: [] }
  const drawn = await draw(
    titleOf(shown.blocks) ?? 'Exhibit',
    `Text of a file, laid out again (SHA-256 ${file.sha256.slice(0, 16)}…)`,
    shown.blocks,
    given.paper,
    given.toPdf,
  )
  if (drawn.pdf === undefined || shown.pictures === undefined) return drawn
  const joined = await given.apart.run({ kind: 'join', first: drawn.pdf.bytes, second: shown.pictures }, timeFor(shown.pictures.length), given.signal)
  if (joined.kind !== 'joined') return { ...drawn, problems: [...drawn.problems, problem('part-missing', 'the pictures')] }
  return { pdf: { bytes: joined.pdf, pages: joined.pages }, problems: drawn.problems }
}

const titleOf = (blocks: Extract<Reading['shown'], { kind: 'blocks' }>['blocks']): string | undefined =>
  blocks.flatMap(block => (block.kind === 'title' ? [block.text] : []))[0]
