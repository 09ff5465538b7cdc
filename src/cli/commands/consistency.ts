import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { asOfOption, jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'
import { consistencyText } from '#cli/report/consistency.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { readText } from '#node/read-text.ts'
import { today } from '#node/today.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate }

export const consistencyCommand = (): Command =>
  new Command('consistency')
    .description('Show the dated facts in order, and what in the case does not fit together: dates, names, numbers, gaps.')
    .argument('<case.json>', 'the case file')
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(async (path: string, { json = false, asOf = today() }: Options) => {
      const found = await ask('case.consistency', { case: await readText(path), asOf })
      writeOutcome({ value: found, text: consistencyText(found) }, json)
    })
