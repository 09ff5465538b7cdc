import type { LaidOut } from '../furniture/lay-out.ts'
import { addressOf } from '../furniture/sheet.ts'
import type { SourceBookmark } from '../pdf/bookmarks.ts'
import { annotationsOf, pagesOf } from '../pdf/pages.ts'
import { newPdfFile } from '../pdf/pdf-file-writer.ts'
import { openStored } from '../pdf/stored-pdf.ts'
import { textString } from '../pdf/values.ts'
import type { Volume } from '../plan/bind.ts'
import { type Bookmark, bookmarksOfVolume, oneLine, writeBookmarks } from './bookmarks.ts'
import { copierOf } from './copy-objects.ts'
import { type FileNote, writeFilePages } from './file-pages.ts'
import { newForm } from './form.ts'
import { newLayers } from './layers.ts'
import { type PagePlace, writePage } from './page.ts'
import { placesFor } from './page-places.ts'
import { stampsFrom } from './stamps.ts'

/** What a volume was meant to be, for the check to hold against the file. Pages count through the whole bundle. */
export type VolumeWritten = {
  readonly bytes: number
  readonly sha256: string
  readonly objects: number
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
    const starts = startsOf(laidOut.sheets)
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
        const into = { writer, form, layers, places: filePlaces, stampAt: (at: number) => stamps.of(first + at) }
        const written = blaming(part.id, () => writeFilePages(part.of.path, part.id, into))
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

/** A file that could not be carried over after all. `part` names it. */
export class FileFailed extends Error {
  readonly part: string

  constructor(part: string, options: ErrorOptions) {
    super('A file could not be carried over.', options)
    this.name = 'FileFailed'
    this.part = part
  }
}

/** What the disk of the bundle says is not the file's fault. */
const blaming = <T>(part: string, work: () => T): T => {
  try {
    return work()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    throw code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO' ? cause : new FileFailed(part, { cause })
  }
}

/** Nothing of the maker or the machine: a title, the day given, a fixed name of the program. */
const infoOf = ({ text: { request } }: LaidOut): string => {
  const day = `(D:${request.cover.day.replaceAll('-', '')})`
  return `<< /Title ${textString(oneLine(request.cover.title))} /Producer (Recourse) /CreationDate ${day} /ModDate ${day} >>`
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
