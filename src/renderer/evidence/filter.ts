import type { Exhibit } from '#core/case/case.ts'
import type { Flag } from '#renderer/evidence/flags.ts'

export const filters = ['all', 'look', 'no-file', 'unused', 'not-source'] as const

export type Filter = (typeof filters)[number]

/** `claims` is left out where it is not known. */
export type Listed = { readonly exhibit: Exhibit; readonly flags: readonly Flag[]; readonly claims?: number }

/** The exhibits of a filter in which all words stand, whatever their accents, by number. */
export const filtered = (listed: readonly Listed[], words: string, filter: Filter): readonly Listed[] => {
  const sought = folded(words)
    .split(/\s+/)
    .filter(word => word !== '')
  return listed
    .filter(one => fits[filter](one))
    .filter(({ exhibit }) => {
      const text = folded(textOf(exhibit))
      return sought.every(word => text.includes(word))
    })
    .toSorted((a, b) => a.exhibit.number - b.exhibit.number)
}

const fits: { readonly [F in Filter]: (one: Listed) => boolean } = {
  all: () => true,
  look: ({ flags }) => flags.some(({ tone }) => tone !== 'fails'),
  'no-file': ({ exhibit: { files = [] } }) => files.length === 0,
  unused: ({ claims, exhibit }) => claims === 0 && exhibit.level !== 'C4',
  'not-source': ({ exhibit: { level } }) => level !== 'C0' && level !== 'C1',
}

const textOf = ({ number, title, author, source, proves, relevance, theme, date, language, files = [] }: Exhibit): string =>
  [number, title, author, source, proves, relevance, theme, date, language, ...files.map(({ name }) => name)].join(' ')

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('und')
