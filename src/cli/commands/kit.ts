import { Command } from 'commander'
import { requestOption } from '#cli/commands/check.ts'
import { alertOption, asOfOption, jsonOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { kitText } from '#cli/report/kit.ts'
import type { InputOf } from '#contract/operations.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { readFolder } from '#node/read-folder.ts'
import { today } from '#node/today.ts'
import { writeKit } from '#node/write-kit.ts'

type Options = {
  readonly json?: boolean
  readonly asOf?: CivilDate
  readonly alert?: string
  readonly for: InputOf<'kit.build'>['for']
  readonly language: string
  readonly out: string
  readonly annexes?: string
  readonly replace?: boolean
}

export const kitCommand = (): Command =>
  withCase(
    new Command('kit').description(
      'Prepare a folder for the CCF’s Portal: what is typed, what is uploaded, in order. Sends nothing. Ends with 2 while something blocks.',
    ),
  )
    .addOption(requestOption())
    .requiredOption('--out <folder>', 'the folder to make')
    .option('--annexes <folder>', 'where the exhibits lie, each named after its id: passport.pdf')
    .option('--language <code>', 'language of the paper: en', 'en')
    .option('--replace', 'put the new kit in place of an older one; signed copies are never removed')
    .addOption(asOfOption())
    .addOption(alertOption())
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source }: AtCase, { json = false, asOf = today(), alert, for: request, language, out, annexes: from, replace = false }: Options) => {
        const annexes = from === undefined ? undefined : await readFolder(from)
        const made = await ask('kit.build', {
          case: source,
          asOf,
          for: request,
          language,
          ...(alert === undefined ? {} : { alert }),
          ...(annexes === undefined ? {} : { annexes: annexes.map(({ traces, ...file }) => ({ ...file, traces: [...traces] })) }),
        })
        const files = await writeKit(out, made, from, { replace })
        writeOutcome({ value: { ...made.kit, folder: out, paths: files }, text: kitText(made.kit, out) }, json)
      }),
    )
