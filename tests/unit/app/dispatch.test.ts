import { describe, expect, it } from 'vitest'
import { dispatchOf } from '#app/dispatch.ts'
import { writeCase } from '#casefile/write.ts'
import { adviceFor } from '#contract/error-text.ts'
import { caseOf } from '#core/case/case-of.ts'
import { memoryPorts } from '../../fakes/memory-ports.ts'

const heard: unknown[] = []

const dispatch = dispatchOf(
  memoryPorts({
    toPdf: async () => {
      throw new Error('no fonts')
    },
    report: error => {
      heard.push(error)
      return 'ref-1'
    },
  }),
)

const file = { name: 'a.json', text: writeCase(caseOf({ groups: { alerts: [{ 'alert.type': 'red-notice' }] } })) }
const asOf = '2026-11-23'

describe('the one door into the app', () => {
  it('refuses an operation that does not exist', async () => {
    expect(await dispatch({ operation: 'case.destroy', input: {} })).toMatchObject({ kind: 'refused', refusal: { code: 'request-invalid' } })
  })

  it('refuses an input of the wrong form, and names the field', async () => {
    const reply = await dispatch({ operation: 'case.assess', input: { case: file, asOf: '2026-02-30' } })
    expect(reply).toMatchObject({ refusal: { code: 'request-invalid', info: { problems: [expect.stringContaining('asOf')] } } })
  })

  it('answers with an assessment', async () => {
    expect(await dispatch({ operation: 'case.assess', input: { case: file, asOf } })).toMatchObject({
      kind: 'done',
      value: { asOf, alert: { type: 'red-notice' } },
    })
  })

  it('passes every problem of a case on', async () => {
    const broken = { name: 'b.json', text: '{"format":"recourse-case","version":1}' }
    const reply = await dispatch({ operation: 'case.assess', input: { case: broken, asOf } })
    if (reply.kind !== 'refused') throw new Error('expected a refusal')
    expect(reply.refusal.code).toBe('case-refused')
    expect(adviceFor(reply.refusal).problems?.length).toBeGreaterThan(1)
  })

  it('names the alerts there are when asked for one that is not', async () => {
    expect(await dispatch({ operation: 'case.assess', input: { case: file, asOf, alert: 'second' } })).toMatchObject({
      refusal: { code: 'alert-not-found', info: { known: ['alerts-1'] } },
    })
  })

  it('names the documents and languages there are', async () => {
    expect(await dispatch({ operation: 'paper.draft', input: { case: file, asOf, document: 'poem', language: 'en' } })).toMatchObject({
      refusal: { code: 'document-unknown' },
    })
    expect(await dispatch({ operation: 'paper.draft', input: { case: file, asOf, document: 'access-request', language: 'xx' } })).toMatchObject({
      refusal: { code: 'language-unknown', info: { known: ['en'] } },
    })
  })

  it('says which writer failed', async () => {
    expect(await dispatch({ operation: 'paper.draft', input: { case: file, asOf, document: 'access-request', language: 'en' } })).toMatchObject({
      refusal: { code: 'paper-failed', info: { format: 'pdf', detail: 'no fonts' } },
    })
  })

  it('keeps what it did not expect to itself, under a reference', async () => {
    const failing = dispatchOf(memoryPorts({ sha256: () => Promise.reject(new Error('secret')), report: () => 'ref-2' }))
    const reply = await failing({ operation: 'paper.draft', input: { case: file, asOf, document: 'access-request', language: 'en' } })
    expect(reply).toEqual({ kind: 'refused', refusal: { code: 'internal', info: { reference: 'ref-2' } } })
    expect(heard).toEqual([])
  })
})
