import { Command } from 'commander'
import { alertOption, asOfOption, jsonOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { assessmentText } from '#cli/report/assessment.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate; readonly alert?: string; readonly explain?: boolean }

export const assessCommand = (): Command =>
  withCase(new Command('assess').description('Check a case against the law: what stands, what does not, what is open, which route to take.'))
    .addOption(asOfOption())
    .addOption(alertOption())
    .option('--explain', 'show for every ground why, down to the facts')
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source }: AtCase, { json = false, asOf = today(), alert, explain = false }: Options) => {
        const assessment = await ask('case.assess', { case: source, asOf, ...(alert === undefined ? {} : { alert }) })
        writeOutcome({ value: assessment, text: assessmentText(assessment, { explain }) }, json)
      }),
    )
