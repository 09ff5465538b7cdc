/** Prints the working area (theme/print.css leaves out the rest). */
export const printPage = (): void => window.print()

/** Prints a PDF: shown in a hidden frame, so that what comes out is the paper and not the window. */
export const printPdf = (bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }))
  const frame = document.createElement('iframe')
  frame.className = 'visually-hidden'
  frame.src = address
  frame.addEventListener('load', () => frame.contentWindow?.print())
  document.body.append(frame)
  window.addEventListener(
    'focus',
    () => {
      frame.remove()
      URL.revokeObjectURL(address)
    },
    { once: true },
  )
}
