import { basename, dirname } from 'node:path'
import { Command } from 'commander'
import { jsonOption } from '#cli/commands/options.ts'
import { appAt, inVault, passphraseOption, type VaultOptions, vaultOption } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { checkedText, listText, recoveryText } from '#cli/report/vault.ts'
import { writeFiles } from '#node/write-files.ts'

type Options = VaultOptions & { readonly json?: boolean }

export const vaultPart = (name: string, description: string): Command =>
  new Command(name).description(description).addOption(vaultOption().makeOptionMandatory()).addOption(passphraseOption()).addOption(jsonOption())

/** The recovery sheet on the screen, or in a file for its owner only, where one was asked for. */
export const showRecovery = async (recovery: { readonly words: readonly string[]; readonly identity: string }, file: string | undefined) => {
  const text = recoveryText(recovery)
  if (file === undefined) return { text, value: { words: recovery.words, identity: recovery.identity } }
  await writeFiles(dirname(file), [{ name: basename(file), bytes: new TextEncoder().encode(text) }])
  return { text: `The recovery sheet is in ${file}. Print it, then delete the file: it opens the vault.\n`, value: { file } }
}

export const recoveryOption = ['--recovery-out <file>', 'write the recovery sheet into this new file in place of showing it'] as const

export const createCommand = (): Command =>
  vaultPart('create', 'Make a vault in a new or empty folder. Shows its recovery words once.')
    .option(...recoveryOption)
    .option('--generate', 'take a passphrase of seven random words, and show it')
    .action(async ({ json = false, recoveryOut, generate = false, ...options }: Options & { readonly recoveryOut?: string; readonly generate?: boolean }) => {
      const { ask, secrets, folder } = appAt(options)
      const passphrase = generate ? (await ask('vault.offer-passphrase', {})).passphrase : await secrets.fresh('New passphrase, 12 characters or more: ')
      const recovery = await ask('vault.create', { passphrase })
      await ask('vault.lock', {})
      const shown = await showRecovery(recovery, recoveryOut)
      const said = generate ? `The passphrase is:\n\n    ${passphrase}\n\nLearn it, or keep it where the vault is not.\n\n` : ''
      writeOutcome(
        {
          value: { vault: folder, recovery: shown.value, ...(generate ? { passphrase } : {}) },
          text: `A vault was made in ${folder}.\n\n${said}${shown.text}`,
        },
        json,
      )
    })

export const listCommand = (): Command =>
  vaultPart('list', 'List the cases of a vault by their code names, the latest changed first.').action(async ({ json = false, ...options }: Options) => {
    const cases = await inVault(options, ({ ask }) => ask('case.list', {}))
    writeOutcome({ value: cases, text: listText(cases) }, json)
  })

export const checkVaultCommand = (): Command =>
  vaultPart('check', 'Open every file of a vault, and name the broken ones without stopping at them. Ends with 2 where there are any.').action(
    async ({ json = false, ...options }: Options) => {
      const checked = await inVault(options, ({ ask }) => ask('vault.check', {}))
      writeOutcome({ value: checked, text: checkedText(checked) }, json)
      if (checked.broken.length > 0) process.exitCode = 2
    },
  )

/** Where the passphrase is forgotten, or the file it seals damaged. */
const wordsOption = ['--words', 'by the 24 words of the recovery sheet in place of the passphrase'] as const

export const changePassphraseCommand = (): Command =>
  vaultPart('change-passphrase', 'Seal the vault with another passphrase. Only identity.age is rewritten; older copies of it still open with the old one.')
    .option(...wordsOption)
    .action(async ({ json = false, words = false, ...options }: Options & { readonly words?: boolean }) => {
      const { ask, secrets } = appAt(options)
      const asked = await secrets.present(words ? 'The 24 words of the recovery sheet: ' : 'Passphrase of the vault: ')
      const secret = words ? { words: asked } : { passphrase: asked }
      await ask('vault.unlock', secret)
      try {
        await ask('vault.change-passphrase', { secret, next: await secrets.fresh('New passphrase, 12 characters or more: ') })
      } finally {
        await ask('vault.lock', {})
      }
      writeOutcome({ value: { changed: true }, text: 'The passphrase was changed. Backups made before still open with the old one.' }, json)
    })
