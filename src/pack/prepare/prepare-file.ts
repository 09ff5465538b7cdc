import { basename, dirname, join, resolve } from 'node:path'
import type { ProblemKind } from '../bundle-report.ts'
import { type PageShape, pagesClaimed, pagesOf, shapeOf } from '../pdf/pages.ts'
import { openStored } from '../pdf/stored-pdf.ts'
import type { Qpdf } from '../qpdf.ts'
import { listAttachments } from './attachments.ts'
import { rebuilt } from './rebuild.ts'
import { scanFile } from './scan-file.ts'

/** A file ready to be bound: qpdf's plain copy of it, and what is to be told about it. */
export type Prepared = { readonly kind: 'ready'; readonly path: string; readonly pages: readonly PageShape[]; readonly bytes: number } & Told

export type NotPrepared = { readonly kind: 'left-out'; readonly why: ProblemKind } & Told

type Told = { readonly sha256: string; readonly found: readonly Finding[] }

/** `names` are those of attached files; `pages` counts those that are there and those the file promised. */
export type Finding = { readonly kind: ProblemKind; readonly names?: readonly string[]; readonly pages?: { readonly there: number; readonly claimed: number } }

const unknown = { sha256: '', found: [] }

/** Reads one file and writes its plain copy to `work/name.pdf`. Never throws for what is in the file. */
export const prepareFile = async (path: string, work: string, name: string, qpdf: Qpdf): Promise<Prepared | NotPrepared> => {
  const scanned = scannedOrWhyNot(path)
  if (typeof scanned === 'string') return { kind: 'left-out', why: scanned, ...unknown }
  const { sha256, bytes, encrypted } = scanned
  const copy = join(work, `${name}.pdf`)
  const out = (why: ProblemKind): NotPrepared => ({ kind: 'left-out', why, sha256, found: [] })

  const first = await plainCopy(qpdf, path, work, `${name}.pdf`)
  const found: Finding[] = []
  if (first.said.some(line => line.includes('invalid password'))) return out('needs-password')
  if (!succeeded(first.code)) {
    const again = await rebuilt(path, bytes, join(work, `${name}-rebuilt.pdf`))
    if (again === undefined || !succeeded((await plainCopy(qpdf, again, work, `${name}.pdf`)).code)) return out('damaged')
    found.push({ kind: 'rebuilt' })
  } else if (first.code === 3) found.push({ kind: 'repaired' })
  if (encrypted) found.push({ kind: 'owner-locked' })

  try {
    return survey(copy, sha256, found)
  } catch {
    return out('damaged')
  }
}

const scannedOrWhyNot = (path: string): ReturnType<typeof scanFile> | 'missing' | 'not-readable' => {
  try {
    return scanFile(path)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'not-readable'
  }
}

const succeeded = (code: number): boolean => code === 0 || code === 3

/** Streams stay as they are; only what holds them together is written anew. */
const plainCopy = (qpdf: Qpdf, path: string, work: string, name: string) =>
  qpdf(
    [
      `/in/${basename(path)}`,
      '--decrypt',
      '--stream-data=preserve',
      '--object-streams=disable',
      '--newline-before-endstream',
      '--generate-appearances',
      `/work/${name}`,
    ],
    { '/in': dirname(resolve(path)), '/work': resolve(work) },
  )

const survey = (copy: string, sha256: string, found: readonly Finding[]): Prepared | NotPrepared => {
  const pdf = openStored(copy)
  try {
    const pages = pagesOf(pdf).map(page => shapeOf(pdf, page))
    const claimed = pagesClaimed(pdf)
    if (pages.length === 0) return { kind: 'left-out', why: claimed > 0 ? 'damaged' : 'no-pages', sha256, found }
    const attached = listAttachments(pdf)
    return {
      kind: 'ready',
      path: copy,
      pages,
      bytes: pdf.bytes,
      sha256,
      found: [
        ...found,
        ...(pages.length < claimed ? [{ kind: 'pages-lost', pages: { there: pages.length, claimed } } as const] : []),
        ...(attached.length > 0 ? [{ kind: 'attachments', names: attached } as const] : []),
        ...(pages.some(isHuge) ? [{ kind: 'huge-page' } as const] : []),
      ],
    }
  } finally {
    pdf.close()
  }
}

/** Some readers show no page longer than 200 inches. */
const isHuge = ({ box: [left, bottom, right, top] }: PageShape): boolean => right - left > 14_400 || top - bottom > 14_400
