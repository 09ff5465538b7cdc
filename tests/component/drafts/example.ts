import { readFileSync } from 'node:fs'
import { readCase } from '#casefile/read.ts'
import { assess } from '#core/assessment/assess.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case, DraftKept } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import type { Draft } from '#core/document/template.ts'
import { lawPack } from '#law/index.ts'
import { asItGoesOut, asWritten, type ComposedPaper } from '#templates/composed.ts'
import { templateOf } from '#templates/index.ts'

const nobody = { name: '', address: [], phone: '', email: '', website: '', logo: null }

export const exampleCase = (name: string): Case => {
  const read = readCase(readFileSync(`examples/${name}.json`, 'utf8'), name)
  if (read.kind !== 'case') throw new TypeError(`${name} is no case`)
  return read.case
}

export type Made = { readonly subject: Case; readonly assessment: Assessment; readonly draft: Draft; readonly paper: ComposedPaper }

/** A paper of an example, as the page composes it. */
export const made = (subject: Case, document = 'deletion-request', kept: DraftKept = {}): Made => {
  const template = templateOf(document)
  if (template === undefined) throw new TypeError(`${document} is no paper`)
  const asOf = day('2026-11-24')
  const assessment = assess(subject, lawPack, { asOf })
  const draft = asWritten(template, { case: subject, assessment, law: lawPack, asOf, language: 'en' }, kept)
  return { subject, assessment, draft, paper: asItGoesOut(document, draft, kept.edits ?? [], nobody) }
}
