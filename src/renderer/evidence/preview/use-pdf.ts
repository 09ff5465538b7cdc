import { useEffect, useState } from 'react'
import type { Refusal } from '#contract/errors.ts'
import type { Exhibit } from '#core/case/case.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { openPdf, type Pdf } from '#renderer/evidence/preview/pdf.ts'

export type PdfState =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'gone' }
  /** Our reader could not read it; the browser's own may. */
  | { readonly kind: 'unread'; readonly blob: Blob }
  | { readonly kind: 'open'; readonly pdf: Pdf }

/** The copy of a file that goes out, opened; let go when another is shown or the vault is locked. */
export const usePdf = (exhibit: Pick<Exhibit, 'id'>, file: string): PdfState => {
  const { client, door } = useApp()
  const { id } = useCase()
  const [state, setState] = useState<PdfState>({ kind: 'fetching' })
  useEffect(() => {
    let current = true
    let opened: Pdf | undefined
    const put = (next: PdfState) => current && setState(next)
    const open = async () => {
      const reply = await client.ask('exhibit.copy', { id, exhibit: exhibit.id, file })
      if (reply.kind === 'refused') return put({ kind: 'refused', refusal: reply.refusal })
      const bytes = await door.takeBytes(reply.value.ticket)
      if (bytes === undefined) return put({ kind: 'gone' })
      const blob = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' })
      try {
        opened = await openPdf(bytes)
      } catch {
        return put({ kind: 'unread', blob })
      }
      if (current) setState({ kind: 'open', pdf: opened })
      else void opened.loadingTask.destroy()
    }
    setState({ kind: 'fetching' })
    void open()
    return () => {
      current = false
      void opened?.loadingTask.destroy()
    }
  }, [client, door, id, exhibit.id, file])
  return state
}
