import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recourse } from './run.ts'

const example = 'examples/recognised-refugee.json'
const weak = 'examples/kept-notice.json'
const asOf = ['--as-of', '2026-11-23'] as const
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const json = (...args: readonly string[]) => {
  const { status, stdout, stderr } = recourse(...args, '--json')
  return { status, stderr, value: JSON.parse(stdout) }
}

describe('recourse check', () => {
  it('ends with 2 while something blocks, and says what and how to mend it', () => {
    const { status, value } = json('check', example, '--for', 'deletion', ...asOf)
    expect(value.ready).toBe(status === 0)
    for (const lint of value.lints.filter(({ state }: { state: string }) => state !== 'passes'))
      for (const finding of lint.findings) expect(finding.mend.says).not.toBe('')
  })

  it('refuses a request nobody can file', () => {
    const { status, stderr } = recourse('check', example, '--for', 'appeal')
    expect(status).toBe(2)
    expect(stderr).toContain('revision')
  })
})

describe('recourse calendar', () => {
  it('tells hard days from targets', () => {
    const { status, value } = json('calendar', example, ...asOf)
    expect(status).toBe(0)
    expect(value.calendar.deadlines.some(({ kind }: { kind: string }) => kind === 'hard')).toBe(true)
  })

  it('writes a calendar file that names nobody', () => {
    const path = join(folder, 'days.ics')
    expect(recourse('calendar', example, '--ics', path, ...asOf).status).toBe(0)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain('BEGIN:VCALENDAR\r\n')
    // a random id may spell anything in hexadecimal digits
    expect(text.replaceAll(/^UID:.*$/gm, '')).not.toMatch(/Tengritagh|KESTREL|INTERPOL|CCF|China/i)
  })
})

describe('recourse context', () => {
  it('offers general context beside facts of the client, with charts', () => {
    const charts = join(folder, 'charts')
    const { status, value } = json('context', example, '--charts', charts, ...asOf)
    expect(status).toBe(0)
    expect(
      value.packs
        .flatMap(({ items }: { items: readonly { beside: readonly string[] }[] }) => items)
        .every(({ beside }: { beside: readonly string[] }) => beside.length > 0),
    ).toBe(true)
    expect(readdirSync(charts).every(name => name.endsWith('.svg'))).toBe(true)
  })

  it('offers nothing for a state no pack covers', () => {
    const { stdout } = recourse('context', weak, ...asOf)
    expect(stdout).toContain('Nothing general may be cited')
  })
})

describe('recourse consistency', () => {
  it('lists the dated facts in order', () => {
    const { status, value } = json('consistency', example, ...asOf)
    expect(status).toBe(0)
    const days = value.chronology.entries.map(({ from }: { from: string }) => from)
    expect(days).toEqual([...days].sort())
  })
})

describe('recourse receipt', () => {
  it('is the same for the same parts, and another for another day', () => {
    const receipt = (day: string) => json('receipt', example, '--as-of', day).value
    expect(receipt('2026-11-23')).toEqual(receipt('2026-11-23'))
    expect(receipt('2026-11-23').result.sha256).not.toBe(receipt('2027-06-01').result.sha256)
  })
})

describe('recourse impact', () => {
  const pack = () => {
    const path = join(folder, 'pack.json')
    recourse('law', '--export', path, '--replace')
    return path
  }

  it('touches no case where nothing changed', () => {
    const path = pack()
    const { status, value } = json('impact', path, path, example, weak, ...asOf)
    expect(status).toBe(0)
    expect(value).toMatchObject({ examined: 2, cases: [], changes: [] })
  })

  it('refuses a pack that was changed by hand', () => {
    const path = pack()
    const changed = join(folder, 'changed.json')
    writeFileSync(changed, readFileSync(path, 'utf8').replace('2026-11.1', '2026-11.9'))
    const { status, stderr } = recourse('impact', path, changed, example)
    expect(status).toBe(2)
    expect(stderr).toContain('changed.json')
  })
})

describe('recourse papers and print', () => {
  it('print every paper that is listed', () => {
    const ids = json('papers').value.map(({ id }: { id: string }) => id)
    expect(ids).toContain('client-briefing')
    const out = join(folder, 'print')
    const { status, value } = json('print', example, '--documents', ...ids, '--out', out, '--large-print', '--paper', 'us-letter', ...asOf)
    expect(status).toBe(0)
    expect(value.files).toHaveLength(ids.length)
    expect(readdirSync(out).sort()).toEqual(ids.map((id: string) => `${id}.pdf`).sort())
  })
})
