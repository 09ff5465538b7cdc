import { PDFArray, type PDFDict, type PDFObject } from '@cantoo/pdf-lib'
import type { StoredPdf } from '../pdf/stored-pdf.ts'
import { dictIn, entry, listIn, nameIn, resolved } from '../pdf/values.ts'
import type { Copier } from './copy-objects.ts'

/** Gathers the layers of all files: what a file hides stays hidden. */
export type Layers = {
  readonly add: (pdf: StoredPdf, copier: Copier) => void
  /** The entry for the catalogue; empty without layers. */
  readonly entry: () => string
}

type Lists = { readonly [key in 'OCGs' | 'ON' | 'OFF' | 'Order' | 'RBGroups' | 'Locked' | 'AS']: string[] }

export const newLayers = (): Layers => {
  const lists: Lists = { OCGs: [], ON: [], OFF: [], Order: [], RBGroups: [], Locked: [], AS: [] }
  return {
    add: (pdf, copier) => {
      const properties = dictIn(pdf, pdf.root, 'OCProperties')
      if (properties === undefined) return
      const groups = listIn(pdf, properties, 'OCGs').map(copier.printed)
      const settings = dictIn(pdf, properties, 'D')
      const listed = (key: string): readonly string[] => (settings ? listIn(pdf, settings, key).map(item => printedWhole(pdf, copier, item)) : [])
      lists.OCGs.push(...groups)
      lists.ON.push(...listed('ON'))
      lists.OFF.push(...(settings && isOffAtFirst(pdf, settings) ? groups.filter(group => !listed('ON').includes(group)) : listed('OFF')))
      for (const key of ['Order', 'RBGroups', 'Locked', 'AS'] as const) lists[key].push(...listed(key))
      copier.drain()
    },
    entry: () => {
      if (lists.OCGs.length === 0) return ''
      const settings = (['ON', 'OFF', 'Order', 'RBGroups', 'Locked', 'AS'] as const)
        .filter(key => lists[key].length > 0)
        .map(key => `/${key} [ ${lists[key].join(' ')} ]`)
        .join(' ')
      return `/OCProperties << /OCGs [ ${lists.OCGs.join(' ')} ] /D << ${settings} >> >>`
    },
  }
}

/** Lists inside the settings are written in place; they hold references to the groups. */
const printedWhole = (pdf: StoredPdf, copier: Copier, item: PDFObject): string => {
  const found = resolved(pdf, item)
  return copier.printed(found instanceof PDFArray ? found : item)
}

const isOffAtFirst = (pdf: StoredPdf, settings: PDFDict): boolean =>
  entry(pdf, settings, 'BaseState') !== undefined && nameIn(pdf, settings, 'BaseState') === 'OFF'
