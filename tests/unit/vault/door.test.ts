import { describe, expect, it } from 'vitest'
import { countAttempts } from '#vault/attempts.ts'
import { createVault, unlockVault } from '#vault/open.ts'
import { openWithPassphrase, sealWithPassphrase, workFactorOf } from '#vault/passphrase.ts'
import { rehearseRecovery } from '#vault/recovery.ts'
import { standardWorkFactor, workFactorNear } from '#vault/work-factor.ts'
import { memoryFiles, memoryHost } from '../../fakes/vault-files.ts'
import { weakForTests } from '../../fakes/weak-work-factor.ts'
import { caseOf, newVault, passphrase, reopened } from './a-vault.ts'

// Some derive a key at the full strength of the format.
describe('the passphrase of a vault', { timeout: 60_000 }, () => {
  it('is sealed at the format’s strength by what the app calls, and never below', async () => {
    const files = memoryFiles()
    const { vault } = await createVault(files, passphrase, memoryHost())
    expect(workFactorOf(files.disk.get('identity.age') ?? Buffer.alloc(0))).toBe(18)
    await vault.lock()
    for (const wished of [1, 17, Number.NaN, -5, 17.5]) expect(workFactorNear(wished, standardWorkFactor)).toBe(18)
    expect([19, 20, 21, 99].map(wished => workFactorNear(wished, standardWorkFactor))).toEqual([19, 20, 20, 20])
  })

  it('that was sealed more weakly is sealed anew at unlocking, whatever vault.json says', async () => {
    const { files, vault } = await newVault()
    await vault.lock()
    const unlocked = await unlockVault(files, { passphrase }, memoryHost(), { attempts: countAttempts() })
    expect(unlocked.notes).toEqual(['The passphrase is now sealed at today’s strength.'])
    expect(workFactorOf(files.disk.get('identity.age') ?? Buffer.alloc(0))).toBe(18)
    expect((await unlocked.vault.check()).broken).toEqual([])
    await unlocked.vault.lock()
    expect((await reopened(files)).notes).toEqual([])
    expect(workFactorOf(files.disk.get('identity.age') ?? Buffer.alloc(0))).toBe(18)
  })

  it('can be changed, and nothing but the door is rewritten', async () => {
    const { files, vault } = await newVault()
    await caseOf({ vault }, 2)
    await vault.lock()
    const { vault: again } = await reopened(files)
    const before = new Map(files.disk)
    await again.changePassphrase({ passphrase }, 'naïve Übermut')
    const rewritten = [...files.disk].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path)
    expect(rewritten.toSorted()).toEqual(['identity.age', 'vault.json'])
    await again.lock()
    await expect(reopened(files)).rejects.toMatchObject({ code: 'passphrase-wrong', info: {} })
    // The same letters, as another keyboard composes them.
    await expect(reopened(files, undefined, { passphrase: 'naïve Übermut'.normalize('NFD') })).resolves.toMatchObject({ notes: [] })
  })

  it('is never sealed more weakly than the one before, whatever vault.json says', async () => {
    const { files, vault } = await newVault()
    const factor = () => workFactorOf(files.disk.get('identity.age') ?? Buffer.alloc(0))
    const identity = await openWithPassphrase(files.disk.get('identity.age') ?? Buffer.alloc(0), passphrase)
    files.disk.set('identity.age', await sealWithPassphrase(identity ?? '', passphrase, workFactorNear(6, weakForTests)))
    await vault.changePassphrase({ passphrase }, 'the next passphrase')
    expect(factor()).toBe(6)
    files.disk.delete('vault.json')
    await vault.changePassphrase({ passphrase: 'the next passphrase' }, passphrase)
    expect(factor()).toBe(18)
  })

  it('is changed only by who knows it', async () => {
    const { vault } = await newVault()
    await expect(vault.changePassphrase({ passphrase: 'a guess' }, 'mine now')).rejects.toMatchObject({ code: 'passphrase-wrong' })
  })

  it('is refused faster than it can be guessed: after two wrong ones each takes longer', async () => {
    const { files, vault } = await newVault()
    await vault.lock()
    const host = memoryHost()
    const attempts = countAttempts()
    const tryIt = (passphrase: string) => unlockVault(files, { passphrase }, host, { attempts, workFactor: weakForTests })
    const waits: (string | undefined)[] = []
    for (let n = 0; n < 12; n += 1) {
      const refusal = (await tryIt('wrong').catch((error: unknown) => error)) as { readonly info: { readonly tryAgainAt?: string } } // seam: a refusal
      const until = refusal.info.tryAgainAt
      waits.push(until === undefined ? undefined : String((Date.parse(until) - host.now().getTime()) / 1000))
      if (until !== undefined) {
        // Even the right one is not tried before its time.
        await expect(tryIt(passphrase)).rejects.toMatchObject({ code: 'passphrase-wrong', info: { tryAgainAt: until } })
        host.pass((Date.parse(until) - host.now().getTime()) / 1000)
      }
    }
    expect(waits).toEqual([undefined, undefined, '2', '4', '8', '16', '32', '64', '128', '256', '300', '300'])
    const { vault: open } = await tryIt(passphrase)
    await open.lock()
    await expect(tryIt('wrong')).rejects.toMatchObject({ code: 'passphrase-wrong', info: {} })
  })

  it('sealed with an absurd cost is refused as damage, not tried', async () => {
    const { files } = await newVault()
    const sealed = Buffer.from(await sealWithPassphrase('x', passphrase, weakForTests)).toString('latin1')
    for (const cost of ['23', '99', '0', '02', '-1', '2 2']) {
      files.disk.set('identity.age', Buffer.from(sealed.replace(/(-> scrypt \S+) 2\n/, `$1 ${cost}\n`), 'latin1'))
      await expect(reopened(files), cost).rejects.toMatchObject({ code: 'vault-damaged' })
    }
  })
})

describe('the recovery sheet of a vault', () => {
  it('opens it by words, in any case and however they are parted, or by its identity', async () => {
    const { files, vault, recovery } = await newVault()
    await vault.lock()
    expect(recovery.words).toHaveLength(24)
    expect(recovery.qrSvg).toMatch(/^<svg /)
    const numbered = recovery.words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n')
    for (const words of [recovery.words.join(' '), numbered, recovery.identityText, ` ${recovery.identityText.toLowerCase()}\n`]) {
      const { vault: open } = await reopened(files, undefined, { words })
      await open.lock()
    }
  })

  it('is rehearsed: the right words open, those of another vault do not', async () => {
    const { files, recovery } = await newVault()
    const { recovery: other } = await newVault()
    expect(await rehearseRecovery(files, recovery.words.join(' '))).toBe(true)
    expect(await rehearseRecovery(files, other.words.join(' '))).toBe(false)
    await expect(reopened(files, undefined, { words: other.words.join(' ') })).rejects.toMatchObject({ code: 'words-wrong', info: { problem: 'other-vault' } })
  })

  it('says which word is wrong, or that one is', async () => {
    const { files, recovery } = await newVault()
    const [first, second, ...rest] = recovery.words
    const typed = (...words: readonly (string | undefined)[]) => rehearseRecovery(files, words.join(' '))
    await expect(typed(first, second)).rejects.toMatchObject({ code: 'words-wrong', info: { problem: 'count' } })
    await expect(typed(first, 'hairon', ...rest)).rejects.toMatchObject({ code: 'words-wrong', info: { problem: 'unknown-word', word: 2 } })
    const swapped = first === second ? undefined : await typed(second, first, ...rest).catch(({ info }: { readonly info: unknown }) => info)
    // One swap in 256 has the right checksum by chance, and is then another sheet.
    if (swapped !== false) expect(swapped).toEqual({ problem: 'checksum' })
  })

  it('of before opens no more once there is a new one', async () => {
    const { files, vault, recovery } = await newVault()
    const next = await vault.renewRecovery()
    expect(await rehearseRecovery(files, recovery.words.join(' '))).toBe(false)
    expect(await rehearseRecovery(files, next.words.join(' '))).toBe(true)
  })
})
