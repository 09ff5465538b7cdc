import { expect, it } from 'vitest'
import type { CaseOpened } from '#contract/case-replies.ts'
import type { Reply } from '#contract/reply.ts'
import { caseImportsOf } from '#renderer/case/case-imports.ts'
import { createClient } from '#renderer/host/client.ts'

const refusal = { code: 'case-refused', info: { name: 'bad.json', problems: [] } } as const

const importing = () => {
  const asked: string[] = []
  const brought: (readonly CaseOpened[])[] = []
  const client = createClient(async ({ input }): Promise<Reply> => {
    const { file } = input as { readonly file: { readonly name: string } } // seam: the store below asks for imports only
    asked.push(file.name)
    return file.name.startsWith('bad') ? { kind: 'refused', refusal } : { kind: 'done', value: { id: file.name } }
  })
  return { asked, brought, imports: caseImportsOf(client, cases => void brought.push(cases)) }
}
const file = (name: string) => ({ name, text: '{}' })

it('files that are offered wait for a word of the user, and later ones join them', () => {
  const { asked, imports } = importing()
  imports.offer([file('a.json')])
  imports.offer([file('b.json')])
  expect(imports.get()).toMatchObject({ kind: 'offered', files: [{ name: 'a.json' }, { name: 'b.json' }] })
  expect(asked).toEqual([])
})

it('a refused file stops none of the others, and what became of each is told', async () => {
  const { brought, imports } = importing()
  await imports.bring([file('a.json'), file('bad.json'), file('c.json')])
  expect(imports.get()).toMatchObject({ kind: 'refused', brought: [{ id: 'a.json' }, { id: 'c.json' }], refused: [{ name: 'bad.json', refusal }] })
  expect(brought).toEqual([])
})

it('when all became cases, nothing is left to say', async () => {
  const { brought, imports } = importing()
  await imports.bring([file('a.json')])
  expect(imports.get()).toEqual({ kind: 'none' })
  expect(brought).toEqual([[{ id: 'a.json' }]])
})

it('a file that could not be read is never sent', async () => {
  const { asked, imports } = importing()
  await imports.bring([{ name: 'huge.json', refusal: { code: 'file-unreadable', info: { name: 'huge.json', reason: 'too-large' } } }])
  expect(asked).toEqual([])
  expect(imports.get()).toMatchObject({ kind: 'refused', refused: [{ name: 'huge.json' }] })
})

it('closing forgets the files', () => {
  const { imports } = importing()
  imports.offer([file('a.json')])
  imports.close()
  expect(imports.get()).toEqual({ kind: 'none' })
})
