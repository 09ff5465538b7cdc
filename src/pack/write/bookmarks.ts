import { clean } from '#paper/plan/clean.ts'
import type { LaidOut } from '../furniture/lay-out.ts'
import { exhibitName, labelOf } from '../furniture/sheet.ts'
import type { SourceBookmark } from '../pdf/bookmarks.ts'
import type { PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import { textString } from '../pdf/values.ts'
import type { BoundExhibit, Volume } from '../plan/bind.ts'
import type { Part } from '../plan/parts.ts'

/** `page` counts through the whole bundle, from 1; `view` is PDF syntax. */
export type Bookmark = {
  readonly title: string
  readonly page?: number
  readonly view?: string
  readonly uri?: string
  readonly open: boolean
  readonly style: number
  readonly kids: readonly Bookmark[]
}

/** The bookmarks of a volume: our sheets and the exhibits, the files' own nested below. `own` holds those of each file, by its part. */
export const bookmarksOfVolume = (
  volume: Volume,
  { text }: Pick<LaidOut, 'text'>,
  own: ReadonlyMap<string, readonly SourceBookmark[]>,
): readonly Bookmark[] => {
  const { request, words } = text
  const at = (title: string, page: number, kids: readonly Bookmark[] = []): Bookmark => ({
    title: `${oneLine(title)} ${words.bookmark.page(labelOf(page, request))}`,
    page,
    open: false,
    style: 0,
    kids,
  })
  const titles = [words.bookmark.cover, words.index, words.changes.title]
  return [
    ...volume.front.map(({ first }, index) => at(titles[index] ?? '', first)),
    ...volume.exhibits.map(bound =>
      at(`${exhibitName(bound.exhibit.number, text)}: ${bound.exhibit.title}`, bound.first, inside(bound, own, at, words.bookmark.document)),
    ),
  ]
}

/** Words of ours without what turns the reading order around or breaks the line. */
export const oneLine = (text: string): string => clean(text).replace(/\s*\n\s*/g, ' ')

type At = (title: string, page: number, kids?: readonly Bookmark[]) => Bookmark

/** One file brings its bookmarks as they are; of several, each has its own above them. Inner tabs hold what follows them. */
const inside = (
  { sections }: BoundExhibit,
  own: ReadonlyMap<string, readonly SourceBookmark[]>,
  at: At,
  documentName: (number: number) => string,
): readonly Bookmark[] => {
  const groups: { readonly head?: { readonly title: string; readonly first: number }; readonly items: Bookmark[]; files: number }[] = [{ items: [], files: 0 }]
  const documents = sections.filter(({ part }) => part.kind === 'file' || part.kind === 'left-out')
  for (const { part, first } of sections) {
    if (part.kind === 'inner-tab') groups.push({ head: { title: `${part.tab.label} ${part.tab.title}`, first }, items: [], files: 0 })
    const group = groups.at(-1)
    if (group === undefined || (part.kind !== 'file' && part.kind !== 'left-out')) continue
    group.files += 1
    const kids = (own.get(part.id) ?? []).map(bookmark => moved(bookmark, first))
    const alone = documents.filter(other => tabOf(other.part) === tabOf(part)).length === 1
    const named = part.file.label !== undefined || !alone
    group.items.push(...(named ? [at(part.file.label ?? documentName(group.files), first, kids)] : kids))
  }
  return groups.flatMap(({ head, items }) => (head ? [at(head.title, head.first, items)] : items))
}

const tabOf = (part: Part): unknown => ('tab' in part ? part.tab : undefined)

const moved = ({ title, to, uri, open, style, kids }: SourceBookmark, first: number): Bookmark => ({
  title,
  ...(to && { page: first + to.page, view: to.view.map(String).join(' ') }),
  ...(uri && { uri: uri.toString() }),
  open,
  style,
  kids: kids.map(kid => moved(kid, first)),
})

/** Writes the tree; the entry for the catalogue comes back. `objectOf` gives the object of a bundle page. */
export const writeBookmarks = (writer: PdfFileWriter, bookmarks: readonly Bookmark[], objectOf: (page: number) => number): string => {
  const level = (items: readonly Bookmark[], parent: number): { readonly first: number; readonly last: number; readonly shown: number } => {
    const numbers = items.map(() => writer.reserve())
    let shown = items.length
    for (const [index, item] of items.entries()) {
      const number = numbers[index] ?? 0
      const below = item.kids.length > 0 ? level(item.kids, number) : undefined
      if (below && item.open) shown += below.shown
      writer.object(
        number,
        [
          `<< /Title ${textString(item.title)} /Parent ${parent} 0 R`,
          ...(index > 0 ? [`/Prev ${numbers[index - 1]} 0 R`] : []),
          ...(index + 1 < items.length ? [`/Next ${numbers[index + 1]} 0 R`] : []),
          ...(below ? [`/First ${below.first} 0 R /Last ${below.last} 0 R /Count ${item.open ? below.shown : -below.shown}`] : []),
          ...(item.style > 0 ? [`/F ${item.style}`] : []),
          ...(item.page === undefined ? [] : [`/Dest [ ${objectOf(item.page)} 0 R ${item.view ?? '/Fit'} ]`]),
          ...(item.page === undefined && item.uri !== undefined ? [`/A << /S /URI /URI ${item.uri} >>`] : []),
          '>>',
        ].join(' '),
      )
    }
    return { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0, shown }
  }
  const root = writer.reserve()
  const { first, last, shown } = level(bookmarks, root)
  writer.object(root, `<< /Type /Outlines /First ${first} 0 R /Last ${last} 0 R /Count ${shown} >>`)
  return `/Outlines ${root} 0 R /PageMode /UseOutlines`
}
