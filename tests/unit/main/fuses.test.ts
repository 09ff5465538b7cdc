import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Packaging = { readonly electronFuses: unknown; readonly asar: unknown; readonly publish: unknown; readonly files: readonly string[] }

const packaging = (): Packaging => JSON.parse(readFileSync('packaging/electron-builder.json', 'utf8')) as Packaging // seam: our own file

it('the packaged runtime runs our app, whole and unchanged, and nothing else', () => {
  expect(packaging().electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
    loadBrowserProcessSpecificV8Snapshot: false,
  })
  expect(packaging().asar).toBe(true)
})

it('an installer looks nowhere for updates and holds the built app only', () => {
  expect(packaging().publish).toBeNull()
  const held = packaging().files.filter(pattern => !pattern.startsWith('!'))
  expect(held.filter(pattern => !/^(out\/(main|preload|renderer|typst|fonts)\/\*\*|package\.json|LICENSE)$/.test(pattern))).toEqual([])
})
