import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day } from '#core/civil-date.ts'
import { pageOf } from '#pack/bundle-report.ts'
import { newIndexPreview } from '#pack/index-preview.ts'
import { newQpdf } from '#pack/qpdf.ts'
import { readVolume } from '#pack/verify/read-volume.ts'
import { trickyFile } from '../../corpus/tricky-files.ts'
import { fontsFolder, missing } from '../paper/tools.ts'
import { builtIn, exhibitsOf, plainWords, putTricky, requestOf, roomForTest, said } from './room.ts'

const reason = missing('pdftotext')

describe('volumes', () => {
  test('numbers run on through the volumes; each has its cover, the whole index and links into itself only', async () => {
    const room = roomForTest()
    const paths = await putTricky(room, ['probe with a direct link', 'object streams', 'links to addresses'])
    const report = await builtIn(room, requestOf(exhibitsOf(paths), { volumes: { pages: 12 }, stamp: { prefix: 'B-' } }))
    expect(report.volumes.map(({ path, first, last }) => [path, first, last])).toEqual([
      [`${room.folder}/out/bundle-1.pdf`, 1, 11],
      [`${room.folder}/out/bundle-2.pdf`, 12, 16],
    ])
    expect(report.exhibits.map(({ volume, first, inVolume, labels }) => [volume, first, inVolume.first, labels.first])).toEqual([
      [1, 3, 3, 'B-3'],
      [1, 8, 8, 'B-8'],
      [2, 14, 3, 'B-14'],
    ])
    expect(pageOf(report, 3, 2)).toEqual({ volume: 2, page: 16, pageInVolume: 5 })
    const second = await readVolume(report.volumes[1]?.path ?? '', newQpdf(), room.places.workFolder)
    expect(second?.labels).toEqual([{ index: 0, label: { '/P': 'u:B-', '/S': '/D', '/St': 12 } }])
    expect(second?.bookmarks.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1])).toEqual([
      ['Cover (p. B-12)', 1],
      ['Index (p. B-13)', 2],
      ['Annex\u00a03: Exhibit 3 (p. B-14)', 3],
    ])
  })

  test('an exhibit larger than a volume may be is bound alone, and the report says so', async () => {
    const room = roomForTest()
    const paths = await putTricky(room, ['pages turned, on their side and cropped', 'object streams'])
    const report = await builtIn(room, requestOf(exhibitsOf(paths), { volumes: { pages: 8 } }))
    expect(report.volumes).toHaveLength(2)
    expect(report.problems.map(({ exhibit, kind }) => [exhibit, kind])).toEqual([[1, 'volume-too-large']])
  })
})

describe('exhibits of several files', () => {
  test('original and translation share a number and have a bookmark each; a grouped exhibit has inner tabs', async () => {
    const room = roomForTest()
    const path = room.put('a.pdf', await trickyFile('object streams'))
    const report = await builtIn(
      room,
      requestOf([
        {
          number: 4,
          title: '起诉书',
          level: 'C1',
          files: [
            { path, label: 'Original' },
            { path, label: 'Translation (English)' },
          ],
        },
        {
          number: 9,
          title: 'Press',
          level: 'C0',
          files: [],
          tabs: [
            { label: '9a', title: 'Статья', files: [{ path }] },
            { label: '9b', title: 'Film', files: [], slip: 'A film, provided on a stick.' },
          ],
        },
      ]),
    )
    expect(report.exhibits.flatMap(({ parts }) => parts.map(({ kind, label, tab, inner, first }) => [kind, label ?? tab, inner, first]))).toEqual([
      ['file', 'Original', 1, 4],
      ['file', 'Translation (English)', 4, 7],
      ['file', '9a', 1, 12],
      ['slip', '9b', 4, 16],
    ])
    const read = await readVolume(report.volumes[0]?.path ?? '', newQpdf(), room.places.workFolder)
    expect(read?.bookmarks.slice(2).map(({ kids }) => kids.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1]))).toEqual([
      [
        ['Original (p. 4)', 4],
        ['Translation (English) (p. 7)', 7],
      ],
      [
        ['9a Статья (p. 11)', 11],
        ['9b Film (p. 15)', 15],
      ],
    ])
  })

  test('what changed since the earlier bundle is in the report and, with links, on a sheet behind the index', async () => {
    const room = roomForTest()
    const [first = '', second = ''] = await putTricky(room, ['object streams', 'links to addresses'])
    const before = await builtIn(room, requestOf(exhibitsOf([first, second])))
    const late = { number: 3, title: 'Late', level: 'C0', files: [{ path: first }] }
    const [one, two] = exhibitsOf([first, second])
    const report = await builtIn(
      { ...room, places: { ...room.places, replace: true } },
      requestOf([...(one ? [one] : []), late, ...(two ? [two] : [])], { earlier: { ...before, day: day('2026-10-01') } }),
    )
    expect(report.changes.map(({ exhibit, kind }) => [exhibit, kind])).toEqual([
      [1, 'moved'],
      [3, 'added'],
      [2, 'moved'],
    ])
    const read = await readVolume(report.volumes[0]?.path ?? '', newQpdf(), room.places.workFolder)
    expect(read?.bookmarks[2]).toMatchObject({ title: 'Changes since the last bundle (p. 3)', destpageposfrom1: 3 })
  })

  test('letters that no font of ours has stop nothing; bookmarks have them', async () => {
    const room = roomForTest()
    const report = await builtIn(room, requestOf(exhibitsOf(await putTricky(room, ['object streams']), ['대한민국 😀'])))
    expect(report.problems.map(({ kind }) => kind)).toEqual(['letters-without-font'])
    const read = await readVolume(report.volumes[0]?.path ?? '', newQpdf(), room.places.workFolder)
    expect(read?.bookmarks[2]?.title).toContain('대한민국 😀')
  })

  test('a file may have any name, and be named from the current folder', async () => {
    const room = roomForTest()
    const bytes = await trickyFile('object streams')
    const names = ['дело №1 (копия) 起诉书.pdf', '-@ strange %20 name', '--help']
    const paths = names.map(name => relative(process.cwd(), room.put(name, bytes)))
    const report = await builtIn(room, requestOf(exhibitsOf(paths)))
    expect(report.problems).toEqual([])
    expect(report.exhibits.map(({ parts }) => parts[0]?.path)).toEqual(paths)
  })

  test('marks of Typst and JSON in titles are words and nothing else', async () => {
    const room = roomForTest()
    const hostile = '#panic("x") *b* _i_ `c` <l> @r $m$ // c \\ " \u202e'
    const report = await builtIn(room, requestOf(exhibitsOf(await putTricky(room, ['object streams']), [hostile])))
    expect(report.pages).toBe(6)
  })
})

describe(`the preview of the index${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  test('prints the pages that the bundle will have', async () => {
    const room = roomForTest()
    const request = requestOf(exhibitsOf(await putTricky(room, ['object streams', 'links to addresses'])))
    const preview = await (await newIndexPreview(fontsFolder))(request, ({ path }) => (path.endsWith('1.pdf') ? 3 : 2))
    expect(preview.pages).toBe(2)
    const text = plainWords(said('pdftotext', '-layout', room.put('preview.pdf', preview.bytes), '-'))
    for (const { title, first, last } of (await builtIn(room, request)).exhibits) expect(text).toContain(`${title} ${first}–${last}`)
  })
})
