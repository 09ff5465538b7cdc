import { describe, expect, it } from 'vitest'
import { screenNames } from '#renderer/shell/screen-names.ts'
import { en } from '#renderer/words/en.ts'
import { directionOf } from '#renderer/words/index.ts'

const sentences = (of: object, path: string): readonly (readonly [string, string])[] =>
  Object.entries(of).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? sentences(value, `${path}.${key}`) : [[`${path}.${key}`, String(value)]],
  )

describe('the words', () => {
  it('name every screen', () => {
    expect(Object.keys(en.shell.screens).toSorted()).toEqual([...screenNames].toSorted())
  })

  it('are never empty and never begin or end with a space', () => {
    expect(sentences(en, 'en').filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('run from right to left in Arabic, Persian, Hebrew and Urdu', () => {
    expect(['ar', 'fa-IR', 'he', 'ur', 'en', 'fr'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr'])
  })
})
