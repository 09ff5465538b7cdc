import { Command } from 'commander'
import { alertOption, asOfOption, jsonOption, largePrintOption, paperOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { draftText } from '#cli/report/draft.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'
import { writeFiles } from '#node/write-files.ts'

type Options = {
  readonly json?: boolean
  readonly asOf?: CivilDate
  readonly alert?: string
  readonly document: string
  readonly language: string
  readonly out: string
  readonly replace?: boolean
  readonly paper: 'a4' | 'us-letter'
  readonly largePrint?: boolean
  readonly plead?: string[]
}

export const draftCommand = (): Command =>
  withCase(new Command('draft').description('Write a paper of the case as DOCX and PDF, and list what is still open in it.'))
    .requiredOption('--document <name>', 'the paper to write: deletion-request, access-request or another one; “recourse papers” lists them')
    .option('--language <code>', 'language of the paper: en', 'en')
    .requiredOption('--out <folder>', 'the folder to write to; made if missing')
    .option('--replace', 'write over files that are there already')
    .option('--plead <grounds...>', 'ids of the grounds to plead in full, in place of the first ones; “recourse assess --json” has the ids')
    .addOption(paperOption())
    .addOption(largePrintOption())
    .addOption(asOfOption())
    .addOption(alertOption())
    .addOption(jsonOption())
    .action(
      onCase(
        async (
          { ask, source }: AtCase,
          { json = false, asOf = today(), alert, document, language, out, replace = false, paper, largePrint = false, plead }: Options,
        ) => {
          const made = await ask('paper.draft', {
            case: source,
            asOf,
            document,
            language,
            print: { paper, size: largePrint ? 'large' : 'normal' },
            ...(plead === undefined ? {} : { plead }),
            ...(alert === undefined ? {} : { alert }),
          })
          const paths = await writeFiles(out, made.files, { replace })
          const files = made.files.map(({ format, bytes, sha256 }, index) => ({ path: paths[index] ?? '', format, bytes: bytes.length, sha256 }))
          const value = { ...made, files }
          writeOutcome({ value, text: draftText(value) }, json)
        },
      ),
    )
