import { PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import type { StoredPdf } from '../pdf/stored-pdf.ts'
import { dictIn, entry, listIn, nameIn, newVisits, rawEntry, resolved, textString } from '../pdf/values.ts'
import type { Copier } from './copy-objects.ts'
import type { FileNote } from './file-pages.ts'

/** Gathers the form fields of all files into one form, each file's fields under a field of its own, so that equal names do not meet. */
export type Form = {
  readonly add: (pdf: StoredPdf, copier: Copier, name: string, notes: Set<FileNote>) => void
  /** The entry for the catalogue; empty without fields. */
  readonly entry: () => string
}

export const newForm = (writer: PdfFileWriter): Form => {
  const nodes: number[] = []
  const fonts = new Map<string, string>()
  return {
    add: (pdf, copier, name, notes) => {
      const form = dictIn(pdf, pdf.root, 'AcroForm')
      if (form === undefined) return
      const fields = listIn(pdf, form, 'Fields').filter(field => {
        if (!signatures(pdf, field, copier)) return true
        notes.add('signature')
        return false
      })
      if (fields.length === 0) return
      const node = writer.reserve()
      for (const field of fields) hangUnder(node, pdf, field, copier)
      const inherited = ['DA', 'Q'].flatMap(key => {
        const value = rawEntry(form, key)
        return value === undefined ? [] : [`/${key} ${copier.printed(value)}`]
      })
      writer.object(node, `<< /T ${textString(name)} /Kids [ ${fields.map(copier.printed).join(' ')} ] ${inherited.join(' ')} >>`)
      nodes.push(node)
      const resources = dictIn(pdf, form, 'DR')
      for (const [key, value] of (resources && dictIn(pdf, resources, 'Font'))?.entries() ?? []) {
        if (!fonts.has(key.toString())) fonts.set(key.toString(), copier.printed(value))
      }
      copier.drain()
    },
    entry: () =>
      nodes.length === 0
        ? ''
        : `/AcroForm << /Fields [ ${nodes.map(node => `${node} 0 R`).join(' ')} ] /DR << /Font << ${[...fonts].map(pair => pair.join(' ')).join(' ')} >> >> >>`,
  }
}

const hangUnder = (node: number, pdf: StoredPdf, field: PDFObject, copier: Copier): void => {
  const dict = resolved(pdf, field)
  if (field instanceof PDFRef && dict instanceof PDFDict) copier.rewrite(field.objectNumber, () => `${copier.entries(dict, parentOnly)} /Parent ${node} 0 R`)
}

const parentOnly: ReadonlySet<string> = new Set(['Parent'])

/**
 * A signature cannot hold in a bundle. Its look stays on the page as a plain mark; true when the whole field was one.
 */
const signatures = (pdf: StoredPdf, top: PDFObject, copier: Copier): boolean => {
  const visited = newVisits()
  const walk = (field: PDFObject, kindAbove: string | undefined): boolean => {
    if (visited(field)) return false
    const dict = resolved(pdf, field)
    if (!(dict instanceof PDFDict)) return false
    const kind = nameIn(pdf, dict, 'FT') ?? kindAbove
    const below = listIn(pdf, dict, 'Kids').map(kid => walk(kid, kind))
    if (kind !== 'Sig') return below.length > 0 && below.every(Boolean)
    if (field instanceof PDFRef) {
      const isWidget = entry(pdf, dict, 'Subtype') !== undefined
      copier.rewrite(field.objectNumber, () => `${copier.entries(dict, signatureKeys)} ${isWidget ? '/Subtype /Stamp' : ''}`)
    }
    return true
  }
  return walk(top, undefined)
}

const signatureKeys: ReadonlySet<string> = new Set(['FT', 'V', 'T', 'TU', 'Ff', 'Lock', 'SV', 'Parent', 'Kids', 'MK', 'Subtype', 'A'])
