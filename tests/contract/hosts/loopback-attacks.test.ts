import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { secretHeader } from '#contract/loopback.ts'
import { type Loopback, serveLoopback } from '#loopback/server.ts'
import { type Host, hostOf } from '#node/host.ts'
import { type Knock, knock, say } from './knock.ts'

const asked = vi.fn()

let folder: string
let host: Host
let loopback: Loopback
let session: string

const json = { 'content-type': 'application/json' }
const call = JSON.stringify({ operation: 'case.list', input: {} })

/** As our own page asks, but for what is named. */
const asPage = ({ headers, ...rest }: Knock): Promise<Awaited<ReturnType<typeof knock>>> =>
  knock(loopback.origin, {
    method: 'POST',
    path: '/call',
    body: call,
    ...rest,
    headers: { ...json, origin: loopback.origin, [secretHeader]: session, ...headers },
  })

const exchange = (token: string) =>
  knock(loopback.origin, { method: 'POST', path: '/session', headers: { ...json, origin: loopback.origin }, body: JSON.stringify({ token }) })

beforeEach(async () => {
  asked.mockReset()
  folder = mkdtempSync(join(tmpdir(), 'recourse-page-'))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page', 'index.html'), '<title>page</title>')
  writeFileSync(join(folder, 'secret.js'), 'secret')
  host = hostOf(async request => {
    asked(request.operation)
    return { kind: 'done', value: [] }
  })
  loopback = await serveLoopback({ page: join(folder, 'page'), host, mostBytes: 10_000 })
  const begun = await exchange(new URL(loopback.address).hash.slice(1))
  session = JSON.parse(begun.text).session
})

afterEach(async () => {
  await loopback.close()
  rmSync(folder, { recursive: true })
})

it('our own page is answered', async () => {
  expect(await asPage({})).toMatchObject({ status: 200, text: '{"kind":"done","value":[]}' })
  expect(asked).toHaveBeenCalledExactlyOnceWith('case.list')
})

describe('another web page', () => {
  it.each([
    ['a name that points here', { host: 'evil.example' }],
    ['that name with our port', { host: 'evil.example:PORT' }],
    ['localhost, which can be made to point elsewhere', { host: 'localhost:PORT' }],
    ['no port', { host: '127.0.0.1' }],
  ])('with %s as Host is turned away, for calls and for the page', async (_, headers) => {
    const named = { host: headers.host.replace('PORT', new URL(loopback.origin).port) }
    expect((await asPage({ headers: named })).status).toBe(421)
    expect((await knock(loopback.origin, { headers: named })).status).toBe(421)
    expect(asked).not.toHaveBeenCalled()
  })

  it('without a Host, or with two, is turned away', async () => {
    const { host: ours } = new URL(loopback.origin)
    expect(await say(loopback.origin, 'GET / HTTP/1.1\r\n\r\n')).toContain('400')
    expect(await say(loopback.origin, 'GET / HTTP/1.0\r\n\r\n')).toContain('421')
    expect(await say(loopback.origin, `GET / HTTP/1.1\r\nHost: ${ours}\r\nHost: evil.example\r\n\r\n`)).toMatch(/ 4\d\d /)
  })

  it.each(['http://evil.example', 'null', 'http://localhost:1', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
    'with %s as Origin is turned away, even with the secret',
    async origin => {
      expect((await asPage({ headers: { origin } })).status).toBe(403)
      expect((await knock(loopback.origin, { path: '/events', headers: { origin, [secretHeader]: session } })).status).toBe(403)
      expect(asked).not.toHaveBeenCalled()
    },
  )

  it('without an Origin may not post', async () => {
    const answered = await knock(loopback.origin, { method: 'POST', path: '/call', headers: { ...json, [secretHeader]: session }, body: call })
    expect(answered.status).toBe(403)
  })

  it.each([
    ['cross-site', 'GET'],
    ['same-site', 'POST'],
    ['none', 'POST'],
  ])('that the browser calls %s is turned away on %s', async (site, method) => {
    expect((await asPage({ method, headers: { 'sec-fetch-site': site } })).status).toBe(403)
  })

  it('that asks for leave first gets none, and no header that gives any', async () => {
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': secretHeader }
    const answered = await knock(loopback.origin, { method: 'OPTIONS', path: '/call', headers })
    expect(answered.status).toBe(405)
    expect(Object.keys(answered.headers).filter(name => name.startsWith('access-control'))).toEqual([])
  })
})

describe('without the secret', () => {
  it.each([
    ['POST', '/call'],
    ['POST', '/exhibits?case=1'],
    ['POST', '/goodbye'],
    ['GET', '/events'],
    ['GET', '/bytes/abc'],
    ['GET', '/opened'],
  ])('%s %s is refused', async (method, path) => {
    for (const secret of ['', 'x', new URL(loopback.address).hash.slice(1)]) {
      const answered = await knock(loopback.origin, { method, path, headers: { ...json, origin: loopback.origin, [secretHeader]: secret } })
      expect(answered.status).toBe(401)
    }
    expect(asked).not.toHaveBeenCalled()
  })

  it('the one-time token does not work a second time, and no other ever does', async () => {
    expect((await exchange(new URL(loopback.address).hash.slice(1))).status).toBe(403)
    expect((await exchange('')).status).toBe(403)
    expect((await exchange(session)).status).toBe(403)
  })

  it('a wrong guess does not use the token up', async () => {
    const other = await serveLoopback({ page: folder, host })
    const begin = (token: string) =>
      knock(other.origin, { method: 'POST', path: '/session', headers: { ...json, origin: other.origin }, body: JSON.stringify({ token }) })
    expect((await begin('guess')).status).toBe(403)
    expect((await begin(new URL(other.address).hash.slice(1))).status).toBe(200)
    await other.close()
  })
})

describe('a call', () => {
  it.each(['GET', 'PUT', 'DELETE', 'HEAD', 'PATCH'])('by %s is none', async method => {
    expect((await asPage({ method })).status).toBeGreaterThanOrEqual(404)
    expect(asked).not.toHaveBeenCalled()
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'of type “%s”, which a form could send, is none',
    async type => {
      expect((await asPage({ headers: { 'content-type': type } })).status).toBe(415)
      expect(asked).not.toHaveBeenCalled()
    },
  )

  it('that is too long is not read to its end', async () => {
    const length = 10_001
    expect((await asPage({ body: Buffer.alloc(length, 'x') })).status).toBe(413)
    expect((await asPage({ body: Buffer.alloc(length, 'x'), headers: { 'transfer-encoding': 'chunked' } })).status).toBe(413)
    expect(asked).not.toHaveBeenCalled()
  })

  it.each(['', '{', '[]', '{"input":{}}', '{"operation":7}', 'null'])('that reads %j is none', async body => {
    expect((await asPage({ body })).status).toBe(400)
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('the page’s files', () => {
  it.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/%2e%2e%2fsecret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '/./../secret.js',
    '//secret.js',
    '/%00/secret.js',
    '/index.html%00.js',
    '/%',
    '/page/../../secret.js',
    '/bytes/../../secret.js',
  ])('%s leads nowhere', async path => {
    const answered = await knock(loopback.origin, { path })
    expect(answered.status).toBeGreaterThanOrEqual(400)
    expect(answered.text).not.toContain('secret')
  })

  it('a whole address in place of a path is no way round', async () => {
    const answered = await knock(loopback.origin, { path: 'http://evil.example/index.html' })
    expect(answered.status).toBe(400)
  })

  it('come with every wall a browser knows, and so does each refusal', async () => {
    for (const path of ['/', '/nothing', '/call']) {
      const { headers } = await knock(loopback.origin, { path })
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'; style-src 'self';"),
        'connection-allowlist': '(response-origin);webrtc=block',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
      expect(headers['server']).toBeUndefined()
    }
  })
})

it('nobody on another machine can knock', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap(found => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  const { port } = new URL(loopback.origin)
  for (const { address } of outside) await expect(knock(`http://${address}:${port}`, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await expect(knock(`http://[::1]:${port}`, {})).rejects.toThrow()
})
