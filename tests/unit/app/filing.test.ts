import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Dispatch, dispatchOf } from '#app/dispatch.ts'
import type { AnswerOf, InputOf, OperationName } from '#contract/operations.ts'
import { day } from '#core/civil-date.ts'
import { type MemoryEvidence, memoryEvidence } from '../../fakes/memory-evidence.ts'
import { memoryPorts } from '../../fakes/memory-ports.ts'
import { memoryVault } from '../../fakes/memory-vault.ts'

let dispatch: Dispatch
let evidence: MemoryEvidence
let vault: ReturnType<typeof memoryVault>
let id: string

const ask = async <N extends OperationName>(operation: N, input: InputOf<N>): Promise<AnswerOf<N>> => {
  const reply = await dispatch({ operation, input })
  if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.refusal))
  return reply.value as AnswerOf<N> // seam: dispatch answers with the value of the operation it was asked
}

const stepOf = async () => (await ask('case.open', { id })).step

const bring = async (to: string, text: string, role: 'original' | 'translation' = 'original') => {
  const { id: file } = await vault.addExhibit(id, once(Buffer.from(text)))
  await ask('exhibit.add', { id, step: await stepOf(), file, name: `${role}.pdf`, to, role })
}

async function* once(bytes: Uint8Array) {
  yield bytes
}

const pack = () => ask('kit.pack', { id, task: 't1', asOf: day('2026-11-23'), for: 'deletion', language: 'en' })

const built = async () => {
  const packed = await pack()
  if (packed.kind !== 'packed') throw new Error('cancelled')
  return packed.kit
}

beforeEach(async () => {
  evidence = memoryEvidence()
  vault = memoryVault({ open: true })
  dispatch = dispatchOf(memoryPorts({ evidence, vault }))
  const file = { name: 'recognised-refugee.json', text: readFileSync('examples/recognised-refugee.json', 'utf8') }
  id = (await ask('case.import', { file })).id
})

describe('a kit of the vault', () => {
  it('holds the cleaned copy of an annex under its number, with the hash of that copy, and no other name', async () => {
    await bring('travel-document', 'passport')
    const kit = await built()
    const sha256 = createHash('sha256').update('copy of passport').digest('hex')
    expect(kit.attachments.find(({ exhibit }) => exhibit === 'travel-document')).toMatchObject({ name: 'A05.pdf', sha256, bytes: 16 })
    const [handed] = evidence.packs
    expect(handed?.files.map(({ name }) => name).toSorted()).toEqual(
      ['01-request.docx', '01-request.pdf', 'A05.pdf', 'checklist.txt', 'kit.html', 'kit.json'].toSorted(),
    )
  })

  it('binds original and translation into one annex', async () => {
    await bring('travel-document', 'passport')
    await bring('travel-document', 'passport in English', 'translation')
    const kit = await built()
    const annex = kit.attachments.find(({ exhibit }) => exhibit === 'travel-document')
    expect(annex).toMatchObject({ name: 'A05.pdf', from: 'travel-document.pdf' })
    expect(evidence.packs[0]?.files.filter(({ name }) => name.startsWith('A'))).toHaveLength(1)
  })

  it('notes in the custody log what went out, and is not made old by that', async () => {
    await bring('travel-document', 'passport')
    const kit = await built()
    const { custody } = (await ask('case.open', { id })).case
    expect(custody?.at(-1)).toMatchObject({ did: 'exported', exhibit: 'travel-document', says: 'in a portal kit as A05.pdf' })
    expect((await built()).case.sha256).toBe(kit.case.sha256)
  })

  it('says which annexes have no file, and where to put them', async () => {
    const kit = await built()
    const missing = kit.findings.filter(({ id }) => id === 'annex-missing')
    expect(missing.length).toBe(kit.annexes.count)
    expect(missing[0]?.mend).toContain('to the evidence')
  })

  it('leaves nothing when it is cancelled', async () => {
    const stopping = memoryEvidence({ atStep: (_, cancel) => cancel() })
    dispatch = dispatchOf(memoryPorts({ evidence: stopping, vault }))
    await bring('travel-document', 'passport')
    expect(await pack()).toEqual({ kind: 'cancelled' })
    expect(stopping.packs).toEqual([])
  })
})

describe('a submission of a case of the vault', () => {
  const keep = async (some: Partial<InputOf<'submission.keep'>> = {}) =>
    ask('submission.keep', { id, step: await stepOf(), sent: { request: 'access' }, sentOn: day('2026-11-23'), anyway: false, clocks: true, ...some })

  it('stands in the ledger, starts the clocks, and is taken back in one step', async () => {
    const before = (await ask('case.open', { id })).case
    const { case: after, step } = await keep({ receipt: 'R-1' })
    expect(after.groups['submissions']?.items).toHaveLength(1)
    expect(after.groups['ccf']?.items.at(-1)?.answers['ccf.filed-on']).toMatchObject({ value: '2026-11-23' })
    const calendar = await ask('case.calendar', { case: { id }, asOf: day('2026-11-24') })
    expect(calendar.calendar.deadlines.map(({ rule }) => rule)).toContain('admissibility.expected')
    expect((await ask('case.undo', { id, step })).case).toEqual(before)
  })

  it('is compared with the kit, and refused where a file is another one', async () => {
    const kit = await built()
    const found = kit.files.filter(({ name }) => name === '01-request.pdf').map(file => ({ ...file, sha256: 'a'.repeat(64) }))
    const sent = { kit: { name: 'kit.json', text: JSON.stringify(kit) }, found }
    const input = { id, step: await stepOf(), sent, sentOn: '2026-11-23', anyway: false, clocks: false }
    expect(await dispatch({ operation: 'submission.keep', input })).toMatchObject({ refusal: { code: 'kit-differs' } })
    expect((await ask('case.open', { id })).case.groups['submissions']).toBeUndefined()
  })
})
