import { type PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { type Finding, finding } from '../../findings/finding.ts'
import { arrayAt, dictAt, dictsIn, drop, textAt } from '../values.ts'
import { walk } from '../walk.ts'
import type { Cleaner } from './cleaned.ts'

/** Keeps only what shows or leads somewhere; private data of the programs a file went through is none of that. Run last. */
export const cleanPageData: Cleaner = document => {
  const findings: Finding[] = []
  document.getPages().forEach(({ node }, index) => {
    if (node.has(PDFName.of('LGIDict')) || dictsIn(arrayAt(node, 'VP')).some(view => dictAt(view, 'Measure')?.has(PDFName.of('GPTS')))) {
      findings.push(finding('gps', `page ${index + 1}`, 'a map with its position on the earth', true))
    }
    keepOnly(node, pageKeys)
  })
  let dropped = false
  walk(document.context, [document.context.trailerInfo.Root], dict => {
    dropped = drop(dict, 'PieceInfo', 'LastModified', 'AF') || dropped
  })
  keepOnly(document.catalog, catalogKeys)
  const names = dictAt(document.catalog, 'Names')
  if (names) keepOnly(names, new Set(['Dests']))
  return { findings: [...findings, ...switchedOffLayers(document)], scrubbed: dropped ? ['private data of programs'] : [] }
}

const keepOnly = (dict: PDFDict, keys: ReadonlySet<string>): void => {
  for (const key of dict.keys()) if (!keys.has(key.decodeText())) dict.delete(key)
}

const keys = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const pageKeys = keys('Type Parent Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate Group StructParents Annots Tabs UserUnit')
const catalogKeys = keys(
  'Type Version Extensions Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode Outlines OpenAction URI AcroForm StructTreeRoot MarkInfo Lang OCProperties OutputIntents',
)

/** Layers that are switched off are not drawn, but are still there. */
const switchedOffLayers = ({ catalog }: PDFDocument): readonly Finding[] => {
  const layers = dictAt(catalog, 'OCProperties')
  for (const layer of dictsIn(arrayAt(layers, 'OCGs'))) drop(dictAt(layer, 'Usage'), 'CreatorInfo', 'User')
  return dictsIn(arrayAt(dictAt(layers, 'D'), 'OFF')).map(layer =>
    finding('hidden-text', 'layer', `a layer that is switched off: ${textAt(layer, 'Name') ?? 'unnamed'}`, false),
  )
}
