import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { readFonts } from '#paper/fonts.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { templates } from '#templates/index.ts'

const asOf = day('2026-11-23')
const fonts = readFonts('node_modules/@expo-google-fonts')
const examples = readdirSync('examples').filter(name => name.endsWith('.json'))
const most = { 'access-request': 2, 'deletion-request': templates['deletion-request'].pageLimit ?? 0 }

it.each((['access-request', 'deletion-request'] as const).flatMap(document => examples.map(name => ({ document, name }))))(
  'the $document of $name keeps to its pages',
  async ({ document, name }) => {
    // seam: the example files are checked by their own test
    const subject = JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Case
    const { letter } = templates[document].compose({ case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' })
    expect((await toPdf(letter, fonts)).pages).toBeLessThanOrEqual(most[document])
  },
  30_000,
)
