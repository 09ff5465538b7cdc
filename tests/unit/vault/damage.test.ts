import { describe, expect, it } from 'vitest'
import type { MemoryFiles } from '../../fakes/vault-files.ts'
import { caseOf, copyOf, newVault, numbersIn, passphrase, pieces, reopened, summaryOf, textOf } from './a-vault.ts'

/** Two cases with history, a segment, exhibits and settings, locked. */
const fullVault = async () => {
  const { files, vault, recovery } = await newVault()
  const heron = await caseOf({ vault }, 6)
  await vault.compact(heron)
  for (let n = 7; n <= 9; n += 1) await vault.append(heron, [{ n }], summaryOf('Heron'), n - 1)
  const exhibit = await vault.addExhibit(heron, pieces('a'.repeat(70_000), 'b'.repeat(70_000)))
  const wren = await caseOf({ vault }, 2, 'Wren')
  const wrens = await vault.addExhibit(wren, pieces('of the other case'))
  await vault.writeSettings({ firm: 'Chambers' })
  await vault.lock()
  return { files, heron, exhibit, wren, wrens, recovery }
}

const full = await fullVault()
const { heron, wren, exhibit } = full
const segment = `cases/${heron}/segment-0000000001-0000000006.age`
const exhibitFile = `cases/${heron}/exhibits/${exhibit.id}.age`
const entry = (seq: number) => `cases/${heron}/${String(seq).padStart(10, '0')}.age`
const pathsOf = (files: MemoryFiles) => [...files.disk.keys()].filter(path => !path.includes('/before/'))

const harms: { readonly [harm: string]: (bytes: Uint8Array, at: number) => Uint8Array } = {
  'a bit flipped in': (bytes, at) => bytes.with(Math.floor(at * (bytes.length - 1)), (bytes[Math.floor(at * (bytes.length - 1))] ?? 0) ^ 1),
  'cut short': (bytes, at) => bytes.subarray(0, Math.floor(at * (bytes.length - 1))),
  'with a byte more': bytes => Buffer.concat([bytes, Uint8Array.of(0)]),
}

const harmed = (path: string, harm: (bytes: Uint8Array) => Uint8Array | undefined): MemoryFiles => {
  const files = copyOf(full.files)
  const bytes = harm(files.disk.get(path) ?? Buffer.alloc(0))
  if (bytes === undefined) files.disk.delete(path)
  else files.disk.set(path, bytes)
  return files
}

/** What still works with one file harmed, and whether it is named. */
const lookAt = async (files: MemoryFiles, secret = { passphrase }) => {
  const { vault, notes } = await reopened(files, undefined, secret)
  const check = await vault.check()
  const read = { heron: await vault.readJournal(heron), wren: await vault.readJournal(wren) }
  const listed = (await vault.listCases()).map(({ id }) => id)
  return { vault, notes, check, read, listed, named: check.broken.map(({ path }) => path) }
}

describe('a vault in which one file is harmed', { timeout: 60_000 }, () => {
  it('is whole before', async () => {
    const { check, read } = await lookAt(copyOf(full.files))
    expect(check.broken).toEqual([])
    expect(numbersIn(read.heron.records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  const sealed = pathsOf(full.files).filter(path => path !== 'vault.json' && path !== 'identity.age' && path !== 'recovery.age')

  describe.each(Object.entries(harms))('%s', (_, harm) => {
    it.each([0, 0.02, 0.5, 0.98, 1])('at %d of its length: it is named, and the rest opens', async at => {
      for (const path of sealed) {
        const { check, named, read, notes, listed } = await lookAt(harmed(path, bytes => harm(bytes, at)))
        if (path === 'index.age') expect(notes[0]).toMatch(/index\.age was made anew/)
        else expect(named, path).toContain(path)
        for (const problem of check.broken) expect(problem.remedy).not.toBe('')
        expect(listed.toSorted()).toEqual([heron, wren].toSorted())
        if (!path.includes(wren)) expect(numbersIn(read.wren.records)).toEqual([1, 2])
        if (!path.includes(heron)) expect(numbersIn(read.heron.records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      }
    })
  })

  it('missing: its case says so, and no other does', async () => {
    for (const path of sealed) {
      const { check, notes, read } = await lookAt(harmed(path, () => undefined))
      const isOf = (id: string) => path.startsWith(`cases/${id}/`)
      if (path === 'index.age') expect(notes).toEqual(['index.age was made anew from the cases: it was missing.'])
      else if (path === 'settings.age') expect(check.broken.map(({ path }) => path)).toEqual(['settings.age'])
      else
        expect(
          check.broken.every(({ path: named }) => isOf(heron) === named.includes(heron)),
          path,
        ).toBe(true)
      if (!isOf(heron)) expect(numbersIn(read.heron.records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      if (!isOf(wren)) expect(numbersIn(read.wren.records)).toEqual([1, 2])
      if (isOf(heron) || isOf(wren)) expect(check.broken, path).not.toEqual([])
    }
  })

  it('a segment that is gone or damaged is made up from what was kept before it', async () => {
    for (const harm of [() => undefined, (bytes: Uint8Array) => bytes.subarray(0, 300)]) {
      const { read } = await lookAt(harmed(segment, harm))
      expect(numbersIn(read.heron.records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    }
  })

  it('a segment that is gone is written anew by the next compaction', async () => {
    const files = harmed(segment, () => undefined)
    const { vault, named } = await lookAt(files)
    expect(named).toEqual([`cases/${heron}/before`])
    await vault.compact(heron)
    await vault.lock()
    const { check, read } = await lookAt(files)
    expect(check.broken).toEqual([])
    expect(numbersIn(read.heron.records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('a compaction whose segment does not read back as it was written moves nothing aside', async () => {
    const sound = copyOf(full.files)
    const files = { ...sound, create: (path: string, bytes: Uint8Array) => sound.create(path, path.includes('segment') ? bytes.with(-1, 0) : bytes) }
    const { vault } = await reopened(files)
    await expect(vault.compact(heron)).rejects.toMatchObject({ code: 'vault-unwritable' })
    expect((await vault.check()).broken).toEqual([])
    expect(sound.disk.has(entry(9))).toBe(true)
    expect(numbersIn((await vault.readJournal(heron)).records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('a compaction beside a damaged segment throws away nothing that the segment held', async () => {
    const files = harmed(segment, bytes => bytes.subarray(0, 300))
    const { vault } = await lookAt(files)
    expect(await vault.compact(heron)).toBe(0)
    expect(numbersIn((await vault.readJournal(heron)).records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it.each([
    ['the last two records', [9, 10], 'records 9 to 10 of this case are missing'],
    ['one in the middle', [8], 'record 8 of this case is missing'],
  ])('%s taken away are missed', async (_, seqs, reason) => {
    const files = copyOf(full.files)
    for (const seq of seqs) files.disk.delete(entry(seq))
    const { vault, check, read } = await lookAt(files)
    expect(check.broken).toContainEqual(expect.objectContaining({ path: `cases/${heron}`, reason }))
    expect(read.heron.problems).toContainEqual(expect.objectContaining({ reason }))
    await expect(vault.append(heron, [{ n: 99 }], {}, 10)).rejects.toMatchObject({ code: 'case-damaged', info: { id: heron } })
    await expect(vault.append(wren, [{ n: 3 }], {}, 2)).resolves.toMatchObject({ seq: 4 })
  })

  it('two files swapped: of one case, of two cases, of two kinds', async () => {
    const swaps = [
      [entry(7), entry(9)],
      [entry(7), `cases/${wren}/0000000001.age`],
      [entry(8), 'settings.age'],
      ['settings.age', 'index.age'],
      [exhibitFile, `cases/${wren}/exhibits/${full.wrens.id}.age`],
      [segment, entry(9)],
    ] as const
    for (const [a, b] of swaps) {
      const files = copyOf(full.files)
      const [ofA, ofB] = [files.disk.get(a), files.disk.get(b)]
      if (ofA === undefined || ofB === undefined) throw new Error(`no file ${a} or ${b}`)
      files.disk.set(a, ofB)
      files.disk.set(b, ofA)
      const { named, notes } = await lookAt(files)
      for (const path of [a, b]) if (path !== 'index.age') expect(named, `${a} and ${b}`).toContain(path)
      if (a === 'settings.age') expect(notes[0]).toMatch('another kind of file')
    }
  })

  it('an older record put in place of a newer one is noticed', async () => {
    const files = copyOf(full.files)
    files.disk.set(entry(9), files.disk.get(entry(7)) ?? Buffer.alloc(0))
    const { check } = await lookAt(files)
    expect(check.broken).toContainEqual(
      expect.objectContaining({ path: entry(9), reason: 'its name says record 9 and it holds record 7: it was swapped or written over' }),
    )
    expect(check.broken).toContainEqual(expect.objectContaining({ reason: 'record 9 of this case is missing' }))
  })

  it('an exhibit that is not the one brought is refused at its end', async () => {
    const files = copyOf(full.files)
    files.disk.set(exhibitFile, files.disk.get(`cases/${wren}/exhibits/${full.wrens.id}.age`) ?? Buffer.alloc(0))
    const { vault } = await reopened(files)
    await expect(textOf(vault.readExhibit(heron, exhibit.id))).rejects.toMatchObject({ code: 'case-damaged', info: { problems: [{ path: exhibitFile }] } })
  })

  it('the whole folder of a case taken away is said, and the case stays on the list', async () => {
    const files = copyOf(full.files)
    for (const path of files.disk.keys()) if (path.startsWith(`cases/${heron}/`)) files.disk.delete(path)
    const { vault, problems } = await reopened(files)
    expect(problems).toContainEqual(expect.objectContaining({ path: `cases/${heron}`, reason: 'the folder of this case is missing' }))
    await vault.lock()
    expect((await reopened(files)).problems).toHaveLength(1)
  })

  it('goes on over a gap once a person says so, and takes a file back that turns up later', async () => {
    const files = copyOf(full.files)
    const lost = files.disk.get(entry(8))
    files.disk.delete(entry(8))
    const { vault } = await reopened(files)
    const read = await vault.readJournal(heron)
    expect(numbersIn(read.records)).toEqual([1, 2, 3, 4, 5, 6, 7, 9])
    await vault.settle(heron, read.head ?? '')
    await vault.append(heron, [{ n: 10 }], {}, 11)
    expect(await vault.check()).toMatchObject({ broken: [] })
    await vault.lock()
    files.disk.set(entry(8), lost ?? Buffer.alloc(0))
    const { vault: again } = await reopened(files)
    expect(numbersIn((await again.readJournal(heron)).records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})

describe('the door of a vault in which one file is harmed', { timeout: 60_000 }, () => {
  it.each(Object.entries(harms))('identity.age %s is refused as damaged, and the recovery sheet opens', async (_, harm) => {
    for (const at of [0, 0.3, 0.5, 0.7, 1]) {
      const files = harmed('identity.age', bytes => harm(bytes, at))
      await expect(reopened(files)).rejects.toMatchObject({ code: 'vault-damaged', info: { problems: [{ path: 'identity.age' }] } })
      const { vault } = await reopened(files, undefined, { words: full.recovery.words.join(' ') })
      expect((await vault.check()).broken.map(({ path }) => path)).toEqual(['identity.age'])
      await vault.changePassphrase({ words: full.recovery.words.join(' ') }, 'a new passphrase')
      expect((await vault.check()).broken).toEqual([])
      await vault.lock()
      await expect(reopened(files, undefined, { passphrase: 'a new passphrase' })).resolves.toMatchObject({ problems: [] })
    }
  })

  it('without identity.age the recovery sheet opens', async () => {
    const files = harmed('identity.age', () => undefined)
    await expect(reopened(files)).rejects.toMatchObject({ code: 'vault-damaged', info: { problems: [{ path: 'identity.age', reason: 'it is missing' }] } })
    await expect(reopened(files, undefined, { words: full.recovery.identityText })).resolves.toMatchObject({ problems: [] })
  })

  it.each(Object.entries(harms))('recovery.age %s is named, and a new sheet mends it', async (_, harm) => {
    for (const at of [0, 0.3, 0.5, 0.7, 1]) {
      const files = harmed('recovery.age', bytes => harm(bytes, at))
      const { vault, named } = await lookAt(files)
      expect(named).toEqual(['recovery.age'])
      const words = full.recovery.words.join(' ')
      expect(await vault.rehearse(words).catch(({ code }: { readonly code: string }) => code)).not.toBe(true)
      const { words: next } = await vault.renewRecovery()
      expect(await vault.rehearse(next.join(' '))).toBe(true)
      expect(await vault.rehearse(words)).toBe(false)
      expect((await vault.check()).broken).toEqual([])
    }
  })

  it('one written over the other is named', async () => {
    const of = (path: string) => full.files.disk.get(path) ?? Buffer.alloc(0)
    const swapped = harmed('identity.age', () => of('recovery.age'))
    await expect(reopened(swapped)).rejects.toMatchObject({ code: 'vault-damaged', info: { problems: [{ path: 'identity.age' }] } })
    const { vault } = await reopened(swapped, undefined, { words: full.recovery.words.join(' ') })
    expect((await vault.check()).broken.map(({ path }) => path)).toEqual(['identity.age'])
    expect((await lookAt(harmed('recovery.age', () => of('identity.age')))).named).toEqual(['recovery.age'])
  })

  it('damage to one of the two is not passed over when the other is renewed', async () => {
    const files = harmed('identity.age', bytes => bytes.with(200, (bytes[200] ?? 0) ^ 1))
    const { vault } = await reopened(files, undefined, { words: full.recovery.words.join(' ') })
    await vault.renewRecovery()
    expect((await vault.check()).broken.map(({ path }) => path)).toEqual(['identity.age'])
  })

  it('vault.json missing or harmed keeps nothing from opening', async () => {
    for (const harm of [() => undefined, () => Buffer.from('{'), () => Buffer.from('{"format":"recourse-vault","version":1,"passphrase":{"workFactor":1}}')]) {
      const { read } = await lookAt(harmed('vault.json', harm))
      expect(numbersIn(read.wren.records)).toEqual([1, 2])
    }
  })

  it('a vault of a newer version is left alone', async () => {
    const files = harmed('vault.json', () => Buffer.from('{"format":"recourse-vault","version":2}'))
    await expect(reopened(files)).rejects.toMatchObject({ code: 'vault-damaged', info: { problems: [{ path: 'vault.json' }] } })
  })
})
