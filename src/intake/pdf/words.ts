import { readFile } from 'node:fs/promises'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { openPdf, textOf } from './look.ts'

/** Words a reader or a search of a PDF finds. `page` counts from 1. */
export type Words = { readonly kind: 'text' | 'bookmark' | 'metadata'; readonly page?: number; readonly text: string }

/** Every word of a PDF: pages with the addresses of their links and what is typed into forms, bookmarks, properties. Throws where it cannot be read. */
export const everyWord = async (path: string): Promise<readonly Words[]> => {
  const opened = await openPdf(await readFile(path))
  if (opened === 'password' || opened === 'damaged') throw new Error(`The PDF cannot be read: ${opened}.`)
  try {
    const words: Words[] = []
    for (let page = 1; page <= opened.numPages; page += 1) {
      const one = await opened.getPage(page)
      words.push({ kind: 'text', page, text: await textOf(one) })
      const beside = textsIn(await one.getAnnotations()).join('\n')
      if (beside !== '') words.push({ kind: 'text', page, text: beside })
      one.cleanup()
    }
    for (const text of titlesIn(await opened.getOutline())) words.push({ kind: 'bookmark', text })
    return [...words, ...(await metadataIn(opened))]
  } finally {
    await opened.loadingTask.destroy()
  }
}

type Bookmarks = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

const titlesIn = (bookmarks: Bookmarks | null): readonly string[] => (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items)])

const metadataIn = async (document: PDFDocumentProxy): Promise<readonly Words[]> => {
  const { info, metadata } = await document.getMetadata()
  return [...textsIn(info), metadata?.getRaw() ?? ''].flatMap(text => (typeof text === 'string' && text !== '' ? [{ kind: 'metadata' as const, text }] : []))
}

/** Every string in a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) ? Object.values(value).flatMap(textsIn) : []
}
