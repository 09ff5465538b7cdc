import type { Change } from '../bundle-report.ts'
import type { BundleRequest } from '../bundle-request.ts'
import type { BoundExhibit, Section, Volume } from '../plan/bind.ts'
import type { Part } from '../plan/parts.ts'
import { type DrawnRun, runsOf } from './runs.ts'
import { languageName, type Words } from './words.ts'

/** What one of our sheets says, as the template reads it. */
export type Sheet = { readonly id: string; readonly kind: 'cover' | 'index' | 'changes' | 'tab' | 'slip' } & { readonly [key: string]: unknown }

export type SheetText = { readonly request: BundleRequest; readonly words: Words; readonly changes: readonly Change[] }

/** An address of ours, which becomes a link to the sheet or the page with this id. */
export const addressOf = (id: string): string => `bundle:${id}`

/** All sheets of all volumes, in the order of the bundle. */
export const sheetsOf = (volumes: readonly Volume[], text: SheetText): readonly Sheet[] =>
  volumes.flatMap(volume => [
    ...volume.front.map(({ part }) => frontSheet(part.id, volume, volumes, text)),
    ...volume.exhibits.flatMap(bound => bound.sections.flatMap(section => exhibitSheet(section, bound, text))),
  ])

export const labelOf = (page: number, { stamp }: BundleRequest): string => `${stamp?.prefix ?? ''}${page}`

/** “12” or “12–15”. */
export const rangeOf = (first: number, last: number, request: BundleRequest): string =>
  first === last ? labelOf(first, request) : `${labelOf(first, request)}–${labelOf(last, request)}`

export const exhibitName = (number: number, { request, words }: SheetText): string => `${request.stamp?.exhibit ?? words.exhibit}\u00a0${number}`

const frontSheet = (id: string, volume: Volume, volumes: readonly Volume[], text: SheetText): Sheet =>
  id === 'changes'
    ? changesSheet(volume, volumes, text)
    : id.startsWith('cover')
      ? coverSheet(id, volume, volumes, text)
      : indexSheet(id, volume, volumes, text)

const coverSheet = (id: string, volume: Volume, volumes: readonly Volume[], { request, words }: SheetText): Sheet => {
  const { title, party, reference, day } = request.cover
  const several = volumes.length > 1
  return {
    id,
    kind: 'cover',
    title: runsOf(title, request.language),
    pairs: pairs(request, [
      [words.cover.party, party],
      [words.cover.reference, reference],
      [words.cover.day, words.day(day)],
      [
        several ? words.volume(volume.number, volumes.length) : words.sheet.pages,
        words.cover.pages(labelOf(volume.first, request), labelOf(volume.last, request)),
      ],
    ]),
  }
}

const indexSheet = (id: string, volume: Volume, volumes: readonly Volume[], { request, words }: SheetText): Sheet => {
  const drawn = (text: string) => runsOf(text, request.language)
  const several = volumes.length > 1
  const row = (
    bound: BoundExhibit,
    said: { number: string; title: string; date?: string; language?: string; relevance?: string },
    at: Place,
    inner: boolean,
  ) => ({
    inner,
    number: drawn(said.number),
    title: drawn(said.title),
    relevance: said.relevance === undefined || said.relevance === '' ? null : drawn(said.relevance),
    date: drawn(said.date ?? ''),
    language: drawn(said.language === undefined ? '' : languageName(said.language, request.language)),
    pages: drawn(rangeOf(at.first, at.last, request)),
    volume: drawn(String(bound.volume)),
    to: bound.volume === volume.number ? addressOf(at.id) : null,
  })
  const { head } = words
  return {
    id,
    kind: 'index',
    title: drawn(words.index),
    volumes: several,
    head: [head.number, head.document, head.date, head.language, head.pages, ...(several ? [head.volume] : [])].map(drawn),
    rows: volumes.flatMap(({ exhibits }) =>
      exhibits.flatMap(bound => [
        row(bound, { ...bound.exhibit, number: String(bound.exhibit.number) }, { id: idOf(bound), first: bound.first, last: bound.last }, false),
        ...innerTabs(bound).map(({ part, first, last }) => row(bound, { ...part.tab, number: part.tab.label }, { id: part.id, first, last }, true)),
      ]),
    ),
  }
}

type Place = { readonly id: string; readonly first: number; readonly last: number }
type InnerTabPart = Extract<Part, { readonly kind: 'inner-tab' }>

/** The sheet an exhibit begins with. */
export const idOf = ({ sections }: BoundExhibit): string => sections[0]?.part.id ?? ''

export const innerTabs = ({ sections, last }: BoundExhibit): readonly { readonly part: InnerTabPart; readonly first: number; readonly last: number }[] => {
  const starts = sections.flatMap(({ part, first }) => (part.kind === 'inner-tab' ? [{ part, first }] : []))
  return starts.map(({ part, first }, at) => ({ part, first, last: (starts[at + 1]?.first ?? last + 1) - 1 }))
}

const changesSheet = (volume: Volume, volumes: readonly Volume[], { request, words, changes }: SheetText): Sheet => {
  const drawn = (text: string) => runsOf(text, request.language)
  const bound = volumes.flatMap(({ exhibits }) => exhibits)
  const range = (pages: { readonly first: number; readonly last: number } | undefined) => drawn(pages ? rangeOf(pages.first, pages.last, request) : '–')
  return {
    id: 'changes',
    kind: 'changes',
    title: drawn(words.changes.title),
    since: drawn(words.changes.since(request.earlier ? words.day(request.earlier.day) : '')),
    none: drawn(words.changes.none),
    head: [words.head.number, words.head.document, words.changes.head.what, words.changes.head.was, words.changes.head.now].map(drawn),
    rows: changes.map(change => {
      const now = bound.find(({ exhibit }) => exhibit.number === change.exhibit)
      const was = request.earlier?.exhibits.find(({ number }) => number === change.exhibit)
      return {
        number: drawn(String(change.exhibit)),
        title: drawn(now?.exhibit.title ?? was?.title ?? ''),
        what: drawn(words.changes.kinds[change.kind]),
        was: range(change.was),
        now: range(change.now),
        to: now?.volume === volume.number ? addressOf(idOf(now)) : null,
      }
    }),
  }
}

const exhibitSheet = ({ part }: Section & { readonly part: Part }, bound: BoundExhibit, text: SheetText): readonly Sheet[] => {
  const { request, words } = text
  const { exhibit } = bound
  const drawn = (said: string) => runsOf(said, request.language)
  const described = (of: { date?: string; language?: string; source?: string; relevance?: string }, pages: string) =>
    pairs(request, [
      [words.sheet.date, of.date],
      [words.sheet.language, of.language === undefined ? undefined : languageName(of.language, request.language)],
      [words.sheet.source, of.source],
      [words.sheet.relevance, of.relevance],
      [words.sheet.pages, pages],
    ])
  switch (part.kind) {
    case 'file':
      return []
    case 'tab':
      return [
        {
          id: part.id,
          kind: 'tab',
          number: drawn(exhibitName(exhibit.number, text)),
          title: drawn(exhibit.title),
          pairs: described(exhibit, rangeOf(bound.first, bound.last, request)),
          marking: exhibit.marking === undefined ? null : drawn(exhibit.marking),
        },
      ]
    case 'inner-tab': {
      const at = innerTabs(bound).find(({ part: { id } }) => id === part.id)
      return [
        {
          id: part.id,
          kind: 'tab',
          number: drawn(`${exhibitName(exhibit.number, text)} · ${part.tab.label}`),
          title: drawn(part.tab.title),
          pairs: described(part.tab, rangeOf(at?.first ?? bound.first, at?.last ?? bound.last, request)),
          marking: null,
        },
      ]
    }
    case 'slip':
    case 'left-out': {
      const title = part.tab?.title ?? exhibit.title
      const label = part.kind === 'left-out' ? part.file.label : undefined
      return [
        {
          id: part.id,
          kind: 'slip',
          title: drawn(label === undefined ? title : `${title} (${label})`),
          text: drawn(part.kind === 'left-out' ? words.leftOut : (part.text ?? words.slip)),
        },
      ]
    }
  }
}

type Pair = { readonly label: readonly DrawnRun[]; readonly value: readonly DrawnRun[] }

const pairs = ({ language }: BundleRequest, said: readonly (readonly [label: string, value: string | undefined])[]): readonly Pair[] =>
  said.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label: runsOf(label, language), value: runsOf(value, language) }]))
