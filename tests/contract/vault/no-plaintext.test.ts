import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { writeCase } from '#casefile/write.ts'
import { composeHost } from '#node/host.ts'
import { vaultIn } from '#node/vault-in.ts'
import { memorySettings } from '../../fakes/memory-settings.ts'
import { weakForTests } from '../../fakes/weak-work-factor.ts'
import { scratch } from './tools.ts'

const markers = { name: 'Markername', note: 'Markernote', exhibit: 'Markerexhibit', code: 'MARKERCODE', file: 'markerfile' }
const secret = 'markerpassphrase of this test'

/** The case of a client whose every word can be looked for. */
const marked = (): string => {
  const read = readCase(readFileSync('examples/recognised-refugee.json', 'utf8'), 'example')
  if (read.kind === 'refused') throw new Error('the example is refused')
  return writeCase({
    ...read.case,
    codeName: markers.code,
    note: markers.note,
    answers: { ...read.case.answers, 'applicant.family-name': { answer: 'value', value: markers.name, note: markers.note } },
    exhibits: read.case.exhibits.map((one, at) => (at === 0 ? { ...one, title: markers.exhibit } : one)),
  })
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(folder, path)).isFile())

/** Where any of the words stands, in the name or in the bytes of a file, as UTF-8, UTF-16 or base64. */
const foundUnder = (folder: string): readonly string[] => {
  const words = [...Object.values(markers), secret].flatMap(word => [
    word,
    Buffer.from(word, 'utf16le').toString('latin1'),
    Buffer.from(word).toString('base64').slice(0, -4),
  ])
  return filesUnder(folder).filter(path => {
    const bytes = readFileSync(join(folder, path)).toString('latin1')
    return words.some(word => path.includes(word) || bytes.includes(word))
  })
}

describe('after a full session nothing of a case is readable on the disk', () => {
  let root: string

  beforeEach(() => {
    root = scratch()
    for (const [name, folder] of [
      ['TMPDIR', 'tmp'],
      ['XDG_CONFIG_HOME', 'config'],
      ['HOME', 'home'],
    ] as const) {
      mkdirSync(join(root, folder))
      vi.stubEnv(name, join(root, folder))
    }
    return () => vi.unstubAllEnvs()
  })

  it('the search finds what is there', () => {
    writeFileSync(join(root, 'tmp', 'left.json'), marked())
    writeFileSync(join(root, 'tmp', `${markers.file}.age`), '')
    expect(foundUnder(root)).toHaveLength(2)
  })

  it('by the command line, nor in what it prints of the vault itself', { timeout: 300_000 }, () => {
    const file = join(root, 'tmp', 'case.json')
    writeFileSync(file, marked())
    const vault = ['--vault', join(root, 'vault')]
    const run = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/recourse.js', ...args], {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', RECOURSE_PASSPHRASE: secret, RECOURSE_NEW_PASSPHRASE: `${secret} again` },
      })
      expect(status, stderr).toBe(0)
      expect(stderr).not.toMatch(/marker/i)
      return stdout
    }
    const recovery = join(root, 'recovery.txt')
    const said = [run('vault', 'create', ...vault, '--recovery-out', recovery), run('vault', 'import', file, ...vault)]
    rmSync(file)
    expect(run('assess', ...vault, '--case', markers.code, '--as-of', '2026-11-23')).toContain(markers.code)
    said.push(
      run('vault', 'backup', ...vault, '--out', join(root, 'backup.tar')),
      run('vault', 'drill', join(root, 'backup.tar'), ...vault),
      run('vault', 'travel', ...vault, '--case', markers.code, '--out', join(root, 'travel'), '--recovery-out', join(root, 'travel.txt')),
      run('vault', 'check', ...vault),
    )
    expect(said.join('').replace(new RegExp(markers.code, 'g'), '')).not.toMatch(/marker/i)
    expect(filesUnder(join(root, 'vault')).length).toBeGreaterThan(4)
    expect(foundUnder(root)).toEqual([])
  })

  it('by a host with a window, with a file looked at, a paper drawn, and one made ready that nobody fetched', { timeout: 120_000 }, async () => {
    const host = composeHost({
      log: (_, error) => {
        throw error
      },
      settings: memorySettings(),
      vault: vaultIn(join(root, 'vault'), { workFactor: weakForTests }),
      workFolder: join(root, 'work'),
    })
    const ask = async (operation: string, input: object) => {
      const reply = await host.dispatch({ operation, input })
      if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.refusal))
      return reply.value as never // seam: the test knows what it asks
    }
    await ask('vault.create', { passphrase: secret })
    const { id, step }: { id: string; step: number } = await ask('case.import', { file: { name: `${markers.file}.json`, text: marked() } })
    const text = `${markers.exhibit} ${'a sentence of the judgment. '.repeat(200)}`
    const received = await host.receive(
      { case: id },
      (async function* () {
        yield Buffer.from(text)
      })(),
    )
    const { file } = (received.kind === 'done' ? received.value : {}) as { readonly file: string } // seam: what a file is answered with
    const { exhibit }: { exhibit: string } = await ask('exhibit.add', { id, step, file, name: `${markers.file}.txt` })
    await ask('exhibit.original', { id, exhibit, file })
    await ask('paper.draft', { case: { id }, asOf: '2026-11-23', document: 'deletion-request', language: 'en' })
    await ask('vault.backup', {})
    // what waits to be fetched is readable, which shows that the search sees the work folder
    expect(foundUnder(root).length).toBeGreaterThan(0)
    await host.lock()
    expect(foundUnder(root)).toEqual([])
  })
})
