import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { type Preparing, prepare } from '#intake/prepare.ts'
import type { Prepared } from '#intake/prepared.ts'
import { pdfWriter } from '#paper/to-pdf.ts'

// Each test runs other programs, on machines that do other things as well.
vi.setConfig({ testTimeout: 30_000 })

/** Why a test that needs the programs cannot run here, or false. */
export const missing = (...programs: readonly string[]): string | false => {
  const absent = programs.filter(program => spawnSync('which', [program]).status !== 0)
  return absent.length > 0 ? `not installed on this machine: ${absent.join(', ')}` : false
}

export const toPdf = pdfWriter('node_modules/@expo-google-fonts')

/** Gone when the test is over. */
export const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'intake-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Brings bytes in under a name and prepares them. */
export const prepared = async (name: string, bytes: Uint8Array, more: Partial<Preparing> = {}): Promise<Prepared> => {
  const home = folder()
  const path = join(home, 'original')
  writeFileSync(path, bytes)
  const result = await prepare({ path, name, workFolder: join(home, 'work'), paper: 'a4', toPdf, ...more })
  if (!readFileSync(path).equals(bytes)) throw new Error('the original was touched')
  return result
}

export const copyOf = ({ pdf }: Prepared): Buffer => {
  if (pdf === undefined) throw new Error('there is no exported copy')
  return readFileSync(pdf)
}

/** What a program prints about the exported copy. */
export const says = (program: string, args: readonly string[], file: Prepared): string =>
  execFileSync(
    program,
    args.map(arg => (arg === 'COPY' ? (file.pdf ?? '') : arg)),
    { encoding: 'latin1', stdio: ['ignore', 'pipe', 'pipe'] },
  )

/** Its words in reading order, without the direction controls that pdftotext adds. */
export const textOf = (file: Prepared): string =>
  Buffer.from(says('pdftotext', ['COPY', '-'], file), 'latin1')
    .toString('utf8')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

/** The copy with every stream unpacked, as Latin-1. */
export const unpacked = (file: Prepared): string => says('qpdf', ['--qdf', '--object-streams=disable', '--decode-level=specialized', 'COPY', '-'], file)

/** The pictures of the copy, as they stand in it. */
export const picturesIn = (file: Prepared): readonly Buffer[] => {
  const out = folder()
  execFileSync('pdfimages', ['-all', file.pdf ?? '', join(out, 'p')])
  return readdirSync(out)
    .sort()
    .map(name => readFileSync(join(out, name)))
}

export const kindsOf = ({ findings }: Prepared): readonly string[] => [...new Set(findings.map(({ kind }) => kind))]
export const codesOf = ({ problems }: Prepared): readonly string[] => problems.map(({ code }) => code)
