import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fixedZip } from '#paper/fixed-zip.ts'

const files = [
  ['b.xml', strToU8('<b/>')],
  ['a.xml', strToU8('<a/>')],
  ['z.xml', strToU8('<z/>')],
] as const

test('the order in which files are given does not change the zip', () => {
  expect(fixedZip(new Map(files))).toEqual(fixedZip(new Map([...files].reverse())))
})

test('named files come first, the others by name', () => {
  const entries = Object.entries(unzipSync(fixedZip(new Map(files), ['z.xml', 'absent.xml'])))
  expect(entries.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['z.xml', '<z/>'],
    ['a.xml', '<a/>'],
    ['b.xml', '<b/>'],
  ])
})
