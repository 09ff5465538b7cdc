import type { Check } from '../bundle-report.ts'
import type { LaidOut } from '../furniture/lay-out.ts'
import type { Volume } from '../plan/bind.ts'
import { scanFile } from '../prepare/scan-file.ts'
import type { Qpdf } from '../qpdf.ts'
import { stampName } from '../write/page.ts'
import type { VolumeWritten } from '../write/write-volume.ts'
import { checkBookmarks } from './check-bookmarks.ts'
import { checkIndex } from './check-index.ts'
import { checkLinks } from './check-links.ts'
import { checkPages } from './check-pages.ts'
import { newTally } from './checks.ts'
import { readPages } from './our-content.ts'
import { readVolume } from './read-volume.ts'

/**
 * Reads a written volume back with qpdf and holds it against what it was meant to be: index, stamp, label, page, bookmark and link of every
 * exhibit and page, and that every link resolves.
 */
export const verifyVolume = async (
  path: string,
  volume: Volume,
  laidOut: LaidOut,
  written: VolumeWritten,
  qpdf: Qpdf,
  work: string,
): Promise<readonly Check[]> => {
  const { expect, checks } = newTally()
  expect('The file on disk is the file that was written', scanFile(path).sha256 === written.sha256, () => `volume ${volume.number}`)
  const read = await readVolume(path, qpdf, work, written.objects)
  expect('The file opens and nothing in it needs mending', read !== undefined && !read.damaged, () => `volume ${volume.number}`)
  if (read === undefined) return checks()
  const count = volume.last - volume.first + 1
  expect('The number of pages is right', read.pages.length === count, () => `${read.pages.length} instead of ${count}`)

  const ours = new Set(
    [...volume.front, ...volume.exhibits.flatMap(({ sections }) => sections)].flatMap(({ part, first, pages }) =>
      part.kind === 'file' ? [] : Array.from({ length: pages }, (_, at) => first - volume.first + at),
    ),
  )
  const { pages, root } = await readPages(read, index => ours.has(index), `/${stampName}`)
  checkPages(expect, volume, laidOut, read, pages)
  checkIndex(expect, volume, laidOut, read, pages)
  checkBookmarks(expect, volume, laidOut, read, written)
  checkLinks(expect, volume, read, pages, written, root)
  return checks()
}
