import type { Manifest, ManifestExhibit } from '#core/evidence/manifest.ts'

type Pages = { readonly volume: number; readonly first: number; readonly last: number }

/** `replaced`: other files stand under the number. `retitled`: only the title is another. Pages count through all volumes. */
export type PageChange = {
  readonly number: number
  readonly title: string
  readonly kind: 'added' | 'removed' | 'replaced' | 'moved' | 'retitled'
  readonly was?: Pages
  readonly now?: Pages
}

/** What is not where it was, or not what it was, since an earlier pack for the same reader; exhibits in the order of their numbers. */
export const changedPages = (before: Pick<Manifest, 'exhibits'>, now: Pick<Manifest, 'exhibits'>): readonly PageChange[] => {
  const gone = before.exhibits.filter(({ number }) => now.exhibits.every(one => one.number !== number))
  return [
    ...now.exhibits.flatMap(
      exhibit =>
        changeOf(
          before.exhibits.find(({ number }) => number === exhibit.number),
          exhibit,
        ) ?? [],
    ),
    ...gone.map((exhibit): PageChange => ({ ...named(exhibit), kind: 'removed', was: pagesOf(exhibit) })),
  ].toSorted((a, b) => a.number - b.number)
}

/** One line of the slip. */
export const sayChange = ({ number, kind, was, now }: PageChange): string => {
  const name = `Exhibit ${number}`
  if (kind === 'added') return `${name}: new, ${at(now)}.`
  if (kind === 'removed') return `${name}: taken out; it stood on ${at(was)}. Its number is not given again.`
  if (kind === 'retitled') return `${name}: another title; the pages are the same.`
  return kind === 'moved' ? `${name}: now on ${at(now)}, before on ${at(was)}.` : `${name}: other files; now on ${at(now)}, before on ${at(was)}.`
}

const changeOf = (before: ManifestExhibit | undefined, exhibit: ManifestExhibit): PageChange | undefined => {
  if (before === undefined) return { ...named(exhibit), kind: 'added', now: pagesOf(exhibit) }
  const places = { was: pagesOf(before), now: pagesOf(exhibit) }
  if (contentOf(before) !== contentOf(exhibit)) return { ...named(exhibit), kind: 'replaced', ...places }
  if (at(places.was) !== at(places.now)) return { ...named(exhibit), kind: 'moved', ...places }
  return before.title === exhibit.title ? undefined : { ...named(exhibit), kind: 'retitled', ...places }
}

const contentOf = ({ goes, files }: ManifestExhibit): string => [goes, ...files.map(({ role, sha256 }) => `${role} ${sha256}`)].join()

const named = ({ number, title }: ManifestExhibit) => ({ number, title })

const pagesOf = ({ volume, first, last }: ManifestExhibit): Pages => ({ volume, first, last })

const at = (pages: Pages | undefined): string =>
  pages === undefined
    ? ''
    : `${pages.first === pages.last ? `page ${pages.first}` : `pages ${pages.first} to ${pages.last}`}${pages.volume === 1 ? '' : ` (volume ${pages.volume})`}`
