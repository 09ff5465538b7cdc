import { describe, expect, it } from 'vitest'
import { matchFiles } from '#core/evidence/match-files.ts'

const exhibits = [
  { id: 'notice', number: 1 },
  { id: 'arrest-warrant', number: 7 },
  { id: 'letter', number: 12 },
]

const of = (name: string) => matchFiles(exhibits, [{ name }])

describe('a file beside a case', () => {
  it.each([
    '07 warrant.pdf',
    '7.pdf',
    '007_scan.jpg',
    'Exhibit 7 - warrant.pdf',
    'exhibit-07.pdf',
    'Annex 7, page 1.png',
    '7/page one.jpg',
    '07 warrant/scans/1.tif',
    'arrest-warrant.pdf',
  ])('%s belongs to exhibit 7', name => {
    expect(of(name).matched).toMatchObject([{ exhibit: 'arrest-warrant', role: 'original' }])
  })

  it.each(['70 other.pdf', '2024-07-01 letter.pdf', 'warrant 7.pdf', '8.pdf', '7th of May.pdf', 'readme.txt'])('%s belongs to none', name => {
    expect(of(name)).toEqual({ matched: [], unmatched: [name] })
  })

  it.each([
    ['07 warrant translation.pdf', 'translation'],
    ['07 warrant_translated.pdf', 'translation'],
    ['7/Translator statement.pdf', 'translator-statement'],
    ['7/certificate of translation.pdf', 'translator-statement'],
  ])('%s is told by its name to be a %s', (name, role) => {
    expect(of(name).matched).toMatchObject([{ exhibit: 'arrest-warrant', role }])
  })
})
