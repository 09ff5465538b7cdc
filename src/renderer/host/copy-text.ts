/**
 * Puts text on the clipboard; false where the system refused. The modern way needs a permission that the desktop host denies to every page, so
 * the old one stands in for it.
 */
export const copyText = async (text: string): Promise<boolean> => {
  const copied = await write(text)
  if (copied) isOurs = true
  return copied
}

/** Empties the clipboard where this page wrote to it, as far as the system lets a page do so. */
export const clearCopied = async (): Promise<void> => {
  if (!isOurs) return
  isOurs = false
  await write(' ')
}

let isOurs = false

const write = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

const copySelected = (text: string): boolean => {
  const before = document.activeElement
  const box = document.createElement('textarea')
  box.className = 'visually-hidden'
  box.value = text
  document.body.append(box)
  box.select()
  const copied = document.execCommand('copy')
  box.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
