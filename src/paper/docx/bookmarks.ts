import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'

/** Wraps words in a bookmark. Numbers count from 1 within one document, so that the same letter gives the same file. */
export type Mark = (anchor: string | undefined, children: readonly ParagraphChild[]) => readonly ParagraphChild[]

export const bookmarks = (): Mark => {
  let last = 0
  return (anchor, children) => {
    if (anchor === undefined) return children
    const number = ++last
    return [asChild(new BookmarkStart(anchor, number)), ...children, asChild(new BookmarkEnd(number))]
  }
}

/** For a copy of what is marked already. */
export const unmarked: Mark = (_, children) => children

// seam: the library writes both ends of a bookmark among runs but leaves them out of this type
const asChild = (end: BookmarkStart | BookmarkEnd): ParagraphChild => end as unknown as ParagraphChild
