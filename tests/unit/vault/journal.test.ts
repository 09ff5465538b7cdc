import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, linesOf } from '#vault/journal/lines.ts'
import { type JournalRecord, type Kept, keptOf, readRecord, type Step } from '#vault/journal/record.ts'
import { journalFile } from '#vault/places.ts'
import { newVault, pieces, reopened, textOf } from './a-vault.ts'

const id = 'a'.repeat(32)

const following = (previous: Kept | undefined, says: unknown, step: Partial<Step> = {}, seq = (previous?.record.seq ?? 0) + 1): Kept => {
  const record: JournalRecord = {
    format: 'recourse-journal',
    version: 1,
    case: id,
    seq,
    at: '2026-11-24T09:00:00.000Z',
    previous: previous?.hash ?? null,
    entries: [says],
    summary: null,
    ...step,
  }
  return keptOf(record)
}

/** So many records after one, each saying its number and whose it is. */
const run = (from: Kept | undefined, length: number, whose: string): readonly Kept[] => {
  const records: Kept[] = []
  for (let last = from; records.length < length; records.push(last)) last = following(last, `${whose}${(last?.record.seq ?? 0) + 1}`)
  return records
}

const saysOf = ({ records }: Line) => records.flatMap(({ record }) => record.entries)

const at = (records: readonly Kept[], seq: number): Kept => {
  const found = records.find(({ record }) => record.seq === seq)
  if (found === undefined) throw new Error(`no record ${seq}`)
  return found
}

describe('the lines of a journal', { timeout: 60_000 }, () => {
  it('are one, whatever order the files are read in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...run(undefined, 12, 'a')], { minLength: 12 }), shuffled => {
        const lines = linesOf(shuffled)
        expect(lines).toHaveLength(1)
        expect(lines[0]?.records.map(({ record }) => record.seq)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
        expect(lines[0]?.gaps).toEqual([])
      }),
    )
  })

  it('show every record that is missing before the last one as a gap, and keep all others', () => {
    const all = run(undefined, 10, 'a')
    fc.assert(
      fc.property(fc.subarray(all.slice(0, -1).map(({ record }) => record.seq)), missing => {
        const lines = linesOf(all.filter(({ record }) => !missing.includes(record.seq)))
        expect(lines).toHaveLength(1)
        const gone = lines[0]?.gaps.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
        expect(gone).toEqual(missing)
        expect(lines[0]?.records).toHaveLength(10 - missing.length)
      }),
    )
  })

  it('are two where two machines wrote the same number, the longer first', () => {
    const shared = run(undefined, 3, 'shared')
    const [mine, theirs] = [run(shared.at(-1), 1, 'mine'), run(shared.at(-1), 2, 'theirs')]
    expect(linesOf([...shared, ...mine, ...theirs]).map(saysOf)).toEqual([
      ['shared1', 'shared2', 'shared3', 'theirs4', 'theirs5'],
      ['shared1', 'shared2', 'shared3', 'mine4'],
    ])
  })

  it('are two where one of the same number was lost by the synchronisation, and the loss shows', () => {
    const shared = run(undefined, 3, 'shared')
    const [mine, theirs] = [run(shared.at(-1), 1, 'mine'), run(shared.at(-1), 2, 'theirs')]
    const lines = linesOf([...shared, ...mine, at(theirs, 5)])
    expect(lines.map(saysOf)).toEqual([
      ['shared1', 'shared2', 'shared3', 'theirs5'],
      ['shared1', 'shared2', 'shared3', 'mine4'],
    ])
    expect(lines.map(({ gaps }) => gaps)).toEqual([[[4, 4]], []])
  })

  it('are one again once the other was set aside, until that one grows', () => {
    const shared = run(undefined, 2, 'shared')
    const [mine, theirs] = [run(shared.at(-1), 1, 'mine'), run(shared.at(-1), 1, 'theirs')]
    const settled = following(mine.at(-1), 'settled', { settles: { aside: [at(theirs, 3).hash], lost: [] } }, 7)
    const all = [...shared, ...mine, ...theirs, settled]
    expect(linesOf(all).map(saysOf)).toEqual([['shared1', 'shared2', 'mine3', 'settled']])
    expect(linesOf([...all, ...run(theirs.at(-1), 1, 'theirs')]).map(saysOf)).toEqual([
      ['shared1', 'shared2', 'mine3', 'settled'],
      ['shared1', 'shared2', 'theirs3', 'theirs4'],
    ])
  })

  it('have no gap where a person gave the missing records up', () => {
    const all = run(undefined, 6, 'a')
    const settled = following(at(all, 6), 'settled', { settles: { aside: [], lost: [[3, 4]] } }, 7)
    const kept = [...all.filter(({ record }) => record.seq !== 3 && record.seq !== 4), settled]
    expect(linesOf(kept).map(({ gaps }) => gaps)).toEqual([[]])
    expect(linesOf(kept.filter(({ record }) => record.seq !== 2)).map(({ gaps }) => gaps)).toEqual([[[2, 4]]])
  })

  it('of no records are none', () => {
    expect(linesOf([])).toEqual([])
  })
})

describe('a record of a journal', { timeout: 60_000 }, () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (entries, summary) => {
        const kept = following(undefined, null, { entries, summary })
        expect(readRecord(kept.text, id)).toEqual({ ...kept, record: JSON.parse(kept.text) })
      }),
    )
  })

  it.each([
    ['of another case', { case: 'b'.repeat(32) }, 'it belongs to another case'],
    ['of another kind', { format: 'recourse-index' }, 'it is another kind of file'],
    ['of a newer version', { version: 2 }, 'it was written by a newer version'],
    ['without a number', { seq: 0 }, 'it lacks what a record must have'],
    ['with an exhibit that points elsewhere', { exhibits: [{ did: 'removed', id: '../../other' }] }, 'it lacks what a record must have'],
  ])('%s is refused with the reason', (_, change, reason) => {
    const text = JSON.stringify({ ...following(undefined, 1).record, ...change })
    expect(() => readRecord(text, id)).toThrow(reason)
  })

  it.each(['', 'null', '[]', '"x"', '{', '{"format":"recourse-journal"}'])('that is %j is refused', text => {
    expect(() => readRecord(text, id)).toThrow()
  })
})

describe('the name of a journal’s file', { timeout: 60_000 }, () => {
  it.each([
    ['0000000012.age', { kind: 'entry', from: 12, to: 12, copied: false }],
    ['segment-0000000001-0000000200.age', { kind: 'segment', from: 1, to: 200, copied: false }],
    ['0000000012 (conflicted copy 2026-01-01).age', { kind: 'entry', from: 12, to: 12, copied: true }],
    ['0000000012.sync-conflict-20260101-120000-ABCDEFG.age', { kind: 'entry', from: 12, to: 12, copied: true }],
    ['segment-0000000001-0000000200 (1).age', { kind: 'segment', from: 1, to: 200, copied: true }],
  ])('%s is understood', (name, expected) => {
    expect(journalFile(name)).toEqual({ name, ...expected })
  })

  it.each(['00000000012.age', '000000001.age', 'x0000000012.age', '0000000012.txt', '.0000000012.age', 'before', ''])('%j is none', name => {
    expect(journalFile(name)).toBeUndefined()
  })
})

describe('what a vault keeps', { timeout: 60_000 }, () => {
  it('comes back as it was, any JSON and any bytes, after a restart', async () => {
    const { files, vault } = await newVault()
    await vault.lock()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.jsonValue(), fc.array(fc.string({ maxLength: 50 })), async (entries, settings, texts) => {
        const { vault: open } = await reopened(files)
        const { id } = await open.createCase({ codeName: 'Heron' }, entries)
        const exhibit = await open.addExhibit(id, pieces(...texts))
        await open.writeSettings(settings)
        await open.lock()
        const { vault: again } = await reopened(files)
        const { records } = await again.readJournal(id)
        // JSON itself has no minus zero.
        const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
        expect(records[0]?.entries).toEqual(plain(entries))
        expect(await again.readSettings()).toEqual(plain(settings))
        expect(await textOf(again.readExhibit(id, exhibit.id))).toBe(Buffer.concat(texts.map(text => Buffer.from(text))).toString())
        await again.purgeCase(id)
        await again.lock()
      }),
      { numRuns: 40 },
    )
  })
})
