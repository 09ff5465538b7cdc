/**
 * Something the source will be able to read. `name` is a label for the report, such as “exhibit 3”, and should itself be harmless. Pages of one
 * name are read as one text, so that a name broken over two pages is found.
 */
export type LeakSource = {
  readonly kind: 'text' | 'title' | 'bookmark' | 'file-name' | 'metadata' | 'manifest'
  readonly name: string
  readonly page?: number
  readonly text: string
}

export type JoinedSource = {
  readonly kind: LeakSource['kind']
  readonly name: string
  readonly text: string
  /** The page of a place in the text, and the line on it, from 1. */
  readonly placeOf: (at: number) => { readonly page?: number; readonly line: number }
}

export const joinedSources = (sources: readonly LeakSource[]): readonly JoinedSource[] =>
  [...Map.groupBy(sources, ({ kind, name, page }) => (page === undefined ? undefined : `${kind} ${name}`)).entries()].flatMap(([key, of]) =>
    key === undefined ? of.map(one => joined([one])) : [joined(of.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)))],
  )

const joined = (pages: readonly LeakSource[]): JoinedSource => {
  const starts: number[] = []
  let length = 0
  for (const { text } of pages) {
    starts.push(length)
    length += text.length + 1
  }
  const text = pages.map(page => page.text).join('\n')
  return {
    kind: pages[0]?.kind ?? 'text',
    name: pages[0]?.name ?? '',
    text,
    placeOf: at => {
      const index = starts.findLastIndex(start => start <= at)
      const page = pages[index]?.page
      return { ...(page === undefined ? {} : { page }), line: text.slice(starts[index] ?? 0, at).split('\n').length }
    },
  }
}
