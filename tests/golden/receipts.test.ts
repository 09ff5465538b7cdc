import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { assess } from '#core/assessment/assess.ts'
import { day } from '#core/civil-date.ts'
import { receiptOf } from '#core/receipt/receipt.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { toText } from '#paper/to-text.ts'
import { templates } from '#templates/index.ts'

const asOf = day('2026-11-23')

/** Any change of the law changes the real hashes; here they stand for themselves. */
const sha256 = () => '0123456789abcdef'.repeat(4)

it.each(readdirSync('examples').filter(name => name.endsWith('.json')))('reasoning-receipt, %s', async file => {
  const read = readCase(readFileSync(`examples/${file}`, 'utf8'), file)
  if (read.kind === 'refused') throw new Error(`${file}: ${read.problems.map(({ reason }) => reason).join(' ')}`)
  const assessment = assess(read.case, lawPack, { asOf })
  const receipt = receiptOf({ case: read.case, assessment, law: lawPack, procedure: profile, appVersion: '0.0.0', asOf, sha256 })
  const { letter } = templates['reasoning-receipt'].compose({ case: read.case, assessment, law: lawPack, asOf, language: 'en', receipt })
  await expect(toText(letter)).toMatchFileSnapshot(`files/reasoning-receipt/${file.replace('.json', '.txt')}`)
})
