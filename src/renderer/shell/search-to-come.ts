import { followCommands, searchOfScreen } from '#renderer/shell/commands.ts'

let stop = () => {}

/**
 * Whoever asks for the search of a screen that is still loading types on: the letters wait, and the field gets them once it stands. Any other key,
 * a click or another field ends the waiting.
 */
export const searchOnceThere = (): void => {
  stop()
  let words: readonly string[] = []
  const take = () => {
    const search = searchOfScreen()
    if (search === undefined) return
    stop()
    search.does()
    writeInto(document.activeElement, words.join(''))
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Shift' || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey || !isWritten(event.key)) return stop()
    words = event.key === 'Backspace' ? words.slice(0, -1) : [...words, event.key]
    event.preventDefault()
    event.stopPropagation()
  }
  const leave = (event: Event) => {
    if (event.type === 'pointerdown' || (event.target instanceof HTMLElement && event.target.matches('input, textarea, select'))) stop()
  }
  const unfollow = followCommands(take)
  window.addEventListener('keydown', hear, true)
  for (const type of leaving) window.addEventListener(type, leave, true)
  stop = () => {
    unfollow()
    window.removeEventListener('keydown', hear, true)
    for (const type of leaving) window.removeEventListener(type, leave, true)
  }
}

const leaving = ['pointerdown', 'focusin'] as const

const isWritten = (key: string): boolean => key === 'Backspace' || [...key].length === 1

/** As if it had been typed there. */
const writeInto = (field: Element | null, words: string): void => {
  if (words === '' || !(field instanceof HTMLInputElement)) return
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: words, inputType: 'insertText' }))
}
