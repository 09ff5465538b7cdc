import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { asOfOption, jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'
import { impactText } from '#cli/report/impact.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { readText } from '#node/read-text.ts'
import { today } from '#node/today.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate }

export const impactCommand = (): Command =>
  new Command('impact')
    .description('Show which cases a new law pack changes, and how. Packs are written with “recourse law --export FILE”.')
    .argument('<old-pack>', 'the law pack the cases were assessed with')
    .argument('<new-pack>', 'the law pack to compare with')
    .argument('<cases...>', 'case files')
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(async (older: string, newer: string, cases: readonly string[], { json = false, asOf = today() }: Options) => {
      const [olderFile, newerFile, ...files] = await Promise.all([older, newer, ...cases].map(readText))
      if (olderFile === undefined || newerFile === undefined) return
      const impact = await ask('law.impact', { older: olderFile, newer: newerFile, cases: files, asOf })
      writeOutcome({ value: impact, text: impactText(impact) }, json)
    })
