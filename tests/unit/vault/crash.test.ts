import { describe, expect, it } from 'vitest'
import { crashed, type Fault, memoryFiles } from '../../fakes/vault-files.ts'
import { copyOf, newVault, numbersIn, passphrase, pieces, reopened, summaryOf, textOf } from './a-vault.ts'

type Vault = Awaited<ReturnType<typeof newVault>>['vault']

/** What was acknowledged before the process stopped, and what had been asked for then. */
type Known = {
  readonly id: string
  acknowledged: number[]
  asked: number
  exhibits: { id: string; text: string }[]
  settings: unknown
  passphrases: string[]
  purged: string[]
}

/** A day's work, every kind of writing in it. It stops where the disk does. */
const work = async (vault: Vault, known: Known, other: string) => {
  const answer = async (n: number) => {
    known.asked = n
    await vault.append(known.id, [{ n }], summaryOf('Heron'), (await vault.readJournal(known.id)).seq)
    known.acknowledged.push(n)
  }
  const attach = async (text: string) => known.exhibits.push({ id: (await vault.addExhibit(known.id, pieces(text))).id, text })
  await answer(2)
  await answer(3)
  await vault.compact(known.id)
  await answer(4)
  await attach('first exhibit')
  await answer(5)
  await vault.compact(known.id)
  await vault.writeSettings({ firm: 'Chambers' })
  known.settings = { firm: 'Chambers' }
  known.passphrases.push('the next passphrase')
  await vault.changePassphrase({ passphrase }, 'the next passphrase')
  known.passphrases.shift()
  await vault.renewRecovery()
  known.purged.push(other)
  await vault.removeCase(other)
  await vault.purgeCase(other)
  await attach('second exhibit')
  await answer(6)
  await vault.lock()
}

const start = async () => {
  const { files, vault } = await newVault()
  const { id } = await vault.createCase(summaryOf('Heron'), [{ n: 1 }])
  const { id: other } = await vault.createCase(summaryOf('Wren'), [{ n: 1 }])
  await vault.addExhibit(other, pieces('of the other'))
  await vault.lock()
  return { files, id, other }
}

const prepared = await start()

const workWith = async (fault: Fault | undefined) => {
  const files = copyOf(prepared.files)
  const { vault } = await reopened(files)
  const known: Known = { id: prepared.id, acknowledged: [1], asked: 1, exhibits: [], settings: null, passphrases: [passphrase], purged: [] }
  const before = files.writings()
  files.breakWith(fault)
  const failure: unknown = await work(vault, known, prepared.other).then(
    () => undefined,
    (error: unknown) => error,
  )
  return { files, vault, known, failure, writings: files.writings() - before }
}

/** One of the passphrases opens: the old one or, from some moment on, the new one. */
const openedBy = async (files: ReturnType<typeof memoryFiles>, passphrases: readonly string[]) => {
  for (const passphrase of passphrases) {
    const opened = await reopened(files, undefined, { passphrase }).catch(() => undefined)
    if (opened !== undefined) return opened
  }
  throw new Error('no passphrase opens the vault')
}

const expectWhole = async (disk: ReturnType<typeof memoryFiles>, known: Known) => {
  const { vault, problems } = await openedBy(disk, known.passphrases)
  expect(problems).toEqual([])
  const { records, problems: inCase, conflicts, exhibits } = await vault.readJournal(known.id)
  const numbers = numbersIn(records)
  expect(numbers.slice(0, known.acknowledged.length)).toEqual(known.acknowledged)
  // At most the one answer that was on its way is there besides.
  expect(numbers.slice(known.acknowledged.length)).toEqual(numbers.length > known.acknowledged.length ? [known.asked] : [])
  expect({ inCase, conflicts }).toEqual({ inCase: [], conflicts: [] })
  expect(exhibits.map(({ id }) => id)).toEqual(expect.arrayContaining(known.exhibits.map(({ id }) => id)))
  for (const { id, text } of known.exhibits) expect(await textOf(vault.readExhibit(known.id, id))).toBe(text)
  if (known.settings !== null) expect(await vault.readSettings()).toEqual(known.settings)
  if (known.purged.length === 0) expect((await vault.listCases()).map(({ id }) => id)).toContain(prepared.other)
  expect((await vault.check()).broken).toEqual([])
  await vault.lock()
  expect([...disk.disk.keys()].filter(path => path.startsWith('making/'))).toEqual([])
}

const { writings } = await workWith(undefined)

// Hundreds of vaults each: a minute is for a machine that is busy with others.
describe('a vault whose process is stopped', { timeout: 60_000 }, () => {
  it('at any writing of a day’s work keeps every acknowledged answer, and nothing half-written shows', async () => {
    expect(writings).toBeGreaterThan(30)
    for (let after = 0; after <= writings; after += 1) {
      const { files, known } = await workWith({ kind: 'crash', after })
      await expectWhole(copyOf(files), known)
    }
  })

  it('at any writing of its making can be begun again', async () => {
    const { files } = await newVault()
    for (let after = 0; after < files.writings(); after += 1) {
      const files = memoryFiles()
      files.breakWith({ kind: 'crash', after })
      await expect(newVault(files)).rejects.toThrow(crashed)
      files.breakWith(undefined)
      const { vault } = await newVault(files)
      expect((await vault.check()).broken).toEqual([])
    }
  })

  it('while a deletion was under way finishes it, and shows no part of the case', async () => {
    const { writings } = await (async () => {
      const files = copyOf(prepared.files)
      const { vault } = await reopened(files)
      const before = files.writings()
      await vault.purgeCase(prepared.other)
      return { writings: files.writings() - before }
    })()
    for (let after = 1; after < writings; after += 1) {
      const files = copyOf(prepared.files)
      const { vault } = await reopened(files)
      files.breakWith({ kind: 'crash', after })
      await vault.purgeCase(prepared.other).catch(() => undefined)
      const disk = copyOf(files)
      const { vault: again, problems } = await reopened(disk)
      expect(problems).toEqual([])
      expect((await again.listCases()).map(({ id }) => id)).toEqual([prepared.id])
      await again.lock()
      expect([...disk.disk.keys()].filter(path => path.includes(prepared.other))).toEqual([])
    }
  })
})

describe.each(['disk-full', 'read-only'] as const)('a vault whose disk is %s', { timeout: 60_000 }, kind => {
  it('from any writing on refuses and says so, keeps what it acknowledged, and goes on once that is mended', async () => {
    for (let after = 0; after < writings; after += 1) {
      const { files, vault, known, failure } = await workWith({ kind, after })
      // Only the index, which can be made anew, may stay unwritten without a word.
      if (failure !== undefined) expect(failure).toMatchObject({ code: 'vault-unwritable', info: { reason: kind } })
      files.breakWith(undefined)
      await vault.lock()
      await expectWhole(copyOf(files), known)
    }
  })

  it('takes the same answer again once there is room', async () => {
    const files = copyOf(prepared.files)
    const { vault } = await reopened(files)
    files.breakWith({ kind, after: 0 })
    await expect(vault.append(prepared.id, [{ n: 2 }], {}, 1)).rejects.toMatchObject({ code: 'vault-unwritable' })
    files.breakWith(undefined)
    await vault.append(prepared.id, [{ n: 2 }], {}, 1)
    expect(numbersIn((await vault.readJournal(prepared.id)).records)).toEqual([1, 2])
  })
})
