import { join } from 'node:path'
import type { Dispatch } from '#app/dispatch.ts'
import type { VaultPort } from '#app/vault-port.ts'
import type { AnswerOf, InputOf, OperationName } from '#contract/operations.ts'
import { composeNodeApp } from '#node/compose.ts'
import { vaultIn } from '#node/vault-in.ts'
import { countAttempts } from '#vault/attempts.ts'
import { weakForTests } from '../../fakes/weak-work-factor.ts'

export type Asked = {
  readonly vault: VaultPort
  readonly dispatch: Dispatch
  readonly ask: <N extends OperationName>(operation: N, input: InputOf<N>) => Promise<AnswerOf<N>>
}

/** The whole app around a vault in a folder, as the command line has it. */
export const appOn = (folder: string): Asked => {
  const vault = vaultIn(folder, { workFactor: weakForTests, attempts: countAttempts() })
  const dispatch = composeNodeApp({ log: (_, error) => void process.stderr.write(`${error instanceof Error ? error.stack : error}\n`), vault })
  return {
    vault,
    dispatch,
    ask: async (operation, input) => {
      const reply = await dispatch({ operation, input })
      if (reply.kind === 'refused') throw Object.assign(new Error(JSON.stringify(reply.refusal)), { code: reply.refusal.code })
      return reply.value as never // seam: dispatch answers with the value of the operation it was asked
    },
  }
}

export const passphrase = 'a passphrase for tests'

/** An app with a new vault that stands open. */
export const withVault = async (root: string, name: string) => {
  const folder = join(root, name)
  const app = appOn(folder)
  const recovery = await app.ask('vault.create', { passphrase })
  return { ...app, folder, recovery, key: await app.ask('vault.key', {}) }
}

/** A case with one exhibit of one file. */
export const withExhibit = async ({ vault, ask }: Asked, codeName: string, title: string, bytes: Uint8Array) => {
  const { id, step } = await ask('case.create', { codeName })
  const file = await vault.addExhibit(
    id,
    (async function* () {
      yield bytes
    })(),
  )
  const files = [{ ...file, role: 'original' as const, name: `${title}.bin` }]
  await ask('case.change', { id, step, changes: [{ kind: 'exhibit', exhibit: { id: 'exhibit-1', number: 1, title, level: 'C2', files } }] })
  return { id, file }
}
