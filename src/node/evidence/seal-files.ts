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
 * Brings files of this machine into a case of an open vault, each to its exhibit. What the case has already, by its SHA-256, is not brought again, so
 * that the same folder can be named again. A file that does not fit is answered and the others go in. Where it is stopped, what came before stays.
 */
export const sealFiles = async ({ vault, dispatch, id, opened, found, tell, signal }: Sealing): Promise<readonly NotSealed[]> => {
  const { given, paths } = found
  const known = new Set(opened.case.exhibits.flatMap(({ files = [] }) => files.map(({ sha256 }) => sha256)))
  const refused: NotSealed[] = []
  let { step } = opened
  for (const [at, { exhibit, given: from, name, role }] of given.entries()) {
    if (signal.aborted) break
    tell(at, given.length, 'Sealing the files into the vault')
    const path = paths.get(from)
    if (path === undefined) continue
    const { sha256 } = await weighed(path)
    if (known.has(sha256)) continue
    // seam: a stream without an encoding gives buffers
    const sealed = await vault.addExhibit(id, createReadStream(path) as AsyncIterable<Buffer>)
    const input = { id, step, file: sealed.id, name, role, ...(exhibit === undefined ? {} : { to: exhibit }) }
    const reply = await dispatch({ operation: 'exhibit.add', input })
    if (reply.kind === 'done') {
      known.add(sha256)
      step = (reply.value as AnswerOf<'exhibit.add'>).opened.step // seam: dispatch answers with the value of the operation it was asked
      continue
    }
    await vault.removeExhibit(id, sealed.id)
    if (reply.refusal.code !== 'change-refused') throw refuse(reply.refusal.code, reply.refusal.info)
    refused.push({ name: from, problems: reply.refusal.info.problems })
  }
  return refused
}
