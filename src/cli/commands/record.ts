import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { jsonOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { ledgerText } from '#cli/report/ledger.ts'
import { joined, wrapped } from '#cli/report/lines.ts'
import { type CivilDate, isCivilDate } from '#core/civil-date.ts'
import { readFolder } from '#node/read-folder.ts'
import { readText } from '#node/read-text.ts'
import { replaceText } from '#node/replace-text.ts'

type Options = {
  readonly json?: boolean
  readonly kit: string
  readonly sentOn: CivilDate
  readonly receipt?: string
  readonly note?: string
  readonly anyway?: boolean
  readonly clocks: boolean
}

const sentOnOption = () =>
  new Option('--sent-on <day>', 'the day it was sent, YYYY-MM-DD')
    .argParser((text): CivilDate => {
      if (!isCivilDate(text)) throw new InvalidArgumentError('A day is written YYYY-MM-DD and stands in the calendar.')
      return text
    })
    .makeOptionMandatory()

export const recordCommand = (): Command =>
  withCase(
    new Command('record').description(
      'Record in the case that a kit was sent: each file with its hash, the day, the receipt. Of a case file the old one is kept as CASE.json.bak.',
    ),
  )
    .requiredOption('--kit <folder>', 'the folder of the kit as it was sent')
    .addOption(sentOnOption())
    .option('--receipt <number>', 'the number of the Portal’s receipt')
    .option('--note <text>', 'what else should be remembered')
    .option('--anyway', 'record although the case or a file changed since the kit was built; each difference is noted')
    .option('--no-clocks', 'do not enter the request among those the calendar counts from')
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source, path, id }: AtCase, { json = false, clocks, kit, sentOn, receipt, note, anyway = false }: Options) => {
        const found = (await readFolder(kit)).map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }))
        const list = await readText(join(kit, 'kit.json'))
        const said = { sentOn, anyway, clocks, ...(receipt === undefined ? {} : { receipt }), ...(note === undefined ? {} : { note }) }
        if (id !== undefined) {
          const { step } = await ask('case.open', { id })
          await ask('submission.keep', { id, step, sent: { kit: list, found }, ...said })
          const ledger = await ask('submission.list', { case: source })
          writeOutcome(
            {
              value: ledger,
              text: joined([...wrapped('Recorded in the vault, as one step that can be taken back.'), ...counted(clocks), '', ledgerText(ledger)]),
            },
            json,
          )
        } else if (path !== undefined && 'text' in source) {
          const recorded = await ask('submission.record', { case: source, kit: list, found, ...said })
          const backup = await replaceText(path, source.text, recorded.text)
          const text = joined([
            ...wrapped(`Recorded. The case file as it was before is kept as ${backup}.`),
            ...counted(clocks),
            '',
            ledgerText(recorded.ledger),
          ])
          writeOutcome({ value: { ...recorded.ledger, notes: recorded.notes, backup }, text }, json)
        }
      }),
    )

const counted = (clocks: boolean): readonly string[] =>
  wrapped(
    clocks
      ? 'The request stands as pending among the earlier CCF requests, so the calendar counts from its day. Enter there what the CCF answers.'
      : 'The calendar counts from “earlier CCF requests and decisions”: record the request there too, with its day and that it is pending.',
  )

export const ledgerCommand = (): Command =>
  withCase(new Command('ledger').description('List what was sent to the CCF and when, with hashes and receipts, and the messages since.'))
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source }: AtCase, { json = false }: { readonly json?: boolean }) => {
        const ledger = await ask('submission.list', { case: source })
        writeOutcome({ value: ledger, text: ledgerText(ledger) }, json)
      }),
    )
