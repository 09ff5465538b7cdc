import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ErrorInfo, refuse } from '#contract/errors.ts'
import { longestMark, tracesIn } from '#core/kit/pdf-traces.ts'
import { codeOf } from '#node/read-text.ts'

type Traces = ReturnType<typeof tracesIn>

export type FileSeen = { readonly name: string; readonly bytes: number; readonly sha256: string; readonly traces: Traces }

/** The files that lie directly in a folder, by name, each read once. Folders, links and names that begin with a dot are passed over. */
export const readFolder = async (folder: string): Promise<readonly FileSeen[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter(entry => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name)
    const seen: FileSeen[] = []
    for (const name of names.toSorted()) seen.push({ name, ...(await look(join(folder, name))) })
    return seen
  } catch (error) {
    const reason = reasons[codeOf(error)]
    throw reason === undefined ? error : refuse('folder-unreadable', { folder, reason }, { cause: error })
  }
}

const look = async (path: string): Promise<Omit<FileSeen, 'name'>> => {
  const hash = createHash('sha256')
  const traces = new Set<Traces[number]>()
  let bytes = 0
  let before = Buffer.alloc(0)
  // seam: a stream without an encoding gives buffers
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece)
    bytes += piece.length
    const joined = Buffer.concat([before, piece])
    for (const trace of tracesIn(joined)) traces.add(trace)
    before = Buffer.from(joined.subarray(-longestMark))
  }
  return { bytes, sha256: hash.digest('hex'), traces: [...traces] }
}

const reasons: { readonly [code: string]: ErrorInfo['folder-unreadable']['reason'] } = {
  ENOENT: 'missing',
  ENOTDIR: 'not-a-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EIO: 'other',
}
