import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { licencesIn } from '#renderer/settings/licences.ts'
import { fitting, pictureType } from '#renderer/settings/logo.ts'

it('a logo keeps its proportions and never grows', () => {
  expect(fitting(4000, 1000)).toEqual({ width: 800, height: 200 })
  expect(fitting(1000, 4000)).toEqual({ width: 100, height: 400 })
  expect(fitting(120, 40)).toEqual({ width: 120, height: 40 })
  expect(fitting(10_000, 1)).toEqual({ width: 800, height: 1 })
})

it('a picture is known by its first bytes', () => {
  expect(pictureType(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png')
  expect(pictureType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg')
  expect(pictureType(new TextEncoder().encode('<svg xmlns='))).toBeUndefined()
  expect(pictureType(new Uint8Array())).toBeUndefined()
})

it('what is shipped is named with its licence, and nothing that only builds it', () => {
  const shipped = licencesIn(readFileSync(`${import.meta.dirname}/../../../docs/dependencies.md`, 'utf8'))
  expect(shipped.find(({ name }) => name.startsWith('zod'))?.licence).toBe('MIT')
  expect(shipped.some(({ name }) => name.includes('vitest'))).toBe(false)
  expect(shipped.filter(({ licence }) => licence === '')).toEqual([])
})
