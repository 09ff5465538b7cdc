import { type LaidOut, stampsAtATime } from '../furniture/lay-out.ts'
import { addressOf } from '../furniture/sheets.ts'
import type { SourceBookmark } from '../pdf/bookmarks.ts'
import { annotationsOf, pagesOf, type SourcePage } from '../pdf/pages.ts'
import { newPdfFile, type PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import { openStored, type StoredPdf } from '../pdf/stored-pdf.ts'
import { textString } from '../pdf/values.ts'
import type { Volume } from '../plan/bind.ts'
import { type Bookmark, bookmarksOfVolume, writeBookmarks } from './bookmarks.ts'
import { type Copier, copierOf } from './copy-objects.ts'
import { type FileNote, writeFilePages } from './file-pages.ts'
import { newForm } from './form.ts'
import { newLayers } from './layers.ts'
import { type PagePlace, type Stamp, writePage, writeStamp } from './page.ts'

/** What a volume was meant to be, for the check to hold against the file. Pages count through the whole bundle. */
export type VolumeWritten = {
  readonly bytes: number
  readonly sha256: string
  readonly links: readonly { readonly from: number; readonly to: number }[]
  readonly bookmarks: readonly Bookmark[]
  /** What was left out of a file, by its part. */
  readonly notes: ReadonlyMap<string, ReadonlySet<FileNote>>
}

/** Plain copies of our own sheets, and of the stamps, `stampsAtATime` to a file. */
export type Furniture = { readonly sheets: string; readonly stamps: readonly string[] }

/** Writes one volume from the plain copies of its files, one file at a time.  */
export const writeVolume = (volume: Volume, laidOut: LaidOut, furniture: Furniture, to: string, onExhibit: () => void): VolumeWritten => {
  const writer = newPdfFile(to)
  const ours = openStored(furniture.sheets)
  const stamps = stampsFrom(furniture.stamps, writer)
  try {
    const places = placesFor(writer, volume.last - volume.first + 1)
    const placeOf = (page: number): PagePlace => {
      const place = places.of[page - volume.first]
      if (place === undefined) throw new Error(`Page ${page} is not in volume ${volume.number}.`)
      return place
    }
    const sheets = pagesOf(ours)
    const starts = startsOf(laidOut.furniture.sheets)
    const pageOfId = new Map([...volume.front, ...volume.exhibits.flatMap(({ sections }) => sections)].map(({ part, first }) => [addressOf(part.id), first]))
    const copier = copierOf(
      {
        pdf: ours,
        find: () => undefined,
        pageObjects: [],
        ourLink: address => {
          const page = pageOfId.get(address)
          return page === undefined ? undefined : placeOf(page).object
        },
      },
      writer,
    )
    const writeSheet = (id: string, first: number, pages: number): void => {
      for (let at = 0; at < pages; at += 1) {
        const sheet = sheets[(starts.get(id) ?? 0) + at]
        if (sheet === undefined) throw new Error(`The sheet ${id} was not set.`)
        const annotations = annotationsOf(ours, sheet).map(({ value }) => copier.printed(value))
        writePage(writer, ours, copier, sheet, placeOf(first + at), stamps.of(first + at), annotations)
      }
    }

    const form = newForm(writer)
    const layers = newLayers()
    const links: { from: number; to: number }[] = []
    const own = new Map<string, readonly SourceBookmark[]>()
    const notes = new Map<string, ReadonlySet<FileNote>>()
    for (const { part, first, pages } of volume.front) writeSheet(part.id, first, pages)
    for (const { sections } of volume.exhibits) {
      for (const { part, first, pages } of sections) {
        if (part.kind !== 'file') {
          writeSheet(part.id, first, pages)
          continue
        }
        const filePlaces = part.of.pages.map((_, at) => placeOf(first + at))
        const written = writeFilePages(part.of.path, part.id, { writer, form, layers, places: filePlaces, stampAt: at => stamps.of(first + at) })
        links.push(...written.links.map(link => ({ from: first + link.from, to: first + link.to })))
        own.set(part.id, written.bookmarks)
        notes.set(part.id, written.notes)
      }
      onExhibit()
    }
    copier.drain()
    stamps.close()

    const bookmarks = bookmarksOfVolume(volume, laidOut, own)
    const outlines = writeBookmarks(writer, bookmarks, page => placeOf(page).object)
    const tree = places.finish()
    const root = writer.reserve()
    const { request } = laidOut.text
    const prefix = request.stamp?.prefix ? `/P ${textString(request.stamp.prefix)} ` : ''
    const labels = `/PageLabels << /Nums [ 0 << ${prefix}/S /D /St ${volume.first} >> ] >>`
    const view = `/Lang (${request.language}) /ViewerPreferences << /DisplayDocTitle true >>`
    writer.object(root, `<< /Type /Catalog /Pages ${tree} 0 R ${outlines} ${labels} ${view} ${form.entry()} ${layers.entry()} >>`)
    const info = writer.reserve()
    writer.object(info, infoOf(laidOut))
    return { ...writer.finish(root, info), links, bookmarks, notes }
  } finally {
    ours.close()
    stamps.close()
    writer.close()
  }
}

/** The stamp of each bundle page, in their order: one file of them is open at a time. */
const stampsFrom = (paths: readonly string[], writer: PdfFileWriter) => {
  let open: { readonly at: number; readonly pdf: StoredPdf; readonly pages: readonly SourcePage[]; readonly copier: Copier } | undefined
  const close = (): void => {
    open?.copier.drain()
    open?.pdf.close()
    open = undefined
  }
  const openAt = (at: number) => {
    close()
    const pdf = openStored(paths[at] ?? '')
    open = { at, pdf, pages: pagesOf(pdf), copier: copierOf({ pdf, find: () => undefined, pageObjects: [] }, writer) }
    return open
  }
  return {
    close,
    of: (page: number): Stamp => {
      const at = Math.floor((page - 1) / stampsAtATime)
      const { pdf, pages, copier } = open?.at === at ? open : openAt(at)
      const sheet = pages[(page - 1) % stampsAtATime]
      if (sheet === undefined) throw new Error(`There is no stamp for page ${page}.`)
      return writeStamp(writer, pdf, copier, sheet)
    },
  }
}

/** Nothing of the maker or the machine: a title, the day given, a fixed name of the program. */
const infoOf = ({ text: { request } }: LaidOut): string => {
  const day = `(D:${request.cover.day.replaceAll('-', '')})`
  return `<< /Title ${textString(request.cover.title)} /Producer (Recourse) /CreationDate ${day} /ModDate ${day} >>`
}

const startsOf = (sheets: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  let next = 0
  return new Map(
    [...sheets].map(([id, pages]) => {
      const start = next
      next += pages
      return [id, start]
    }),
  )
}

/** Pages under one node of the page tree. */
const perNode = 50

const placesFor = (writer: PdfFileWriter, count: number) => {
  const saveState = writer.reserve()
  writer.stream(saveState, '', 2, [Buffer.from('q\n', 'latin1')])
  const nodes = Array.from({ length: Math.ceil(count / perNode) }, () => writer.reserve())
  const of: readonly PagePlace[] = Array.from({ length: count }, (_, at) => ({
    object: writer.reserve(),
    parent: nodes[Math.floor(at / perNode)] ?? 0,
    saveState,
  }))
  return {
    of,
    finish: (): number => {
      const root = writer.reserve()
      for (const node of nodes) {
        const kids = of.filter(({ parent }) => parent === node)
        writer.object(node, `<< /Type /Pages /Parent ${root} 0 R /Count ${kids.length} /Kids [ ${kids.map(({ object }) => `${object} 0 R`).join(' ')} ] >>`)
      }
      writer.object(root, `<< /Type /Pages /Count ${count} /Kids [ ${nodes.map(node => `${node} 0 R`).join(' ')} ] >>`)
      return root
    },
  }
}
