import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { toText } from '#paper/to-text.ts'
import { templates } from '#templates/index.ts'
import { answeredNoData, keptThen, longPending, value, withAnswers, withdrawn, withGroup } from './later-stages.ts'

const asOf = day('2026-11-23')
const sheets = ['client-briefing', 'travel-card', 'detention-sheet', 'carry-pack-note'] as const
// seam: the example files are checked by their own test
const read = (name: string) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Case
const examples = readdirSync('examples').flatMap(name => (name.endsWith('.json') ? [name.replace('.json', '')] : []))

const textOf = (sheet: (typeof sheets)[number], subject: Case) =>
  toText(templates[sheet].compose({ case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' }).letter)

describe.each(sheets)('%s', sheet => {
  it.each(examples)('of %s', async name => {
    await expect(textOf(sheet, read(name))).toMatchFileSnapshot(`files/${sheet}/${name}.txt`)
  })
})

const reachable = (subject: Case) => withAnswers(subject, { 'submitter.phone-at-all-hours': value('+00 000 000 000 (invented)') })

const deletedData = (subject: Case) =>
  withGroup(reachable(subject), 'ccf', {
    'ccf.kind': value('deletion'),
    'ccf.reference': value('CCF/000/R222.25 (invented)'),
    'ccf.decided-on': value('2026-06-10'),
    'ccf.implemented-on': value('2026-07-08'),
    'ccf.outcome': value('non-compliant'),
  })

const later: readonly (readonly [(typeof sheets)[number], string, Case])[] = [
  ['client-briefing', 'pending-beyond-its-target', longPending(reachable(read('in-absentia-refused-extradition')))],
  ['client-briefing', 'deleted', deletedData(read('commercial-dispute-diffusion'))],
  ['client-briefing', 'withdrawn', withdrawn(reachable(read('activist-abroad')))],
  ['client-briefing', 'no-data', answeredNoData(reachable(read('access-only')))],
  [
    'client-briefing',
    'kept-then-a-new-fact',
    keptThen(reachable(read('in-absentia-refused-extradition')), { 'revision.new-fact': value('extradition-refused') }),
  ],
  ['travel-card', 'reference-allowed', longPending(withAnswers(reachable(read('recognised-refugee')), { 'disclosure.reference-on-card': value(true) }))],
  ['travel-card', 'in-person', withAnswers(read('kept-notice'), { 'submitter.capacity': value('self') })],
  ['detention-sheet', 'in-person', withAnswers(read('kept-notice'), { 'submitter.capacity': value('self') })],
  ['carry-pack-note', 'deleted', deletedData(read('recognised-refugee'))],
  ['carry-pack-note', 'withdrawn', withdrawn(reachable(read('commercial-dispute-diffusion')))],
]

it.each(later)('%s, %s', async (sheet, name, subject) => {
  await expect(textOf(sheet, subject)).toMatchFileSnapshot(`files/${sheet}/${name}.txt`)
})
