import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { readFonts } from '#paper/fonts.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { templates } from '#templates/index.ts'
import { cleared } from './cleared.ts'

const asOf = day('2026-11-23')
const fonts = readFonts('node_modules/@expo-google-fonts')
const examples = readdirSync('examples').filter(name => name.endsWith('.json'))

/** A request, a list, and as many annexes as the CCF is reported to accept, with names as the kit gives them. */
const attached = Array.from({ length: 22 }, (_, at) => ({
  name: at === 0 ? 'request.pdf' : at === 1 ? 'list.pdf' : `annex-${String(at - 1).padStart(2, '0')}.pdf`,
  pages: 40 + at,
  sha256: 'd'.repeat(64),
}))

it.each((['cover-message', 'travel-letter'] as const).flatMap(document => examples.map(name => ({ document, name }))))(
  'the $document of $name keeps to its page',
  async ({ document, name }) => {
    // seam: the example files are checked by their own test
    const subject = cleared(JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Case)
    const assessment = assess(subject, lawPack, { asOf })
    const { letter } = templates[document].compose({ case: subject, assessment, law: lawPack, asOf, language: 'en', attached })
    expect((await toPdf(letter, fonts)).pages).toBe(1)
  },
  30_000,
)
