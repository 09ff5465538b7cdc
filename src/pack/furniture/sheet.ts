import type { Change } from '../bundle-report.ts'
import type { BundleRequest } from '../bundle-request.ts'
import type { BoundExhibit } from '../plan/bind.ts'
import type { Part } from '../plan/parts.ts'
import { type DrawnRun, runsOf } from './runs.ts'
import type { Words } from './words.ts'

/** What one of our sheets says, as the template reads it. */
export type Sheet = { readonly id: string; readonly kind: 'cover' | 'index' | 'changes' | 'tab' | 'slip' } & { readonly [key: string]: unknown }

export type SheetText = { readonly request: BundleRequest; readonly words: Words; readonly changes: readonly Change[] }

/** An address of ours, which becomes a link to the sheet or the page with this id. */
export const addressOf = (id: string): string => `bundle:${id}`

export const labelOf = (page: number, { stamp }: BundleRequest): string => `${stamp?.prefix ?? ''}${page}`

/** “12” or “12–15”. */
export const rangeOf = (first: number, last: number, request: BundleRequest): string =>
  first === last ? labelOf(first, request) : `${labelOf(first, request)}–${labelOf(last, request)}`

export const exhibitName = (number: number, { request, words }: SheetText): string => `${request.stamp?.exhibit ?? words.exhibit}\u00a0${number}`

export type Place = { readonly id: string; readonly first: number; readonly last: number }
type InnerTabPart = Extract<Part, { readonly kind: 'inner-tab' }>

/** The sheet an exhibit begins with. */
export const idOf = ({ sections }: BoundExhibit): string => sections[0]?.part.id ?? ''

export const innerTabs = ({ sections, last }: BoundExhibit): readonly { readonly part: InnerTabPart; readonly first: number; readonly last: number }[] => {
  const starts = sections.flatMap(({ part, first }) => (part.kind === 'inner-tab' ? [{ part, first }] : []))
  return starts.map(({ part, first }, at) => ({ part, first, last: (starts[at + 1]?.first ?? last + 1) - 1 }))
}

type Pair = { readonly label: readonly DrawnRun[]; readonly value: readonly DrawnRun[] }

export const pairs = ({ language }: BundleRequest, said: readonly (readonly [label: string, value: string | undefined])[]): readonly Pair[] =>
  said.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label: runsOf(label, language), value: runsOf(value, language) }]))
