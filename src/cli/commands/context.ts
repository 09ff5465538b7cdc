import { Command } from 'commander'
import { alertOption, asOfOption, jsonOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { contextText } from '#cli/report/context.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'
import { writeFiles } from '#node/write-files.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate; readonly alert?: string; readonly charts?: string; readonly replace?: boolean }

export const contextCommand = (): Command =>
  withCase(
    new Command('context').description('Show what is known of the requesting state that may be cited in this case, because facts of the client open it.'),
  )
    .option('--charts <folder>', 'also write the charts as SVG')
    .option('--replace', 'write over files that are there already')
    .addOption(asOfOption())
    .addOption(alertOption())
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source }: AtCase, { json = false, asOf = today(), alert, charts, replace = false }: Options) => {
        const found = await ask('case.context', { case: source, asOf, ...(alert === undefined ? {} : { alert }) })
        const drawings = found.packs.flatMap(pack => pack.charts.map(({ id, svg }) => ({ name: `${id}.svg`, bytes: new TextEncoder().encode(svg) })))
        const written = charts === undefined || drawings.length === 0 ? [] : await writeFiles(charts, drawings, { replace })
        writeOutcome({ value: found, text: contextText(found, written) }, json)
      }),
    )
