import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { defaultSettings } from '#contract/settings.ts'
import { settingsIn } from '#node/settings-store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'settings.json')

it('without a file the settings are the usual ones, and none is written', () => {
  expect(settingsIn(folder).read()).toEqual(defaultSettings)
  expect(readdirSync(folder)).toEqual([])
})

it('what is written is there for the next start, and what was not named stays', () => {
  settingsIn(folder).write({ theme: 'dark', textSize: 120 })
  expect(settingsIn(folder).write({ textSize: 90 })).toEqual({ ...defaultSettings, theme: 'dark', textSize: 90 })
  expect(settingsIn(folder).read()).toEqual({ ...defaultSettings, theme: 'dark', textSize: 90 })
})

it.skipIf(process.platform === 'win32')('the file is for its owner alone', () => {
  settingsIn(folder).write({ theme: 'dark' })
  expect(statSync(file()).mode & 0o777).toBe(0o600)
})

it('a setting that no longer makes sense is the usual one, and the others stay', () => {
  writeFileSync(file(), JSON.stringify({ theme: 'sepia', textSize: 120, idleMinutes: 0, unheardOf: 1 }))
  expect(settingsIn(folder).read()).toEqual({ ...defaultSettings, textSize: 120 })
})

it('a file that is not JSON is put aside, each under a name of its own, and never written over', () => {
  for (const number of [1, 2]) {
    writeFileSync(file(), `{ "theme": ${number}`)
    expect(settingsIn(folder).read()).toEqual(defaultSettings)
    expect(readFileSync(join(folder, `settings-unreadable-${number}.json`), 'utf8')).toBe(`{ "theme": ${number}`)
  }
  expect(settingsIn(folder).write({ theme: 'light' }).theme).toBe('light')
})

it('a folder that is none is said not to be writable', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => settingsIn(join(folder, 'file')).write({ theme: 'dark' })).toThrow(expect.objectContaining({ code: 'settings-unwritable' }))
})
