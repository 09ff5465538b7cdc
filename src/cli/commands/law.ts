import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { asOfOption, jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'
import { lawText } from '#cli/report/law.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate }

export const lawCommand = (): Command =>
  new Command('law')
    .description('List the provisions and rules this version knows, with version, source and how far each was verified.')
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(async ({ json = false, asOf = today() }: Options) => {
      const listing = await ask('law.list', { asOf })
      writeOutcome({ value: listing, text: lawText(listing) }, json)
    })
