import { PDFDict } from '@cantoo/pdf-lib'
import { nameTree } from '../pdf/destinations.ts'
import { annotationsOf, pagesOf } from '../pdf/pages.ts'
import type { StoredPdf } from '../pdf/stored-pdf.ts'
import { dictIn, entry, nameIn, rawEntry, resolved, textOf } from '../pdf/values.ts'

/** The names of the files that are inside a PDF: those of the document and those pinned to a page. */
export const listAttachments = (pdf: StoredPdf): readonly string[] => {
  const names = dictIn(pdf, pdf.root, 'Names')
  const ofDocument = names ? nameTree(pdf, rawEntry(names, 'EmbeddedFiles')).map(([key, value]) => fileName(pdf, resolved(pdf, value)) ?? key) : []
  const pinned = pagesOf(pdf)
    .flatMap(page => annotationsOf(pdf, page))
    .filter(({ dict }) => nameIn(pdf, dict, 'Subtype') === 'FileAttachment')
    .map(({ dict }) => fileName(pdf, entry(pdf, dict, 'FS')) ?? '?')
  return [...new Set([...ofDocument, ...pinned])]
}

const fileName = (pdf: StoredPdf, specification: unknown): string | undefined =>
  specification instanceof PDFDict ? (textOf(entry(pdf, specification, 'UF')) ?? textOf(entry(pdf, specification, 'F'))) : undefined
