import { describe, expect, it } from 'vitest'
import { publicKeyIn } from '#vault/fingerprint.ts'
import { memoryFiles, memoryHost } from '../../fakes/vault-files.ts'
import { caseOf, newVault, numbersIn, pieces, reopened, summaryOf, textOf } from './a-vault.ts'

const filled = async () => {
  const made = await newVault()
  const heron = await caseOf(made, 4)
  const kestrel = await caseOf(made, 3, 'Kestrel')
  await made.vault.compact(heron)
  await made.vault.append(heron, [{ n: 5 }], summaryOf('Heron'), 4)
  const exhibit = await made.vault.addExhibit(heron, pieces('a page'))
  await made.vault.writeSettings({ colleagues: ['somebody'] })
  return { ...made, heron, kestrel, exhibit }
}

const target = () => ({ files: memoryFiles(), host: memoryHost(), passphrase: 'a passphrase for the journey' })

describe('a vault to travel with', () => {
  it('holds the chosen case with its history and exhibits, under a passphrase and a recovery sheet of its own', async () => {
    const here = await filled()
    const to = target()
    const made = await here.vault.travel([here.heron], to)
    expect(made).toMatchObject({ cases: 1, exhibits: 1 })
    for (const secret of [{ passphrase: to.passphrase }, { words: made.recovery.words.join(' ') }]) {
      const { vault, notes, problems } = await reopened(to.files, undefined, secret)
      expect([notes, problems]).toEqual([[], []])
      expect((await vault.listCases()).map(({ id, summary }) => [id, summary])).toEqual([[here.heron, summaryOf('Heron')]])
      expect(numbersIn((await vault.readJournal(here.heron)).records)).toEqual([1, 2, 3, 4, 5])
      expect(await textOf(vault.readExhibit(here.heron, here.exhibit.id))).toBe('a page')
      expect((await vault.check()).broken).toEqual([])
      expect(await vault.readSettings()).toBeNull()
      await vault.lock()
    }
    await expect(reopened(to.files)).rejects.toMatchObject({ code: 'passphrase-wrong' })
    await expect(reopened(to.files, undefined, { words: here.recovery.words.join(' ') })).rejects.toMatchObject({ code: 'words-wrong' })
  })

  it('goes on being written to after it arrives', async () => {
    const here = await filled()
    const to = target()
    await here.vault.travel([here.kestrel], to)
    const { vault } = await reopened(to.files, undefined, { passphrase: to.passphrase })
    const { seq } = await vault.readJournal(here.kestrel)
    await vault.append(here.kestrel, [{ n: 4 }], summaryOf('Kestrel'), seq)
    expect(numbersIn((await vault.readJournal(here.kestrel)).records)).toEqual([1, 2, 3, 4])
  })

  it('is not made where something lies already, nor of a case that is not whole; then nothing is left', async () => {
    const here = await filled()
    const taken = target()
    taken.files.disk.set('holiday.jpg', new Uint8Array(3))
    await expect(here.vault.travel([here.heron], taken)).rejects.toMatchObject({ code: 'folder-not-empty' })
    expect([...taken.files.disk.keys()]).toEqual(['holiday.jpg'])
    here.files.disk.delete(`cases/${here.kestrel}/0000000002.age`)
    const to = target()
    await expect(here.vault.travel([here.heron, here.kestrel], to)).rejects.toMatchObject({ code: 'case-damaged' })
    expect([...to.files.disk.keys()]).toEqual([])
  })
})

describe('the key of a vault', () => {
  it('is found in what was pasted or scanned, and has one fingerprint however it is written', async () => {
    const { vault } = await newVault()
    const key = vault.publicKey()
    expect(key.recipient).toMatch(/^age1[a-z0-9]{58}$/)
    expect(key.fingerprint.words).toHaveLength(8)
    expect(publicKeyIn(`  my key:\n${key.recipient.toUpperCase()}\n`)).toEqual(key)
    expect(publicKeyIn(key.recipient.slice(0, -1))).toBeUndefined()
    expect(publicKeyIn(key.recipient.replace(/.$/, last => (last === 'q' ? 'p' : 'q')))).toBeUndefined()
  })

  it('seals for a colleague what only the colleague opens', async () => {
    const [mine, theirs] = [(await newVault()).vault, (await newVault()).vault]
    const sealed = await Array.fromAsync(mine.sealFor(theirs.publicKey().recipient, pieces('between us')))
    const again = async function* () {
      yield* sealed
    }
    expect(await textOf(theirs.openSealed(again()))).toBe('between us')
    await expect(textOf(mine.openSealed(again()))).rejects.toMatchObject({ code: 'age-file-not-for-us' })
    await theirs.lock()
    await expect(textOf(theirs.openSealed(again()))).rejects.toMatchObject({ code: 'vault-locked' })
  })
})
