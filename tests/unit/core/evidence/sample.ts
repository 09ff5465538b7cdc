import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { assess } from '#core/assessment/assess.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case, CustodyEntry, Exhibit, ExhibitFile } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { addLine, type NewCustodyLine } from '#core/evidence/custody.ts'
import { lawPack } from '#law/index.ts'
import { templateOf } from '#templates/index.ts'

const asOf = day('2026-11-23')

export const sha256OfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

// seam: the examples are checked against the schema by their own test
const example = (name: string): Case => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Case

export const refugee = example('recognised-refugee')

export const draftOf = (subject: Case): { readonly assessment: Assessment; readonly document: string; readonly draft: ReturnType<typeof deletion> } => {
  const assessment = assess(subject, lawPack, { asOf })
  return { assessment, document: 'deletion-request', draft: deletion(subject, assessment) }
}

const deletion = (subject: Case, assessment: Assessment) => {
  const template = templateOf('deletion-request')
  if (template === undefined) throw new TypeError('There is no deletion request')
  return template.compose({ case: subject, assessment, law: lawPack, asOf, language: 'en' })
}

export const exhibit = (id: string, number: number, more: Partial<Exhibit> = {}): Exhibit => ({ id, number, title: `Paper ${number}`, level: 'C0', ...more })

export const file = (id: string, role: ExhibitFile['role'], more: Partial<ExhibitFile> = {}): ExhibitFile => ({
  id,
  role,
  name: `${id}.pdf`,
  sha256: sha256OfText(id),
  bytes: 100,
  ...more,
})

export const caseWith = (more: Partial<Case>): Case => ({
  format: 'recourse-case',
  version: 1,
  id: 'case-1',
  codeName: 'HERON',
  answers: {},
  groups: {},
  exhibits: [],
  weighings: [],
  ...more,
})

export const custodyOf = (lines: readonly Omit<NewCustodyLine, 'at' | 'who'>[]): readonly CustodyEntry[] =>
  lines.reduce<readonly CustodyEntry[]>(
    (custody, line, at) => addLine(custody, { at: `2026-11-2${at}T09:00:00.000Z`, who: 'counsel', ...line }, sha256OfText),
    [],
  )
