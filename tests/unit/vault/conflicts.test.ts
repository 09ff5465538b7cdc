import { describe, expect, it } from 'vitest'
import type { MemoryFiles } from '../../fakes/vault-files.ts'
import { caseOf, copyOf, newVault, numbersIn, reopened } from './a-vault.ts'

const named = (seq: number, copy = '') => `${String(seq).padStart(10, '0')}${copy}.age`

/** The same vault on two machines that were not connected, and what each answered. Locked on both. */
const twoMachines = async (here: readonly number[], there: readonly number[]) => {
  const { files, vault } = await newVault()
  const id = await caseOf({ vault }, 3)
  await vault.lock()
  const other = copyOf(files)
  const answer = async (disk: MemoryFiles, numbers: readonly number[]) => {
    const { vault } = await reopened(disk)
    for (const [at, n] of numbers.entries()) await vault.append(id, [{ n }], { codeName: 'Heron' }, 3 + at)
    await vault.lock()
  }
  await answer(files, here)
  await answer(other, there)
  return { files, other, id }
}

/** As a program that synchronises folders would: what is only there is copied, what differs is kept beside under a name of its own. */
const synchronise = (files: MemoryFiles, other: MemoryFiles, copyName: (path: string) => string) => {
  for (const [path, bytes] of other.disk) {
    const mine = files.disk.get(path)
    if (mine === undefined) files.disk.set(path, bytes)
    else if (path.startsWith('cases/') && !Buffer.from(mine).equals(bytes)) files.disk.set(copyName(path), bytes)
  }
}

const names: { readonly [program: string]: (path: string) => string } = {
  Dropbox: path => path.replace('.age', " (Office's conflicted copy 2026-11-24).age"),
  Syncthing: path => path.replace('.age', '.sync-conflict-20261124-090000-ABCDEFG.age'),
  'Google Drive': path => path.replace('.age', ' (1).age'),
  OneDrive: path => path.replace('.age', '-OFFICE-PC.age'),
  iCloud: path => path.replace('.age', ' 2.age'),
}

describe('a vault in a folder that is synchronised', () => {
  it.each(Object.entries(names))('keeps both versions as %s names them, and says so', async (_, copyName) => {
    const { files, other, id } = await twoMachines([10], [20])
    synchronise(files, other, copyName)
    const { vault, problems } = await reopened(files)
    expect(problems).toMatchObject([{ path: `cases/${id}`, reason: 'this case was changed on two machines: both versions are kept' }])
    const { conflicts } = await vault.readJournal(id)
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]?.after).toBe(3)
    expect(conflicts[0]?.versions.map(({ records }) => numbersIn(records)).toSorted()).toEqual([[10], [20]])
    await expect(vault.append(id, [{ n: 4 }], {}, 4)).rejects.toMatchObject({ code: 'case-damaged' })
  })

  it.each([
    ['as long', [10, 11], [20, 21]],
    ['shorter', [10], [20, 21, 22]],
    ['longer', [10, 11, 12], [20]],
  ])('goes on from the version a person chooses, also where it is %s, and throws nothing away', async (_, here, there) => {
    for (const wanted of [here, there]) {
      const { files, other, id } = await twoMachines(here, there)
      synchronise(files, other, names['Syncthing'] ?? String)
      const { vault } = await reopened(files)
      const { conflicts } = await vault.readJournal(id)
      const chosen = conflicts[0]?.versions.find(({ records }) => numbersIn(records)[0] === wanted[0])
      await vault.settle(id, chosen?.head ?? '')
      const after = await vault.readJournal(id)
      expect(after).toMatchObject({ conflicts: [], problems: [] })
      expect(numbersIn(after.records)).toEqual([1, 2, 3, ...wanted])
      await vault.append(id, [{ n: 99 }], { codeName: 'Heron' }, after.seq)
      expect(await vault.check()).toMatchObject({ broken: [] })
      await vault.lock()
      const { vault: again, problems } = await reopened(files)
      expect(problems).toEqual([])
      expect(numbersIn((await again.readJournal(id)).records)).toEqual([1, 2, 3, ...wanted, 99])
      expect([...files.disk.keys()].filter(path => path.includes('sync-conflict'))).toHaveLength(Math.min(here.length, there.length))
    }
  })

  it('takes what another machine added, where nothing was answered here', async () => {
    const { files, other, id } = await twoMachines([], [20, 21])
    synchronise(files, other, String)
    const { vault, problems } = await reopened(files)
    expect(problems).toEqual([])
    expect(numbersIn((await vault.readJournal(id)).records)).toEqual([1, 2, 3, 20, 21])
  })

  it('takes a copy of the very same record for no conflict', async () => {
    const { files, id } = await twoMachines([10], [])
    files.disk.set(`cases/${id}/${named(4, ' (1)')}`, files.disk.get(`cases/${id}/${named(4)}`) ?? Buffer.alloc(0))
    const { vault, problems } = await reopened(files)
    expect(problems).toEqual([])
    await expect(vault.append(id, [{ n: 11 }], {}, 4)).resolves.toMatchObject({ seq: 5 })
  })

  it.each([
    ['a later record', 5, 5],
    ['a copy of the last one', 4, 4],
  ])('refuses an answer where %s turned up meanwhile, and takes it after the case was read again', async (_, from, to) => {
    const { files, other, id } = await twoMachines([10], [10, 20])
    // The other machine's fourth record is here already, so that only what comes after is new.
    files.disk.set(`cases/${id}/${named(4)}`, other.disk.get(`cases/${id}/${named(4)}`) ?? Buffer.alloc(0))
    files.disk.delete('index.age')
    const { vault } = await reopened(files)
    await vault.readJournal(id)
    files.disk.set(`cases/${id}/${named(to, from === 4 ? ' 2' : '')}`, other.disk.get(`cases/${id}/${named(from)}`) ?? Buffer.alloc(0))
    await expect(vault.append(id, [{ n: 30 }], {}, 4)).rejects.toMatchObject({ code: 'case-changed-underneath', info: { id } })
    const { seq } = await vault.readJournal(id)
    await expect(vault.append(id, [{ n: 30 }], {}, seq)).resolves.toMatchObject({ seq: seq + 1 })
  })

  it('refuses an answer where the last record was replaced under its own name', async () => {
    const { files, other, id } = await twoMachines([10], [20])
    const { vault } = await reopened(files)
    await vault.readJournal(id)
    files.disk.set(`cases/${id}/${named(4)}`, other.disk.get(`cases/${id}/${named(4)}`) ?? Buffer.alloc(0))
    await expect(vault.append(id, [{ n: 30 }], {}, 4)).rejects.toMatchObject({ code: 'case-changed-underneath' })
    expect((await vault.readJournal(id)).problems).toMatchObject([{ reason: 'record 4 of this case is another one than was written here' }])
  })

  it.each(['settings (Office’s conflicted copy 2026-11-24).age', 'settings.sync-conflict-20261124-090000-ABCDEFG.age', 'settings-OFFICE-PC.age'])(
    'a second version of the settings, %s, is named, and neither is merged or deleted',
    async name => {
      const { files, vault } = await newVault()
      await vault.writeSettings('of this machine')
      files.disk.set(name, files.disk.get('settings.age') ?? Buffer.alloc(0))
      const { broken, notes } = await vault.check()
      expect({ broken, notes }).toMatchObject({ broken: [], notes: [{ path: name, reason: expect.stringContaining('two machines') }] })
      expect(await vault.readSettings()).toBe('of this machine')
      expect(files.disk.has(name)).toBe(true)
    },
  )

  it('shows three versions as three', async () => {
    const { files, other, id } = await twoMachines([10], [20])
    const { other: third } = await (async () => {
      const copy = copyOf(other)
      copy.disk.delete(`cases/${id}/${named(4)}`)
      copy.disk.delete('index.age')
      const { vault } = await reopened(copy)
      await vault.append(id, [{ n: 30 }], {}, 3)
      await vault.lock()
      return { other: copy }
    })()
    synchronise(files, other, names['iCloud'] ?? String)
    synchronise(files, third, names['Dropbox'] ?? String)
    const { vault } = await reopened(files)
    const { conflicts } = await vault.readJournal(id)
    expect(conflicts[0]?.versions.map(({ records }) => numbersIn(records)).toSorted()).toEqual([[10], [20], [30]])
  })
})
