import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { newQpdf } from '#pack/qpdf.ts'
import { addPages } from '../drawn.ts'
import { newDocument } from '../measured-corpus.ts'

export type Makers = { readonly [name: string]: () => Promise<Uint8Array> }

const plain = { useObjectStreams: false } as const

/** Pages that say whose they are, and what is done to them then. */
export const drawn = async (name: string, count: number, then: (document: PDFDocument) => void | Promise<void> = () => undefined): Promise<PDFDocument> => {
  const document = await newDocument()
  await addPages(document, name, count, 3)
  await then(document)
  return document
}

export const saved = async (document: Promise<PDFDocument>): Promise<Uint8Array> => (await document).save(plain)

/** With the owner's password “owner”; it may be read and not changed. */
export const encrypted = async (bytes: Uint8Array, user: string): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'tricky-'))
  try {
    writeFileSync(join(folder, 'open.pdf'), bytes)
    const args = ['/work/open.pdf', '--encrypt', user, 'owner', '256', '--modify=none', '--extract=n', '--', '--static-id', '/work/locked.pdf']
    const { code, said } = await newQpdf()(args, { '/work': folder })
    if (code !== 0) throw new Error(said.join('\n'))
    return readFileSync(join(folder, 'locked.pdf'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
