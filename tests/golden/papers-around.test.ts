import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { toText } from '#paper/to-text.ts'
import { templates } from '#templates/index.ts'
import { cleared } from './cleared.ts'

const asOf = day('2026-11-23')

const exampleOf = (name: string): Case => {
  const read = readCase(readFileSync(`examples/${name}.json`, 'utf8'), name)
  if (read.kind === 'refused') throw new Error(`${name}: ${read.problems.map(({ reason }) => reason).join(' ')}`)
  return read.case
}

const names = readdirSync('examples')
  .filter(name => name.endsWith('.json'))
  .map(name => name.replace('.json', ''))

const cases: { readonly [name: string]: Case } = {
  ...Object.fromEntries(names.map(name => [name, exampleOf(name)])),
  'extradition-refused-then-deleted': cleared(exampleOf('in-absentia-refused-extradition')),
}

const around = [
  'power-of-attorney',
  'cover-message',
  'protection-consent',
  'protection-confirmation-request',
  'national-authority-letter',
  'travel-letter',
  'bank-letter',
  'national-data-request',
  'screening-correction',
  'evidence-request-list',
  'risk-note',
  'evidence-brief',
  'annex-list',
  'chronology',
  'confidentiality-schedule',
] as const

it.each(around.flatMap(document => Object.keys(cases).map(name => ({ document, name }))))('$document, $name', async ({ document, name }) => {
  const subject = cases[name]
  if (subject === undefined) throw new Error(`No such case: ${name}`)
  const { letter } = templates[document].compose({ case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' })
  await expect(toText(letter)).toMatchFileSnapshot(`files/${document}/${name}.txt`)
})
