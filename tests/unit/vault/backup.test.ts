import { describe, expect, it } from 'vitest'
import { restoreBackup } from '#vault/backup/restore.ts'
import type { Sink } from '#vault/backup/write.ts'
import { memoryFiles } from '../../fakes/vault-files.ts'
import { caseOf, newVault, numbersIn, passphrase, pieces, reopened, summaryOf, textOf } from './a-vault.ts'

const memorySink = (): Sink & { readonly bytes: () => Buffer } => {
  let all = Buffer.alloc(0)
  return {
    write: async bytes => {
      all = Buffer.concat([all, bytes])
    },
    writeAt: async (position, bytes) => void all.set(bytes, position),
    restart: async () => {
      all = Buffer.alloc(0)
    },
    bytes: () => all,
  }
}

async function* inPieces(bytes: Buffer, length = 4096): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const filled = async () => {
  const made = await newVault()
  const heron = await caseOf(made, 5)
  const kestrel = await caseOf(made, 3, 'Kestrel')
  await made.vault.compact(heron)
  await made.vault.append(heron, [{ n: 6 }], summaryOf('Heron'), 5)
  const exhibit = await made.vault.addExhibit(heron, pieces('a page', ' and another'))
  await made.vault.writeSettings({ firm: 'Chambers' })
  return { ...made, heron, kestrel, exhibit }
}

const backedUp = async ({ vault }: Pick<Awaited<ReturnType<typeof newVault>>, 'vault'>) => {
  const sink = memorySink()
  const made = await vault.backup(sink)
  return { made, bytes: sink.bytes() }
}

describe('a backup', { timeout: 60_000 }, () => {
  it('restores to the same cases, history, exhibits and settings, by the passphrase or the recovery words', async () => {
    const here = await filled()
    const { made, bytes } = await backedUp(here)
    expect(made).toMatchObject({ cases: 2, bytes: bytes.length })
    for (const secret of [{ passphrase }, { words: here.recovery.words.join(' ') }]) {
      const there = memoryFiles()
      expect((await restoreBackup(there, inPieces(bytes), secret)).files).toBe(made.files)
      const { vault, notes, problems } = await reopened(there, undefined, secret)
      expect([notes, problems]).toEqual([[], []])
      expect((await vault.check()).broken).toEqual([])
      expect(numbersIn((await vault.readJournal(here.heron)).records)).toEqual([1, 2, 3, 4, 5, 6])
      expect(await textOf(vault.readExhibit(here.heron, here.exhibit.id))).toBe('a page and another')
      expect(await vault.readSettings()).toEqual({ firm: 'Chambers' })
    }
  })

  it('is of a whole number of blocks and shows nothing but three names', async () => {
    const { bytes } = await backedUp(await filled())
    expect(bytes.length % 512).toBe(0)
    const text = bytes.toString('latin1')
    expect(text.match(/[a-z]+\.age/g)).toEqual(['identity.age', 'recovery.age', 'contents.age'])
    expect(text).not.toMatch(/cases|manifest|Heron|Kestrel/)
  })

  it('is refused whole when any part of it is changed, cut off or added to, and leaves the folder empty', async () => {
    const { bytes } = await backedUp(await filled())
    const bent = [...Array(24).keys()].map(step => {
      const copy = Buffer.from(bytes)
      const at = 1536 + Math.floor(((bytes.length - 3072) * step) / 24)
      copy[at] = (copy[at] ?? 0) ^ 1
      return copy
    })
    const cut = [0.1, 0.5, 0.9].map(share => bytes.subarray(0, Math.floor(bytes.length * share)))
    for (const wrong of [...bent, ...cut, Buffer.alloc(0), Buffer.from('no tar at all'.repeat(100))]) {
      const there = memoryFiles()
      const outcome = await restoreBackup(there, inPieces(wrong), { passphrase }).catch(({ code }: { code: string }) => code)
      // a bit in the padding of a tar block is nobody's
      if (typeof outcome === 'object') expect((await reopened(there)).problems).toEqual([])
      else {
        expect(['backup-damaged', 'passphrase-wrong', 'vault-damaged']).toContain(outcome)
        expect([...there.disk.keys()]).toEqual([])
      }
    }
  })

  it('is not restored with a wrong passphrase, nor over anything', async () => {
    const here = await filled()
    const { bytes } = await backedUp(here)
    await expect(restoreBackup(memoryFiles(), inPieces(bytes), { passphrase: 'another one' })).rejects.toMatchObject({ code: 'passphrase-wrong' })
    await expect(restoreBackup(here.files, inPieces(bytes), { passphrase })).rejects.toMatchObject({ code: 'folder-not-empty' })
    expect(numbersIn((await here.vault.readJournal(here.kestrel)).records)).toEqual([1, 2, 3])
  })

  it('goes on while answers are saved, and holds every case as it was at one moment', async () => {
    const here = await filled()
    const sink = memorySink()
    let n = 3
    const slow: Sink = {
      ...sink,
      write: async bytes => {
        n += 1
        await here.vault.append(here.kestrel, [{ n }], summaryOf('Kestrel'), n - 1)
        await sink.write(bytes)
      },
    }
    await here.vault.backup(slow)
    const there = memoryFiles()
    await restoreBackup(there, inPieces(sink.bytes()), { passphrase })
    const { vault, problems } = await reopened(there)
    expect(problems).toEqual([])
    const kept = numbersIn((await vault.readJournal(here.kestrel)).records)
    expect(kept).toEqual(kept.map((_, at) => at + 1))
    expect(kept.length).toBeGreaterThan(3)
  })
})

describe('a restore drill', { timeout: 60_000 }, () => {
  it('finds a fresh backup equal to the vault', async () => {
    const here = await filled()
    const { bytes } = await backedUp(here)
    expect(await here.vault.drill(inPieces(bytes), { passphrase })).toMatchObject({ equal: true, cases: 2, apart: [], broken: [], settingsDiffer: false })
  })

  it('still finds it equal after records were put together', async () => {
    const here = await filled()
    const { bytes } = await backedUp(here)
    await here.vault.compact(here.kestrel)
    expect(await here.vault.drill(inPieces(bytes), { passphrase })).toMatchObject({ equal: true })
  })

  it('names what the vault has and the backup has not', async () => {
    const here = await filled()
    const { bytes } = await backedUp(here)
    await here.vault.append(here.kestrel, [{ n: 4 }], summaryOf('Kestrel'), 3)
    await here.vault.addExhibit(here.kestrel, pieces('new'))
    await here.vault.writeSettings({ firm: 'Another' })
    const drilled = await here.vault.drill(inPieces(bytes), { words: here.recovery.words.join(' ') })
    expect(drilled).toMatchObject({ equal: false, settingsDiffer: true })
    expect(drilled.apart).toEqual([{ id: here.kestrel, onlyHere: { records: 2, exhibits: 1 }, onlyInBackup: { records: 0, exhibits: 0 } }])
  })

  it('refuses a backup of another vault, and one that is damaged', async () => {
    const here = await filled()
    const other = await backedUp(await filled())
    await expect(here.vault.drill(inPieces(other.bytes), { passphrase })).rejects.toMatchObject({ code: 'backup-damaged' })
    const { bytes } = await backedUp(here)
    await expect(here.vault.drill(inPieces(bytes.subarray(0, bytes.length - 2048)), { passphrase })).rejects.toMatchObject({ code: 'backup-damaged' })
  })

  it('names a file of the vault that was broken before it was backed up', async () => {
    const here = await filled()
    const path = `cases/${here.kestrel}/0000000002.age`
    const bytes = here.files.disk.get(path)?.slice() ?? new Uint8Array()
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1
    here.files.disk.set(path, bytes)
    const drilled = await here.vault.drill(inPieces((await backedUp(here)).bytes), { passphrase })
    expect(drilled.broken.map(({ path }) => path)).toEqual([path])
    expect(drilled.equal).toBe(false)
  })
})
