import { createHash } from 'node:crypto'
import { NotReadable } from '#vault/problem.ts'

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null && !Array.isArray(value)

export const isSha256 = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** One of our own objects, by its `format` and `version`. What is wrong is said as `NotReadable`. */
export const parseOurs = (text: string, format: string, version: number): { readonly [key: string]: unknown } => {
  const value = parsed(text)
  if (!isRecord(value) || value['format'] !== format) throw new NotReadable('it is another kind of file: perhaps it was swapped with this one')
  if (!isCount(value['version']) || value['version'] > version) throw new NotReadable('it was written by a newer version of the app')
  return value
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
