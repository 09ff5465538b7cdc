import { Command } from 'commander'
import { asOfOption, jsonOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { consistencyText } from '#cli/report/consistency.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate }

export const consistencyCommand = (): Command =>
  withCase(new Command('consistency').description('Show the dated facts in order, and what in the case does not fit together: dates, names, numbers, gaps.'))
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source }: AtCase, { json = false, asOf = today() }: Options) => {
        const found = await ask('case.consistency', { case: source, asOf })
        writeOutcome({ value: found, text: consistencyText(found) }, json)
      }),
    )
