import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/case/case.ts'
import { has, scratch } from './tools.ts'
import { withExhibit, withVault } from './two-vaults.ts'

const text = (value: string, more: object = {}): Answer => ({ answer: 'value', value, ...more })
const example = { name: 'case.json', text: readFileSync('examples/recognised-refugee.json', 'utf8') }

const both = async () => {
  const root = scratch()
  const [ada, ben] = [await withVault(root, 'ada'), await withVault(root, 'ben')]
  await ada.ask('colleague.add', { name: 'Ben', key: `here it is: ${ben.key.recipient.toUpperCase()}` })
  await ben.ask('colleague.add', { name: 'Ada', key: ada.key.recipient })
  const opened = await ada.ask('case.import', { file: example })
  let files = 0
  const out = () => {
    files += 1
    return join(root, `${files}.recourse.age`)
  }
  return { root, ada, ben, opened, out }
}

const whole = { part: 'whole', pseudonymised: false, files: true } as const

describe('work between two vaults', () => {
  it('a case goes over, is changed on both sides, and comes back as the changes of the colleague alone', async () => {
    const { ada, ben, opened, out } = await both()
    const there = out()
    await ada.ask('exchange.send', { id: opened.id, to: ben.key.recipient, ...whole, out: there })
    expect(await ben.ask('exchange.read', { given: there })).toMatchObject({ from: { name: 'Ada' }, differences: [], codeName: opened.case.codeName })
    const { opened: bens } = await ben.ask('exchange.accept', { given: there, accept: [] })
    // the one answer that is marked C4 stays at home
    const { 'applicant.parents': _, ...sent } = opened.case.answers
    expect(bens.case.answers).toEqual(sent)

    await ben.ask('case.change', {
      id: bens.id,
      step: bens.step,
      changes: [
        { kind: 'answer', fact: 'applicant.born-in', answer: text('Ghulja') },
        { kind: 'answer', fact: 'submitter.firm', answer: text('Chambers of Ben') },
      ],
    })
    const mine = await ada.ask('case.change', { id: opened.id, step: opened.step, changes: [{ kind: 'answer', fact: 'submitter.firm', answer: text('Mine') }] })
    const back = out()
    await ben.ask('exchange.send', { id: bens.id, to: ada.key.recipient, ...whole, out: back })

    const read = await ada.ask('exchange.read', { given: back })
    expect(read).toMatchObject({ base: 'found', into: { id: opened.id } })
    expect(read.differences.map(({ key, before, after, alsoChangedHere }) => [key, before, after, alsoChangedHere])).toEqual([
      ['answer applicant.born-in', expect.anything(), 'Ghulja', false],
      ['answer submitter.firm', 'Mine', 'Chambers of Ben', true],
    ])
    expect((await ada.ask('case.open', { id: opened.id })).step).toBe(mine.step)

    const after = await ada.ask('exchange.accept', { given: back, into: { id: opened.id, step: mine.step }, accept: ['answer applicant.born-in'] })
    expect(after).toMatchObject({ accepted: 1 })
    expect(after.opened.case.answers['applicant.born-in']).toEqual(text('Ghulja'))
    expect(after.opened.case.answers['submitter.firm']).toEqual(text('Mine'))
    const undone = await ada.ask('case.undo', { id: opened.id, step: after.opened.step })
    expect(undone.case.answers['applicant.born-in']).toEqual(opened.case.answers['applicant.born-in'])
  })

  it('the files of exhibits go along, are sealed anew and come out as they were', async () => {
    const { ada, ben, out } = await both()
    const { id, file: exhibit } = await withExhibit(ada, 'HERON', 'Judgment', Buffer.from('a page of a judgment'))
    const given = out()
    await ada.ask('exchange.send', { id, to: ben.key.recipient, ...whole, out: given })
    const { opened, notes } = await ben.ask('exchange.accept', { given, accept: [] })
    expect(notes).toEqual([])
    const [file] = opened.case.exhibits[0]?.files ?? []
    expect(file).toMatchObject({ sha256: exhibit.sha256, bytes: exhibit.bytes })
    expect(file?.id).not.toBe(exhibit.id)
    expect(opened.case.custody?.map(({ did }) => did)).toEqual(['added'])
    expect((await ben.ask('vault.check', {})).broken).toEqual([])
    expect((await ada.ask('case.open', { id })).case.custody?.map(({ did }) => did)).toContain('exported')
  })

  it('nobody else opens the file, and a damaged one changes nothing', async () => {
    const { ada, ben, opened, out, root } = await both()
    const there = out()
    await ada.ask('exchange.send', { id: opened.id, to: ben.key.recipient, ...whole, out: there })
    await expect(ada.ask('exchange.read', { given: there })).rejects.toMatchObject({ code: 'exchange-not-for-us' })
    const bytes = readFileSync(there)
    for (const at of [30, 250, bytes.length - 40]) {
      const bent = Buffer.from(bytes)
      bent[at] = (bent[at] ?? 0) ^ 1
      const path = join(root, `bent-${at}`)
      writeFileSync(path, bent)
      await expect(ben.ask('exchange.accept', { given: path, accept: [] })).rejects.toMatchObject({
        code: expect.stringMatching(/^exchange-(refused|not-for-us)$/),
      })
    }
    expect(await ben.ask('case.list', {})).toEqual([])
    await expect(ben.ask('exchange.read', { given: join(root, 'nothing') })).rejects.toMatchObject({ code: 'file-unreadable' })
  })

  it('under placeholders it names nobody and becomes a case of its own', async () => {
    const { ada, ben, opened, out } = await both()
    const there = out()
    const sent = await ada.ask('exchange.send', { id: opened.id, to: ben.key.recipient, part: 'open', pseudonymised: true, files: true, out: there })
    expect(sent.files).toBe(0)
    const { opened: theirs } = await ben.ask('exchange.accept', { given: there, accept: [] })
    for (const fact of ['applicant.family-name', 'applicant.forenames', 'submitter.email']) {
      const answer = opened.case.answers[fact]
      if (answer?.answer === 'value') expect(JSON.stringify(theirs.case)).not.toContain(answer.value)
    }
    expect(theirs.case.id).not.toBe(opened.case.id)
  })

  it.skipIf(!has('age'))('is a tar in a standard age file (skipped where age is not installed)', async () => {
    const { ada, opened, out, root } = await both()
    const key = join(root, 'key')
    const made = spawnSync('age-keygen', ['-o', key], { encoding: 'utf8' })
    const recipient = /age1[a-z0-9]+/.exec(made.stderr + readFileSync(key, 'utf8'))?.[0] ?? ''
    const there = out()
    await ada.ask('exchange.send', { id: opened.id, to: recipient, ...whole, out: there })
    const plain = spawnSync('age', ['-d', '-i', key, there], { maxBuffer: 1e8 })
    const listed = spawnSync('tar', ['xO', 'exchange.json'], { input: plain.stdout, encoding: 'utf8', maxBuffer: 1e8 })
    expect(JSON.parse(listed.stdout)).toMatchObject({
      format: 'recourse-exchange',
      version: 1,
      from: { recipient: ada.key.recipient },
      case: { id: opened.case.id },
    })
  })

  it('only a key is taken for one, and never one’s own', async () => {
    const { ada } = await both()
    for (const key of ['no key', 'AGE-SECRET-KEY-1QQQ', ada.key.recipient])
      await expect(ada.ask('colleague.add', { name: 'X', key })).rejects.toMatchObject({ code: 'key-unreadable' })
    expect((await ada.ask('colleague.list', {})).map(({ name }) => name)).toEqual(['Ben'])
  })
})
