import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { alertOption, asOfOption, jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'
import { assessmentText } from '#cli/report/assessment.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { readText } from '#node/read-text.ts'
import { today } from '#node/today.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate; readonly alert?: string; readonly explain?: boolean }

export const assessCommand = (): Command =>
  new Command('assess')
    .description('Check a case against the law: what stands, what does not, what is open, which route to take.')
    .argument('<case.json>', 'the case file')
    .addOption(asOfOption())
    .addOption(alertOption())
    .option('--explain', 'show for every ground why, down to the facts')
    .addOption(jsonOption())
    .action(async (path: string, { json = false, asOf = today(), alert, explain = false }: Options) => {
      const assessment = await ask('case.assess', { case: await readText(path), asOf, ...(alert === undefined ? {} : { alert }) })
      writeOutcome({ value: assessment, text: assessmentText(assessment, { explain }) }, json)
    })
