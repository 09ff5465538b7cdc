import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { toText } from '#paper/to-text.ts'
import { templates } from '#templates/index.ts'

const asOf = day('2026-11-23')
const examples = readdirSync('examples')
  .filter(name => name.endsWith('.json'))
  .map(name => name.replace('.json', ''))
const letters = (['access-request', 'deletion-request'] as const).flatMap(document => examples.map(name => ({ document, name })))

it.each(letters)('$document, $name', async ({ document, name }) => {
  // seam: the example files are checked by their own test
  const subject = JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Case
  const { letter } = templates[document].compose({ case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' })
  await expect(toText(letter)).toMatchFileSnapshot(`files/${document}/${name}.txt`)
})
