import { type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { type Finding, finding } from '../../findings/finding.ts'
import { readJpeg } from '../../image/jpeg.ts'
import { findingsInPicture } from '../../image/read-exif.ts'
import { dictAt, nameAt } from '../values.ts'
import type { Cleaner } from './cleaned.ts'
import { filtersOf } from './decoded.ts'

/** Photos put into a PDF often still say where they were taken. The picture data itself is not touched. */
export const cleanPictures: Cleaner = async document => {
  const findings: Finding[] = []
  const pages = pagesOfPictures(document)
  let cleaned = 0
  for (const [ref, stream] of document.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || nameAt(stream.dict, 'Subtype') !== 'Image' || filtersOf(stream).join() !== 'DCTDecode') continue
    const jpeg = readJpeg(stream.contents)
    if (jpeg === undefined || jpeg.removed.length === 0) continue
    const page = pages.get(ref)
    const where = page === undefined ? 'a picture' : `a picture on page ${page}`
    if (jpeg.removed.some(({ what }) => what === 'Exif' || what === 'XMP' || what === 'IPTC'))
      findings.push(...(await findingsInPicture(stream.contents, where)))
    for (const { what, bytes } of jpeg.removed)
      if (what === 'data after the picture') findings.push(finding('extra-data', where, `${what}, ${bytes} bytes`, true))
    stream.updateContents(jpeg.bytes)
    cleaned += 1
  }
  return { findings, scrubbed: cleaned > 0 ? ['data inside pictures'] : [] }
}

const pagesOfPictures = (document: PDFDocument): ReadonlyMap<PDFRef, number> => {
  const pages = new Map<PDFRef, number>()
  document.getPages().forEach((page, index) => {
    const pictures = dictAt(page.node.Resources(), 'XObject')
    for (const [, ref] of pictures?.entries() ?? []) if (ref instanceof PDFRef && !pages.has(ref)) pages.set(ref, index + 1)
  })
  return pages
}

/** Small pictures of earlier states of the pages. */
export const cleanThumbnails: Cleaner = document => {
  const pages = document.getPages().flatMap(({ node }, index) => (node.delete(PDFName.of('Thumb')) ? [index + 1] : []))
  return pages.length === 0
    ? {}
    : { findings: [finding('thumbnail', `page ${pages[0]}`, `small pictures of ${pages.length} pages`, true)], scrubbed: ['small pictures of pages'] }
}
