import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../src/renderer/theme/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)
tokens.set('on-fill', { light: '#ffffff', dark: '#ffffff' })

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'danger', 'stands', 'weak', 'arguable', 'open']
const grounds = ['paper', 'paper-2', 'ground', 'hover', 'accent-soft']
const conclusions = ['stands', 'arguable', 'weak', 'fails', 'open', 'danger']
const pairs: readonly (readonly [string, string, number])[] = [
  ...texts.flatMap(text => grounds.map(ground => [text, ground, 4.5] as const)),
  ...conclusions.map(name => [name, `${name}-soft`, 4.5] as const),
  ...conclusions.map(name => ['ink', `${name}-soft`, 4.5] as const),
  ...['accent-fill', 'accent-fill-2', 'danger-fill', 'danger-fill-2'].map(fill => ['on-fill', fill, 4.5] as const),
  ...['field-line', 'focus'].flatMap(line => ['paper', 'ground'].map(ground => [line, ground, 3] as const)),
]

describe.each(['light', 'dark'] as const)('in the %s theme', theme => {
  it.each(pairs)('%s is read on %s with a contrast of at least %d', (text, ground, least) => {
    const [one, other] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]]
    if (one === undefined || other === undefined) throw new Error(`no token ${text} or ${ground}`)
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least)
  })
})
