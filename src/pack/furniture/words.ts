import type { CivilDate } from '#core/civil-date.ts'
import type { BundleRequest } from '../bundle-request.ts'

/** What we print ourselves: cover, index, tab sheets, slips, stamps, bookmarks. */
export type Words = {
  readonly exhibit: string
  readonly day: (day: CivilDate) => string
  readonly volume: (number: number, of: number) => string
  readonly index: string
  readonly head: {
    readonly number: string
    readonly document: string
    readonly date: string
    readonly language: string
    readonly pages: string
    readonly volume: string
  }
  readonly cover: { readonly party: string; readonly reference: string; readonly day: string; readonly pages: (first: string, last: string) => string }
  readonly sheet: { readonly date: string; readonly language: string; readonly source: string; readonly relevance: string; readonly pages: string }
  readonly stamp: { readonly inner: (exhibit: string, page: number) => string }
  readonly slip: string
  readonly leftOut: string
  readonly bookmark: { readonly cover: string; readonly page: (label: string) => string; readonly document: (number: number) => string }
  readonly changes: {
    readonly title: string
    readonly since: (day: string) => string
    readonly none: string
    readonly head: { readonly was: string; readonly now: string; readonly what: string }
    readonly kinds: { readonly added: string; readonly removed: string; readonly moved: string; readonly replaced: string }
  }
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

export const words: { readonly [L in BundleRequest['language']]: Words } = {
  en: {
    exhibit: 'Annex',
    day: day => {
      const [year, month, date] = day.split('-').map(Number)
      return `${date} ${months[(month ?? 1) - 1]} ${year}`
    },
    volume: (number, of) => `Volume ${number} of ${of}, pages`,
    index: 'Index',
    head: { number: 'No.', document: 'Document', date: 'Date', language: 'Language', pages: 'Pages', volume: 'Volume' },
    cover: { party: 'On behalf of', reference: 'Reference', day: 'Date', pages: (first, last) => `${first} to ${last}` },
    sheet: { date: 'Date', language: 'Language', source: 'Source', relevance: 'Relevance', pages: 'Pages' },
    stamp: { inner: (exhibit, page) => `${exhibit}, p.\u00a0${page}` },
    slip: 'This exhibit is a file that cannot be printed here. It is provided separately.',
    leftOut: 'This document could not be included when this bundle was made. The file as received is kept and can be provided.',
    bookmark: { cover: 'Cover', page: label => `(p. ${label})`, document: number => `Document ${number}` },
    changes: {
      title: 'Changes since the last bundle',
      since: day => `Compared with the bundle of ${day}.`,
      none: 'No page has moved.',
      head: { was: 'Pages then', now: 'Pages now', what: 'What changed' },
      kinds: { added: 'Added', removed: 'Removed', moved: 'Moved', replaced: 'New content' },
    },
  },
}

/** A language tag as its name in the language of the words, anything else as it is. */
export const languageName = (given: string, language: BundleRequest['language']): string => {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(given)) return given
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(given) ?? given
  } catch {
    return given
  }
}
