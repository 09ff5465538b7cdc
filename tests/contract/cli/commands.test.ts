import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recourse } from './run.ts'

const example = 'examples/recognised-refugee.json'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('recourse', () => {
  it('prints its help and ends well', () => {
    const { status, stdout } = recourse('--help')
    expect(status).toBe(0)
    for (const command of ['assess', 'draft', 'law', 'benchmark']) expect(stdout).toContain(command)
  })

  it.each(['assess', 'draft', 'law', 'benchmark'])('explains %s', command => {
    const { status, stdout } = recourse(command, '--help')
    expect(status).toBe(0)
    expect(stdout).toContain('--json')
  })

  it.each([
    { args: ['asess'], says: 'Unknown command' },
    { args: ['assess'], says: 'No case was named' },
    { args: ['assess', example, '--as-of', '2026-02-30'], says: 'YYYY-MM-DD' },
    { args: ['draft', example, '--out', 'x'], says: '--document' },
    { args: ['assess', example, '--frobnicate'], says: 'Unknown option' },
  ])('ends with 2 and says what is wrong with “$args”', ({ args, says }) => {
    const { status, stdout, stderr } = recourse(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(says)
    expect(stderr).toContain('--help')
  })
})

describe('recourse assess', () => {
  it('prints an assessment a lawyer can read', () => {
    const { status, stdout, stderr } = recourse('assess', example, '--as-of', '2026-11-23')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain('Plead, in this order')
    expect(stdout).toContain('Not legal advice')
    expect(stdout).not.toMatch(/\d\s?%/)
  })

  it('prints the same twice', () => {
    expect(recourse('assess', example, '--as-of', '2026-11-23', '--json')).toEqual(recourse('assess', example, '--as-of', '2026-11-23', '--json'))
  })

  it.each([
    { name: 'malformed.json', text: '{ "format": ', says: ['malformed.json', 'line 1'] },
    { name: 'newer.json', text: '{"format":"recourse-case","version":2}', says: ['newer.json', 'newer'] },
    {
      name: 'unknown-key.json',
      text: '{"format":"recourse-case","version":1,"id":"x","codeName":"X","answers":{"alert.tipe":{"answer":"unknown"},"applicant.born-on":{"answer":"value","value":"2026-02-30"}},"groups":{},"exhibits":[],"weighings":[]}',
      says: ['alert.tipe', 'applicant.born-on'],
    },
  ])('refuses $name with 2, the place and the remedy', ({ name, text, says }) => {
    const { status, stdout, stderr } = recourse('assess', written(name, text))
    expect(status).toBe(2)
    expect(stdout).toBe('')
    for (const part of says) expect(stderr).toContain(part)
  })

  it('refuses a file that is not there with 2', () => {
    const { status, stderr } = recourse('assess', join(folder, 'nowhere.json'))
    expect(status).toBe(2)
    expect(stderr).toContain('nowhere.json')
  })

  it('gives the refusal as JSON on standard error when asked for JSON', () => {
    const { status, stdout, stderr } = recourse('assess', written('bad.json', '[]'), '--json')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'case-refused', problems: [{ path: expect.any(String), reason: expect.any(String), remedy: expect.any(String) }] },
    })
  })
})

describe('recourse draft', () => {
  const draft = (out: string, ...more: readonly string[]) =>
    recourse('draft', example, '--document', 'deletion-request', '--language', 'en', '--out', out, '--as-of', '2026-11-23', ...more)

  it('writes both formats, counts the pages and lists what is open', () => {
    const out = join(folder, 'draft')
    const { status, stdout, stderr } = draft(out, '--json')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const made = JSON.parse(stdout)
    expect(readdirSync(out).sort()).toEqual(['deletion-request.docx', 'deletion-request.pdf'])
    expect(made.files.map(({ path }: { path: string }) => path)).toEqual([join(out, 'deletion-request.docx'), join(out, 'deletion-request.pdf')])
    expect(made.pages).toBeGreaterThan(1)
    expect(made.withinLimit).toBe(made.pages <= 10)
    for (const list of ['placeholders', 'unsupported', 'unverified']) expect(made[list]).toBeInstanceOf(Array)
    expect(made.files[0]).not.toHaveProperty('name')
  })

  it('writes the same bytes twice', () => {
    const [one, two] = ['once', 'again'].map(name => join(folder, name))
    if (one === undefined || two === undefined) throw new Error('no folders')
    draft(one)
    draft(two)
    for (const name of ['deletion-request.docx', 'deletion-request.pdf']) expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true)
  })

  it('does not write over a file that is there, unless told to', () => {
    const out = join(folder, 'kept')
    draft(out)
    const again = draft(out)
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('there already')
    expect(draft(out, '--replace').status).toBe(0)
  })

  it.each([
    { more: ['--document', 'poem'], says: 'deletion-request' },
    { more: ['--language', 'tlh'], says: 'en' },
  ])('refuses $more with 2, names what there is and writes nothing', ({ more, says }) => {
    const out = join(folder, `refused-${more[1]}`)
    const { status, stderr } = draft(out, ...more)
    expect(status).toBe(2)
    expect(stderr).toContain(says)
    expect(existsSync(out)).toBe(false)
  })

  it('ends with 1 where the folder is a file', () => {
    const { status, stderr } = draft(written('not-a-folder', ''))
    expect(status).toBe(1)
    expect(stderr).toContain('Choose another folder')
  })
})

describe('recourse law', () => {
  it('lists every provision and rule with its verification', () => {
    const { status, stdout } = recourse('law', '--json')
    expect(status).toBe(0)
    const listing = JSON.parse(stdout)
    expect(listing.rules.length).toBeGreaterThan(40)
    for (const provision of listing.provisions) expect(['official', 'secondary', 'unverified', 'conflict']).toContain(provision.verification)
  })

  it('warns when the pack is older than ninety days', () => {
    expect(recourse('law', '--as-of', '2027-02-21').stdout).not.toContain('older than 90 days')
    expect(recourse('law', '--as-of', '2027-02-22').stdout).toContain('older than 90 days')
  })
})

describe('recourse benchmark', () => {
  it('reports recall, precision and each entry', () => {
    const { status, stdout } = recourse('benchmark', 'tests/fixtures/decisions/decisions.json', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ recall: expect.any(Number), precision: expect.any(Number), entries: expect.any(Array) })
  })

  it('refuses a file of another form with 2', () => {
    const { status, stderr } = recourse('benchmark', written('decisions.json', '{"entries":[]}'))
    expect(status).toBe(2)
    expect(stderr).toContain('decisions.json')
  })
})

describe('the launcher', () => {
  const old = ['/usr/local/bin/node', '/usr/bin/node'].find(
    path => existsSync(path) && /^v(1\d|20|21)\./.test(execFileSync(path, ['--version'], { encoding: 'utf8' })),
  )

  it.skipIf(old === undefined || !existsSync('node_modules/.bin/node'))(
    'hands over to a newer Node (skipped where this machine’s own Node is new enough)',
    () => {
      const stdout = execFileSync(old ?? '', ['bin/recourse.js', '--version'], { encoding: 'utf8' })
      expect(stdout).toMatch(/^\d+\.\d+\.\d+/)
    },
  )
})
