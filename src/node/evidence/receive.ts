import { randomUUID } from 'node:crypto'
import type { VaultPort } from '#app/vault-port.ts'
import type { Refusal } from '#contract/errors.ts'
import type { FileSealed } from '#contract/evidence-replies.ts'
import { ofKeeping } from '#contract/operation.ts'
import type { Reply } from '#contract/reply.ts'
import { DomainError } from '#core/domain-error.ts'
import type { FailureLog } from '#node/compose.ts'
import type { Receive } from '#node/host.ts'

/** Seals a file into the vault as it streams in; nothing of it is on the disk readable, and nothing at all where it breaks off. */
export const receiveInto =
  (vault: VaultPort, log: FailureLog): Receive =>
  async ({ case: id = '' }, body) => {
    if (!/^[0-9a-f]{32}$/.test(id))
      return refused({ code: 'request-invalid', info: { operation: 'exhibits', problems: ['case: an id of a case in the vault'] } })
    try {
      const { id: file, sha256, bytes } = await vault.addExhibit(id, body)
      return { kind: 'done', value: { file, sha256, bytes } satisfies FileSealed }
    } catch (error) {
      const declared: readonly string[] = ofKeeping
      // seam: refuse() pairs code and info, and the code was just found among the declared ones
      if (error instanceof DomainError && declared.includes(error.code)) return refused({ code: error.code, info: error.info } as Refusal)
      const reference = randomUUID().slice(0, 8)
      log(reference, error)
      return refused({ code: 'internal', info: { reference } })
    }
  }

const refused = (refusal: Refusal): Reply => ({ kind: 'refused', refusal })
