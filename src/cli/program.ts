import { Command } from 'commander'
import { assessCommand } from '#cli/commands/assess.ts'
import { benchmarkCommand } from '#cli/commands/benchmark.ts'
import { calendarCommand } from '#cli/commands/calendar.ts'
import { checkCommand } from '#cli/commands/check.ts'
import { consistencyCommand } from '#cli/commands/consistency.ts'
import { contextCommand } from '#cli/commands/context.ts'
import { draftCommand } from '#cli/commands/draft.ts'
import { impactCommand } from '#cli/commands/impact.ts'
import { kitCommand } from '#cli/commands/kit.ts'
import { lawCommand } from '#cli/commands/law.ts'
import { packCommand } from '#cli/commands/pack.ts'
import { papersCommand } from '#cli/commands/papers.ts'
import { printCommand } from '#cli/commands/print.ts'
import { receiptCommand } from '#cli/commands/receipt.ts'
import { ledgerCommand, recordCommand } from '#cli/commands/record.ts'
import { vaultCommand } from '#cli/commands/vault/vault.ts'
import { verifyCommand } from '#cli/commands/verify.ts'
import { appVersion } from '#node/app-version.ts'

/** All commands. Nothing exits by itself: the caller turns errors into exit codes. */
export const programOf = (): Command => {
  const program = new Command('recourse')
    .description(
      'Prepares challenges to INTERPOL Red Notices and Diffusions before the Commission for the Control of INTERPOL’s Files (CCF).\n' +
        'Works offline: nothing leaves this machine. It supports a lawyer’s judgement and does not replace it; it is not legal advice.',
    )
    .version(appVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText(
      'after',
      `
Exit codes:
  0  done
  1  it failed (a disk, a folder, a fault of the app)
  2  what was given cannot be used; the message says why and what to do

Examples:
  recourse assess examples/recognised-refugee.json
  recourse draft examples/recognised-refugee.json --document deletion-request --language en --out out/refugee
  recourse kit examples/recognised-refugee.json --for deletion --out out/refugee-kit
  recourse pack examples/recognised-refugee.json --exhibits scans --out out/refugee-pack
  recourse law --json
  recourse vault create --vault ~/recourse
  recourse assess --vault ~/recourse --case KESTREL
`,
    )
  for (const command of [
    assessCommand(),
    draftCommand(),
    printCommand(),
    papersCommand(),
    checkCommand(),
    calendarCommand(),
    contextCommand(),
    consistencyCommand(),
    receiptCommand(),
    packCommand(),
    verifyCommand(),
    kitCommand(),
    recordCommand(),
    ledgerCommand(),
    lawCommand(),
    impactCommand(),
    benchmarkCommand(),
    vaultCommand(),
  ])
    program.addCommand(command)
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.exitOverride()
    command.configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    command.showSuggestionAfterError()
  }
  return program
}
