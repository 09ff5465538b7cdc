import { describe, expect, it } from 'vitest'
import { checkCustody } from '#core/evidence/custody.ts'
import { memoryEvidence } from '../../../fakes/memory-evidence.ts'
import { openRoom, sha256 } from './room.ts'

const did = (lines: readonly { readonly did: string }[]): readonly string[] => lines.map(line => line.did)

describe('a file that was sealed', () => {
  it('becomes an exhibit under the next number, not for the source, named after its file', async () => {
    const room = await openRoom()
    await room.add('scan_of warrant.pdf', 'one')
    const { opened, exhibit, levelBecause } = await room.add('07 - Court order.pdf', 'two')
    expect(opened.case.exhibits.map(({ number, title, level }) => [number, title, level])).toEqual([
      [1, 'Scan of warrant', 'C2'],
      [2, 'Court order', 'C2'],
    ])
    expect(opened.case.exhibits[1]).toMatchObject({ id: exhibit, pages: 1, files: [{ role: 'original', sha256: sha256('two') }] })
    expect(levelBecause).toContain('C2')
  })

  it('is named after its first line where the name of the file says nothing', async () => {
    const room = await openRoom()
    const { opened } = await room.add('IMG_20240102.jpg', 'p 1\nDecision of the District Court\nmore')
    expect(opened.case.exhibits[0]?.title).toBe('Decision of the District Court')
  })

  it('is noted in a custody log that holds together, with its hash and a line nobody can guess', async () => {
    const room = await openRoom()
    await room.add('a.pdf', 'one')
    const custody = await room.custody()
    expect(custody).toMatchObject([{ did: 'added', sha256: sha256('one'), says: 'as original' }])
    expect(custody[0]?.nonce).toMatch(/^[0-9a-f]{32}$/)
    expect(checkCustody(custody, room.ports.sha256OfText)).toEqual([])
  })

  it('stands beside its original as a translation', async () => {
    const room = await openRoom(memoryEvidence({ reads: name => ({ outside: name.startsWith('warrant') ? 'yes' : 'no', pages: 2 }) }))
    const { exhibit, opened } = await room.add('warrant.pdf', 'one')
    expect(opened.case.exhibits[0]).toMatchObject({ translation: 'missing', pages: 2 })
    const after = await room.add('english.pdf', 'two', { to: exhibit, role: 'translation' })
    expect(after.opened.case.exhibits).toHaveLength(1)
    expect(after.opened.case.exhibits[0]).toMatchObject({ translation: 'attached', pages: 4, files: [{ role: 'original' }, { role: 'translation' }] })
  })

  it('is told to be the same as another that is there', async () => {
    const room = await openRoom()
    const first = await room.add('a.pdf', 'same')
    const { examined } = await room.add('b.pdf', 'same')
    expect(examined.alike).toMatchObject([{ kind: 'exact', exhibit: first.exhibit }])
  })

  it('is refused where the vault has none of this name, or an exhibit has it already', async () => {
    const room = await openRoom()
    const { opened } = await room.add('a.pdf', 'one')
    const file = opened.case.exhibits[0]?.files?.[0]?.id
    expect(await room.reply('exhibit.add', { id: room.id, step: opened.step, file: 'nothing', name: 'x.pdf' })).toMatchObject({
      refusal: { code: 'file-not-sealed' },
    })
    expect(await room.reply('exhibit.add', { id: room.id, step: opened.step, file, name: 'x.pdf' })).toMatchObject({ refusal: { code: 'change-refused' } })
  })

  it('is shown as its copy and as it was brought', async () => {
    const room = await openRoom()
    const { exhibit, opened } = await room.add('a.docx', 'one')
    const file = opened.case.exhibits[0]?.files?.[0]?.id ?? ''
    const of = { id: room.id, exhibit, file }
    expect(await room.ask('exhibit.copy', of)).toMatchObject({ name: 'a.pdf', bytes: 'copy of one'.length })
    expect(await room.ask('exhibit.original', of)).toMatchObject({ name: 'a.docx', bytes: 3 })
    expect(await room.ask('exhibit.examine', of)).toMatchObject({ file, copy: true })
  })
})

describe('the custody log', () => {
  it('notes that an exhibit was described: which fields, never what they say', async () => {
    const room = await openRoom()
    const { opened } = await room.add('a.pdf', 'one')
    const [exhibit] = opened.case.exhibits
    if (exhibit === undefined) throw new Error('no exhibit')
    await room.describe({ ...exhibit, title: 'A secret title', level: 'C0' })
    const custody = await room.custody()
    expect(did(custody)).toEqual(['added', 'described'])
    expect(custody[1]?.says).toBe('changed: title, level')
  })

  it('says nothing of an exhibit without files', async () => {
    const room = await openRoom()
    await room.describe({ id: 'bare', number: 1, title: 'A', level: 'C0' })
    await room.describe({ id: 'bare', number: 1, title: 'B', level: 'C0' })
    expect(await room.custody()).toEqual([])
  })

  it('outlives undoing, which is noted in turn, and doing it again', async () => {
    const room = await openRoom()
    await room.add('a.pdf', 'one')
    const undone = await room.ask('case.undo', { id: room.id, step: (await room.opened()).step })
    expect(undone.case.exhibits).toEqual([])
    expect(did(undone.case.custody ?? [])).toEqual(['added', 'removed'])
    const redone = await room.ask('case.redo', { id: room.id, step: undone.step })
    expect(redone.case.exhibits).toHaveLength(1)
    expect(did(redone.case.custody ?? [])).toEqual(['added', 'removed', 'added'])
    expect(checkCustody(redone.case.custody ?? [], room.ports.sha256OfText)).toEqual([])
  })

  it('outlives an older state that is put back', async () => {
    const room = await openRoom()
    await room.add('a.pdf', 'one')
    const { step } = await room.opened()
    const restored = await room.ask('case.restore', { id: room.id, step, to: 1 })
    expect(restored.case.exhibits).toEqual([])
    expect(did(restored.case.custody ?? [])).toEqual(['added', 'removed'])
  })

  it('notes a file that is taken off; the sealed original goes only when it is to go forever', async () => {
    const room = await openRoom()
    const { exhibit, opened } = await room.add('a.pdf', 'one')
    const file = opened.case.exhibits[0]?.files?.[0]?.id ?? ''
    const dropped = await room.ask('exhibit.drop-file', { id: room.id, step: opened.step, exhibit, file, forever: false })
    expect(dropped.case.exhibits[0]?.files).toBeUndefined()
    expect(did(dropped.case.custody ?? [])).toEqual(['added', 'removed'])
    const back = await room.ask('case.undo', { id: room.id, step: dropped.step })
    await room.ask('exhibit.drop-file', { id: room.id, step: back.step, exhibit, file, forever: true })
    expect(await room.reply('exhibit.add', { id: room.id, step: (await room.opened()).step, file, name: 'a.pdf' })).toMatchObject({
      refusal: { code: 'file-not-sealed' },
    })
  })

  it('is no reason to refuse a page that has not seen its lines', async () => {
    const room = await openRoom()
    const { opened } = await room.add('a.pdf', 'one')
    await room.pack('ccf')
    const changed = await room.ask('case.change', { id: room.id, step: opened.step, changes: [{ kind: 'describe', codeName: 'HERON' }] })
    expect(changed.step).toBeGreaterThan(opened.step + 1)
  })
})
