import { surroundings } from '#renderer/host/surroundings.ts'

/**
 * Puts text on the clipboard; false where the system refused. The modern way needs a permission that the desktop host denies to every page, so
 * the old one stands in for it.
 */
export const copyText = async (text: string): Promise<boolean> => {
  const copied = await write(text)
  if (copied) isOurs = true
  return copied
}

/** Notes what a person copies by key or menu: it is emptied like what a button copied. The answer ends it. */
export const noteCopies = (page: Window): (() => void) => {
  const note = () => {
    isOurs = true
  }
  for (const event of ['copy', 'cut']) page.addEventListener(event, note)
  return () => {
    for (const event of ['copy', 'cut']) page.removeEventListener(event, note)
  }
}

/** Empties the clipboard where this page wrote to it, as far as a browser lets a page do so. A host with a window does it by itself. */
export const clearCopied = async (): Promise<void> => {
  if (!isOurs || surroundings().isOwnWindow) return
  await write(' ')
  // last, because emptying it may itself be a copy
  isOurs = false
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
