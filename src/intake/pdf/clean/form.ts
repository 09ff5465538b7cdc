import { type PDFDict, PDFName } from '@cantoo/pdf-lib'
import { type Finding, finding } from '../../findings/finding.ts'
import { type Problem, problem } from '../../problems.ts'
import { arrayAt, dictAt, dictsIn, drop, nameAt, numberAt, textAt } from '../values.ts'
import type { Cleaner } from './cleaned.ts'

/** What was typed into a form stays where a reader sees it. What only programs see goes: XFA, hidden fields, signatures, hints. */
export const cleanForm: Cleaner = ({ catalog }) => {
  const form = dictAt(catalog, 'AcroForm')
  if (form === undefined) return {}
  const findings: Finding[] = []
  const problems: Problem[] = []
  for (const field of fieldsOf(form)) {
    const name = textAt(field, 'T') ?? 'field'
    if (nameAt(field, 'FT') === 'Sig') {
      const signed = dictAt(field, 'V')
      if (signed === undefined) continue
      const signer = ['Name', 'Reason', 'Location', 'ContactInfo', 'M'].flatMap(key => textAt(signed, key) ?? []).join(', ')
      findings.push(finding('signature', 'document', signer || 'a digital signature', true))
      if (problems.length === 0) problems.push(problem('signature-not-kept'))
      drop(field, 'V', 'Lock', 'SV')
      continue
    }
    const hidden = ((numberAt(field, 'F') ?? 0) & hiddenFlags) !== 0
    const value = textAt(field, 'V')
    if (value) findings.push(finding('form-data', hidden ? 'hidden form field' : 'form', `${name}: ${value}`, hidden))
    drop(field, 'DV', 'TU', 'TM', ...(hidden ? ['V', 'AP', 'MK'] : []))
  }
  if (drop(form, 'XFA')) findings.push(finding('form-data', 'document', 'a second copy of the form’s data (XFA)', true))
  // Such a form is drawn by Adobe's programs alone, from what was just dropped; its page only says so.
  if (catalog.has(PDFName.of('NeedsRendering'))) problems.push(problem('part-missing', 'the pages of a form that only Adobe Reader draws (XFA)'))
  drop(form, 'CO', 'SigFlags')
  return { findings, problems, scrubbed: findings.some(({ scrubbed }) => scrubbed) ? ['hidden form data and signatures'] : [] }
}

const hiddenFlags = 2 | 32

const fieldsOf = (form: PDFDict): readonly PDFDict[] => {
  const seen = new Set<PDFDict>()
  const waiting = [...dictsIn(arrayAt(form, 'Fields'))]
  for (let field = waiting.pop(); field !== undefined; field = waiting.pop()) {
    if (seen.has(field)) continue
    seen.add(field)
    waiting.push(...dictsIn(arrayAt(field, 'Kids')))
  }
  return [...seen]
}
