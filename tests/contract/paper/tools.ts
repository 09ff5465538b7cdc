import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const fontsFolder = 'node_modules/@expo-google-fonts'

/** Why a test that needs the program cannot run here, or false. */
export const missing = (program: string): string | false => (spawnSync('which', [program]).status === 0 ? false : `${program} is not installed on this machine`)

/** A folder of its own that is gone afterwards. */
const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a program prints about a PDF. */
export const printed = (program: 'pdftotext' | 'pdfinfo' | 'pdffonts', pdf: Uint8Array, ...options: readonly string[]): string =>
  inFolder(folder => {
    const file = join(folder, 'letter.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  })

/** Words as written, without the direction controls that pdftotext adds and with every space alike. */
export const wordsOf = (pdf: Uint8Array): string =>
  printed('pdftotext', pdf)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')

export const pagesOf = (pdf: Uint8Array): number => Number(/^Pages:\s+(\d+)$/m.exec(printed('pdfinfo', pdf))?.[1])

const office = 'soffice'

/** The document as LibreOffice draws it, with our fonts. Throws what LibreOffice says when it cannot open it. */
export const drawnByLibreOffice = (docx: Uint8Array, readBack: (file: string) => Uint8Array): Uint8Array =>
  inFolder(folder => {
    const fontconfig = join(folder, 'fonts.conf')
    writeFileSync(
      fontconfig,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${resolve(fontsFolder)}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
    )
    writeFileSync(join(folder, 'letter.docx'), docx)
    const said = execFileSync(
      office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        folder,
        join(folder, 'letter.docx'),
      ],
      { encoding: 'utf8', env: { ...process.env, FONTCONFIG_FILE: fontconfig }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    try {
      return readBack(join(folder, 'letter.pdf'))
    } catch (cause) {
      throw new Error(`LibreOffice wrote nothing: ${said}`, { cause })
    }
  })
