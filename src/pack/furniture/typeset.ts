import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PaperSize } from '#core/document/print.ts'
import { readFonts } from '#paper/fonts.ts'
import { becauseOf, type Diagnostic, LettersWithoutFont } from '#paper/pdf/diagnostics.ts'
import { insistOnOurFonts } from '#paper/pdf/embedded-fonts.ts'
import type { SheetPages } from '../plan/bind.ts'
import type { DrawnRun } from './runs.ts'
import type { Sheet } from './sheet.ts'

export type Furniture = {
  readonly language: string
  readonly paper: PaperSize
  readonly sheets: readonly Sheet[]
  readonly stamps: readonly (readonly DrawnRun[])[]
}

/** `sheets`: pages of each sheet. `pdf` is undefined when letters without a font came up; they are known from then on, and setting again helps. */
export type SetFurniture = { readonly sheets: SheetPages; readonly pdf: () => Uint8Array | undefined }

/** `withoutFont`: letters for which a sign stands, as no font of ours has them. */
export type Typesetter = { readonly set: (furniture: Furniture) => SetFurniture; readonly withoutFont: ReadonlySet<string> }

const templateFolder = new URL('../typst/', import.meta.url)

/** Reads the fonts and loads the compiler once; a sheet is set in milliseconds after that. Setting blocks its thread. */
export const newTypesetter = async (fontsFolder: string): Promise<Typesetter> => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fontBlobs = readFonts(fontsFolder).blobs.map(blob => Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength))
  const compiler = NodeCompiler.create({ workspace: fileURLToPath(templateFolder), fontArgs: [{ fontBlobs }] })
  const template = readFileSync(new URL('bundle.typ', templateFolder), 'utf8')
  const withoutFont = new Set<string>()
  return { set: furniture => set(compiler, template, furniture, withoutFont), withoutFont }
}

const set = (compiler: NodeCompiler, template: string, furniture: Furniture, withoutFont: Set<string>): SetFurniture => {
  const data = [...withoutFont].reduce((text, letter) => text.replaceAll(letter, standIn), JSON.stringify(furniture))
  const compiled = compiler.compile({ mainFileContent: template, inputs: { bundle: data } })
  const diagnostics = compiled.takeDiagnostics()
  // seam: the library leaves the shape of its diagnostics open
  if (diagnostics) throw becauseOf(compiler.fetchDiagnostics(diagnostics) as Diagnostic[])
  const document = compiled.result
  if (!document) throw becauseOf([])
  // seam: the template writes this value
  const [places = []] = compiler.query(document, { selector: '<places>', field: 'value' }) as (readonly { readonly id: string; readonly page: number }[])[]
  return {
    sheets: new Map(places.map(({ id, page }, at) => [id, (places[at + 1]?.page ?? document.numOfPages + 1) - page])),
    pdf: () => {
      try {
        const bytes = compiler.pdf(document, { pdfStandard: 'a-2b', pdfTags: false })
        insistOnOurFonts(bytes)
        return bytes
      } catch (cause) {
        const before = withoutFont.size
        const because = becauseOf(cause)
        if (because instanceof LettersWithoutFont) for (const letter of because.letters) withoutFont.add(letter)
        if (withoutFont.size === before) throw because
        return undefined
      } finally {
        compiler.evictCache(oldestKept)
      }
    },
  }
}

/** The replacement character, which our fonts have. */
const standIn = '\ufffd'

/** Compilations for which intermediate results are kept: those of one layout. */
const oldestKept = 1
