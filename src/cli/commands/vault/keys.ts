import type { Command } from 'commander'
import { vaultPart } from '#cli/commands/vault/door.ts'
import { inVault, type VaultOptions } from '#cli/in-vault.ts'
import { writeOutcome, wrongUsage } from '#cli/output.ts'
import { colleaguesText, keyText } from '#cli/report/vault.ts'

type Options = VaultOptions & { readonly json?: boolean }

export const keyCommand = (): Command =>
  vaultPart('key', 'Show the public key that colleagues seal files with for this vault, and the words to compare by telephone.').action(
    async ({ json = false, ...options }: Options) => {
      const key = await inVault(options, ({ ask }) => ask('vault.key', {}))
      writeOutcome({ value: key, text: keyText(key) }, json)
    },
  )

export const colleagueCommand = (): Command =>
  vaultPart('colleague', 'List the colleagues of a vault with their keys; add or remove one.')
    .option('--add <name>', 'add a colleague of this name')
    .option('--key <age1…>', 'the public key of the one to add')
    .option('--remove <name>', 'remove the colleague of this name')
    .action(async ({ json = false, add, key, remove, ...options }: Options & { add?: string; key?: string; remove?: string }) => {
      if ((add === undefined) !== (key === undefined))
        throw wrongUsage('A colleague is added with a name and a key.', 'Give --add NAME together with --key age1….')
      const colleagues = await inVault(options, async ({ ask }) => {
        if (add !== undefined && key !== undefined) return ask('colleague.add', { name: add, key })
        const all = await ask('colleague.list', {})
        if (remove === undefined) return all
        const [one, ...others] = all.filter(({ name }) => name.toLocaleLowerCase('und') === remove.toLocaleLowerCase('und'))
        if (one === undefined || others.length > 0) throw wrongUsage(`There is no one colleague “${remove}”.`, '“recourse vault colleague” lists them.')
        return ask('colleague.remove', { recipient: one.recipient })
      })
      writeOutcome({ value: colleagues, text: colleaguesText(colleagues) }, json)
    })
