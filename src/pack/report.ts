import type { Built } from './build-bundle.ts'
import type { BundleReport, ExhibitReport, PartReport } from './bundle-report.ts'
import { labelOf } from './furniture/sheet.ts'
import type { BoundExhibit, Volume } from './plan/bind.ts'
import { sourcesOf } from './plan/changes.ts'

/** The report of what was built. `pathOf` names each volume's file. */
export const reportOf = ({ volumes, laidOut, problems, verification }: Built, pathOf: (volume: number) => string): BundleReport => ({
  day: laidOut.text.request.cover.day,
  pages: laidOut.volumes.at(-1)?.last ?? 0,
  volumes: volumes.map(({ volume: { number, first, last }, written: { bytes, sha256 } }) => ({
    number,
    path: pathOf(number),
    pages: last - first + 1,
    first,
    last,
    bytes,
    sha256,
  })),
  exhibits: laidOut.volumes.flatMap(volume => volume.exhibits.map(bound => exhibitOf(bound, volume, page => labelOf(page, laidOut.text.request)))),
  problems,
  changes: laidOut.changes,
  verification,
})

const exhibitOf = (bound: BoundExhibit, volume: Volume, label: (page: number) => string): ExhibitReport => ({
  number: bound.exhibit.number,
  title: bound.exhibit.title,
  first: bound.first,
  last: bound.last,
  sources: sourcesOf(bound),
  volume: volume.number,
  inVolume: { first: bound.first - volume.first + 1, last: bound.last - volume.first + 1 },
  labels: { first: label(bound.first), last: label(bound.last) },
  parts: partsIn(bound),
})

const partsIn = ({ sections }: BoundExhibit): readonly PartReport[] => {
  let inner = 1
  return sections.flatMap(({ part, first, pages }): readonly PartReport[] => {
    if (part.kind === 'tab' || part.kind === 'inner-tab') return []
    const placed = { inner, first, last: first + pages - 1, ...(part.tab && { tab: part.tab.label }) }
    inner += pages
    if (part.kind === 'slip') return [{ kind: 'slip', ...placed }]
    const { path, label } = part.file
    return [{ kind: part.kind, path, ...(label !== undefined && { label }), ...placed }]
  })
}
