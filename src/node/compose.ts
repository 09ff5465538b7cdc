import { createHash, randomUUID } from 'node:crypto'
import { type Dispatch, dispatchOf } from '#app/dispatch.ts'
import { appVersion } from '#node/app-version.ts'
import { fontsFolder } from '#node/fonts-folder.ts'
import { toDocx } from '#paper/to-docx.ts'
import { pdfWriter } from '#paper/to-pdf.ts'

/** Hears of failures no operation declared. It gets the stack, never the case. */
export type FailureLog = (reference: string, error: unknown) => void

/** The app on Node, for every host. Nothing heavy is loaded before it is needed. */
export const composeNodeApp = (log: FailureLog): Dispatch => {
  const toPdf = pdfWriter(fontsFolder())
  return dispatchOf({
    toDocx,
    toPdf,
    sha256: async bytes => createHash('sha256').update(bytes).digest('hex'),
    sha256OfText: text => createHash('sha256').update(text, 'utf8').digest('hex'),
    appVersion: appVersion(),
    report: error => {
      const reference = randomUUID().slice(0, 8)
      log(reference, error)
      return reference
    },
  })
}
