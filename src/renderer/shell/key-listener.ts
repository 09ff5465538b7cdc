import { useEffect } from 'react'
import { commandsNow } from '#renderer/shell/commands.ts'
import { isPressed } from '#renderer/shell/key-names.ts'

/** Lets keys run commands. In a text box a key without Control writes, and undo is the box’s own. A message at the foot is a dialog that holds nothing up. */
export const useKeyListener = (): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandsNow().find(({ keys }) => keys !== undefined && isPressed(keys, event))
      if (command?.keys === undefined) return
      if (isTyping(event.target) && (!/mod|alt|^f\d/.test(command.keys) || command.id === 'undo' || command.id === 'redo')) return
      if (!overDialogs.includes(command.id) && document.querySelector('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])')) return
      event.preventDefault()
      command.does()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}

/** What is done also while a dialog asks something; a toast is no dialog. */
const overDialogs: readonly string[] = ['shortcuts', 'lock']

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"])'))
