import jpeg2000Url from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url'

// What the reader of PDFs asks for by name when a file does not bring it: character maps of East Asian fonts, the standard fonts. Each is fetched
// from our own files when it is needed, and only then.

const files = import.meta.glob('../../../../node_modules/pdfjs-dist/{cmaps,standard_fonts}/*.{bcmap,pfb,ttf}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

const byName = new Map(Object.entries(files).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]))

/** Rejects for a name there is none of. */
export const dataFile = async (name: string): Promise<Uint8Array> => {
  const address = byName.get(name)
  const response = address === undefined ? undefined : await fetch(address)
  if (!response?.ok) throw new Error(`There is no “${name}” among the files of the reader.`)
  return new Uint8Array(await response.arrayBuffer())
}

/** The reader puts a name behind this address; behind a question mark, so that our own name for the file counts. */
export const jpeg2000 = `${new URL(jpeg2000Url, document.baseURI).href}?/`
