import type { LaidOut } from '../furniture/lay-out.ts'
import { labelOf } from '../furniture/sheet.ts'
import type { Volume } from '../plan/bind.ts'
import { type Bookmark, oneLine } from '../write/bookmarks.ts'
import type { VolumeWritten } from '../write/write-volume.ts'
import type { Tally } from './checks.ts'
import type { BookmarkRead, VolumeRead } from './read-volume.ts'

/** Every bookmark: it leads to the page it names; the exhibits' own are there, nested, in their order. */
export const checkBookmarks = (expect: Tally['expect'], volume: Volume, laidOut: LaidOut, read: VolumeRead, written: VolumeWritten): void => {
  for (const [index, { exhibit, first }] of volume.exhibits.entries()) {
    const found = read.bookmarks[volume.front.length + index]
    const label = labelOf(first, laidOut.text.request)
    const says = laidOut.text.words.bookmark.page(label)
    const where = () => `exhibit ${exhibit.number}`
    expect('The bookmark of the exhibit leads to its first page', found?.destpageposfrom1 === first - volume.first + 1, where)
    expect('The bookmark of the exhibit prints that page', found?.title.includes(oneLine(exhibit.title)) === true && found.title.endsWith(says), where)
  }
  compare(expect, volume, written.bookmarks, read.bookmarks)
}

const compare = (expect: Tally['expect'], volume: Volume, meant: readonly Bookmark[], found: readonly BookmarkRead[]): void => {
  expect('No bookmark is missing and none is too many', meant.length === found.length, () => `${found.length} instead of ${meant.length}`)
  for (const [index, bookmark] of meant.entries()) {
    const there = found[index]
    const where = () => `“${bookmark.title}”`
    const leads = bookmark.page === undefined ? there?.destpageposfrom1 == null : there?.destpageposfrom1 === bookmark.page - volume.first + 1
    expect('Every bookmark has its words and leads to its page', there?.title === bookmark.title.toWellFormed() && leads, where)
    if (there) compare(expect, volume, bookmark.kids, there.kids)
  }
}
