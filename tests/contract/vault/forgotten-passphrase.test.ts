import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from './tools.ts'
import { appOn, passphrase, withVault } from './two-vaults.ts'

const next = 'another passphrase for tests'

it('who has the sheet and no passphrase opens the vault and sets a new one, which opens it from then on', async () => {
  const { ask, recovery, folder } = await withVault(scratch(), 'vault')
  const words = recovery.words.join(' ')
  await ask('case.create', { codeName: 'HERON' })
  await ask('vault.lock', {})
  rmSync(join(folder, 'identity.age'))
  await ask('vault.unlock', { words })
  await ask('vault.change-passphrase', { secret: { words }, next })
  await ask('vault.lock', {})
  expect(await appOn(folder).ask('vault.unlock', { passphrase: next })).toMatchObject({ readOnly: false })
})

it('the words of another vault set no new passphrase', async () => {
  const root = scratch()
  const { ask } = await withVault(root, 'vault')
  const { recovery } = await withVault(root, 'other')
  await expect(ask('vault.change-passphrase', { secret: { words: recovery.words.join(' ') }, next })).rejects.toMatchObject({ code: 'words-wrong' })
  await expect(ask('vault.change-passphrase', { secret: { passphrase: 'a guess of mine' }, next })).rejects.toMatchObject({ code: 'passphrase-wrong' })
  await ask('vault.change-passphrase', { secret: { passphrase }, next })
})
