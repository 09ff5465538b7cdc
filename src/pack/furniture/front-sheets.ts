import type { BoundExhibit, Volume } from '../plan/bind.ts'
import { runsOf } from './runs.ts'
import { addressOf, idOf, innerTabs, labelOf, type Place, pairs, rangeOf, type Sheet, type SheetText } from './sheet.ts'
import { languageName } from './words.ts'

/** Cover, index or changes: the sheet in front of a volume with this id. */
export const frontSheet = (id: string, volume: Volume, volumes: readonly Volume[], text: SheetText): Sheet =>
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
