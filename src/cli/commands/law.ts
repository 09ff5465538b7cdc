import { basename, dirname } from 'node:path'
import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { asOfOption, jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'
import { lawText } from '#cli/report/law.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'
import { writeFiles } from '#node/write-files.ts'

type Options = { readonly json?: boolean; readonly asOf?: CivilDate; readonly export?: string; readonly replace?: boolean }

export const lawCommand = (): Command =>
  new Command('law')
    .description('List the provisions and rules this version knows, with version, source and how far each was verified.')
    .option('--export <file>', 'write the whole law pack to a file, to compare a later one with')
    .option('--replace', 'write over a file that is there already')
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(async ({ json = false, asOf = today(), export: path, replace = false }: Options) => {
      if (path !== undefined) {
        const { version, text } = await ask('law.export', {})
        const [written = path] = await writeFiles(dirname(path), [{ name: basename(path), bytes: new TextEncoder().encode(text) }], { replace })
        return writeOutcome({ value: { version, path: written }, text: `Law pack ${version} written to ${written}` }, json)
      }
      const listing = await ask('law.list', { asOf })
      writeOutcome({ value: listing, text: lawText(listing) }, json)
    })
