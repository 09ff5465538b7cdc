import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'
import { benchmarkText } from '#cli/report/benchmark.ts'
import { readText } from '#node/read-text.ts'

type Options = { readonly json?: boolean }

export const benchmarkCommand = (): Command =>
  new Command('benchmark')
    .description('Try the rules on published decisions: facts in, what was decided only to compare. A test of the rules, not a forecast.')
    .argument('<decisions.json>', 'a file of decisions in the form docs/benchmark.md describes')
    .addOption(jsonOption())
    .action(async (path: string, { json = false }: Options) => {
      const report = await ask('benchmark.run', { decisions: await readText(path) })
      writeOutcome({ value: report, text: benchmarkText(report) }, json)
    })
