import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Fonts } from '../fonts.ts'
import { becauseOf, type Diagnostic } from './diagnostics.ts'

export type Typeset = { readonly bytes: Uint8Array; readonly pages: number; readonly starts: readonly Start[] }

/** The page, from 1, on which a heading stands. */
type Start = { readonly id: string; readonly page: number }

/** Sets the data with the one template. Rejects with Typst's own words when it cannot, also where it would only warn. */
export const typeset = async (data: string, fonts: Fonts): Promise<Typeset> => {
  const compiler = await compilerFor(fonts)
  const compiled = compiler.compile({ mainFileContent: template(), inputs: { letter: data } })
  const diagnostics = compiled.takeDiagnostics()
  // seam: the library leaves the shape of its diagnostics open
  if (diagnostics) throw becauseOf(compiler.fetchDiagnostics(diagnostics) as Diagnostic[])
  const document = compiled.result
  if (!document) throw becauseOf([])
  // seam: the template writes this value
  const [starts = []] = compiler.query(document, { selector: '<starts>', field: 'value' }) as (readonly Start[])[]
  const bytes = asPdf(() => compiler.pdf(document, { pdfStandard: 'a-2a' }))
  compiler.evictCache(oldestKept)
  return { bytes: new Uint8Array(bytes), pages: document.numOfPages, starts }
}

/** Compilations for which Typst keeps its intermediate results: enough for a preview that is set again at each change. */
const oldestKept = 10

const asPdf = (draw: () => Uint8Array): Uint8Array => {
  try {
    return draw()
  } catch (cause) {
    throw becauseOf(cause)
  }
}

const templateFolder = new URL('../typst/', import.meta.url)

let templateRead: string | undefined
const template = (): string => {
  templateRead ??= readFileSync(new URL('letter.typ', templateFolder), 'utf8')
  return templateRead
}

const compilers = new WeakMap<Fonts, Promise<NodeCompiler>>()

/** Loading the compiler and its fonts is the slow part, so one lives as long as its fonts. */
const compilerFor = (fonts: Fonts): Promise<NodeCompiler> => {
  const known = compilers.get(fonts) ?? newCompiler(fonts)
  compilers.set(fonts, known)
  return known
}

/** Its world ends at the template's folder. The module is big, and loaded only when a PDF is wanted. */
const newCompiler = async (fonts: Fonts): Promise<NodeCompiler> => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fontBlobs = fonts.blobs.map(blob => Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength))
  return NodeCompiler.create({ workspace: fileURLToPath(templateFolder), fontArgs: [{ fontBlobs }] })
}
