import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { secretHeader } from '#contract/loopback.ts'
import type { Later } from '#loopback/idle.ts'
import { type Loopback, serveLoopback } from '#loopback/server.ts'
import { type Host, hostOf, type Receive } from '#node/host.ts'
import { knock } from './knock.ts'

let folder: string
let host: Host
let loopback: Loopback
let session: string
let locked: number
let waits: { readonly milliseconds: number; readonly then: () => void; ended: boolean }[]

const later: Later = (milliseconds, then) => {
  const wait = { milliseconds, then, ended: false }
  waits.push(wait)
  return () => {
    wait.ended = true
  }
}

const running = () => waits.filter(({ ended }) => !ended)

const counting: Receive = async (about, body) => {
  let bytes = 0
  for await (const piece of body) bytes += piece.length
  return { kind: 'done', value: { about, bytes } }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-page-'))
  writeFileSync(join(folder, 'index.html'), '<title>page</title>')
  locked = 0
  waits = []
  session = ''
  host = hostOf(async ({ operation }) => {
    if (operation === 'vault.lock') locked += 1
    return { kind: 'done', value: null }
  }, counting)
  loopback = await serveLoopback({ page: folder, host, later, idleMinutes: 30 })
  const { text } = await ask('POST', '/session', JSON.stringify({ token: new URL(loopback.address).hash.slice(1) }))
  session = JSON.parse(text).session
})

afterEach(async () => {
  await loopback.close()
  rmSync(folder, { recursive: true })
})

const ask = (method: string, path: string, body?: string | Buffer) =>
  knock(loopback.origin, {
    method,
    path,
    headers: { origin: loopback.origin, 'content-type': 'application/json', [secretHeader]: session },
    ...(body !== undefined && { body }),
  })

it('evidence of any size streams to whoever takes it, with what the page says about it', async () => {
  const { status, text } = await ask('POST', '/exhibits?case=00ff&name=%D9%85%D9%84%D9%81.pdf', Buffer.alloc(200_000_000))
  expect(status).toBe(200)
  expect(JSON.parse(text)).toEqual({ kind: 'done', value: { about: { case: '00ff', name: 'ملف.pdf' }, bytes: 200_000_000 } })
})

it('prepared bytes are fetched once', async () => {
  const ticket = host.tickets.offer({ bytes: Buffer.from('%PDF-'), type: 'application/pdf' })
  const { status, text, headers } = await ask('GET', `/bytes/${ticket}`)
  expect([status, text, headers['content-type']]).toEqual([200, '%PDF-', 'application/pdf'])
  expect((await ask('GET', `/bytes/${ticket}`)).status).toBe(404)
})

it('case files that were handed over are asked for once', async () => {
  writeFileSync(join(folder, 'one.json'), '\uFEFF{}')
  expect(await host.opened.add([join(folder, 'one.json'), join(folder, 'none.json')])).toEqual({ unread: [join(folder, 'none.json')] })
  expect(JSON.parse((await ask('GET', '/opened')).text)).toEqual([{ name: 'one.json', text: '{}' }])
  expect(JSON.parse((await ask('GET', '/opened')).text)).toEqual([])
})

it('each call starts the wait of thirty minutes again', async () => {
  await ask('POST', '/call', '{"operation":"law.list","input":{}}')
  expect(running().map(({ milliseconds }) => milliseconds)).toEqual([30 * 60_000])
  expect(waits.length).toBeGreaterThan(1)
})

it('a goodbye leaves ten seconds for a page that only loads again', async () => {
  await ask('POST', '/goodbye')
  expect(running().map(({ milliseconds }) => milliseconds)).toEqual([10_000])
  await ask('GET', '/opened')
  expect(running().map(({ milliseconds }) => milliseconds)).toEqual([30 * 60_000])
})

it('at the end of the wait the vault is locked and the address is gone', async () => {
  running()[0]?.then()
  await loopback.closed
  await loopback.close()
  expect(locked).toBe(1)
  await expect(ask('GET', '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

it('a port that is taken is said to be', async () => {
  const port = Number(new URL(loopback.origin).port)
  await expect(serveLoopback({ page: folder, host, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
