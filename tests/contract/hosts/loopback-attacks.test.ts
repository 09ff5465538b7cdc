import { networkInterfaces } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { secretHeader } from '#contract/loopback.ts'
import { serveLoopback } from '#loopback/server.ts'
import { type Attacked, attacked, call, json, tokenOf } from './attacked.ts'
import { knock, say } from './knock.ts'

let at: Attacked
beforeEach(async () => {
  at = await attacked()
})
afterEach(() => at.close())

it('our own page is answered', async () => {
  expect(await at.asPage({})).toMatchObject({ status: 200, text: '{"kind":"done","value":[]}' })
  expect(at.asked).toHaveBeenCalledExactlyOnceWith('case.list')
})

describe('another web page', () => {
  it.each([
    ['a name that points here', { host: 'evil.example' }],
    ['that name with our port', { host: 'evil.example:PORT' }],
    ['localhost, which can be made to point elsewhere', { host: 'localhost:PORT' }],
    ['no port', { host: '127.0.0.1' }],
  ])('with %s as Host is turned away, for calls and for the page', async (_, headers) => {
    const named = { host: headers.host.replace('PORT', new URL(at.loopback.origin).port) }
    expect((await at.asPage({ headers: named })).status).toBe(421)
    expect((await knock(at.loopback.origin, { headers: named })).status).toBe(421)
    expect(at.asked).not.toHaveBeenCalled()
  })

  it('without a Host, or with two, is turned away', async () => {
    const { host: ours } = new URL(at.loopback.origin)
    expect(await say(at.loopback.origin, 'GET / HTTP/1.1\r\n\r\n')).toContain('400')
    expect(await say(at.loopback.origin, 'GET / HTTP/1.0\r\n\r\n')).toContain('421')
    expect(await say(at.loopback.origin, `GET / HTTP/1.1\r\nHost: ${ours}\r\nHost: evil.example\r\n\r\n`)).toMatch(/ 4\d\d /)
  })

  it.each(['http://evil.example', 'null', 'http://localhost:1', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
    'with %s as Origin is turned away, even with the secret',
    async origin => {
      expect((await at.asPage({ headers: { origin } })).status).toBe(403)
      expect((await knock(at.loopback.origin, { path: '/events', headers: { origin, [secretHeader]: at.session } })).status).toBe(403)
      expect(at.asked).not.toHaveBeenCalled()
    },
  )

  it('without an Origin may not post', async () => {
    const answered = await knock(at.loopback.origin, { method: 'POST', path: '/call', headers: { ...json, [secretHeader]: at.session }, body: call })
    expect(answered.status).toBe(403)
  })

  it.each([
    ['cross-site', 'GET'],
    ['same-site', 'POST'],
    ['none', 'POST'],
  ])('that the browser calls %s is turned away on %s', async (site, method) => {
    expect((await at.asPage({ method, headers: { 'sec-fetch-site': site } })).status).toBe(403)
  })

  it('that asks for leave first gets none, and no header that gives any', async () => {
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': secretHeader }
    const answered = await knock(at.loopback.origin, { method: 'OPTIONS', path: '/call', headers })
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
    for (const secret of ['', 'x', tokenOf(at.loopback)]) {
      const answered = await knock(at.loopback.origin, { method, path, headers: { ...json, origin: at.loopback.origin, [secretHeader]: secret } })
      expect(answered.status).toBe(401)
    }
    expect(at.asked).not.toHaveBeenCalled()
  })

  it('the one-time token does not work a second time, and no other ever does', async () => {
    expect((await at.exchange(tokenOf(at.loopback))).status).toBe(403)
    expect((await at.exchange('')).status).toBe(403)
    expect((await at.exchange(at.session)).status).toBe(403)
  })

  it('a wrong guess does not use the token up', async () => {
    const other = await serveLoopback({ page: at.page, host: at.host })
    expect((await at.exchange('guess', other)).status).toBe(403)
    expect((await at.exchange(tokenOf(other), other)).status).toBe(200)
    await other.close()
  })
})

it('nobody on another machine can knock', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap(found => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  const { port } = new URL(at.loopback.origin)
  for (const { address } of outside) await expect(knock(`http://${address}:${port}`, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await expect(knock(`http://[::1]:${port}`, {})).rejects.toThrow()
})
