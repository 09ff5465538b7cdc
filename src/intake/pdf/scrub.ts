import type { PDFDocument } from '@cantoo/pdf-lib'
import { type Finding, finding } from '../findings/finding.ts'
import type { Problem } from '../problems.ts'
import type { Nested } from '../reading.ts'
import { cleanActions } from './clean/actions.ts'
import { cleanAnnotations } from './clean/annotations.ts'
import type { Cleaner } from './clean/cleaned.ts'
import { cleanEmbeddedFiles } from './clean/embedded-files.ts'
import { cleanForm } from './clean/form.ts'
import { cleanPageData } from './clean/page-data.ts'
import { cleanPictures, cleanThumbnails } from './clean/pictures.ts'
import { cleanProperties } from './clean/properties.ts'
import { dropUnreached } from './walk.ts'

export type Scrubbed = {
  readonly pdf: Uint8Array
  readonly findings: readonly Finding[]
  readonly scrubbed: readonly string[]
  readonly problems: readonly Problem[]
  readonly nested: readonly Nested[]
}

/** In this order: files come out before the notes that hold them, private data goes last. */
const cleaners: readonly Cleaner[] = [
  cleanEmbeddedFiles,
  cleanAnnotations,
  cleanActions,
  cleanForm,
  cleanProperties,
  cleanThumbnails,
  cleanPageData,
  cleanPictures,
]

/** Cleans the document in memory and writes it anew, so that nothing of earlier versions is left. `original` is only looked at. */
export const scrub = async (document: PDFDocument, original: Uint8Array): Promise<Scrubbed> => {
  const cleaned = []
  for (const clean of cleaners) cleaned.push(await clean(document))
  const left = dropUnreached(document.context)
  const saves = timesSaved(original)
  const pdf = await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
  return {
    pdf,
    findings: [
      ...cleaned.flatMap(({ findings = [] }) => findings),
      ...(saves > 1 ? [finding('revisions', 'document', `saved ${saves} times on top of itself; ${left} objects of the file are no longer used`, true)] : []),
    ],
    scrubbed: [...cleaned.flatMap(({ scrubbed = [] }) => scrubbed), ...(saves > 1 ? ['earlier versions'] : [])],
    problems: cleaned.flatMap(({ problems = [] }) => problems),
    nested: cleaned.flatMap(({ nested = [] }) => nested),
  }
}

/** A file made ready for the web has two ends from the start. */
const timesSaved = (original: Uint8Array): number => {
  const file = Buffer.from(original.buffer, original.byteOffset, original.length)
  let ends = 0
  for (let at = file.indexOf('startxref'); at >= 0; at = file.indexOf('startxref', at + 9)) ends += 1
  return file.toString('latin1', 0, 1024).includes('/Linearized') ? ends - 1 : ends
}
