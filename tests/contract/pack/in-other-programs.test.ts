import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BundleReport } from '#pack/bundle-report.ts'
import { pageOf } from '#pack/bundle-report.ts'
import { writeMeasuredCorpus } from '../../corpus/measured-corpus.ts'
import { missing } from '../paper/tools.ts'
import { builtIn, newRoom, plainWords, requestOf, said } from './room.ts'

const reason = missing('pdftotext') || missing('qpdf')

const titles = ['起诉书', 'قرار المحكمة العليا', 'ئابدۇراخمان خەت', 'Постановление о розыске', 'Kararın gerekçesi: şüpheli', 'Decision of the court']

describe(`a bundle as other programs read it${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  const room = newRoom()
  let sources: readonly string[]
  let report: BundleReport
  let path: string
  beforeAll(async () => {
    sources = await writeMeasuredCorpus(join(room.folder, 'corpus'), { exhibits: 6, pages: 3, scans: 2 })
    const exhibits = sources.map((source, at) => ({
      number: at + 1,
      title: titles[at] ?? '',
      date: '3 March 2024',
      language: 'zh',
      relevance: 'Shows that no summons was served.',
      level: 'C0',
      files: [{ path: source }],
    }))
    report = await builtIn(room, requestOf(exhibits))
    path = report.volumes[0]?.path ?? ''
  }, 120_000)
  afterAll(room.clear)

  const textOf = (first: number, last = first, ...options: readonly string[]): string =>
    said('pdftotext', '-f', String(first), '-l', String(last), ...options, path, '-')

  test('qpdf finds no mistake in it', () => {
    expect(said('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
  })

  test('every page ends with the stamp of its own number', () => {
    const pages = textOf(1, report.pages).split('\f').slice(0, report.pages)
    expect(pages.map(page => /(\d+)\s*$/.exec(page)?.[1])).toEqual(pages.map((_, at) => String(at + 1)))
  })

  test('the index prints the pages that the report tells', () => {
    const index = plainWords(textOf(2, 2, '-layout'))
    for (const { title, first, last } of report.exhibits) expect(index).toContain(`${title} 3 March 2024 Chinese ${first}–${last}`)
  })

  test('titles in every script can be found in the index and on the tab sheet', () => {
    for (const { title, first } of report.exhibits) expect(plainWords(textOf(first))).toContain(title)
  })

  test('the page of an exhibit that the report tells is the page with that content', () => {
    for (const inner of [1, 2, 3]) {
      const place = pageOf(report, 3, inner)
      expect(textOf(place?.page ?? 0)).toContain(`exhibit-0003 page ${inner} of 3`)
    }
    expect(pageOf(report, 3, 4)).toBeUndefined()
  })

  test('it tells its title and the day it was given, and nothing of who made it', () => {
    const info = said('pdfinfo', '-isodates', path)
    expect(info).toMatch(/^Title:\s+Evidence bundle$/m)
    expect(info).toMatch(/^CreationDate:\s+2026-11-24/m)
    expect(info).not.toMatch(/^(Author|Creator|Subject|Keywords)/m)
    expect(said('pdfinfo', '-meta', path).trim()).toBe('')
  })

  test('scans are in it byte for byte', () => {
    const imagesIn = (file: string, ...options: readonly string[]): readonly string[] => {
      const folder = join(
        room.folder,
        `images-${createHash('sha256')
          .update(file + options.join())
          .digest('hex')
          .slice(0, 8)}`,
      )
      mkdirSync(folder)
      said('pdfimages', '-all', ...options, file, join(folder, 'i'))
      return readdirSync(folder)
        .toSorted()
        .map(name =>
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        )
    }
    const fifth = report.exhibits[4]
    const before = imagesIn(sources[4] ?? '')
    expect(before).toHaveLength(3)
    expect(imagesIn(path, '-f', String(fifth?.first), '-l', String(fifth?.last))).toEqual(before)
  })

  test('the text of the exhibits reads as before', () => {
    const before = said('pdftotext', '-l', '1', sources[0] ?? '', '-').trim()
    expect(textOf(4)).toContain(before.replace(/\f$/, ''))
  })

  test('the same input gives the same bytes', async () => {
    const again = await builtIn(
      { ...room, places: { ...room.places, output: join(room.folder, 'out', 'again.pdf') } },
      requestOf(
        report.exhibits.map((exhibit, at) => ({
          number: exhibit.number,
          title: exhibit.title,
          date: '3 March 2024',
          language: 'zh',
          relevance: 'Shows that no summons was served.',
          level: 'C0',
          files: [{ path: sources[at] ?? '' }],
        })),
      ),
    )
    expect(again.volumes[0]?.sha256).toBe(report.volumes[0]?.sha256)
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(report.volumes[0]?.sha256)
  })
})
