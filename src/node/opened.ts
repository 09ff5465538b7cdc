import type { News } from '#node/news.ts'
import { readText } from '#node/read-text.ts'

type NamedText = { readonly name: string; readonly text: string }

/** Case files that the system or a command line handed to the app, until the page asks for them. */
export type Opened = {
  /** Reads the files and tells the page how many wait. One that cannot be read is left out, and the answer names it. */
  readonly add: (paths: readonly string[]) => Promise<{ readonly unread: readonly string[] }>
  readonly take: () => readonly NamedText[]
  readonly forget: () => void
}

export const openedFiles = (news: News): Opened => {
  let waiting: readonly NamedText[] = []
  const take = (): readonly NamedText[] => {
    const taken = waiting
    waiting = []
    return taken
  }
  return {
    add: async paths => {
      const read = await Promise.allSettled(paths.map(readText))
      waiting = [...waiting, ...read.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))]
      if (waiting.length > 0) news.tell({ kind: 'open-files', count: waiting.length })
      return { unread: paths.filter((_, at) => read[at]?.status === 'rejected') }
    },
    take,
    forget: () => void take(),
  }
}
