import * as z from 'zod'
import { dayText, idText, instantText, level, pageNumber, precision, textOf } from '#casefile/values.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'hash' })

const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language' })

const exhibitFile = z
  .strictObject({
    id: idText,
    role: z.enum(['original', 'translation', 'translator-statement', 'part']),
    name: textOf(255),
    sha256: hash,
    bytes: z.int().min(0),
    language: languageTag.exactOptional(),
    pages: z.int().min(0).exactOptional(),
  })
  .meta({ id: 'exhibit-file', description: 'A file as it was brought, sealed under its SHA-256. Original and translation stand under one number.' })

export const custodyEntry = z
  .strictObject({
    at: instantText,
    who: textOf(200),
    did: z.enum(['added', 'described', 'derived', 'exported', 'removed']),
    exhibit: idText,
    file: idText.exactOptional(),
    sha256: hash.exactOptional(),
    says: textOf(500).exactOptional(),
    nonce: z
      .string()
      .regex(/^[0-9a-f]{32}$/, { error: 'id' })
      .exactOptional(),
    hash,
  })
  .meta({ id: 'custody-entry', description: 'One line of the chain of custody; each line’s hash covers the one before it.' })

export const exhibit = z
  .strictObject({
    id: idText,
    number: z.int().min(1),
    title: textOf(300),
    date: dayText.exactOptional(),
    precision: precision.exactOptional(),
    author: textOf(300).exactOptional(),
    language: languageTag.exactOptional(),
    pages: pageNumber.exactOptional(),
    translation: z.enum(['not-needed', 'attached', 'missing']).exactOptional(),
    proves: textOf(2000).exactOptional(),
    level,
    neutralSummary: textOf(2000).exactOptional(),
    levelReason: textOf(2000).exactOptional(),
    source: textOf(500).exactOptional(),
    relevance: textOf(500).exactOptional(),
    theme: textOf(100).exactOptional(),
    files: z.array(exhibitFile).exactOptional(),
  })
  .meta({ id: 'exhibit', description: 'A document that proves something. Once cited, its number stays.' })
