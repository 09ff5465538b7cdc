import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import type { Change } from '#core/case/change.ts'

const page = readFileSync(new URL('../../../docs/file-formats.md', import.meta.url), 'utf8')
const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? ''

it('the example in docs/file-formats.md is a case file', () => {
  expect(readCase(example, 'example.json')).toMatchObject({ kind: 'case', case: { codeName: 'Heron' } })
})

it('the refusal shown in docs/file-formats.md is the one a reader gets', () => {
  const wrong = example.replace('"value": 36', '"value": "36"')
  const result = readCase(wrong, 'heron.json')
  const [problem] = result.kind === 'refused' ? result.problems : []
  expect(page).toContain(problem?.reason)
  expect(page).toContain(problem?.remedy)
})

it('every kind of change that a journal may hold is described in docs/file-formats.md', () => {
  const kinds: { readonly [K in Change['kind']]: true } = {
    replace: true,
    answer: true,
    'add-item': true,
    'remove-item': true,
    complete: true,
    weigh: true,
    describe: true,
    exhibit: true,
    'remove-exhibit': true,
    draft: true,
    custody: true,
    several: true,
  }
  const table = /\| `change\.kind` \|.*?\n\n/s.exec(page)?.[0] ?? ''
  expect(Object.keys(kinds).filter(kind => !table.includes(`\`${kind}\``))).toEqual([])
})
