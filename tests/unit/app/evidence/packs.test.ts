import { describe, expect, it } from 'vitest'
import { checkCustody } from '#core/evidence/custody.ts'
import { memoryEvidence } from '../../../fakes/memory-evidence.ts'
import { openRoom } from './room.ts'

const roomWithThree = async (...given: Parameters<typeof openRoom>) => {
  const room = await openRoom(...given)
  for (const name of ['Notice.pdf', 'Passport.pdf', 'Opinion.pdf']) await room.add(name, `words of ${name}`)
  const { exhibits } = (await room.opened()).case
  const levels = ['C0', 'C2', 'C1'] as const
  for (const [at, exhibit] of exhibits.entries())
    await room.describe({ ...exhibit, level: levels[at] ?? 'C2', ...(at === 2 ? { neutralSummary: 'An opinion on the law.' } : {}) })
  return room
}

const namesIn = ({ evidence }: Awaited<ReturnType<typeof openRoom>>) => (evidence.packs.at(-1)?.files ?? []).map(({ name }) => name)

describe('a pack', () => {
  it('for the CCF holds the bundle, its index, the report, the manifest and the page that checks it', async () => {
    const room = await roomWithThree()
    const built = await room.pack('ccf')
    expect(built).toMatchObject({ kind: 'built', leftOut: [], ticket: { name: 'pack-for-the-ccf-2026-11-24.zip' } })
    expect(built.exhibits.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Notice'],
      [2, 'Passport'],
      [3, 'Opinion'],
    ])
    expect(namesIn(room)).toEqual(['bundle.pdf', 'index.docx', 'index.pdf', 'verify.html', 'verification-report.pdf', 'manifest.json'])
    expect(built.files.map(({ name }) => name).sort()).toEqual(namesIn(room).toSorted())
  })

  it('notes in the custody log which copies were made before, and what went out after', async () => {
    const room = await roomWithThree()
    const built = await room.pack('ccf')
    const custody = await room.custody()
    const exported = custody.filter(({ did }) => did === 'exported')
    expect(custody.filter(({ did }) => did === 'derived')).toHaveLength(3)
    expect(exported.map(({ sha256 }) => sha256)).toEqual(Array.from({ length: 3 }, () => built.manifestSha256))
    expect(built.manifest?.custody.filter(line => 'did' in line && line.did === 'exported')).toEqual([])
    expect(built.manifest?.custody.filter(line => 'did' in line && line.did === 'derived')).toHaveLength(3)
    expect(checkCustody(custody, room.ports.sha256OfText)).toEqual([])
    await room.pack('ccf')
    expect((await room.custody()).filter(({ did }) => did === 'derived')).toHaveLength(3)
  })

  it('for the source holds what is open and the neutral summary, and tells the lawyer what stays out', async () => {
    const room = await roomWithThree()
    const built = await room.pack('source')
    expect(built.kind).toBe('built')
    expect(built.exhibits.map(({ number }) => number)).toEqual([1, 3])
    expect(built.leftOut).toMatchObject([{ number: 2 }])
    expect(built.manifest).toMatchObject({ for: 'source', custody: [] })
    expect(built.manifest).not.toHaveProperty('codeName')
    expect(JSON.stringify(built.manifest)).not.toMatch(/KESTREL|Passport|C2/)
  })

  it('for the source is not made where a word of a page must not reach it', async () => {
    const room = await roomWithThree(memoryEvidence({ words: [{ kind: 'text', page: 3, text: 'He lives at Rue du Lac 17, as he told us.' }] }))
    await room.ask('case.change', {
      id: room.id,
      step: (await room.opened()).step,
      changes: [{ kind: 'answer', fact: 'applicant.address', answer: { answer: 'value', value: 'Rue du Lac 17' } }],
    })
    const before = await room.custody()
    const built = await room.pack('source')
    expect(built.kind).toBe('leaks')
    expect(built.leaks?.findings[0]).toMatchObject({ weight: 'stop', where: { name: 'bundle.pdf', page: 3 } })
    expect(room.evidence.packs).toEqual([])
    expect((await room.custody()).filter(({ did }) => did === 'exported')).toEqual([])
    expect(before.length).toBeGreaterThan(0)
    expect((await room.pack('ccf')).kind).toBe('built')
  })

  it('that fails its check is not handed over', async () => {
    const room = await roomWithThree(memoryEvidence({ verified: false }))
    expect(await room.pack('ccf')).toMatchObject({ kind: 'not-verified', files: [] })
    expect(room.evidence.packs).toEqual([])
  })

  it.each(['Reading the files', 'binding', 'Writing index and report'])(
    'cancelled while it is at “%s” leaves nothing and no line that it went out',
    async at => {
      const room = await roomWithThree(memoryEvidence({ atStep: (says, cancel) => (says === at ? cancel() : undefined) }))
      expect(await room.pack('ccf')).toMatchObject({ kind: 'cancelled', files: [] })
      expect(room.evidence.packs).toEqual([])
      expect((await room.custody()).filter(({ did }) => did === 'exported')).toEqual([])
    },
  )

  it('lists what changed since the last one for the same reader, which the vault kept', async () => {
    const room = await roomWithThree()
    expect((await room.pack('ccf')).changes).toEqual([])
    await room.add('Late statement.pdf', 'late')
    const second = await room.pack('ccf')
    expect(second.changes).toEqual([{ exhibit: 4, says: expect.stringContaining('new') }])
    expect(namesIn(room)).toContain('changes.pdf')
    expect((await room.pack('source')).changes).toEqual([])
  })

  it('gives a number once and for all: that of an exhibit that went out and is gone is not given again', async () => {
    const room = await roomWithThree()
    await room.pack('ccf')
    const [, , third] = (await room.opened()).case.exhibits
    await room.ask('case.change', { id: room.id, step: (await room.opened()).step, changes: [{ kind: 'remove-exhibit', exhibit: third?.id ?? '' }] })
    expect((await room.add('Late.pdf', 'late')).opened.case.exhibits.map(({ number }) => number)).toEqual([1, 2, 4])
  })

  it('gives the number of one that never went out again', async () => {
    const room = await roomWithThree()
    const [, , third] = (await room.opened()).case.exhibits
    await room.ask('case.change', { id: room.id, step: (await room.opened()).step, changes: [{ kind: 'remove-exhibit', exhibit: third?.id ?? '' }] })
    expect((await room.add('Late.pdf', 'late')).opened.case.exhibits.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('puts a file without pages beside the bundle for the CCF, and for the source neither it nor its name', async () => {
    const room = await openRoom(memoryEvidence({ reads: () => ({ asItIs: true }) }))
    const { opened } = await room.add('0 ledger of Aygul.xyz', 'bytes')
    const [exhibit] = opened.case.exhibits
    if (exhibit === undefined) throw new Error('no exhibit')
    await room.pack('ccf')
    expect(namesIn(room)).toContain('native/Exhibit-1.xyz')
    await room.describe({ ...exhibit, level: 'C0', title: 'Ledger' })
    await room.pack('source')
    expect(namesIn(room).filter(name => name.startsWith('native/'))).toEqual([])
  })

  it('is refused where nothing may go', async () => {
    const room = await openRoom()
    expect(await room.reply('pack.build', { id: room.id, asOf: '2026-11-24', task: 't', options: { for: 'ccf' } })).toMatchObject({
      refusal: { code: 'pack-empty' },
    })
  })

  it('leaves out what the lawyer names, and tells nothing of it in the manifest but the hash of its custody lines', async () => {
    const room = await roomWithThree()
    const [first] = (await room.opened()).case.exhibits
    const built = await room.pack('ccf', { without: [first?.id ?? ''] })
    expect(built.leftOut).toMatchObject([{ number: 1, why: 'Left out by the lawyer.' }])
    expect(JSON.stringify(built.manifest)).not.toContain(first?.id)
    expect(built.manifest?.custody.some(line => 'withheld' in line)).toBe(true)
  })
})
