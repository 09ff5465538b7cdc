import type { LaidOut } from '../furniture/lay-out.ts'
import { exhibitName, innerTabs, rangeOf } from '../furniture/sheet.ts'
import type { Volume } from '../plan/bind.ts'
import { destinationPage, pageNumbers } from './check-links.ts'
import { plainly } from './check-pages.ts'
import type { Tally } from './checks.ts'
import type { PageRead } from './our-content.ts'
import { listAt, type VolumeRead } from './read-volume.ts'

/** Every exhibit: the pages the index prints are the pages it links to, and its tab sheet prints the same. */
export const checkIndex = (expect: Tally['expect'], volume: Volume, laidOut: LaidOut, read: VolumeRead, pages: readonly PageRead[]): void => {
  const numbers = pageNumbers(read)
  const index = volume.front.find(({ part }) => part.id.startsWith('index'))
  const onIndex = pages.slice((index?.first ?? 1) - volume.first, (index?.first ?? 1) - volume.first + (index?.pages ?? 0))
  const links = onIndex.flatMap(page =>
    page.annotations.flatMap(annotation => {
      const to = destinationPage(annotation, numbers)
      return to === undefined ? [] : [{ to: volume.first + to, text: wordsIn(page, listAt(annotation, '/Rect').map(Number)) }]
    }),
  )
  for (const bound of volume.exhibits) {
    const { exhibit, first, last } = bound
    const range = plainly(rangeOf(first, last, laidOut.text.request))
    const where = () => `exhibit ${exhibit.number}`
    expect(
      'The index prints the pages of the exhibit and links to the first',
      links.some(({ to, text }) => to === first && text === range),
      where,
    )
    expect(
      'No index link of the exhibit leads elsewhere',
      links.filter(({ text }) => text === range).every(({ to }) => to === first),
      where,
    )
    const tab = plainly((pages[first - volume.first]?.words ?? []).map(({ text }) => text).join(''))
    expect(
      'The tab sheet is where the index says and prints the same pages',
      tab.includes(plainly(exhibitName(exhibit.number, laidOut.text))) && tab.includes(range),
      where,
    )
    for (const inner of innerTabs(bound)) {
      const own = plainly(rangeOf(inner.first, inner.last, laidOut.text.request))
      expect(
        'The index prints the pages of an inner tab and links to the first',
        links.some(({ to, text }) => to === inner.first && text === own),
        where,
      )
    }
  }
}

/** The words whose first letter stands inside a rectangle. */
const wordsIn = ({ words }: PageRead, [a = 0, b = 0, c = 0, d = 0]: readonly number[]): string =>
  plainly(
    words
      .filter(({ x, y }) => x >= Math.min(a, c) - 0.5 && x <= Math.max(a, c) && y >= Math.min(b, d) - 0.5 && y <= Math.max(b, d))
      .map(({ text }) => text)
      .join(''),
  )
