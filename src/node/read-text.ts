import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type ErrorInfo, refuse } from '#contract/errors.ts'

/** Far above any case or decisions file; a larger one is a mistake, such as a bundle. */
const largestBytes = 64 * 1024 * 1024

/** A text file in UTF-8, with a byte-order mark dropped. `name` in messages is the file's own, without its folder. */
export const readText = async (path: string): Promise<{ readonly name: string; readonly text: string }> => {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > largestBytes) throw refuse('file-unreadable', { name, reason: 'too-large' })
    return { name, text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') }
  } catch (error) {
    const reason = reasons[codeOf(error)]
    if (reason === undefined) throw error
    throw refuse('file-unreadable', { name, reason }, { cause: error })
  }
}

const reasons: { readonly [code: string]: ErrorInfo['file-unreadable']['reason'] } = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EISDIR: 'is-a-folder',
  EIO: 'other',
}

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
