import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Fonts } from '../fonts.ts'
import { becauseOf, type Diagnostic } from './diagnostics.ts'

export type Typeset = { readonly bytes: Uint8Array; readonly pages: number; readonly starts: readonly Start[] }

/** The page, from 1, on which a heading stands. */
export type Start = { readonly id: string; readonly page: number }

/** Sets the data with the one template. Throws with Typst's own words when it cannot, also where it would only warn. */
export const typeset = (data: string, fonts: Fonts): Typeset => {
  const compiler = compilerFor(fonts)
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

const compilers = new WeakMap<Fonts, NodeCompiler>()

/** Reading the fonts is the slow part, so a compiler lives as long as its fonts. Its world ends at the template's folder. */
const compilerFor = (fonts: Fonts): NodeCompiler => {
  const known = compilers.get(fonts)
  if (known) return known
  const compiler = NodeCompiler.create({ workspace: fileURLToPath(templateFolder), fontArgs: [{ fontBlobs: fonts.blobs.map(blob => Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength)) }] })
  compilers.set(fonts, compiler)
  return compiler
}
