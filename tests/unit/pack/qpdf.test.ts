import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newQpdf } from '#pack/qpdf.ts'
import { trickyFile } from '../../corpus/tricky-files.ts'

const folderWith = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'qpdf-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'good.pdf'), await trickyFile('object streams'))
  writeFileSync(join(folder, 'bad.pdf'), 'no PDF')
  return folder
}

test('the last of many answers is as good as the first: the module keeps the arguments of every call until it spoils its memory', {
  timeout: 60_000,
}, async () => {
  const folder = await folderWith()
  const qpdf = newQpdf()
  const asked = [
    '/in/good.pdf',
    '--json=2',
    '--json-key=pages',
    '--json-key=qpdf',
    ...Array.from({ length: 20 }, (_, at) => `--json-object=${at + 1},0`),
    '/in/answer.json',
  ]
  const answers = new Set<string>()
  for (let call = 0; call < 200; call += 1) {
    expect(await qpdf(asked, { '/in': folder })).toEqual({ code: 0, said: [] })
    if (call % 100 === 99 || call === 0) answers.add(readFileSync(join(folder, 'answer.json'), 'utf8'))
  }
  expect(answers.size).toBe(1)
})

test('a file that is no PDF is refused with words, and the next file is read', async () => {
  const folder = await folderWith()
  const qpdf = newQpdf()
  const { code, said } = await qpdf(['/in/bad.pdf', '/in/out.pdf'], { '/in': folder })
  expect(code).toBe(2)
  expect(said.join()).toContain("can't find")
  expect((await qpdf(['/in/good.pdf', '/in/out.pdf'], { '/in': folder })).code).toBe(0)
  expect(process.exitCode).toBeUndefined()
})
