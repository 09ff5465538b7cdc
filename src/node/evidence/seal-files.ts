import { createReadStream } from 'node:fs'
import type { Dispatch } from '#app/dispatch.ts'
import type { VaultPort } from '#app/vault-port.ts'
import { type ErrorInfo, refuse } from '#contract/errors.ts'
import type { AnswerOf } from '#contract/operations.ts'
import type { FilesForExhibits } from '#node/evidence/files-for-exhibits.ts'
import { weighed } from '#node/evidence/weighed.ts'

type Sealing = {
  readonly vault: VaultPort
  readonly dispatch: Dispatch
  readonly id: string
  readonly opened: AnswerOf<'case.open'>
  readonly found: FilesForExhibits
  readonly tell: (done: number, of: number, says: string) => void
  readonly signal: AbortSignal
}

/** A file that does not fit its case, such as one shorter than a page that is cited of its exhibit. */
export type NotSealed = { readonly name: string; readonly problems: ErrorInfo['change-refused']['problems'] }

/**
 * Brings files of this machine into a case of an open vault, each to its exhibit. What an exhibit has already, by its SHA-256, is not brought again, nor
 * is a file for no exhibit that any of them has: the same folder can be named again. A file that does not fit is answered and the others go in. Where it is stopped, what came before stays.
 */
export const sealFiles = async ({ vault, dispatch, id, opened, found, tell, signal }: Sealing): Promise<readonly NotSealed[]> => {
  const { given, paths } = found
  const refused: NotSealed[] = []
  let now = opened
  for (const [at, { exhibit, given: from, name, role }] of given.entries()) {
    if (signal.aborted) break
    tell(at, given.length, 'Sealing the files into the vault')
    const path = paths.get(from)
    if (path === undefined) continue
    const { sha256 } = await weighed(path)
    if (now.case.exhibits.some(({ id: one, files = [] }) => (exhibit ?? one) === one && files.some(file => file.sha256 === sha256))) continue
    // seam: a stream without an encoding gives buffers
    const sealed = await vault.addExhibit(id, createReadStream(path) as AsyncIterable<Buffer>)
    const input = { id, step: now.step, file: sealed.id, name, role, ...(exhibit === undefined ? {} : { to: exhibit }) }
    const reply = await dispatch({ operation: 'exhibit.add', input })
    if (reply.kind === 'done') {
      now = (reply.value as AnswerOf<'exhibit.add'>).opened // seam: dispatch answers with the value of the operation it was asked
      continue
    }
    await vault.removeExhibit(id, sealed.id)
    if (reply.refusal.code !== 'change-refused') throw refuse(reply.refusal.code, reply.refusal.info)
    refused.push({ name: from, problems: reply.refusal.info.problems })
  }
  return refused
}
