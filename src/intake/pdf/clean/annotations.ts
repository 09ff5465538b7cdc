import { PDFArray, PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { type Finding, finding } from '../../findings/finding.ts'
import { dictAt, drop, nameAt, numberAt, textAt } from '../values.ts'
import type { Cleaner } from './cleaned.ts'

/**
 * Notes go; marks on the page (highlights, lines, stamps, typed text) stay as they look, without who made them, when, and what was said
 * about them. Links and form fields are left to others.
 */
export const cleanAnnotations: Cleaner = document => {
  const findings: Finding[] = []
  document.getPages().forEach((page, index) => {
    findings.push(...cleanPage(page, `page ${index + 1}`))
  })
  const notes = findings.some(({ kind }) => kind === 'comment')
  return { findings, scrubbed: notes ? ['comments'] : [] }
}

const cleanPage = ({ node }: PDFPage, where: string): readonly Finding[] => {
  const annotations = node.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return []
  const findings: Finding[] = []
  for (let at = annotations.size() - 1; at >= 0; at -= 1) {
    const annotation = annotations.lookup(at)
    if (!(annotation instanceof PDFDict)) continue
    const kind = nameAt(annotation, 'Subtype') ?? ''
    const said = [textAt(annotation, 'T'), textAt(annotation, 'Contents')].filter(Boolean).join(': ')
    if (kind === 'Redact') findings.push(finding('covered-text', where, 'a passage is marked for redaction, but what it says is still there', false))
    if (kind === 'Widget') {
      drop(annotation, 'M', 'NM')
      continue
    }
    if (kind === 'Link') {
      drop(annotation, 'M', 'NM', 'T', 'Contents')
      continue
    }
    const hidden = ((numberAt(annotation, 'F') ?? 0) & hiddenFlags) !== 0
    if (said !== '' && kind !== 'Popup') findings.push(finding('comment', where, said, true))
    if (notes.has(kind) || hidden) annotations.remove(at)
    else
      drop(annotation, 'T', 'Subj', 'RC', 'NM', 'M', 'CreationDate', 'IRT', 'RT', 'Popup', 'State', 'StateModel', ...(kind === 'FreeText' ? [] : ['Contents']))
  }
  return findings.reverse()
}

/** Hidden and NoView (ISO 32000-1, table 165). */
const hiddenFlags = 2 | 32

const notes: ReadonlySet<string> = new Set(['Text', 'Popup', 'FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D', 'TrapNet', 'PrinterMark'])

/** The file specifications of attachments pinned to a page. */
export const pinnedFiles = (page: PDFPage): readonly PDFDict[] => {
  const annotations = page.node.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return []
  return annotations.asArray().flatMap((_, at) => {
    const annotation = annotations.lookup(at)
    return annotation instanceof PDFDict && nameAt(annotation, 'Subtype') === 'FileAttachment' ? (dictAt(annotation, 'FS') ?? []) : []
  })
}
