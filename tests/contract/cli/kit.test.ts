import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import type { KitManifest } from '#core/kit/kit.ts'
import { recourse } from './run.ts'

const asOf = ['--as-of', '2026-11-23']
const examples = readdirSync('examples').filter(name => name.endsWith('.json'))
let home: string

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'recourse-kit-cli-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

const example = (name: string) => join('examples', `${name}.json`)

// seam: the program's own file, read back
const kitIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'kit.json'), 'utf8')) as KitManifest

type Json = {
  exhibits: { id: string; number: number; title: string; level: string }[]
  answers: Record<string, unknown>
  groups: Record<string, unknown>
}

const value = (of: string | boolean, exhibit?: string) => ({ answer: 'value', value: of, ...(exhibit === undefined ? {} : { evidence: [{ exhibit }] }) })

const earlier = (answers: object) => ({ complete: true, items: [{ id: 'earlier', answers: { 'ccf.reference': value('CCF/1'), ...answers } }] })

const changed = (name: string, path: string, change: (subject: Json) => void): string => {
  // seam: an example of ours
  const subject = JSON.parse(readFileSync(example(name), 'utf8')) as Json
  change(subject)
  writeFileSync(path, JSON.stringify(subject))
  return path
}

const folderOfAnnexes = (name: string, folder: string): string => {
  const read = readCase(readFileSync(example(name), 'utf8'), name)
  if (read.kind !== 'case') throw new Error('an example is broken')
  mkdirSync(folder)
  for (const { id } of read.case.exhibits) writeFileSync(join(folder, `${id}.pdf`), `%PDF-1.7 scan of ${id}`)
  return folder
}

describe('recourse kit', () => {
  it.each(examples)('for access is made of %s, each hash that of the file', file => {
    const out = join(home, `access-${file}`)
    const { status, stderr } = recourse('kit', join('examples', file), '--for', 'access', '--out', out, ...asOf)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const kit = kitIn(out)
    expect(readdirSync(out).sort()).toEqual(['01-request.docx', '01-request.pdf', 'checklist.txt', 'kit.html', 'kit.json'])
    expect(kit.files.length).toBe(4)
    for (const { name, sha256: hash } of kit.files) expect(sha256(join(out, name)), name).toBe(hash)
    expect(kit.pages.count).toBeLessThanOrEqual(kit.pages.most ?? 0)
  })

  it.each(examples)('for deletion is made of %s, or refused with every reason and nothing written', file => {
    const out = join(home, `deletion-${file}`)
    const { status, stderr } = recourse('kit', join('examples', file), '--for', 'deletion', '--out', out, ...asOf, '--json')
    if (status === 0) {
      expect(kitIn(out).annexes.count).toBeLessThanOrEqual(20)
      return
    }
    expect(status).toBe(2)
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'kit-refused', problems: expect.arrayContaining([expect.objectContaining({ reason: expect.any(String), remedy: expect.any(String) })]) },
    })
    expect(existsSync(out)).toBe(false)
  })

  it('says no client’s name in any file name, nor in the title of the page', () => {
    const out = join(home, 'deletion-recognised-refugee.json')
    expect(readdirSync(out).join()).not.toMatch(/tengritagh|nurmemet|passport|asylum/i)
    expect(/<title>(.*)<\/title>/.exec(readFileSync(join(out, 'kit.html'), 'utf8'))?.[1]).toBe('Portal kit: Request for deletion, KESTREL')
    expect(readFileSync(join(out, 'checklist.txt'), 'utf8')).not.toMatch(/tengritagh|nurmemet/i)
  })

  it('makes the same bytes twice', () => {
    const again = join(home, 'again')
    recourse('kit', example('recognised-refugee'), '--for', 'deletion', '--out', again, ...asOf)
    for (const name of readdirSync(again)) expect(sha256(join(again, name)), name).toBe(sha256(join(home, 'deletion-recognised-refugee.json', name)))
  })

  it('copies annexes under safe names with their hashes, and never what is not to be filed', () => {
    const annexes = folderOfAnnexes('recognised-refugee', join(home, 'annexes'))
    const path = changed('recognised-refugee', join(home, 'secret.json'), ({ exhibits }) =>
      exhibits.push({ id: 'raw-device', number: 40, title: 'Raw data of the telephone', level: 'C4' }),
    )
    writeFileSync(join(annexes, 'raw-device.pdf'), 'SECRET')
    writeFileSync(join(annexes, 'stranger.pdf'), 'x')
    const out = join(home, 'with-annexes')
    const { status } = recourse('kit', path, '--for', 'deletion', '--annexes', annexes, '--out', out, ...asOf)
    expect(status).toBe(0)
    const kit = kitIn(out)
    const copied = kit.attachments.filter(({ kind }) => kind === 'annex')
    expect(copied.length).toBe(kit.annexes.count)
    for (const { name, exhibit, sha256: hash } of copied) {
      expect(name).toMatch(/^A\d{2}\.pdf$/)
      expect(sha256(join(out, name))).toBe(hash)
      expect(hash).toBe(sha256(join(annexes, `${exhibit}.pdf`)))
    }
    expect(kit.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['annex-never-filed', 'annex-extra']))
    for (const name of readdirSync(out)) expect(readFileSync(join(out, name)).includes('SECRET'), name).toBe(false)
    expect(JSON.stringify(kit)).not.toContain('Raw data of the telephone')
  })

  it.each([
    {
      request: 'provisional-measures',
      most: 10,
      change: ({ groups }: Json) => {
        groups['ccf'] = earlier({ 'ccf.kind': value('deletion'), 'ccf.outcome': value('pending'), 'ccf.filed-on': value('2026-11-20') })
      },
    },
    {
      request: 'correction',
      most: 10,
      change: ({ groups }: Json) => {
        const answers = {
          'correction.item': value('the date of birth'),
          'correction.kind': value('replace'),
          'correction.stands-as': value('12 March 1984', 'notice'),
          'correction.should-say': value('11 March 1984', 'travel-document'),
        }
        groups['corrections'] = { complete: true, items: [{ id: 'birth', answers }] }
      },
    },
    {
      request: 'revision',
      most: 2,
      change: ({ answers, groups }: Json) => {
        groups['ccf'] = earlier({ 'ccf.kind': value('deletion'), 'ccf.outcome': value('compliant'), 'ccf.decided-on': value('2026-10-01', 'notice') })
        Object.assign(answers, {
          'urgency.detained': value(false),
          'urgency.extradition-imminent': value(false),
          'revision.new-fact': value('court-finding', 'un-report'),
          'revision.fact': value('A body found that the charge is used against the group.', 'un-report'),
          'revision.discovered-on': value('2026-10-15', 'status-letter'),
          'revision.how-discovered': value('By a letter.', 'status-letter'),
          'revision.existed': value('fact'),
          'revision.paragraph': value('12'),
          'revision.reasoning': value('No such finding is known.'),
          'revision.effect': value('The finding contradicts it.'),
          'revision.why-unknown': value('It was published later.'),
        })
      },
    },
  ])('for $request is made within its own limit', ({ request, most, change }) => {
    const out = join(home, `made-${request}`)
    const { status, stderr } = recourse('kit', changed('recognised-refugee', join(home, `${request}.json`), change), '--for', request, '--out', out, ...asOf)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const { pages, fields } = kitIn(out)
    expect(pages.most).toBe(most)
    expect(pages.count).toBeLessThanOrEqual(most)
    const forTheCcf = /^(?:address|country|identity-issuer|submitter-)/
    for (const { value, id } of fields.filter(field => !forTheCcf.test(field.id))) expect(value, id).not.toMatch(/Norway|Norwegian|Montenegro/)
  })

  it('refuses a case over the limit of appendices, and writes nothing', () => {
    const path = changed('recognised-refugee', join(home, 'many.json'), ({ exhibits }) => {
      for (let number = 50; number < 65; number += 1) exhibits.push({ id: `paper-${number}`, number, title: `Paper ${number}`, level: 'C0' })
    })
    const out = join(home, 'many')
    const { status, stderr } = recourse('kit', path, '--for', 'deletion', '--out', out, ...asOf)
    expect(status).toBe(2)
    expect(stderr).toContain('A09')
    expect(stderr).toContain('20 are accepted')
    expect(existsSync(out)).toBe(false)
  })

  it('refuses with all reasons at once', () => {
    const path = changed('recognised-refugee', join(home, 'bad.json'), ({ answers }) => {
      answers['applicant.id-expires-on'] = { answer: 'value', value: '2020-01-01' }
      answers['submitter.mandate-covers-access'] = { answer: 'value', value: false }
    })
    const { status, stderr } = recourse('kit', path, '--for', 'deletion', '--out', join(home, 'bad'), ...asOf)
    expect(status).toBe(2)
    for (const reason of ['A04', 'A05']) expect(stderr).toContain(reason)
  })

  it.each([
    { args: ['--for', 'poem'], says: 'access' },
    { args: [], says: '--for' },
  ])('ends with 2 for “$args”', ({ args, says }) => {
    const { status, stderr } = recourse('kit', example('access-only'), '--out', join(home, 'usage'), ...args)
    expect(status).toBe(2)
    expect(stderr).toContain(says)
    expect(existsSync(join(home, 'usage'))).toBe(false)
  })

  it('says that a folder of annexes is not there', () => {
    const { status, stderr } = recourse('kit', example('access-only'), '--for', 'access', '--out', join(home, 'usage'), '--annexes', join(home, 'nowhere'))
    expect(status).toBe(2)
    expect(stderr).toContain('there is no such folder')
  })

  it('leaves nothing beside the kits', () => {
    expect(readdirSync(home).filter(name => name.startsWith('.'))).toEqual([])
  })
})

describe('recourse record', () => {
  let path: string
  let kit: string
  const record = (...more: readonly string[]) => recourse('record', path, '--kit', kit, '--sent-on', '2026-11-24', ...more)

  beforeAll(() => {
    path = join(home, 'recorded.json')
    kit = join(home, 'kit-to-record')
    copyFileSync(example('access-only'), path)
    const annexes = folderOfAnnexes('access-only', join(home, 'annexes-to-record'))
    expect(recourse('kit', path, '--for', 'access', '--annexes', annexes, '--out', kit, ...asOf).status).toBe(0)
  })

  it('refuses a kit with a changed file, and leaves the case as it was', () => {
    const before = readFileSync(path)
    const original = readFileSync(join(kit, 'A01.pdf'))
    writeFileSync(join(kit, 'A01.pdf'), 'another')
    const { status, stderr } = record()
    expect(status).toBe(2)
    expect(stderr).toContain('A01.pdf')
    expect(readFileSync(path).equals(before)).toBe(true)
    writeFileSync(join(kit, 'A01.pdf'), original)
  })

  it('appends the submission with the signed copy, keeps the old file, and can be read back', () => {
    const before = readFileSync(path)
    writeFileSync(join(kit, '01-request-signed.pdf'), 'signed scan')
    const { status, stderr } = record('--receipt', 'CCF-2026-0001')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(readFileSync(`${path}.bak`).equals(before)).toBe(true)
    const { status: read, stdout } = recourse('ledger', path, '--json')
    expect(read).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      submissions: [
        {
          kind: 'an access request',
          sentOn: '2026-11-24',
          receipt: 'CCF-2026-0001',
          files: expect.arrayContaining([
            `01-request-signed.pdf sha256:${sha256(join(kit, '01-request-signed.pdf'))}`,
            `A01.pdf sha256:${sha256(join(kit, 'A01.pdf'))}`,
          ]),
        },
      ],
      messages: [],
    })
    expect(recourse('assess', path, ...asOf).status).toBe(0)
  })

  it('does not take up the same submission twice', () => {
    const { status, stderr } = record()
    expect(status).toBe(2)
    expect(stderr).toContain('in the ledger already')
  })

  it('refuses a case that changed since the kit was built, unless told, and then notes it', () => {
    const text = readFileSync(path, 'utf8').replace('"codeName": "', '"codeName": "X')
    writeFileSync(path, text)
    const refused = recourse('record', path, '--kit', kit, '--sent-on', '2026-11-25')
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('changed after the kit was built')
    expect(recourse('record', path, '--kit', kit, '--sent-on', '2026-11-25', '--anyway').status).toBe(0)
    const { stdout } = recourse('ledger', path)
    expect(stdout).toContain('2026-11-25')
    expect(stdout).toContain('note: Recorded although')
  })

  it.each([
    { args: ['--kit', 'examples', '--sent-on', '2026-11-24'], says: 'kit.json' },
    { args: ['--kit', 'nowhere', '--sent-on', '2026-11-24'], says: 'no such folder' },
    { args: ['--kit', 'examples', '--sent-on', '24.11.2026'], says: 'YYYY-MM-DD' },
  ])('ends with 2 for “$args”', ({ args, says }) => {
    const { status, stderr } = recourse('record', path, ...args)
    expect(status).toBe(2)
    expect(stderr).toContain(says)
  })
})
