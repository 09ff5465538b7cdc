import { describe, expect, it } from 'vitest'
import { memoryFiles } from '../../fakes/vault-files.ts'
import { caseOf, newVault, numbersIn, passphrase, pieces, reopened, summaryOf, textOf } from './a-vault.ts'

describe('a vault', () => {
  it('gives back what it was given, after it was locked and unlocked', async () => {
    const { files, vault } = await newVault()
    const id = await caseOf({ vault }, 3)
    const exhibit = await vault.addExhibit(id, pieces('scan ', 'of a warrant'))
    await vault.writeSettings({ firm: 'Chambers' })
    await vault.lock()

    const { vault: again, notes, problems } = await reopened(files)
    expect({ notes, problems }).toEqual({ notes: [], problems: [] })
    expect(await again.listCases()).toEqual([{ id, summary: summaryOf('Heron'), problems: [] }])
    const read = await again.readJournal(id)
    expect(numbersIn(read.records)).toEqual([1, 2, 3])
    expect(read.exhibits).toEqual([{ did: 'added', ...exhibit }])
    expect(await textOf(again.readExhibit(id, exhibit.id))).toBe('scan of a warrant')
    expect(await again.readSettings()).toEqual({ firm: 'Chambers' })
    expect(await again.check()).toMatchObject({ broken: [], notes: [] })
  })

  it('is not made over another one', async () => {
    const { files } = await newVault()
    await expect(newVault(files)).rejects.toMatchObject({ code: 'vault-exists' })
  })

  it('is not found where there is none', async () => {
    await expect(reopened(memoryFiles())).rejects.toMatchObject({ code: 'vault-none' })
  })

  it('shows no word of a case, a file or a setting on the disk', async () => {
    const { files, vault } = await newVault()
    const id = await caseOf({ vault }, 2, 'marker-code-name')
    await vault.append(id, [{ says: 'marker-answer' }], summaryOf('marker-code-name'), 2)
    await vault.addExhibit(id, pieces('marker-exhibit'))
    await vault.writeSettings('marker-setting')
    await vault.lock()
    const everything = [...files.disk].map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString('latin1')}`).join('\n')
    expect(everything).not.toMatch(/marker|Red Notice|passphrase for/)
  })

  it('takes no answer for a case that moved on since it was seen', async () => {
    const { vault } = await newVault()
    const id = await caseOf({ vault }, 3)
    await expect(vault.append(id, [{ n: 9 }], {}, 2)).rejects.toMatchObject({ code: 'case-changed-underneath', info: { id } })
    expect(numbersIn((await vault.readJournal(id)).records)).toEqual([1, 2, 3])
  })

  it('takes an answer after an exhibit was added, which the one who answers need not know of', async () => {
    const { vault } = await newVault()
    const id = await caseOf({ vault }, 2)
    await vault.addExhibit(id, pieces('x'))
    await expect(vault.append(id, [{ n: 3 }], {}, 2)).resolves.toMatchObject({ seq: 4 })
  })

  it('keeps answers given at the same moment in the order they came, and refuses the second of two to the same question', async () => {
    const { vault } = await newVault()
    const id = await caseOf({ vault }, 1)
    const both = await Promise.allSettled([vault.append(id, [{ n: 2 }], {}, 1), vault.append(id, [{ n: 3 }], {}, 1)])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(numbersIn((await vault.readJournal(id)).records)).toEqual([1, 2])
  })

  it('removes a case, puts it back, and deletes it for good', async () => {
    const { files, vault, host } = await newVault()
    const id = await caseOf({ vault }, 2)
    const other = await caseOf({ vault }, 1, 'Wren')
    await vault.removeCase(id)
    expect((await vault.listCases()).find(listed => listed.id === id)?.removedAt).toBe(host.now().toISOString())
    await vault.append(id, [{ n: 3 }], summaryOf('Heron'), 3).catch(() => undefined)
    await vault.putBackCase(id)
    expect((await vault.listCases()).find(listed => listed.id === id)).not.toHaveProperty('removedAt')
    await vault.purgeCase(id)
    await vault.lock()
    expect([...files.disk.keys()].filter(path => path.includes(id))).toEqual([])
    const { vault: again } = await reopened(files)
    expect((await again.listCases()).map(listed => listed.id)).toEqual([other])
    await expect(again.readJournal(id)).rejects.toMatchObject({ code: 'case-not-found', info: { id } })
  })

  it('knows a removed case from its journal alone', async () => {
    const { files, vault } = await newVault()
    const id = await caseOf({ vault }, 1)
    await vault.removeCase(id)
    await vault.append(id, [{ n: 2 }], summaryOf('Heron'), 2)
    await vault.lock()
    files.disk.delete('index.age')
    const { vault: again, notes } = await reopened(files)
    expect(notes).toEqual(['index.age was made anew from the cases: it was missing.'])
    expect((await again.listCases())[0]).toHaveProperty('removedAt')
  })

  it('forgets an exhibit that is taken out', async () => {
    const { files, vault } = await newVault()
    const id = await caseOf({ vault }, 1)
    const exhibit = await vault.addExhibit(id, pieces('x'))
    await vault.removeExhibit(id, exhibit.id)
    expect((await vault.readJournal(id)).exhibits).toEqual([])
    expect([...files.disk.keys()].filter(path => path.includes('exhibits'))).toEqual([])
    await expect(textOf(vault.readExhibit(id, exhibit.id))).rejects.toMatchObject({ code: 'case-damaged' })
  })

  it('refuses everything once locked, and finishes what was asked before', async () => {
    const { files, vault } = await newVault()
    const id = await caseOf({ vault }, 1)
    const exhibit = await vault.addExhibit(id, pieces('x'))
    const last = vault.append(id, [{ n: 2 }], {}, 1)
    const stream = vault.readExhibit(id, exhibit.id)
    await vault.lock()
    await expect(last).resolves.toMatchObject({ seq: 3 })
    const uses: readonly (() => Promise<unknown>)[] = [
      () => vault.listCases(),
      () => vault.createCase({}, []),
      () => vault.readJournal(id),
      () => vault.append(id, [], {}, 3),
      () => vault.settle(id, ''),
      () => vault.removeCase(id),
      () => vault.putBackCase(id),
      () => vault.purgeCase(id),
      () => vault.addExhibit(id, pieces('y')),
      () => textOf(vault.readExhibit(id, exhibit.id)),
      () => textOf(stream),
      () => vault.removeExhibit(id, exhibit.id),
      () => vault.readSettings(),
      () => vault.writeSettings(1),
      () => vault.compact(id),
      () => vault.check(),
      () => vault.changePassphrase({ passphrase }, 'another one'),
      () => vault.renewRecovery(),
      () => vault.rehearse('words'),
    ]
    for (const use of uses) await expect(use(), String(use)).rejects.toMatchObject({ code: 'vault-locked' })
    const { vault: again } = await reopened(files)
    expect(numbersIn((await again.readJournal(id)).records)).toEqual([1, 2])
  })

  it('is opened by a second window to be read only, and shows there what the first one adds', async () => {
    const { files, vault, host } = await newVault()
    const id = await caseOf({ vault }, 1)
    const { vault: second, notes } = await reopened(files, host)
    expect(notes).toEqual(['The vault can only be read here: another window has it open.'])
    await vault.append(id, [{ n: 2 }], summaryOf('Wren'), 1)
    expect((await second.listCases()).map(({ summary }) => summary)).toEqual([summaryOf('Wren')])
    expect(numbersIn((await second.readJournal(id)).records)).toEqual([1, 2])
    await expect(second.append(id, [{ n: 3 }], {}, 2)).rejects.toMatchObject({ code: 'vault-read-only', info: { by: 'another window has it open' } })
  })

  it('writes no more once somebody took its lock over, and can still be read', async () => {
    const { files, host } = await newVault()
    let isOurs = true
    const lock = { take: async () => ({ kind: 'taken' as const, isOurs: async () => isOurs, release: async () => {} }) }
    const { vault } = await reopened(files, { ...host, lock })
    const id = await caseOf({ vault }, 1)
    isOurs = false
    await expect(vault.append(id, [{ n: 2 }], {}, 1)).rejects.toMatchObject({ code: 'vault-read-only', info: { by: 'another window or machine took it over' } })
    expect(numbersIn((await vault.readJournal(id)).records)).toEqual([1])
  })

  it('clears away what was never finished when it is unlocked, unless another one may be at work on it', async () => {
    const { files, vault, host } = await newVault()
    files.disk.set('making/half', Buffer.from('half'))
    await reopened(files, host)
    expect(files.disk.has('making/half')).toBe(true)
    await vault.lock()
    await reopened(files, host)
    expect(files.disk.has('making/half')).toBe(false)
  })
})
