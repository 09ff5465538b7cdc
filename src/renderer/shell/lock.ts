import type { App } from '#renderer/app-context.ts'
import { clearCopied } from '#renderer/host/copy-text.ts'

/**
 * Out of sight at once; then what was typed is sent, the clipboard emptied where the page wrote to it, and the vault locked. A host that keeps
 * nothing in `patience` milliseconds does not keep the vault open.
 */
export const lockNow = async ({ cases, session }: Pick<App, 'cases' | 'session'>, patience = 3000): Promise<void> => {
  const root = document.documentElement
  root.dataset['veiled'] = 'yes'
  finishTyping()
  try {
    await Promise.race([cases.settle(), new Promise(enough => setTimeout(enough, patience))])
    await clearCopied()
    await session.lock()
  } finally {
    delete root.dataset['veiled']
    focusDoor()
  }
}

/** What asks for the focus while it is veiled does not get it. */
const focusDoor = (): void => {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.lone-page input')?.focus()
}

/** Boxes that keep what is typed until they lose the focus lose it. */
export const finishTyping = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
