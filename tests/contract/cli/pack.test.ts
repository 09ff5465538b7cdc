import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packText } from '#cli/report/pack.ts'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import type { Case } from '#core/case/case.ts'
import { missing } from '../paper/tools.ts'
import { closed, said, titles, writeSample } from './pack-sample.ts'
import { recourse } from './run.ts'

let home: string
let sample: { readonly file: string; readonly scans: string }
let ccf: PackBuilt
let packed: string

const asOf = ['--as-of', '2026-11-24']

const made = (out: string, ...more: readonly string[]): PackBuilt => {
  const { status, stdout, stderr } = recourse('pack', sample.file, '--exhibits', sample.scans, '--out', out, '--json', ...asOf, ...more)
  if (status !== 0) throw new Error(`${status} ${stdout.slice(0, 2000)} ${stderr}`)
  return JSON.parse(stdout) as PackBuilt // seam: what the program prints is its own reply
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'recourse-pack-cli-'))
  sample = await writeSample(home)
  packed = join(home, 'ccf')
  ccf = made(packed)
}, 60_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Words with every space alike and no direction controls. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')

const pageText = (pdf: string, page: number): string => plain(said('pdftotext', '-f', String(page), '-l', String(page), pdf, '-'))

/** Every stream of a PDF decompressed, and everything else as it is. */
const unpacked = (pdf: string): string => said('qpdf', '--qdf', '--object-streams=disable', '--no-warn', pdf, '-')

describe.skipIf(missing('pdftotext') || missing('qpdf'))('recourse pack', () => {
  it('makes a whole folder of ten mixed exhibits and says what was wrong with each file', () => {
    expect(readdirSync(packed).sort()).toEqual([
      'bundle.pdf',
      'index.docx',
      'index.pdf',
      'manifest.json',
      'native',
      'request.pdf',
      'verification-report.pdf',
      'verify.html',
    ])
    expect(readdirSync(join(packed, 'native'))).toEqual(['Exhibit-7.pdf', 'Exhibit-8.xyz'])
    expect(said('qpdf', '--check', join(packed, 'bundle.pdf'))).toContain('No syntax or stream encoding errors')
    const told = (number: number) => ccf.problems.filter(({ exhibit }) => exhibit === number).map(({ problem }) => problem)
    expect(told(7)).toEqual(expect.arrayContaining([expect.stringContaining('password')]))
    expect(told(8)).toEqual(expect.arrayContaining([expect.stringContaining('cannot draw pages')]))
    expect(told(6).join()).toMatch(/damaged|structure|table/)
    expect(ccf).toMatchObject({ unmatched: ['unrelated.txt'] })
  })

  it('prints for each exhibit the same page in the index, on its tab sheet, in the stamp and in the label', () => {
    const bundle = join(packed, 'bundle.pdf')
    const index = pageText(bundle, 2)
    const labels = unpacked(bundle)
    expect(labels).toContain('/PageLabels')
    for (const { number, labels: range, first, last } of ccf.exhibits) {
      const pages = range.first === range.last ? range.first : `${range.first}–${range.last}`
      expect(index).toContain(pages)
      expect(pageText(bundle, first)).toContain(`Annex ${number} | ${range.first}`)
      expect(pageText(bundle, first)).toContain(pages)
      expect(pageText(bundle, last)).toContain(`Annex ${number}, p. ${last - first} | ${range.last}`)
    }
  })

  it('shows and finds titles in Uyghur, Chinese, Arabic and Russian, in the bundle and in the index as a paper', () => {
    for (const pdf of ['bundle.pdf', 'index.pdf']) {
      const words = plain(said('pdftotext', join(packed, pdf), '-'))
      for (const title of [titles.uyghur, titles.chinese, titles.arabic, 'Показания свидетеля']) expect(words).toContain(title)
    }
  })

  it('sets a title in Arabic as its reader reads it: the number at its end stands left of its words', () => {
    for (const [pdf, page] of [
      ['bundle.pdf', '2'],
      ['index.pdf', '1'],
    ] as const) {
      const words = [
        ...said('pdftotext', '-bbox', '-f', page, '-l', page, join(packed, pdf), '-').matchAll(/xMin="([\d.]+)" yMin="([\d.]+)".*?>([^<]*)<\/word>/g),
      ]
      const [, left, top] = words.find(([, , , word]) => word?.includes('1234/2019')) ?? []
      const inArabic = words.filter(([, , y, word = '']) => Math.abs(Number(y) - Number(top)) < 12 && /\p{Script=Arabic}/u.test(word))
      expect(inArabic.length).toBeGreaterThan(0)
      for (const [, x] of inArabic) expect(Number(x)).toBeGreaterThan(Number(left))
    }
  })

  it('lists what each file gives away, worst first, and takes places, names and devices out of what is bound', () => {
    expect(ccf.findings.filter(({ exhibit }) => exhibit === 2)[0]).toMatchObject({ name: 'Exhibit 2 - photo.jpg', kind: 'gps', scrubbed: true })
    expect(packText(ccf, 'out', [])).toMatch(/exhibit 2, Exhibit 2 - photo\.jpg: left out of the copy: gps “43\.825/)
    expect(unpacked(join(packed, 'bundle.pdf'))).not.toMatch(/MARKER|43\.825/)
  })

  it('leads from the request to the exact page of the bundle', () => {
    const links = said('pdfinfo', '-url', join(packed, 'request.pdf'))
    const [first] = ccf.exhibits
    const targets = [...links.matchAll(/bundle\.pdf#page=(\d+)/g)].map(([, page]) => Number(page))
    const cited = [...plain(said('pdftotext', join(packed, 'request.pdf'), '-')).matchAll(/Annex 1, p\. (\d+)/g)].map(([, page]) => Number(page))
    expect(cited.length).toBeGreaterThan(0)
    for (const page of new Set(cited)) {
      const target = (first?.first ?? 0) + page
      expect(targets).toContain(target)
      expect(pageText(join(packed, 'bundle.pdf'), target)).toContain(`Annex 1, p. ${page} |`)
    }
  })

  it('is verified as it is, and not after one byte of any file was changed, added or lost', () => {
    expect(recourse('verify', packed)).toMatchObject({ status: 0, stdout: expect.stringContaining(ccf.manifestSha256 ?? '?') })
    for (const name of ['bundle.pdf', 'native/Exhibit-8.xyz', 'index.docx']) {
      const path = join(packed, name)
      const bytes = readFileSync(path)
      const flipped = Buffer.from(bytes)
      flipped[Math.floor(bytes.length / 2)] = (flipped[Math.floor(bytes.length / 2)] ?? 0) ^ 1
      writeFileSync(path, flipped)
      const { status, stdout } = recourse('verify', packed)
      writeFileSync(path, bytes)
      expect([status, stdout]).toEqual([2, expect.stringContaining(name)])
    }
    writeFileSync(join(packed, 'more.txt'), 'x')
    expect(recourse('verify', packed).status).toBe(2)
    rmSync(join(packed, 'more.txt'))
    expect(recourse('verify', packed, '--json').status).toBe(0)
  })

  it('names the folder that is not there', () => {
    expect(recourse('verify', join(home, 'nowhere'))).toMatchObject({ status: 2, stderr: expect.stringContaining(join(home, 'nowhere')) })
  })

  it('finds a custody line that was changed with its file', () => {
    const path = join(packed, 'manifest.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"says": "as original"', '"says": "as translation"'))
    const { status, stdout } = recourse('verify', packed)
    writeFileSync(path, text)
    expect([status, stdout]).toEqual([2, expect.stringContaining('custody log does not fit its hash')])
  })

  it('keeps an older pack unless it is to give way, and then only where the folder holds nothing else', () => {
    expect(recourse('pack', sample.file, '--exhibits', sample.scans, '--out', packed, ...asOf)).toMatchObject({ status: 2 })
    writeFileSync(join(packed, 'mine.txt'), 'x')
    const { status, stderr } = recourse('pack', sample.file, '--exhibits', sample.scans, '--out', packed, '--replace', ...asOf)
    rmSync(join(packed, 'mine.txt'))
    expect([status, stderr]).toEqual([2, expect.stringContaining('mine.txt')])
    expect(recourse('verify', packed).status).toBe(0)
  })

  it('records files and custody in the case file when asked to, and lists what changed since in the next pack', () => {
    const out = join(home, 'recorded')
    const before = readFileSync(sample.file, 'utf8')
    const first = made(out, '--record')
    const recorded = JSON.parse(readFileSync(sample.file, 'utf8')) as Case // seam: the program wrote it
    expect(recorded.exhibits[0]?.files?.[0]).toMatchObject({ role: 'original', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(recorded.custody?.filter(({ did }) => did === 'exported').map(({ sha256 }) => sha256)).toContain(first.manifestSha256)
    const second = made(join(home, 'again'), '--earlier', join(out, 'manifest.json'), '--add')
    expect(second.changes).toEqual([{ exhibit: 11, says: expect.stringContaining('new') }])
    expect(existsSync(join(home, 'again', 'changes.pdf'))).toBe(true)
    writeFileSync(sample.file, before)
  })
})

describe.skipIf(missing('pdftotext') || missing('qpdf'))('recourse pack for the source', () => {
  it('holds no word of what is closed, in no file and no stream, and stands the check', () => {
    const out = join(home, 'source')
    const built = made(out, '--for', 'source')
    expect(built.exhibits.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6, 7, 8, 10])
    expect(readdirSync(out).sort()).toEqual(['bundle.pdf', 'index.docx', 'index.pdf', 'manifest.json', 'verification-report.pdf', 'verify.html'])
    const everything = [
      ...readdirSync(out).map(name => readFileSync(join(out, name), 'latin1')),
      said('unzip', '-p', join(out, 'index.docx')),
      ...['bundle.pdf', 'index.pdf', 'verification-report.pdf'].flatMap(name => [unpacked(join(out, name)), said('pdftotext', join(out, name), '-')]),
    ].join('\n')
    for (const secret of [
      closed.street,
      closed.town,
      closed.relative,
      'KESTREL',
      'Lease of the flat',
      'Mail with its attachment',
      'hearing is on Monday',
      'exhibit-9',
      'ledger.xyz',
    ])
      expect(everything).not.toContain(secret)
    expect(recourse('verify', out).status).toBe(0)
  })

  it('is not made when an open exhibit says where the client is, and names the page', async () => {
    const folder = mkdtempSync(join(home, 'leaky-'))
    const leaky = await writeSample(folder)
    writeFileSync(join(leaky.scans, '10', 'page one.txt'), `He lives at ${closed.street.toUpperCase()} since May.`)
    const { status, stdout } = recourse('pack', leaky.file, '--exhibits', leaky.scans, '--out', join(folder, 'out'), '--for', 'source', ...asOf)
    expect([status, stdout]).toEqual([2, expect.stringContaining('MUST BE SETTLED')])
    expect(stdout).not.toContain(closed.street.toUpperCase())
    expect(readdirSync(folder).sort()).toEqual(['case.json', 'scans'])
  })
})

describe('recourse pack that is stopped', () => {
  const stopped = async (out: string, signal: NodeJS.Signals, at: string): Promise<number | null> => {
    const child = spawn(process.execPath, ['bin/recourse.js', 'pack', sample.file, '--exhibits', sample.scans, '--out', out, ...asOf])
    child.stderr.on('data', (said: Buffer) => {
      if (said.toString().includes(at)) child.kill(signal)
    })
    return new Promise(done => child.once('exit', code => done(code)))
  }

  it.each(['Reading the files', 'Writing the bundle'])('by Ctrl-C while it is at “%s” leaves nothing and ends with 130', async at => {
    const folder = mkdtempSync(join(home, 'stopped-'))
    expect(await stopped(join(folder, 'out'), 'SIGINT', at)).toBe(130)
    expect(readdirSync(folder)).toEqual([])
  })

  it('by a kill leaves nothing that looks like a pack, and the next run clears what it left', async () => {
    const folder = mkdtempSync(join(home, 'killed-'))
    const out = join(folder, 'out')
    await stopped(out, 'SIGKILL', 'Laying out')
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(folder).every(name => name.startsWith('.out.making-'))).toBe(true)
    made(out)
    expect(readdirSync(folder)).toEqual(['out'])
  })
})

describe('what recourse pack is given', () => {
  it.skipIf(missing('pdftotext'))('may have a title in letters that no font of ours has: a sign is set, in the index as in the bundle, and it is said', () => {
    const folder = mkdtempSync(join(home, 'strange-'))
    const file = join(folder, 'case.json')
    writeFileSync(file, readFileSync(sample.file, 'utf8').replace('Ledger as a file', 'Ledger 𓂀'))
    const out = join(folder, 'out')
    const { status, stdout, stderr } = recourse('pack', file, '--exhibits', sample.scans, '--out', out, '--json', ...asOf)
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('recourse:')])
    const reply = JSON.parse(stdout) as PackBuilt // seam: what the program prints is its own reply
    expect(reply.problems).toContainEqual(expect.objectContaining({ exhibit: 8, problem: 'No font of ours has these letters: 𓂀.' }))
    expect(reply.notes).toContainEqual(expect.stringMatching(/^The request is not in the pack.*𓂀 \(U\+13080\)/))
    for (const pdf of ['bundle.pdf', 'index.pdf', 'verification-report.pdf']) expect(plain(said('pdftotext', join(out, pdf), '-'))).toMatch(/\ufffd/)
    expect(said('unzip', '-p', join(out, 'index.docx'), 'word/document.xml')).toContain('Ledger 𓂀')
  })

  it('may be a list, which names each file and its part; a wrong one is refused with the remedy', () => {
    const list = join(home, 'list.json')
    writeFileSync(list, JSON.stringify([{ exhibit: 1, files: ['scans/01 notice.pdf', { path: 'scans/10/page one.txt', role: 'translation' }] }]))
    const built = recourse('pack', sample.file, '--exhibits', list, '--out', join(home, 'listed'), '--json', '--no-request', ...asOf)
    expect(built.status).toBe(0)
    const reply = JSON.parse(built.stdout) as PackBuilt // seam: what the program prints is its own reply
    expect(reply.manifest?.exhibits[0]?.files.map(({ role }) => role)).toEqual(['original', 'translation'])
    writeFileSync(list, JSON.stringify([{ exhibit: 77, files: ['x.pdf'] }]))
    expect(recourse('pack', sample.file, '--exhibits', list, '--out', join(home, 'no'), ...asOf)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('exhibit 77, which the case does not have'),
    })
  })

  it('is explained to a stranger', () => {
    const { status, stdout } = recourse('pack', '--help')
    expect(status).toBe(0)
    for (const word of ['07 warrant.pdf', '--for', 'Ctrl-C', 'recourse verify']) expect(stdout).toContain(word)
  })
})
