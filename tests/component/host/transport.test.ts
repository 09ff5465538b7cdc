import { describe, expect, it } from 'vitest'
import { toWire } from '#contract/wire.ts'
import { eventOf } from '#renderer/host/event-stream.ts'
import { HostGone, hostOfPage, type Page } from '#renderer/host/transport.ts'

const page = (hash: string, answer: (path: string, init: RequestInit) => Response, stored: Map<string, string> = new Map()) => {
  const asked: { readonly path: string; readonly init: RequestInit }[] = []
  const cleared: string[] = []
  const of: Page = {
    fetch: async (path, init = {}) => {
      asked.push({ path: String(path), init })
      return answer(String(path), init)
    },
    storage: { getItem: key => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value) },
    hash,
    clearHash: () => void cleared.push(hash),
    onLeave: () => undefined,
    isLeaving: () => false,
  }
  return { of, asked, cleared, stored }
}

describe('over loopback', () => {
  it('the token is exchanged once, leaves the address, and the secret goes with every call', async () => {
    const { of, asked, cleared, stored } = page(
      '#token',
      path => new Response(path === '/session' ? '{"session":"s3cret"}' : toWire({ kind: 'done', value: null })),
    )
    const host = await hostOfPage(undefined, of)
    await host.call({ operation: 'vault.state', input: {} })
    expect(cleared).toEqual(['#token'])
    expect(stored.get('recourse-session')).toBe('s3cret')
    expect(asked.map(({ path }) => path)).toEqual(['/session', '/call'])
    expect(asked[0]?.init.body).toBe('{"token":"token"}')
    expect(new Headers(asked[1]?.init.headers).get('x-recourse-session')).toBe('s3cret')
  })

  it('what is sent while the page goes outlives it, where it is short enough for that', async () => {
    const { of, asked } = page('', () => new Response(toWire({ kind: 'done', value: null })), new Map([['recourse-session', 'kept']]))
    let isLeaving = false
    const host = await hostOfPage(undefined, { ...of, isLeaving: () => isLeaving })
    await host.call({ operation: 'case.change', input: { text: 'a' } })
    isLeaving = true
    await host.call({ operation: 'case.change', input: { text: 'a' } })
    await host.call({ operation: 'case.change', input: { text: 'a'.repeat(70_000) } })
    expect(asked.map(({ init }) => init.keepalive === true)).toEqual([false, true, false])
  })

  it('a reload goes on with the session of the tab', async () => {
    const { of, asked } = page('', () => new Response(toWire({ kind: 'done', value: null })), new Map([['recourse-session', 'kept']]))
    await (await hostOfPage(undefined, of)).call({ operation: 'vault.state', input: {} })
    expect(asked.map(({ path }) => path)).toEqual(['/call'])
  })

  it('bytes arrive as bytes', async () => {
    const reply = { kind: 'done', value: { bytes: Uint8Array.of(1, 2, 250) } }
    const { of } = page('', () => new Response(toWire(reply)), new Map([['recourse-session', 'kept']]))
    expect(await (await hostOfPage(undefined, of)).call({ operation: 'paper.draft', input: {} })).toEqual(reply)
  })

  it('an address that was used says so', async () => {
    const { of } = page('#old', () => new Response('', { status: 403 }))
    await expect(hostOfPage(undefined, of)).rejects.toEqual(new HostGone('no-session'))
  })

  it('a program that was closed says so', async () => {
    const { of } = page(
      '',
      () => {
        throw new TypeError('fetch failed')
      },
      new Map([['recourse-session', 'kept']]),
    )
    const host = await hostOfPage(undefined, of)
    await expect(host.call({ operation: 'vault.state', input: {} })).rejects.toMatchObject({ why: 'closed' })
  })
})

describe('news of the host', () => {
  it('is read from its message, and a line that keeps the stream open is none', () => {
    expect(eventOf('data: {"kind":"locked"}')).toEqual([{ kind: 'locked' }])
    expect(eventOf(': listening')).toEqual([])
  })
})
