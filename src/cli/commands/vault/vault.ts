import { Command } from 'commander'
import { backupCommand, drillCommand, restoreCommand, travelCommand } from '#cli/commands/vault/copies.ts'
import { changePassphraseCommand, checkVaultCommand, createCommand, listCommand } from '#cli/commands/vault/door.ts'
import { exportCommand, importCommand } from '#cli/commands/vault/exchange.ts'
import { colleagueCommand, keyCommand } from '#cli/commands/vault/keys.ts'

/** All that concerns the vault itself. Every command locks it again at its end. */
export const vaultCommand = (): Command => {
  const command = new Command('vault').description('Create, check, back up and restore a vault; take cases in and hand them on.').addHelpText(
    'after',
    `
A vault is a folder of standard age files: every case and exhibit in it is encrypted. docs/file-formats.md says how to open it with age alone.
The passphrase is asked for at the terminal. For scripts it is read from the variable RECOURSE_PASSPHRASE (a new one beside it from
RECOURSE_NEW_PASSPHRASE), or from a file descriptor: --passphrase-fd 3 3< file. It is never an argument.

Elsewhere, --vault FOLDER --case CODE-NAME stands in place of a case file:
  recourse assess --vault ~/recourse --case KESTREL

Examples:
  recourse vault create --vault ~/recourse
  recourse vault import case.json --vault ~/recourse
  recourse vault backup --vault ~/recourse --out /media/usb/backup.tar
  recourse vault drill /media/usb/backup.tar --vault ~/recourse
  recourse vault restore /media/usb/backup.tar --vault ~/restored
`,
  )
  for (const part of [
    createCommand(),
    listCommand(),
    checkVaultCommand(),
    backupCommand(),
    drillCommand(),
    restoreCommand(),
    changePassphraseCommand(),
    travelCommand(),
    exportCommand(),
    importCommand(),
    keyCommand(),
    colleagueCommand(),
  ])
    command.addCommand(part)
  return command.action(() => command.outputHelp())
}
