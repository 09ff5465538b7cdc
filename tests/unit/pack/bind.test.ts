import { describe, expect, test } from 'vitest'
import { day } from '#core/civil-date.ts'
import type { BundleExhibit } from '#pack/bundle-request.ts'
import { bind, type Volume } from '#pack/plan/bind.ts'
import { changesSince } from '#pack/plan/changes.ts'
import { type ExhibitParts, partsOf } from '#pack/plan/parts.ts'
import type { Prepared } from '#pack/prepare/prepare-file.ts'

const file = (pages: number, bytes = 1000, sha256 = `of ${pages}`): Prepared => ({
  kind: 'ready',
  path: '',
  pages: Array.from({ length: pages }, () => ({ box: [0, 0, 595, 842], turn: 0 })),
  bytes,
  sha256,
  found: [],
})

const exhibit = (number: number, extra: Partial<BundleExhibit> = {}): BundleExhibit => ({
  number,
  title: `Title ${number}`,
  level: 'C0',
  files: [{ path: `${number}.pdf` }],
  ...extra,
})

const prepared = (exhibits: readonly BundleExhibit[], of: Prepared = file(10)): Promise<readonly ExhibitParts[]> =>
  Promise.all(exhibits.map((one, at) => partsOf(one, at, async () => of)))

const places = (volumes: readonly Volume[]) =>
  volumes.map(({ first, last, exhibits }) => [first, last, exhibits.map(bound => [bound.exhibit.number, bound.first, bound.last])])

describe('binding', () => {
  test('cover and index come first, then every exhibit behind its tab sheet', async () => {
    const volumes = bind(await prepared([exhibit(1), exhibit(4)]), new Map([['index-1', 2]]), false)
    expect(places(volumes)).toEqual([
      [
        1,
        25,
        [
          [1, 4, 14],
          [4, 15, 25],
        ],
      ],
    ])
  })

  test('a volume is cut between exhibits, and page numbers run on', async () => {
    const volumes = bind(await prepared([exhibit(1), exhibit(2), exhibit(3)]), new Map(), false, { pages: 24 })
    expect(places(volumes)).toEqual([
      [
        1,
        24,
        [
          [1, 3, 13],
          [2, 14, 24],
        ],
      ],
      [25, 37, [[3, 27, 37]]],
    ])
  })

  test('an exhibit that fits in no volume has one to itself', async () => {
    const volumes = bind(await prepared([exhibit(1), exhibit(2)], file(10, 5_000_000)), new Map(), false, { bytes: 1_000_000 })
    expect(volumes.map(({ exhibits }) => exhibits.length)).toEqual([1, 1])
  })

  test('inner tabs follow the exhibit’s own files, each behind a sheet, and one without a file has a slip', async () => {
    const [parts] = await prepared([
      exhibit(7, {
        tabs: [
          { label: '7a', title: 'Letter', files: [{ path: 'a.pdf' }] },
          { label: '7b', title: 'Video', files: [] },
        ],
      }),
    ])
    expect(parts?.parts.map(({ kind }) => kind)).toEqual(['tab', 'file', 'inner-tab', 'file', 'inner-tab', 'slip'])
  })

  test('what changed since the earlier pack is told by number: added, moved, replaced, removed', async () => {
    const [volume] = bind(await prepared([exhibit(1), exhibit(2), exhibit(3)]), new Map(), false)
    const was = (number: number, first: number, source = 'of 10') => ({ number, title: '', first, last: first + 10, sources: [source] })
    const changes = changesSince({ day: day('2026-01-01'), exhibits: [was(1, 3), was(2, 90), was(3, 25, 'other'), was(9, 70)] }, volume?.exhibits ?? [])
    expect(changes.map(({ exhibit: number, kind }) => [number, kind])).toEqual([
      [2, 'moved'],
      [3, 'replaced'],
      [9, 'removed'],
    ])
  })
})
