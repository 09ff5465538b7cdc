import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { readFonts } from '#paper/fonts.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { templates } from '#templates/index.ts'
import { longPending, notCarriedOut, protectedSince, refusedSince, withErrors, withNewFact } from './later-stages.ts'

const asOf = day('2026-11-23')
const fonts = readFonts('node_modules/@expo-google-fonts')
// seam: the example files are checked by their own test
const read = (name: string) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Case
const refused = read('in-absentia-refused-extradition')
const refugee = read('recognised-refugee')

it.each([
  { document: 'revision-summary', name: 'extradition refused since', subject: refusedSince(refused), most: 2 },
  { document: 'revision-summary', name: 'protected since', subject: protectedSince(refugee), most: 2 },
  { document: 'revision-argument', name: 'extradition refused since', subject: refusedSince(refused), most: 10 },
  { document: 'supplementary-information', name: 'one new fact', subject: withNewFact(refused, 'refusal'), most: 1 },
  { document: 'reminder', name: 'second step', subject: longPending(refused), most: 1 },
  { document: 'correction-request', name: 'three items', subject: withErrors(refused), most: 10 },
  { document: 'non-implementation', name: 'a stop at a border', subject: notCarriedOut(refugee, 'custody-record'), most: 2 },
  { document: 'pre-emptive-submission', name: 'as it stands', subject: read('activist-abroad'), most: 10 },
] as const)(
  'the $document, $name, keeps to $most pages',
  async ({ document, subject, most }) => {
    const { letter } = templates[document].compose({ case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' })
    expect((await toPdf(letter, fonts)).pages).toBeLessThanOrEqual(most)
  },
  30_000,
)

it('provisional measures are argued and signed on two pages, before the list of annexes', async () => {
  const { letter } = templates['provisional-measures'].compose({
    case: refugee,
    assessment: assess(refugee, lawPack, { asOf }),
    law: lawPack,
    asOf,
    language: 'en',
  })
  const from = letter.blocks.findIndex(block => block.kind === 'heading' && block.id === 'annexes')
  expect((await toPdf({ ...letter, blocks: letter.blocks.slice(0, from) }, fonts)).pages).toBeLessThanOrEqual(2)
}, 30_000)
