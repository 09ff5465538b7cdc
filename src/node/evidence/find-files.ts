import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ErrorInfo, refuse } from '#contract/errors.ts'
import { codeOf } from '#node/read-text.ts'

/** The files below a folder, by their paths with `/`, in their order. Links are not followed. With `hidden`, also names that begin with a dot. */
export const filesBelow = async (folder: string, { hidden = false } = {}): Promise<readonly string[]> => {
  const walk = async (below: string, depth: number): Promise<readonly string[]> => {
    const entries = (await readdir(join(folder, below), { withFileTypes: true })).filter(({ name }) => hidden || !(name.startsWith('.') || left.test(name)))
    const found: string[] = []
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory() && depth < deepest) found.push(...(await walk(path, depth + 1)))
      else if (entry.isFile()) found.push(path)
    }
    return found
  }
  try {
    return await walk('', 0)
  } catch (error) {
    const reason = reasons[codeOf(error)]
    throw reason === undefined ? error : refuse('folder-unreadable', { folder, reason }, { cause: error })
  }
}

/** Each file below a folder with its hash, read as a stream. */
export const hashesBelow = async (folder: string) => {
  const found: { name: string; sha256: string; bytes: number }[] = []
  for (const name of await filesBelow(folder, { hidden: true })) {
    const hash = createHash('sha256')
    let bytes = 0
    // seam: a stream without an encoding gives buffers
    for await (const piece of createReadStream(join(folder, name)) as AsyncIterable<Buffer>) {
      hash.update(piece)
      bytes += piece.length
    }
    found.push({ name, sha256: hash.digest('hex'), bytes })
  }
  return found
}

const deepest = 8

/** What file managers put into folders by themselves. */
const left = /^(Thumbs\.db|desktop\.ini)$/i

const reasons: { readonly [code: string]: ErrorInfo['folder-unreadable']['reason'] } = {
  ENOENT: 'missing',
  ENOTDIR: 'not-a-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EIO: 'other',
}
