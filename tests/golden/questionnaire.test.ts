import { expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { lawPack } from '#law/index.ts'
import { toText } from '#paper/to-text.ts'
import { templates } from '#templates/index.ts'

it('questionnaire, the same for every case but for the code name', async () => {
  const subject = caseOf({}, 'KESTREL')
  const asOf = day('2026-11-23')
  const { letter } = templates.questionnaire.compose({ case: subject, assessment: assess(subject, lawPack, { asOf }), law: lawPack, asOf, language: 'en' })
  await expect(toText(letter)).toMatchFileSnapshot('files/questionnaire/blank.txt')
})
