import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import { dataFile, jpeg2000 } from '#renderer/evidence/preview/pdf-data.ts'

// PDF pages drawn in the page, without evaluated code and without WebAssembly: the policy allows neither.

export type Pdf = PDFDocumentProxy

let worker: Worker | undefined

/** Rejects where the bytes are no PDF that can be read. The bytes are given away. */
export const openPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  worker ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  GlobalWorkerOptions.workerPort = worker
  return getDocument({
    data: bytes,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    cMapPacked: true,
    cMapUrl: '/',
    standardFontDataUrl: '/',
    wasmUrl: jpeg2000,
    BinaryDataFactory: filesOfOurs,
  }).promise
}

/** Called with `new` by the reader; what it answers stands for the instance. */
function filesOfOurs() {
  return { fetch: ({ filename }: { readonly filename: string }) => dataFile(filename) }
}

export type Drawn = { readonly text: string; readonly width: number; readonly height: number }

/** Draws a page (from 1) into a canvas so wide that it fills `width` CSS pixels at a zoom of 1; answers with its words. Undefined where it was called off. */
export const drawPage = async (
  pdf: Pdf,
  number: number,
  canvas: HTMLCanvasElement,
  { width, zoom, calledOff }: { readonly width: number; readonly zoom: number; readonly calledOff: AbortSignal },
): Promise<Drawn | undefined> => {
  const page = await pdf.getPage(number)
  if (calledOff.aborted) return undefined
  const natural = page.getViewport({ scale: 1 })
  const scale = Math.max(0.05, Math.min((width / natural.width) * zoom, largest(natural)))
  const sharpness = Math.min(window.devicePixelRatio || 1, largest(natural) / scale)
  const viewport = page.getViewport({ scale: scale * sharpness })
  const sheet = document.createElement('canvas')
  sheet.width = Math.floor(viewport.width)
  sheet.height = Math.floor(viewport.height)
  const drawing = page.render({ canvas: sheet, viewport })
  const stop = () => drawing.cancel()
  calledOff.addEventListener('abort', stop)
  try {
    await drawing.promise
  } catch (error) {
    if (calledOff.aborted) return undefined
    throw error
  } finally {
    calledOff.removeEventListener('abort', stop)
  }
  if (calledOff.aborted) return undefined
  canvas.width = sheet.width
  canvas.height = sheet.height
  canvas.style.inlineSize = `${Math.floor(viewport.width / sharpness)}px`
  canvas.getContext('2d')?.drawImage(sheet, 0, 0)
  sheet.width = 0
  const text = await wordsOf(page)
  page.cleanup()
  return { text, width: canvas.width, height: canvas.height }
}

/** A canvas of more than about 16 million points stays empty in some browsers. */
const largest = ({ width, height }: { readonly width: number; readonly height: number }): number => Math.sqrt(16_000_000 / (width * height))

const wordsOf = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent()
  return items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
}
