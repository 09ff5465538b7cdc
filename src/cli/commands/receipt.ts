import { Command } from 'commander'
import { alertOption, asOfOption, jsonOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { receiptText } from '#cli/report/receipt.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate; readonly alert?: string }

export const receiptCommand = (): Command =>
  withCase(
    new Command('receipt').description(
      'Show what stands behind a result: law, procedure, case and result with their hashes, so that anyone can reach it again.',
    ),
  )
    .addOption(asOfOption())
    .addOption(alertOption())
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source }: AtCase, { json = false, asOf = today(), alert }: Options) => {
        const receipt = await ask('case.receipt', { case: source, asOf, ...(alert === undefined ? {} : { alert }) })
        writeOutcome({ value: receipt, text: receiptText(receipt) }, json)
      }),
    )
