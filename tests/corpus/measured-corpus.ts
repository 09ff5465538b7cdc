import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { a4, addBookmarks, addPages, made, whole } from './drawn.ts'

/** How many exhibits, their pages, and how many of the exhibits are scans. */
export type CorpusSize = { readonly exhibits: number; readonly pages: number; readonly scans: number }

/** The corpus of the measurements: 500 pages, about 68 MB, 100 of them scans at 200 dpi. */
export const usualCorpus: CorpusSize = { exhibits: 50, pages: 10, scans: 10 }

/** Writes the exhibits into a folder and returns their paths. Every exhibit has one bookmark. */
export const writeMeasuredCorpus = async (folder: string, { exhibits, pages, scans }: CorpusSize): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true })
  const paths: string[] = []
  for (let number = 1; number <= exhibits; number += 1) {
    const name = `exhibit-${String(number).padStart(4, '0')}`
    const path = join(folder, `${name}.pdf`)
    writeFileSync(path, number > exhibits - scans ? await scanned(name, pages) : await written(name, pages))
    paths.push(path)
  }
  return paths
}

const written = async (name: string, count: number): Promise<Uint8Array> => {
  const document = await newDocument()
  const [first] = await addPages(document, name, count, 40)
  if (first) addBookmarks(document, [{ title: `${name} begins`, to: whole(first) }])
  return document.save({ useObjectStreams: false })
}

const scanned = async (name: string, count: number): Promise<Uint8Array> => {
  const document = await newDocument()
  for (let at = 1; at <= count; at += 1) {
    const image = await document.embedJpg(await scan(`${name} page ${at} of ${count}`))
    document.addPage(a4).drawImage(image, { x: 0, y: 0, width: a4[0], height: a4[1] })
  }
  addBookmarks(document, [{ title: `${name} begins`, to: whole(document.getPage(0)) }])
  return document.save({ useObjectStreams: false })
}

export const newDocument = async (): Promise<PDFDocument> => {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setCreationDate(made)
  document.setProducer('corpus')
  return document
}

/** A4 at 200 dpi. */
const pixels = { width: 1654, height: 2339 }

let paper: Promise<Buffer> | undefined

/** A page as a scanner gives it: print on paper with grain. */
const scan = async (text: string): Promise<Buffer> => {
  paper ??= grain()
  const lines = Array.from(
    { length: 45 },
    (_, at) => `<text x="160" y="${300 + at * 42}" font-size="30">${at + 1}. ${text}, in the name of the people, the court has decided as follows</text>`,
  )
  const print = Buffer.from(
    `<svg width="${pixels.width}" height="${pixels.height}" font-family="serif"><text x="160" y="200" font-size="48">${text}</text>${lines.join('')}</svg>`,
  )
  return sharp(await paper, { raw: { ...pixels, channels: 3 } })
    .composite([{ input: print }])
    .jpeg({ quality: 62 })
    .toBuffer()
}

/** The same grain each time: a simple generator in place of chance. */
const grain = async (): Promise<Buffer> => {
  const bytes = Buffer.alloc(pixels.width * pixels.height * 3)
  let state = 12345
  for (let at = 0; at < bytes.length; at += 3) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const shade = 226 + ((state >>> 16) % 24)
    bytes[at] = shade
    bytes[at + 1] = shade
    bytes[at + 2] = shade - 8
  }
  return bytes
}
