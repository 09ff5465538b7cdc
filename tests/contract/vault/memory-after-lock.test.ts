import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from './tools.ts'

it('a locked vault leaves no answer, summary, exhibit, setting or identity in the heap', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', 'tests/contract/vault/memory-after-lock.ts', join(scratch(), 'vault')], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  const { before, after, locked } = JSON.parse(stdout)
  // While it is open the list of cases is in memory, which shows that the search finds what is there.
  expect(before.marks).toContain('summary')
  expect(after).toEqual({ marks: [], identity: false })
  expect(locked).toBe('vault-locked')
})
