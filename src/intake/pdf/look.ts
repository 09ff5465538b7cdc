import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { limits } from '../limits.ts'
import { paintedBy } from './drawing.ts'
import { type Hidden, hiddenIn } from './hidden.ts'

/** A PDF as a second program reads it: to take its text, and to check a copy against. */
export type Looked = {
  readonly pages: number
  readonly text: string
  /** By page from 1; as long as the pages looked at, at most `limits.inspectedPages`. */
  readonly hidden: readonly { readonly page: number; readonly words: readonly Hidden[] }[]
}

export type LookedAt = { readonly kind: 'read'; readonly seen: Looked } | { readonly kind: 'password' } | { readonly kind: 'damaged' }

export const lookAt = async (bytes: Uint8Array, password?: string): Promise<LookedAt> => {
  const opened = await openPdf(bytes, password)
  if (opened === 'password' || opened === 'damaged') return { kind: opened }
  try {
    return { kind: 'read', seen: await read(opened) }
  } catch {
    return { kind: 'damaged' }
  } finally {
    await opened.loadingTask.destroy()
  }
}

/** The words of some pages, one string each, for comparing. Undefined when the file cannot be read. */
export const wordsOn = async (
  bytes: Uint8Array,
  pages: readonly number[],
  password?: string,
): Promise<{ readonly pages: number; readonly words: readonly string[] } | undefined> => {
  const opened = await openPdf(bytes, password)
  if (opened === 'password' || opened === 'damaged') return undefined
  try {
    const words: string[] = []
    for (const number of pages) words.push(await textOf(await opened.getPage(number)))
    return { pages: opened.numPages, words }
  } catch {
    return undefined
  } finally {
    await opened.loadingTask.destroy()
  }
}

const read = async (document: PDFDocumentProxy): Promise<Looked> => {
  const { OPS } = await library()
  const names = new Map(Object.entries(OPS).map(([name, number]) => [Number(number), name]))
  const hidden: { page: number; words: readonly Hidden[] }[] = []
  const texts: string[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    if (length >= limits.textCharacters && number > limits.inspectedPages) break
    const page = await document.getPage(number)
    const text = length < limits.textCharacters ? await textOf(page) : ''
    texts.push(text)
    length += text.length
    if (number <= limits.inspectedPages) {
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const words = hiddenIn(paintedBy(await page.getOperatorList(), names), { left, bottom, right, top })
      if (words.length > 0) hidden.push({ page: number, words })
      // What lies off the page is left out of a page's text, but a search of the file finds it.
      for (const { why, text } of words) if (why === 'off-page') texts.push(text)
    }
    page.cleanup()
  }
  return { pages: document.numPages, text: texts.join('\n\n').slice(0, limits.textCharacters), hidden }
}

export const textOf = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent()
  return items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

const library = () => import('pdfjs-dist/legacy/build/pdf.mjs')

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Its tables come from our own disk; pictures are not decoded, scripts not run. */
export const openPdf = async (bytes: Uint8Array, password?: string): Promise<PDFDocumentProxy | 'password' | 'damaged'> => {
  const { getDocument } = await library()
  const task = getDocument({
    data: Uint8Array.from(bytes),
    ...(password !== undefined && { password }),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    stopAtErrors: false,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged'
  }
}
