import { stampsAtATime } from '../furniture/lay-out.ts'
import { pagesOf, type SourcePage } from '../pdf/pages.ts'
import type { PdfFileWriter } from '../pdf/pdf-file-writer.ts'
import { openStored, type StoredPdf } from '../pdf/stored-pdf.ts'
import { type Copier, copierOf } from './copy-objects.ts'
import { type Stamp, writeStamp } from './page.ts'

/** The stamp of each bundle page, in their order: one file of them is open at a time. */
export const stampsFrom = (paths: readonly string[], writer: PdfFileWriter) => {
  let open: { readonly at: number; readonly pdf: StoredPdf; readonly pages: readonly SourcePage[]; readonly copier: Copier } | undefined
  const close = (): void => {
    open?.copier.drain()
    open?.pdf.close()
    open = undefined
  }
  const openAt = (at: number) => {
    close()
    const pdf = openStored(paths[at] ?? '')
    open = { at, pdf, pages: pagesOf(pdf), copier: copierOf({ pdf, find: () => undefined, pageObjects: [] }, writer) }
    return open
  }
  return {
    close,
    of: (page: number): Stamp => {
      const at = Math.floor((page - 1) / stampsAtATime)
      const { pdf, pages, copier } = open?.at === at ? open : openAt(at)
      const sheet = pages[(page - 1) % stampsAtATime]
      if (sheet === undefined) throw new Error(`There is no stamp for page ${page}.`)
      return writeStamp(writer, pdf, copier, sheet)
    },
  }
}
