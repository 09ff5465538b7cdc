import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { fontsFolder } from './tools.ts'

const printHashes = `
import { createHash } from 'node:crypto'
import { readFonts } from '#paper/fonts.ts'
import { toDocx } from '#paper/to-docx.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { sampleLetter } from './tests/unit/paper/sample-letter.ts'
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
const { bytes } = await toPdf(sampleLetter, readFonts('${fontsFolder}'))
process.stdout.write(sha256(await toDocx(sampleLetter)) + ' ' + sha256(bytes))
`

const hashes = (zone: string, language: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', printHashes], { encoding: 'utf8', env: { ...process.env, TZ: zone, LANG: language } })

test('two processes in two time zones and languages write the same bytes', () => {
  const here = hashes('UTC', 'C')
  expect(here).toMatch(/^[\da-f]{64} [\da-f]{64}$/)
  expect(hashes('America/Los_Angeles', 'tr_TR.UTF-8')).toBe(here)
})
