import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Asking, ask, askOf, failureLog } from '#cli/ask.ts'
import { wrongUsage } from '#cli/output.ts'
import { type Secrets, secretsFrom } from '#cli/secrets.ts'
import type { InputOf } from '#contract/operations.ts'
import { composeNodeApp } from '#node/compose.ts'
import { readText } from '#node/read-text.ts'
import { vaultIn } from '#node/vault-in.ts'

export type VaultOptions = { readonly vault?: string; readonly case?: string; readonly passphraseFd?: number }

export const vaultOption = () => new Option('--vault <folder>', 'the folder of a vault')

export const passphraseOption = () =>
  new Option('--passphrase-fd <n>', 'read the passphrase from this file descriptor, one a line').argParser((text): number => {
    const fd = Number(text)
    if (!Number.isInteger(fd) || fd < 0) throw new InvalidArgumentError('A file descriptor is a whole number, such as 0 or 3.')
    return fd
  })

/** A case, from a file or from a vault. */
export const withCase = (command: Command): Command =>
  command
    .argument('[case.json]', 'the case file; left out where --vault and --case name a case in a vault')
    .addOption(vaultOption())
    .option('--case <id|code-name>', 'the case in the vault')
    .addOption(passphraseOption())

/** A case to work on: `source` for the app, and the file it is in, where it is in one. */
export type AtCase = { readonly ask: Asking; readonly source: InputOf<'case.assess'>['case']; readonly path?: string; readonly id?: string }

/** The action of a command on a case. The vault is locked again whatever happens. */
export const onCase =
  <O>(work: (at: AtCase, options: O) => Promise<void>) =>
  async (path: string | undefined, options: O & VaultOptions): Promise<void> => {
    const named = whereItIs(path, options)
    if ('path' in named) return work({ ask, source: await readText(named.path), path: named.path }, options)
    await inVault(options, async ({ ask }) => {
      const { id } = await caseNamed(ask, named.name)
      await work({ ask, source: { id }, id }, options)
    })
  }

/** Which case was named: a file, or one of a vault by its name. Exactly one of them, or it is refused. */
export const whereItIs = (
  path: string | undefined,
  { vault, case: name }: VaultOptions,
): { readonly path: string } | { readonly vault: string; readonly name: string } => {
  if (path !== undefined && (vault !== undefined || name !== undefined)) throw wrongUsage('A case file and a vault were named.', 'Name the one or the other.')
  if (path !== undefined) return { path }
  if (vault === undefined || name === undefined)
    throw wrongUsage('No case was named.', 'Name a case file, or a vault with --vault and a case in it with --case; --help shows how.')
  return { vault, name }
}

export type InVault = { readonly ask: Asking; readonly secrets: Secrets; readonly folder: string }

/** An app around the vault in a folder, not yet opened. */
export const appAt = ({ vault, passphraseFd }: VaultOptions): InVault => {
  if (vault === undefined) throw wrongUsage('No vault was named.', 'Name its folder with --vault.')
  return { ask: askOf(composeNodeApp({ log: failureLog, vault: vaultIn(vault) })), secrets: secretsFrom(passphraseFd), folder: vault }
}

/** Opens the vault, works in it, and locks it whatever happens. What was noticed on the way in is said on standard error. */
export const inVault = async <T>(options: VaultOptions, work: (at: InVault) => Promise<T>): Promise<T> => inVaultAt(appAt(options), work)

/** The same with an app of the command's own. */
export const inVaultAt = async <T>(at: InVault, work: (at: InVault) => Promise<T>): Promise<T> => {
  const { notes } = await at.ask('vault.unlock', { passphrase: await at.secrets.present('Passphrase of the vault: ') })
  for (const note of notes) process.stderr.write(`${note}\n`)
  // Locking ends what is under way, and that cleans up after itself.
  const stop = () => void at.ask('vault.lock', {})
  process.once('SIGINT', stop)
  try {
    return await work(at)
  } finally {
    process.off('SIGINT', stop)
    await at.ask('vault.lock', {})
  }
}

/** By its id, the beginning of it, or its code name in any case of letters. */
export const caseNamed = async (ask: Asking, name: string): Promise<{ readonly id: string; readonly codeName: string }> => {
  const cases = (await ask('case.list', {})).filter(({ removedAt }) => removedAt === undefined)
  const sought = name.toLocaleLowerCase('und')
  const exact = cases.filter(({ id, codeName }) => id === sought || codeName.toLocaleLowerCase('und') === sought)
  const found = exact.length > 0 ? exact : cases.filter(({ id }) => sought.length >= 6 && id.startsWith(sought))
  const [one] = found
  if (one !== undefined && found.length === 1) return one
  throw one === undefined
    ? wrongUsage(`The vault has no case “${name}”.`, '“recourse vault list” shows the cases.')
    : wrongUsage(`The vault has ${found.length} cases named “${name}”.`, `Name one by its id: ${found.map(({ id }) => id).join(', ')}.`)
}
