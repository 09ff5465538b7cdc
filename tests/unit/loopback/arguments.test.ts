import { expect, it } from 'vitest'
import { readLoopbackArguments } from '#loopback/arguments.ts'

it('nothing given is the usual folder, any port, and a browser', () => {
  expect(readLoopbackArguments([])).toEqual({ data: undefined, port: undefined, idleMinutes: undefined, open: true, files: [] })
})

it('what is given is taken', () => {
  expect(readLoopbackArguments(['--data', '/d', '--port', '4000', '--idle=5', '--no-open', 'case.json'])).toEqual({
    data: '/d',
    port: 4000,
    idleMinutes: 5,
    open: false,
    files: ['case.json'],
  })
})

it.each([
  ['--port', '0'],
  ['--port', '65536'],
  ['--port', 'x'],
  ['--idle', '0.5'],
])('%s %s names what it takes', (option, value) => {
  expect(() => readLoopbackArguments([option, value])).toThrow(`${option} takes a whole number from 1 to`)
})

it('an option there is not is named', () => {
  expect(() => readLoopbackArguments(['--prot', '1'])).toThrow('--prot')
})
