import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from './tools.ts'

/** Where the command line keeps its compiled code too. */
const env = { ...process.env, NODE_COMPILE_CACHE: '.cache/compiled' }

it('a locked vault leaves no answer, summary, exhibit, setting or identity in the heap', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', 'tests/contract/vault/memory-after-lock.ts', join(scratch(), 'vault')], {
    encoding: 'utf8',
    env,
  })
  expect(stderr).toBe('')
  const { before, after, locked } = JSON.parse(stdout)
  // While it is open the list of cases is in memory, which shows that the search finds what is there.
  expect(before.marks).toContain('summary')
  expect(after).toEqual({ marks: [], identity: false })
  expect(locked).toBe('vault-locked')
})

it('a host with a window that was locked leaves no answer, note, title, name or byte of an exhibit in the heap, and no ticket', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', 'tests/contract/vault/host-after-lock.ts', scratch()], {
    encoding: 'utf8',
    env,
  })
  expect(status, stderr).toBe(0)
  const { before, after, locked } = JSON.parse(stdout)
  // While it is open the case lies on the desk.
  expect(before.marks).toEqual(expect.arrayContaining(['answer', 'note', 'title', 'codename']))
  expect(after).toEqual({ marks: [], identity: false })
  expect(locked).toBe('vault-locked')
})
