import { Command, Option } from 'commander'
import { alertOption, asOfOption, jsonOption, largePrintOption, paperOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'
import { writeFiles } from '#node/write-files.ts'

type Options = {
  readonly json?: boolean
  readonly asOf?: CivilDate
  readonly alert?: string
  readonly documents: readonly string[]
  readonly out: string
  readonly replace?: boolean
  readonly paper: 'a4' | 'us-letter'
  readonly largePrint?: boolean
}

export const printCommand = (): Command =>
  withCase(new Command('print').description('Write several papers of a case as PDFs to print, on the paper and in the size the reader needs.'))
    .addOption(new Option('--documents <names...>', 'the papers to print; “recourse papers” lists them').makeOptionMandatory())
    .requiredOption('--out <folder>', 'the folder to write to; made if missing')
    .addOption(paperOption())
    .addOption(largePrintOption())
    .option('--replace', 'write over files that are there already')
    .addOption(asOfOption())
    .addOption(alertOption())
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source }: AtCase, { json = false, asOf = today(), alert, documents, out, replace = false, paper, largePrint = false }: Options) => {
        const made = []
        for (const document of documents) {
          process.stderr.write(`${document} …\n`)
          const print = { paper, size: largePrint ? ('large' as const) : ('normal' as const) }
          made.push(
            await ask('paper.draft', { case: source, asOf, document, language: 'en', formats: ['pdf'], print, ...(alert === undefined ? {} : { alert }) }),
          )
        }
        const pdfs = made.flatMap(({ files, pages }) => files.map(({ name, bytes }) => ({ name, bytes, pages })))
        const paths = await writeFiles(out, pdfs, { replace })
        const printed = pdfs.map(({ pages }, index) => ({ path: paths[index] ?? '', pages }))
        writeOutcome(
          { value: { files: printed }, text: printed.map(({ path, pages }) => `${path}  ${pages} ${pages === 1 ? 'page' : 'pages'}`).join('\n') },
          json,
        )
      }),
    )
