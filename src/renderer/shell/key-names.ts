/** Shortcuts are written "mod+shift+z": `mod` is Control, or Command on a Mac. Of several, parted by a space, the first is shown and each is heard. */
export const isMac = (): boolean => typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent)

const macNames: { readonly [key: string]: string } = { mod: '⌘', shift: '⇧', alt: '⌥' }
const names: { readonly [key: string]: string } = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', enter: 'Enter', escape: 'Esc', comma: ',' }

export const keysShown = (keys: string, mac = isMac()): string =>
  (keys.split(' ')[0] ?? '')
    .split('+')
    .map(key => (mac ? macNames[key] : undefined) ?? names[key] ?? key.toUpperCase())
    .join(mac ? '' : '+')

/** What of a key press tells a shortcut. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Digits go by their place on the keyboard, letters and signs by what they write. */
export const isPressed = (keys: string, press: Press, mac = isMac()): boolean => keys.split(' ').some(one => isOnePressed(one, press, mac))

const isOnePressed = (keys: string, press: Press, mac: boolean): boolean => {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const mod = mac ? press.metaKey : press.ctrlKey
  const sign = /^[^a-z0-9]$/.test(key)
  if (parts.includes('mod') !== mod || parts.includes('alt') !== press.altKey || (!sign && parts.includes('shift') !== press.shiftKey)) return false
  return /^\d$/.test(key) ? press.code === `Digit${key}` : press.key.toLowerCase() === (key === 'comma' ? ',' : key)
}
