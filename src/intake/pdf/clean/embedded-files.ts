import { PDFArray, type PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { finding } from '../../findings/finding.ts'
import { limits } from '../../limits.ts'
import type { Nested } from '../../reading.ts'
import { arrayAt, dictAt, dictsIn, drop, textAt } from '../values.ts'
import { pinnedFiles } from './annotations.ts'
import type { Cleaner } from './cleaned.ts'
import { decoded } from './decoded.ts'

/** Files carried by the document or pinned to a page come out, to be read on their own. Run before the annotations are cleaned. */
export const cleanEmbeddedFiles: Cleaner = document => {
  const specifications = [...new Set([...listed(document), ...document.getPages().flatMap(pinnedFiles)])]
  const nested = specifications.flatMap(taken)
  drop(dictAt(document.catalog, 'Names'), 'EmbeddedFiles')
  drop(document.catalog, 'Collection', 'AF')
  return {
    findings: specifications.map(specification => finding('embedded-file', 'document', nameOf(specification), true)),
    scrubbed: specifications.length > 0 ? ['embedded files'] : [],
    nested,
  }
}

const nameOf = (specification: PDFDict): string => textAt(specification, 'UF') ?? textAt(specification, 'F') ?? 'attachment'

const taken = (specification: PDFDict): readonly Nested[] => {
  const files = dictAt(specification, 'EF')
  const stream = files?.lookup(PDFName.of('UF')) ?? files?.lookup(PDFName.of('F'))
  const bytes = decoded(stream)
  return bytes === undefined ? [] : [{ name: nameOf(specification), bytes }]
}

/** The leaves of the name tree. A tree that bites its own tail ends where it began. */
const listed = ({ catalog }: PDFDocument): readonly PDFDict[] => {
  const found: PDFDict[] = []
  const seen = new Set<PDFDict>()
  const waiting = [dictAt(dictAt(catalog, 'Names'), 'EmbeddedFiles')]
  for (let node = waiting.pop(); node !== undefined && found.length < limits.nested * 2; node = waiting.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    waiting.push(...dictsIn(arrayAt(node, 'Kids')))
    const names = node.lookup(PDFName.of('Names'))
    if (names instanceof PDFArray) found.push(...dictsIn(names))
  }
  return found
}
