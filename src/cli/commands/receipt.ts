import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { alertOption, asOfOption, jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'
import { receiptText } from '#cli/report/receipt.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { readText } from '#node/read-text.ts'
import { today } from '#node/today.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate; readonly alert?: string }

export const receiptCommand = (): Command =>
  new Command('receipt')
    .description('Show what stands behind a result: law, procedure, case and result with their hashes, so that anyone can reach it again.')
    .argument('<case.json>', 'the case file')
    .addOption(asOfOption())
    .addOption(alertOption())
    .addOption(jsonOption())
    .action(async (path: string, { json = false, asOf = today(), alert }: Options) => {
      const receipt = await ask('case.receipt', { case: await readText(path), asOf, ...(alert === undefined ? {} : { alert }) })
      writeOutcome({ value: receipt, text: receiptText(receipt) }, json)
    })
