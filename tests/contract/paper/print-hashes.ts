// Run by itself in a process of its own: prints the SHA-256 of both formats of the sample letter.

import { createHash } from 'node:crypto'
import { readFonts } from '#paper/fonts.ts'
import { toDocx } from '#paper/to-docx.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { sampleLetter } from '../../unit/paper/sample-letter.ts'
import { fontsFolder } from './tools.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const { bytes } = await toPdf(sampleLetter, readFonts(fontsFolder))
process.stdout.write(`${sha256(await toDocx(sampleLetter))} ${sha256(bytes)}`)
