import { expect, it } from 'vitest'
import { newSession } from '#loopback/session.ts'

const session = () => {
  const secrets = ['token', 'secret']
  return newSession(() => secrets.shift() ?? '')
}

it('the token is worth the secret, once', () => {
  const { token, exchange } = session()
  expect(exchange(token)).toBe('secret')
  expect(exchange(token)).toBeUndefined()
})

it('nobody is let in before the exchange, nor with the token after it', () => {
  const { token, exchange, admits } = session()
  expect([admits('secret'), admits(null), admits('')]).toEqual([false, false, false])
  exchange(token)
  expect([admits('secret'), admits(token), admits('secre'), admits('secrets'), admits(null)]).toEqual([true, false, false, false, false])
})
