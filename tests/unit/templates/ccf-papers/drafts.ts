import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { type CivilDate, day } from '#core/civil-date.ts'
import type { Draft } from '#core/document/template.ts'
import { lawPack } from '#law/index.ts'
import { templates } from '#templates/index.ts'
import { asOf } from '../small-case.ts'

export const papers = [
  'provisional-measures',
  'correction-request',
  'revision-summary',
  'revision-argument',
  'pre-emptive-submission',
  'supplementary-information',
  'reminder',
  'non-implementation',
  'status-certificate',
] as const

export type Paper = (typeof papers)[number]

export const draftedOn = (paper: Paper, subject: Case, on: CivilDate = asOf): Draft =>
  templates[paper].compose({ case: subject, assessment: assess(subject, lawPack, { asOf: on }), law: lawPack, asOf: on, language: 'en' })

/** One item of the group `ccf`. */
export const matter = (answers: Case['answers']) => ({
  ccf: { complete: true, items: [{ 'ccf.about-co-accused': { answer: 'value', value: false } as const, ...answers }] },
})

export const onDay = (text: string) => day(text)
