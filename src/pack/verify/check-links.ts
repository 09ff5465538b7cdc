import type { Volume } from '../plan/bind.ts'
import type { VolumeWritten } from '../write/write-volume.ts'
import type { Tally } from './checks.ts'
import type { PageRead } from './our-content.ts'
import { dictAt, isReference, type Json, type JsonDict, listAt, type VolumeRead } from './read-volume.ts'

/** Every link: it leads to a page of this file; those of the exhibits lead to the page they led to before. Nothing in the file runs anything. */
export const checkLinks = (
  expect: Tally['expect'],
  volume: Volume,
  read: VolumeRead,
  pages: readonly PageRead[],
  written: VolumeWritten,
  root: JsonDict,
): void => {
  const numbers = pageNumbers(read)
  const found = new Map<string, number>()
  for (const [index, page] of pages.entries()) {
    const from = volume.first + index
    for (const annotation of page.annotations) {
      if (annotation['/Subtype'] === '/Link' && leadsInside(annotation)) {
        const to = destinationPage(annotation, numbers)
        expect('Every link inside the bundle leads to a page', to !== undefined, () => `page ${from}`)
        const key = `${from} ${to === undefined ? '' : volume.first + to}`
        found.set(key, (found.get(key) ?? 0) + 1)
      }
      expect('No annotation runs a program', runsNothing(annotation), () => `page ${from}`)
    }
  }
  for (const { from, to } of written.links) {
    const key = `${from} ${to}`
    const left = found.get(key) ?? 0
    expect('The exhibits’ own links lead to the pages they led to', left > 0, () => `page ${from} to page ${to}`)
    found.set(key, left - 1)
  }
  expect(
    'The file runs nothing when it is opened',
    root['/OpenAction'] === undefined && root['/AA'] === undefined && dictAt(root, '/Names')['/JavaScript'] === undefined,
    () => 'catalogue',
  )
}

/** The place of each page, from 0, by its object. */
export const pageNumbers = ({ pages }: VolumeRead): ReadonlyMap<string, number> => new Map(pages.map(({ object }, index) => [object, index]))

/** The page a link leads to, from 0. */
export const destinationPage = (annotation: JsonDict, numbers: ReadonlyMap<string, number>): number | undefined => {
  const [target] = listAt({ at: destinationIn(annotation) ?? null }, 'at')
  return isReference(target) ? numbers.get(target) : undefined
}

const destinationIn = (annotation: JsonDict): Json | undefined =>
  annotation['/Dest'] ?? (dictAt(annotation, '/A')['/S'] === '/GoTo' ? dictAt(annotation, '/A')['/D'] : undefined)

const leadsInside = (annotation: JsonDict): boolean => annotation['/Dest'] !== undefined || dictAt(annotation, '/A')['/S'] === '/GoTo'

const runsNothing = (annotation: JsonDict): boolean => {
  const kind = dictAt(annotation, '/A')['/S']
  return annotation['/AA'] === undefined && (kind === undefined || kind === '/GoTo' || kind === '/URI' || kind === '/Named')
}
