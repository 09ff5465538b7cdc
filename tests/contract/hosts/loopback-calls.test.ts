import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Attacked, attacked } from './attacked.ts'
import { knock } from './knock.ts'

let at: Attacked
beforeEach(async () => {
  at = await attacked()
})
afterEach(() => at.close())

describe('a call', () => {
  it.each(['GET', 'PUT', 'DELETE', 'HEAD', 'PATCH'])('by %s is none', async method => {
    expect((await at.asPage({ method })).status).toBeGreaterThanOrEqual(404)
    expect(at.asked).not.toHaveBeenCalled()
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'of type “%s”, which a form could send, is none',
    async type => {
      expect((await at.asPage({ headers: { 'content-type': type } })).status).toBe(415)
      expect(at.asked).not.toHaveBeenCalled()
    },
  )

  it('that is too long is not read to its end', async () => {
    const length = 10_001
    expect((await at.asPage({ body: Buffer.alloc(length, 'x') })).status).toBe(413)
    expect((await at.asPage({ body: Buffer.alloc(length, 'x'), headers: { 'transfer-encoding': 'chunked' } })).status).toBe(413)
    expect(at.asked).not.toHaveBeenCalled()
  })

  it.each(['', '{', '[]', '{"input":{}}', '{"operation":7}', 'null'])('that reads %j is none', async body => {
    expect((await at.asPage({ body })).status).toBe(400)
    expect(at.asked).not.toHaveBeenCalled()
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
    const answered = await knock(at.loopback.origin, { path })
    expect(answered.status).toBeGreaterThanOrEqual(400)
    expect(answered.text).not.toContain('secret')
  })

  it('a whole address in place of a path is no way round', async () => {
    const answered = await knock(at.loopback.origin, { path: 'http://evil.example/index.html' })
    expect(answered.status).toBe(400)
  })

  it('come with every wall a browser knows, and so does each refusal', async () => {
    for (const path of ['/', '/nothing', '/call']) {
      const { headers } = await knock(at.loopback.origin, { path })
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
