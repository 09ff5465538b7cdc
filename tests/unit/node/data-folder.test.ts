import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { dataFolder } from '#node/data-folder.ts'

it('a folder that is given is the one, whole', () => {
  expect(dataFolder('here')).toBe(resolve('here'))
})

it.each([
  ['linux', {}, join('/home/a', '.config', 'Recourse')],
  ['linux', { XDG_CONFIG_HOME: '/config' }, join('/config', 'Recourse')],
  ['linux', { XDG_CONFIG_HOME: '' }, join('/home/a', '.config', 'Recourse')],
  ['darwin', { XDG_CONFIG_HOME: '/config' }, join('/home/a', 'Library', 'Application Support', 'Recourse')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Recourse')],
] as const)('on %s with %o it is %s', (platform, environment, expected) => {
  expect(dataFolder(undefined, { platform, home: '/home/a', environment })).toBe(expected)
})
