import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const hashes = (zone: string) =>
  execFileSync(process.execPath, ['tests/contract/paper/print-hashes.ts'], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LANG: zone === 'UTC' ? 'C' : 'tr_TR.UTF-8' },
  })

test('two processes in two time zones and languages write the same bytes', () => {
  const here = hashes('UTC')
  expect(here).toMatch(/^[\da-f]{64} [\da-f]{64}$/)
  expect(hashes('America/Los_Angeles')).toBe(here)
})
