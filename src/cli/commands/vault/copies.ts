import type { Command } from 'commander'
import { recoveryOption, showRecovery, vaultPart } from '#cli/commands/vault/door.ts'
import { appAt, caseNamed, inVault, type VaultOptions } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { backedUpText, drilledText, restoredText, travelText } from '#cli/report/vault.ts'

type Options = VaultOptions & { readonly json?: boolean }

const wordsOption = ['--words', 'open it with the 24 words of its recovery sheet in place of the passphrase'] as const

export const backupCommand = (): Command =>
  vaultPart('backup', 'Write the whole vault into one sealed file. It opens with the passphrase of today, or the recovery words.')
    .requiredOption('--out <file>', 'the new file, for example backup.tar')
    .action(async ({ json = false, out, ...options }: Options & { readonly out: string }) => {
      const made = await inVault(options, ({ ask }) => ask('vault.backup', { out }))
      writeOutcome({ value: made, text: backedUpText(made) }, json)
    })

export const drillCommand = (): Command =>
  vaultPart('drill', 'Prove that a backup opens, file by file, and compare it with the vault as it is now. Writes nothing. Ends with 2 where they differ.')
    .argument('<backup>', 'the backup')
    .option(...wordsOption)
    .option('--other-passphrase', 'the backup was made under another passphrase, which is asked for')
    .action(
      async (given: string, { json = false, words = false, otherPassphrase = false, ...options }: Options & { words?: boolean; otherPassphrase?: boolean }) => {
        const { ask, secrets } = appAt(options)
        const passphrase = await secrets.present('Passphrase of the vault: ')
        const secret = words
          ? { words: await secrets.fresh('The 24 words of the recovery sheet: ') }
          : { passphrase: otherPassphrase ? await secrets.fresh('Passphrase of the backup: ') : passphrase }
        await ask('vault.unlock', { passphrase })
        const tried = await ask('vault.drill', { given, secret }).finally(() => ask('vault.lock', {}))
        writeOutcome({ value: tried, text: drilledText(tried) }, json)
        if (!tried.equal) process.exitCode = 2
      },
    )

export const restoreCommand = (): Command =>
  vaultPart('restore', 'Put a backup into a new or empty folder. Every file is checked; where anything is wrong, nothing is left there.')
    .argument('<backup>', 'the backup')
    .option(...wordsOption)
    .action(async (given: string, { json = false, words = false, ...options }: Options & { readonly words?: boolean }) => {
      const { ask, secrets, folder } = appAt(options)
      const asked = await secrets.present(words ? 'The 24 words of the recovery sheet: ' : 'Passphrase of the backup: ')
      const restored = await ask('vault.restore', { given, secret: words ? { words: asked } : { passphrase: asked } })
      await ask('vault.lock', {})
      writeOutcome({ value: { ...restored, vault: folder }, text: restoredText(restored, folder) }, json)
      if (restored.broken.length > 0) process.exitCode = 2
    })

export const travelCommand = (): Command =>
  vaultPart('travel', 'Make a vault that holds only the cases you take along, with a passphrase and a recovery sheet of its own.')
    .requiredOption('--case <id|code-name...>', 'the cases to take')
    .requiredOption('--out <folder>', 'the folder of the new vault, new or empty')
    .option(...recoveryOption)
    .addHelpText('after', '\nThe second line of --passphrase-fd, or RECOURSE_NEW_PASSPHRASE, is the passphrase of the new vault.\n')
    .action(
      async ({ json = false, case: names, out, recoveryOut, ...options }: Omit<Options, 'case'> & { case: string[]; out: string; recoveryOut?: string }) => {
        const made = await inVault(options, async ({ ask, secrets }) => {
          const cases = []
          for (const name of names) cases.push((await caseNamed(ask, name)).id)
          return ask('vault.travel', { cases, passphrase: await secrets.fresh('Passphrase of the new vault, 12 characters or more: '), out })
        })
        const shown = await showRecovery(made.recovery, recoveryOut)
        const { recovery: _, ...value } = made
        writeOutcome({ value: { ...value, recovery: shown.value }, text: `${travelText(made, out)}\n${shown.text}` }, json)
      },
    )
