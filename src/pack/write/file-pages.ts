import { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import { bookmarksOf, type SourceBookmark } from '../pdf/bookmarks.ts'
import { destinationsIn, nameTree, targetOf } from '../pdf/destinations.ts'
import { annotationsOf, pagesOf, type SourcePage } from '../pdf/pages.ts'
import type { PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import { openStored, type StoredPdf } from '../pdf/stored-pdf.ts'
import { dictIn, entry, nameIn, rawEntry } from '../pdf/values.ts'
import { isHarmless, isMedia } from './actions.ts'
import { type Copier, copierOf, type LeftOut } from './copy-objects.ts'
import type { Form } from './form.ts'
import type { Layers } from './layers.ts'
import { kindOf, type PagePlace, type Stamp, writePage } from './page.ts'

/** `links` and the bookmarks' targets count pages of this file from 0. */
export type FileWritten = {
  readonly links: readonly { readonly from: number; readonly to: number }[]
  readonly bookmarks: readonly SourceBookmark[]
  readonly notes: ReadonlySet<FileNote>
}

export type FileNote = LeftOut | 'signature' | 'media'

type Into = {
  readonly writer: PdfFileWriter
  readonly form: Form
  readonly layers: Layers
  readonly places: readonly PagePlace[]
  readonly stampAt: (page: number) => Stamp
}

/** Writes all pages of one file and what they need; afterwards nothing of the file is held any more. `name` tells its form fields from those of others. */
export const writeFilePages = (path: string, name: string, { writer, form, layers, places, stampAt }: Into): FileWritten => {
  const pdf = openStored(path)
  try {
    const pages = pagesOf(pdf)
    const find = destinationsIn(pdf, pages)
    const copier = copierOf({ pdf, find, pageObjects: places.map(({ object }) => object) }, writer)
    const notes = new Set<FileNote>(hasPrograms(pdf) ? ['active-content'] : [])
    for (const [at, { number }] of pages.entries()) if (number !== undefined) copier.become(number, places[at]?.object)
    form.add(pdf, copier, name, notes)
    layers.add(pdf, copier)
    const links: { from: number; to: number }[] = []
    for (const [at, page] of pages.entries()) {
      const place = places[at]
      if (place === undefined) continue
      const annotations = annotationsToKeep(pdf, page, copier, notes)
      for (const { dict } of annotations) {
        const to = kindOf(pdf, dict) === 'Link' ? find(targetOf(pdf, dict)) : undefined
        if (to) links.push({ from: at, to: to.page })
      }
      writePage(
        writer,
        pdf,
        copier,
        page,
        place,
        stampAt(at),
        annotations.map(({ value }) => copier.printed(value)),
      )
      copier.drain()
    }
    for (const note of copier.leftOut) notes.add(note)
    return { links, bookmarks: bookmarksOf(pdf, find), notes }
  } finally {
    pdf.close()
  }
}

const annotationsToKeep = (pdf: StoredPdf, page: SourcePage, copier: Copier, notes: Set<FileNote>) =>
  annotationsOf(pdf, page).filter(({ value, dict }) => {
    const kind = kindOf(pdf, dict)
    if (kind !== 'FileAttachment' && !isMedia(kind)) return true
    notes.add(kind === 'FileAttachment' ? 'attachments' : 'media')
    if (value instanceof PDFRef) copier.become(value.objectNumber, undefined)
    return false
  })

/** Whether the document as a whole runs something: a script, or an action that does more than lead somewhere. */
const hasPrograms = (pdf: StoredPdf): boolean => {
  const names = dictIn(pdf, pdf.root, 'Names')
  const opening = entry(pdf, pdf.root, 'OpenAction')
  const form = dictIn(pdf, pdf.root, 'AcroForm')
  return (
    (names !== undefined && nameTree(pdf, rawEntry(names, 'JavaScript')).length > 0) ||
    dictIn(pdf, pdf.root, 'AA') !== undefined ||
    (form !== undefined && entry(pdf, form, 'XFA') !== undefined) ||
    (opening instanceof PDFDict && nameIn(pdf, opening, 'S') !== undefined && !isHarmless(pdf, opening))
  )
}
