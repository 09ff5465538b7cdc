import * as z from 'zod'
import { dayText, idText, level, pageNumber, precision, textOf } from '#casefile/values.ts'

export const exhibit = z
  .strictObject({
    id: idText,
    number: z.int().min(1),
    title: textOf(300),
    date: dayText.exactOptional(),
    precision: precision.exactOptional(),
    author: textOf(300).exactOptional(),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language' })
      .exactOptional(),
    pages: pageNumber.exactOptional(),
    translation: z.enum(['not-needed', 'attached', 'missing']).exactOptional(),
    proves: textOf(2000).exactOptional(),
    level,
    neutralSummary: textOf(2000).exactOptional(),
    levelReason: textOf(2000).exactOptional(),
  })
  .meta({ id: 'exhibit', description: 'A document that proves something. Once cited, its number stays.' })
