import { expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { aftercareSteps } from '#law/calendar/aftercare.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { templateOf, templates } from '#templates/index.ts'

it('every paper that the aftercare list names can be written', () => {
  for (const paper of aftercareSteps.flatMap(({ papers }) => papers)) expect(templateOf(paper), paper).toBeDefined()
})

it('every paper that a deadline makes ready can be written', () => {
  const named = [...JSON.stringify(calendarLawOf(profile, lawPack).rules).matchAll(/"paper":"([^"]+)"/g)].map(([, id]) => id ?? '')
  expect(named.length).toBeGreaterThan(0)
  for (const paper of named) expect(templateOf(paper), paper).toBeDefined()
})

it('an empty case still composes every paper', () => {
  const asOf = day('2026-11-23')
  const empty = caseOf({})
  const assessment = assess(empty, lawPack, { asOf })
  for (const template of Object.values(templates)) {
    const { letter } = template.compose({ case: empty, assessment, law: lawPack, asOf, language: 'en' })
    expect(letter.blocks.length, template.id).toBeGreaterThan(0)
  }
})
