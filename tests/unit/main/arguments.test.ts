import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readWindowArguments } from '#main/arguments.ts'

it.each([
  [['electron', '.'], undefined, []],
  [['electron', '.', '--data=/d', '/c/case.json'], resolve('/d'), ['/c/case.json']],
  [['recourse', '--data', 'd.json', 'case.json', '--no-sandbox'], resolve('d.json'), ['case.json']],
  [['recourse', '--flag=case.json', 'letter.pdf'], undefined, []],
])('%j', (argv, data, files) => {
  expect(readWindowArguments(argv)).toEqual({ data, files })
})
