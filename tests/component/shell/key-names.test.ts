import { describe, expect, it } from 'vitest'
import { isPressed, keysShown, type Press } from '#renderer/shell/key-names.ts'

const press = (of: Partial<Press>): Press => ({ key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...of })

describe('shortcuts', () => {
  it.each([
    { keys: 'mod+z', of: { key: 'z', ctrlKey: true }, mac: false, is: true },
    { keys: 'mod+z', of: { key: 'Z', ctrlKey: true, shiftKey: true }, mac: false, is: false },
    { keys: 'mod+shift+z', of: { key: 'Z', ctrlKey: true, shiftKey: true }, mac: false, is: true },
    { keys: 'mod+z', of: { key: 'z', metaKey: true }, mac: true, is: true },
    { keys: 'mod+z', of: { key: 'z', ctrlKey: true }, mac: true, is: false },
    { keys: '?', of: { key: '?', shiftKey: true }, mac: false, is: true },
    { keys: 'alt+1', of: { key: '¡', code: 'Digit1', altKey: true }, mac: true, is: true },
    { keys: 'mod+comma', of: { key: ',', ctrlKey: true }, mac: false, is: true },
    { keys: 'mod+shift+z mod+y', of: { key: 'Z', ctrlKey: true, shiftKey: true }, mac: false, is: true },
    { keys: 'mod+shift+z mod+y', of: { key: 'y', ctrlKey: true }, mac: false, is: true },
    { keys: 'mod+shift+z mod+y', of: { key: 'z', ctrlKey: true }, mac: false, is: false },
  ])('$keys is pressed by $of on a Mac: $mac, $is', ({ keys, of, mac, is }) => {
    expect(isPressed(keys, press(of), mac)).toBe(is)
  })

  it('are shown as the platform writes them', () => {
    expect(keysShown('mod+shift+z', false)).toBe('Ctrl+Shift+Z')
    expect(keysShown('mod+shift+z', true)).toBe('⌘⇧Z')
    expect(keysShown('mod+comma', false)).toBe('Ctrl+,')
    expect(keysShown('mod+shift+z mod+y', false)).toBe('Ctrl+Shift+Z')
  })
})
