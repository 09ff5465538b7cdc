import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostEvent } from '#contract/host-events.ts'
import type { DraftMade } from '#contract/replies.ts'
import { composeHost, type Host } from '#node/host.ts'
import { memorySettings } from '../../fakes/memory-settings.ts'
import { type Carried, carriers } from './carriers.ts'

const example = { name: 'case.json', text: readFileSync('examples/activist-abroad.json', 'utf8') }

describe.each(Object.entries(carriers))('through %s', (_, carry) => {
  let host: Host
  let carried: Carried

  beforeEach(async () => {
    host = composeHost({ log: () => {}, settings: memorySettings() })
    carried = await carry(host)
  })
  afterEach(() => carried.close())

  it('an answer arrives as the app gave it', async () => {
    const request = { operation: 'law.list', input: { asOf: '2026-11-24' } }
    expect(await carried.bridge.call(request)).toEqual(await host.dispatch(request))
  })

  it('bytes arrive as they were drawn', async () => {
    const input = { case: example, asOf: '2026-11-24', document: 'deletion-request', language: 'en', formats: ['docx'] }
    const reply = await carried.bridge.call({ operation: 'paper.draft', input })
    if (reply.kind === 'refused') throw new Error(reply.refusal.code)
    const { files } = reply.value as DraftMade // seam: what paper.draft answers
    expect(files.map(({ format }) => format)).toEqual(['docx'])
    for (const { bytes, sha256 } of files) {
      expect(bytes).toBeInstanceOf(Uint8Array)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
  })

  it('a refusal arrives with its facts', async () => {
    const input = { case: example, asOf: '2026-11-24', document: 'poem', language: 'en' }
    expect(await carried.bridge.call({ operation: 'paper.draft', input })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'document-unknown', info: { document: 'poem', known: expect.arrayContaining(['deletion-request']) } },
    })
  })

  it('an operation there is not, and an input that is none, are refused by name', async () => {
    expect(await carried.bridge.call({ operation: 'case.publish', input: {} })).toMatchObject({
      refusal: { code: 'request-invalid', info: { operation: 'case.publish' } },
    })
    expect(await carried.bridge.call({ operation: 'law.list', input: {} })).toMatchObject({
      refusal: { code: 'request-invalid', info: { operation: 'law.list' } },
    })
  })

  it('a setting is kept', async () => {
    await carried.bridge.call({ operation: 'settings.write', input: { theme: 'dark' } })
    expect(await carried.bridge.call({ operation: 'settings.read', input: {} })).toMatchObject({ kind: 'done', value: { theme: 'dark', textSize: 100 } })
  })

  it('news arrives in order, and no more once the page stops listening', async () => {
    const told: readonly HostEvent[] = [
      { kind: 'menu', command: 'find' },
      { kind: 'progress', task: 'a1', done: 3, of: 0, says: 'Reading “ملف.pdf”\n\nline' },
      { kind: 'locked' },
    ]
    const heard: HostEvent[] = []
    const stop = carried.bridge.subscribe(event => void heard.push(event))
    await vi.waitFor(() => {
      host.news.tell({ kind: 'open-files', count: 1 })
      expect(heard.length).toBeGreaterThan(0)
    })
    heard.length = 0
    for (const event of told) host.news.tell(event)
    await vi.waitFor(() => expect(heard.filter(({ kind }) => kind !== 'open-files')).toEqual(told))
    stop()
    const before = heard.length
    for (const event of told) host.news.tell(event)
    await carried.bridge.call({ operation: 'paper.list', input: {} })
    expect(heard.length).toBe(before)
  })

  it('locking is told, and what waited to be fetched is gone', async () => {
    const ticket = host.tickets.offer({ bytes: new Uint8Array([1]), type: 'application/pdf' })
    const heard: HostEvent[] = []
    host.news.hear(event => void heard.push(event))
    await host.lock()
    expect(heard).toEqual([{ kind: 'locked' }])
    expect(host.tickets.take(ticket)).toBeUndefined()
  })
})
