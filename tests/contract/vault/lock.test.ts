import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { vaultLock } from '#node/vault-lock.ts'
import type { VaultLock } from '#vault/files.ts'
import { scratch } from './tools.ts'

const lockIn = (root: string) => join(root, 'vault.lock')

const taken = async (lock: VaultLock) => {
  const answer = await lock.take()
  if (answer.kind === 'held') throw new Error(answer.by)
  return answer
}

/** A process that takes the lock, says how that went, and then waits for its end. */
const other = async (root: string) => {
  const script = `import { vaultLock } from '#node/vault-lock.ts'; console.log(JSON.stringify(await vaultLock(process.argv[1]).take())); process.stdin.resume()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, root], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = await once(child.stdout, 'data')
  return { child, said: JSON.parse(String(said)) }
}

describe('the lock of a vault', () => {
  it('is held by one, of two windows of one process too, and free again once released', async () => {
    const root = scratch()
    const first = await taken(vaultLock(root))
    expect(await vaultLock(root).take()).toEqual({ kind: 'held', by: 'another window has it open' })
    await first.release()
    expect(existsSync(lockIn(root))).toBe(false)
    expect(await taken(vaultLock(root))).not.toHaveProperty('tookOver')
  })

  it('of a living process stands; of one that was killed it is taken over, and that is said', async () => {
    const root = scratch()
    const { child, said } = await other(root)
    expect(said).toMatchObject({ kind: 'taken' })
    expect(await vaultLock(root).take()).toEqual({ kind: 'held', by: 'another window has it open' })
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(await taken(vaultLock(root))).toMatchObject({ tookOver: 'A lock left by a window that did not close properly was taken over.' })
    expect(readdirSync(root)).toEqual(['vault.lock'])
  })

  it.skipIf(process.platform === 'win32')('of a dead process whose number another one bears now is taken over', async () => {
    const root = scratch()
    await taken(vaultLock(root))
    const holder = JSON.parse(readFileSync(lockIn(root), 'utf8'))
    writeFileSync(lockIn(root), JSON.stringify({ ...holder, started: 'long ago' }))
    expect(await taken(vaultLock(root))).toHaveProperty('tookOver')
  })

  it('of another machine stands until it is forced', async () => {
    const root = scratch()
    await taken(vaultLock(root))
    const holder = JSON.parse(readFileSync(lockIn(root), 'utf8'))
    writeFileSync(lockIn(root), JSON.stringify({ ...holder, machine: 'another' }))
    expect(await vaultLock(root).take()).toEqual({ kind: 'held', by: 'another machine has it open, or left it without locking' })
    expect(await taken(vaultLock(root, { forced: true }))).toHaveProperty('tookOver')
  })

  it.each(['', 'no lock', '{"id":1}'])('that is no lock (%j) is taken over', async text => {
    const root = scratch()
    writeFileSync(lockIn(root), text)
    expect(await taken(vaultLock(root))).toHaveProperty('tookOver')
  })

  it('that was taken over meanwhile is no longer ours, and is not released by us', async () => {
    const root = scratch()
    const first = await taken(vaultLock(root))
    const second = await taken(vaultLock(root, { forced: true }))
    expect([await first.isOurs(), await second.isOurs()]).toEqual([false, true])
    await first.release()
    expect(await second.isOurs()).toBe(true)
  })

  it('left behind is taken by one of several that come at once', async () => {
    const root = scratch()
    const { child } = await other(root)
    child.kill('SIGKILL')
    await once(child, 'close')
    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => other(root).then(({ said }) => said)),
      ...Array.from({ length: 5 }, () => vaultLock(root).take()),
    ])
    expect(answers.filter(({ kind }) => kind === 'taken')).toHaveLength(1)
  })

  it('names nobody', async () => {
    const root = scratch()
    await taken(vaultLock(root))
    const text = readFileSync(lockIn(root), 'utf8')
    expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(['id', 'machine', 'pid', 'started'])
    for (const name of [hostname(), userInfo().username]) if (name !== '') expect(text).not.toContain(name)
  })
})
