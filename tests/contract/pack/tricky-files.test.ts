import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BundleReport } from '#pack/bundle-report.ts'
import { newQpdf } from '#pack/qpdf.ts'
import { readVolume } from '#pack/verify/read-volume.ts'
import { type TrickyName, trickyNames } from '../../corpus/tricky-files.ts'
import { missing } from '../paper/tools.ts'
import { builtIn, exhibitsOf, newRoom, putTricky, requestOf, said } from './room.ts'

const names = trickyNames()
const reason = missing('pdftotext') || missing('qpdf')

describe('a bundle of tricky files', () => {
  const room = newRoom()
  let report: BundleReport
  let path: string
  beforeAll(async () => {
    report = await builtIn(room, requestOf(exhibitsOf(await putTricky(room, names), names)))
    path = report.volumes[0]?.path ?? ''
  }, 120_000)
  afterAll(room.clear)

  const of = (name: TrickyName) => report.exhibits.find(({ title }) => title === name)
  const problemsOf = (name: TrickyName) => report.problems.filter(({ exhibit }) => exhibit === of(name)?.number)
  const ownPages = (name: TrickyName) => of(name)?.parts.map(({ kind, first, last }) => [kind, last - first + 1])

  test.each([
    ['probe with an old named link, locked by its owner', 'owner-locked', 'noted'],
    ['links that lead nowhere', 'dead-links', 'noted'],
    ['needs a password', 'needs-password', 'left-out'],
    ['cut off', 'pages-lost', 'changed'],
    ['no PDF at all', 'damaged', 'left-out'],
    ['empty', 'damaged', 'left-out'],
    ['no pages', 'no-pages', 'left-out'],
    ['a huge page', 'huge-page', 'noted'],
    ['a form with scripts', 'active-content', 'changed'],
    ['scripts and launches', 'active-content', 'changed'],
    ['files attached inside', 'attachments', 'changed'],
    ['a signature', 'signature', 'changed'],
  ] as const)('%s: the report tells it, and what to do', (name, kind, weight) => {
    const told = problemsOf(name).find(problem => problem.kind === kind)
    expect(told?.weight).toBe(weight)
    expect(told?.remedy).not.toBe('')
    expect(told?.file).toContain(room.folder)
  })

  test.each(['links to addresses', 'object streams', 'a hidden layer', 'probe with a direct link', 'pages turned, on their side and cropped'] as const)(
    '%s: nothing to tell',
    name => {
      expect(problemsOf(name)).toEqual([])
    },
  )

  test('a broken table is repaired, with all pages, and the report says so', () => {
    for (const name of ['wrong place of the table', 'wrong place of a compressed table'] as const) {
      expect(problemsOf(name).map(({ repaired }) => repaired !== undefined)).toEqual([true])
      expect(ownPages(name)).toEqual([['file', 3]])
    }
  })

  test('one sheet stands for a file that cannot be bound', () => {
    for (const name of ['needs a password', 'no PDF at all', 'empty', 'no pages'] as const) expect(ownPages(name)).toEqual([['left-out', 1]])
  })

  test('the names of attached files are told, and no file is inside the bundle', () => {
    expect(problemsOf('files attached inside')[0]?.problem).toContain('перечень.txt, pinned.txt')
  })

  test('three of three inner links lead to the page they led to, and nine of nine inner bookmarks are kept, nested', async () => {
    const probes = ['probe with a direct link', 'probe with a named link, turned by 90', 'probe with an old named link, locked by its owner'] as const
    const read = await readVolume(path, newQpdf(), room.places.workFolder)
    const numbers = new Map(read?.pages.map(({ object }, at) => [object, at + 1]))
    const pages = await read?.objects(
      read.pages.map(({ object }) => object),
      false,
    )
    for (const name of probes) {
      const first = (of(name)?.first ?? 0) + 1
      const annotations = await read?.objects([pages?.get(read.pages[first - 1]?.object ?? '')?.dict['/Annots']].flat().map(String), false)
      const targets = [...(annotations?.values() ?? [])].map(({ dict }) => JSON.stringify(dict['/Dest'] ?? dict['/A']).match(/\d+ 0 R/)?.[0])
      expect(targets.map(target => numbers.get(target ?? ''))).toEqual([first + 2])
      const own = read?.bookmarks.find(({ title }) => title.includes(name))?.kids[0]
      expect(own?.title).toMatch(/: Chapter 1 \/ Глава \/ 第一章$/)
      expect([own, ...(own?.kids ?? [])].map(bookmark => bookmark?.destpageposfrom1)).toEqual([first, first + 1, first + 3])
    }
  })

  describe(`as other programs read it${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
    test('qpdf finds no mistake, poppler finds no script and no attached file', () => {
      expect(said('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
      expect(said('pdfinfo', path)).toMatch(/^JavaScript:\s+no$/m)
      expect(said('pdfdetach', '-list', path)).toMatch(/^0 embedded files/)
      expect(said('qpdf', '--qdf', path, '-')).not.toMatch(/app\.alert|console\.show|calc\.exe|pinned secret|secret list/)
    })

    test('addresses are kept as they are', () => {
      expect(said('qpdf', '--qdf', path, '-')).toContain('(https://example.org/a?b=1&c=\\(2\\))')
    })

    test('a form keeps its fields, under a name of their own', () => {
      expect(said('pdfinfo', path)).toMatch(/^Form:\s+AcroForm$/m)
      expect(said('qpdf', '--json', '--json-key=acroform', path)).toMatch(/"fullname": "[^"]+\.applicant\.name"/)
      const { first = 0 } = of('a form with scripts') ?? {}
      expect(said('pdftotext', '-f', String(first + 1), '-l', String(first + 1), path, '-')).toContain('Falcon')
    })

    test('stamps stand at the lower right of what is seen, on turned, wide, cropped, small and large pages', () => {
      const { first = 0, last = 0 } = of('pages turned, on their side and cropped') ?? {}
      for (let page = first + 1; page <= last; page += 1) {
        const boxes = said('pdftotext', '-cropbox', '-bbox', '-f', String(page), '-l', String(page), path, '-')
        // poppler tells the size of the sheet as it lies, and the words as they are seen.
        const sides = /<page width="([\d.]+)" height="([\d.]+)"/.exec(boxes)?.slice(1).map(Number) ?? []
        const isTurned = /rot:\s+(90|270)/.test(said('pdfinfo', '-f', String(page), '-l', String(page), path))
        const [width = 0, height = 0] = isTurned ? sides.toReversed() : sides
        const [, right = '0', low = '0'] = new RegExp(`xMax="([\\d.]+)" yMax="([\\d.]+)">${page}<`).exec(boxes) ?? []
        expect(Number(right) / width, `page ${page}`).toBeGreaterThan(0.9)
        expect(Number(right), `page ${page}`).toBeLessThanOrEqual(width)
        expect(Number(low) / height, `page ${page}`).toBeGreaterThan(0.9)
        expect(Number(low), `page ${page}`).toBeLessThanOrEqual(height)
      }
    })

    test('content that leaves its coordinates in disorder does not move the stamp', () => {
      const { first = 0 } = of('content that does not put its state back') ?? {}
      for (const page of [first + 1, first + 2]) {
        const boxes = said('pdftotext', '-bbox', '-f', String(page), '-l', String(page), path, '-')
        expect(boxes).toMatch(new RegExp(`xMin="56\\d\\.\\d+" yMin="81\\d\\.\\d+" xMax="57\\d\\.\\d+" yMax="82\\d\\.\\d+">${page}<`))
      }
    })

    test('what a layer hides stays hidden', () => {
      expect(said('qpdf', '--qdf', path, '-')).toMatch(/\/OCProperties <<\s+\/D <<\s+\/OFF \[\s+\d+ 0 R/)
    })
  })

  test('nothing of the work is left behind', () => {
    expect(readdirSync(room.places.workFolder)).toEqual([])
    expect(readdirSync(`${room.folder}/out`)).toEqual(['bundle.pdf'])
  })
})
