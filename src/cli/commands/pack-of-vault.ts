import { askOf, failureLog } from '#cli/ask.ts'
import type { Packed, Packing, PackingOptions } from '#cli/commands/packing.ts'
import { caseNamed, inVaultAt } from '#cli/in-vault.ts'
import { wrongUsage } from '#cli/output.ts'
import { secretsFrom } from '#cli/secrets.ts'
import type { InputOf } from '#contract/operations.ts'
import { filesForExhibits } from '#node/evidence/files-for-exhibits.ts'
import { packingApp } from '#node/evidence/for-folder.ts'
import { sealFiles } from '#node/evidence/seal-files.ts'
import { vaultIn } from '#node/vault-in.ts'

type Of = {
  readonly at: { readonly vault: string; readonly name: string }
  readonly options: PackingOptions & { readonly passphraseFd?: number }
  readonly asked: Omit<InputOf<'pack.build'>, 'id'>
  readonly packing: Packing
}

/** A pack of a case in a vault. Files named with `exhibits` are sealed into the vault first: the pack holds what the vault keeps. */
export const packOfVault = async ({ at, options, asked, packing }: Of): Promise<Packed> => {
  const { exhibits: from, out, add, replace, record, passphraseFd } = options
  if (record) throw wrongUsage('--record is for case files.', 'Leave it out: a vault keeps files and custody by itself.')
  const vault = vaultIn(at.vault)
  const { dispatch, clear } = await packingApp({ out, replace, given: new Map(), tell: packing.tell, log: failureLog, vault })
  const ask = askOf(dispatch)
  return inVaultAt({ ask, secrets: secretsFrom(passphraseFd), folder: at.vault }, async () => {
    const { id } = await caseNamed(ask, at.name)
    return packing.run({ ask, clear }, async signal => {
      const brought = from === undefined ? { unmatched: [], notSealed: [] } : await bring(from, id, signal)
      return signal.aborted ? brought : { ...brought, made: await ask('pack.build', { id, ...asked }) }
    })
  })

  async function bring(folder: string, id: string, signal: AbortSignal): Promise<Packed> {
    const opened = await ask('case.open', { id })
    const found = await filesForExhibits(folder, opened.case.exhibits, { add })
    const notSealed = await sealFiles({ vault, dispatch, id, opened, found, tell: packing.tell, signal })
    return { unmatched: found.unmatched, notSealed }
  }
}
