import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mock, vi } from 'vitest'
import { secretHeader } from '#contract/loopback.ts'
import { type Loopback, serveLoopback } from '#loopback/server.ts'
import { type Host, hostOf } from '#node/host.ts'
import { type Answered, type Knock, knock } from './knock.ts'

/** A loopback host that somebody means ill. */
export type Attacked = {
  readonly host: Host
  readonly loopback: Loopback
  /** The page's folder; beside it lies `secret.js`. */
  readonly page: string
  /** What our own page was given for the token. */
  readonly session: string
  /** Hears the name of each operation that got through. */
  readonly asked: Mock
  /** As our own page asks, but for what is named. */
  readonly asPage: (knock: Knock) => Promise<Answered>
  readonly exchange: (token: string, at?: Loopback) => Promise<Answered>
  readonly close: () => Promise<void>
}

export const json = { 'content-type': 'application/json' }

export const tokenOf = ({ address }: Loopback): string => new URL(address).hash.slice(1)

/** Calls of more than 10,000 bytes are too long for it. */
export const attacked = async (): Promise<Attacked> => {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-page-'))
  const page = join(folder, 'page')
  mkdirSync(page)
  writeFileSync(join(page, 'index.html'), '<title>page</title>')
  writeFileSync(join(folder, 'secret.js'), 'secret')
  const asked = vi.fn()
  const host = hostOf(async ({ operation }) => {
    asked(operation)
    return { kind: 'done', value: [] }
  })
  const loopback = await serveLoopback({ page, host, mostBytes: 10_000 })
  const { origin } = loopback
  const exchange: Attacked['exchange'] = (token, at = loopback) =>
    knock(at.origin, { method: 'POST', path: '/session', headers: { ...json, origin: at.origin }, body: JSON.stringify({ token }) })
  const session: string = JSON.parse((await exchange(tokenOf(loopback))).text).session
  return {
    host,
    loopback,
    page,
    session,
    asked,
    exchange,
    asPage: ({ headers, ...rest }) =>
      knock(origin, { method: 'POST', path: '/call', body: call, ...rest, headers: { ...json, origin, [secretHeader]: session, ...headers } }),
    close: async () => {
      await loopback.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const call = JSON.stringify({ operation: 'case.list', input: {} })
