import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { type FindDestination, targetOf } from '../pdf/destinations.ts'
import type { PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import type { StoredPdf } from '../pdf/stored-pdf.ts'
import { keyOf, nameIn, rawEntry, resolved } from '../pdf/values.ts'
import { active, dropped, isHarmless } from './actions.ts'

/** Carries objects of one source file into the bundle: whatever a page needs, under new numbers, streams byte for byte. */
export type Copier = {
  /** The value as PDF syntax, its references renumbered. What they lead to is written by `drain`. */
  readonly printed: (value: PDFObject) => string
  /** Entries of a dictionary as PDF syntax, without those named. */
  readonly entries: (dict: PDFDict, without?: ReadonlySet<string>) => string
  /** Fixes what a reference becomes: the number of an object of ours, or nothing. */
  readonly become: (source: number, ours: number | undefined) => void
  /** Other entries for an object of the source, in place of its own. */
  readonly rewrite: (source: number, entries: () => string) => void
  readonly drain: () => void
  /** What was left out on the way, each once. */
  readonly leftOut: Set<LeftOut>
}

export type LeftOut = 'active-content' | 'dead-links' | 'attachments'

export type CopyFrom = {
  readonly pdf: StoredPdf
  readonly find: FindDestination
  /** The object of ours for each page of the source, counted from 0. */
  readonly pageObjects: readonly number[]
  /** Where a link of our own sheets leads: an address of ours in, an object of ours out. */
  readonly ourLink?: (address: string) => number | undefined
}

export const copierOf = ({ pdf, find, pageObjects, ourLink }: CopyFrom, writer: PdfFileWriter): Copier => {
  const numbers = new Map<number, number | undefined>()
  const rewritten = new Map<number, () => string>()
  const leftOut = new Set<LeftOut>()
  let waiting: number[] = []

  const reference = (source: number): string => {
    if (!numbers.has(source)) {
      const value = pdf.object(source)?.value
      const ours = value === undefined || isOfTheOldTree(pdf, value) ? undefined : writer.reserve()
      numbers.set(source, ours)
      if (ours !== undefined) waiting.push(source)
    }
    const ours = numbers.get(source)
    return ours === undefined ? 'null' : `${ours} 0 R`
  }

  const printed = (value: PDFObject): string => {
    if (value instanceof PDFRef) return reference(value.objectNumber)
    if (value instanceof PDFDict) return `<< ${entries(value)} >>`
    if (value instanceof PDFArray) return `[ ${value.asArray().map(printed).join(' ')} ]`
    return value.toString()
  }

  const entries = (dict: PDFDict, without?: ReadonlySet<string>): string =>
    dict
      .entries()
      .flatMap(([key, value]) => {
        const name = key.decodeText()
        if (without?.has(name) || dropped.has(name)) return noteDropped(name, value)
        const text = name in special ? special[name]?.(dict, value) : printed(value)
        return text === undefined ? [] : [`${key} ${text}`]
      })
      .join(' ')

  const noteDropped = (name: string, value: PDFObject): readonly string[] => {
    if (active.has(name)) leftOut.add('active-content')
    if (name === 'EF' && resolved(pdf, value) instanceof PDFDict) leftOut.add('attachments')
    return []
  }

  const action = (_: PDFDict, value: PDFObject): string | undefined => {
    const found = resolved(pdf, value)
    if (!(found instanceof PDFDict) || rawEntry(found, 'S') === undefined) return printed(value)
    if (!isHarmless(pdf, found)) {
      leftOut.add('active-content')
      return undefined
    }
    const address = nameIn(pdf, found, 'S') === 'URI' ? keyOf(resolved(pdf, rawEntry(found, 'URI'))) : undefined
    const ours = address === undefined ? undefined : ourLink?.(address)
    if (ours !== undefined) return `<< /S /GoTo /D [ ${ours} 0 R /Fit ] >>`
    if (nameIn(pdf, found, 'S') !== 'GoTo') return `<< ${entries(found)} >>`
    const place = destination(rawEntry(found, 'D'))
    return place === undefined ? undefined : `<< /S /GoTo /D ${place} >>`
  }

  const destination = (value: PDFObject | undefined): string | undefined => {
    const found = find(value)
    const ours = found && pageObjects[found.page]
    if (found === undefined || ours === undefined) {
      leftOut.add('dead-links')
      return undefined
    }
    return `[ ${ours} 0 R ${found.view.map(item => item.toString()).join(' ')} ]`
  }

  const special: { readonly [key: string]: (dict: PDFDict, value: PDFObject) => string | undefined } = {
    A: action,
    PA: action,
    Next: (dict, value) => (rawEntry(dict, 'S') instanceof PDFName ? action(dict, value) : printed(value)),
    Dest: (dict, value) => (targetOf(pdf, dict) === undefined || rawEntry(dict, 'Subtype') === undefined ? printed(value) : destination(value)),
  }

  const write = (source: number): void => {
    const ours = numbers.get(source)
    const found = pdf.object(source)
    if (ours === undefined || found === undefined) return
    const { value, stream } = found
    const other = rewritten.get(source)
    if (stream && value instanceof PDFDict) writer.stream(ours, entries(value, lengthOnly), stream.length, pdf.chunks(stream))
    else writer.object(ours, other ? `<< ${other()} >>` : printed(value))
  }

  return {
    printed,
    entries,
    become: (source, ours) => {
      numbers.set(source, ours)
    },
    rewrite: (source, text) => {
      rewritten.set(source, text)
    },
    drain: () => {
      while (waiting.length > 0) {
        const now = waiting
        waiting = []
        for (const source of now) write(source)
      }
    },
    leftOut,
  }
}

const lengthOnly: ReadonlySet<string> = new Set(['Length'])

/** A reference back into the tree of the source would drag all of it along. */
const isOfTheOldTree = (pdf: StoredPdf, value: PDFObject): boolean =>
  value instanceof PDFDict && ['Catalog', 'Pages', 'Page', 'StructTreeRoot', 'StructElem', 'Outlines'].includes(nameIn(pdf, value, 'Type') ?? '')
