import type { LaidOut } from '../furniture/lay-out.ts'
import { stampTexts } from '../furniture/lay-out.ts'
import { labelOf } from '../furniture/sheet.ts'
import type { PageShape } from '../pdf/pages.ts'
import type { Volume } from '../plan/bind.ts'
import { axes, type Matrix } from '../stamp-place.ts'
import type { Tally } from './checks.ts'
import type { PageRead } from './our-content.ts'
import { isDict, type Json, type JsonDict, listAt, type VolumeRead } from './read-volume.ts'

/** Every page: its label and its stamp show its number, and the stamp stands where it can be read. */
export const checkPages = (expect: Tally['expect'], volume: Volume, laidOut: LaidOut, read: VolumeRead, pages: readonly PageRead[]): void => {
  const stamps = stampTexts([volume], laidOut.text)
  for (const [index, page] of pages.entries()) {
    const number = volume.first + index
    const label = labelOf(number, laidOut.text.request)
    const where = () => `page ${number}`
    expect('The page label is the page number of the bundle', labelAt(read.labels, index) === label, where)
    const stamp = page.stamp && plainly(page.stamp.text)
    expect('The stamp ends with the page label', stamp !== undefined && (stamp === plainly(label) || stamp.endsWith(`|${plainly(label)}`)), where)
    expect('The stamp names the exhibit and its page', stamp === plainly(stamps[index] ?? ''), where)
    expect(
      'The stamp stands upright in the lower right corner as the page is seen',
      page.stamp !== undefined && isInCorner(page.stamp, shapeIn(page.dict)),
      where,
    )
  }
}

/** Letters only: layout gives spaces of its own, and marks of direction. */
export const plainly = (text: string): string => text.normalize('NFKC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

const labelAt = (labels: VolumeRead['labels'], index: number): string | undefined => {
  const range = labels.findLast(({ index: from }) => from <= index)
  const label = range?.label
  if (!range || !isDict(label) || label['/S'] !== '/D') return undefined
  const prefix = label['/P']
  return `${typeof prefix === 'string' ? prefix.replace(/^u:/, '') : ''}${Number(label['/St'] ?? 1) + index - range.index}`
}

type Placed = { readonly matrix: Matrix; readonly width: number; readonly height: number }

const isInCorner = ({ matrix: [a, b, c, d, e, f], width, height }: Placed, { box, turn }: PageShape): boolean => {
  const [[rx, ry], [ux, uy], [cx, cy]] = axes[turn](box)
  const seen = (x: number, y: number) => ({ along: (x - cx) * rx + (y - cy) * ry, up: (x - cx) * ux + (y - cy) * uy })
  const upright = a * rx + b * ry > 0 && c * ux + d * uy > 0 && Math.abs(a * ux + b * uy) < 1e-6
  const low = seen(e, f)
  const high = seen(a * width + c * height + e, b * width + d * height + f)
  const [left, bottom, right, top] = box
  const turned = turn === 90 || turn === 270
  const size = turned ? { width: top - bottom, height: right - left } : { width: right - left, height: top - bottom }
  const inside = low.along >= -0.01 && low.up >= -0.01 && high.along <= size.width + 0.01 && high.up <= size.height + 0.01
  return upright && inside && high.along > size.width * 0.9 && low.up < size.height * 0.1
}

const shapeIn = (dict: JsonDict): PageShape => {
  const media = boxIn(listAt(dict, '/MediaBox')) ?? [0, 0, 612, 792]
  const crop = boxIn(listAt(dict, '/CropBox')) ?? media
  const seen: PageShape['box'] = [Math.max(media[0], crop[0]), Math.max(media[1], crop[1]), Math.min(media[2], crop[2]), Math.min(media[3], crop[3])]
  const turn = ((Number(dict['/Rotate'] ?? 0) % 360) + 360) % 360
  return { box: seen[0] < seen[2] && seen[1] < seen[3] ? seen : media, turn: turn === 90 || turn === 180 || turn === 270 ? turn : 0 }
}

const boxIn = (list: readonly Json[]): PageShape['box'] | undefined => {
  const [a, b, c, d] = list.map(Number)
  if (a === undefined || b === undefined || c === undefined || d === undefined || ![a, b, c, d].every(Number.isFinite)) return undefined
  return a === c || b === d ? undefined : [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}
