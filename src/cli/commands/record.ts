import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { ask } from '#cli/ask.ts'
import { jsonOption } from '#cli/commands/options.ts'
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
  new Command('record')
    .description('Record in the case file that a kit was sent: each file with its hash, the day, the receipt. Keeps the old file as CASE.json.bak.')
    .argument('<case.json>', 'the case file')
    .requiredOption('--kit <folder>', 'the folder of the kit as it was sent')
    .addOption(sentOnOption())
    .option('--receipt <number>', 'the number of the Portal’s receipt')
    .option('--note <text>', 'what else should be remembered')
    .option('--anyway', 'record although the case or a file changed since the kit was built; each difference is noted')
    .option('--no-clocks', 'do not enter the request among those the calendar counts from')
    .addOption(jsonOption())
    .action(async (path: string, { json = false, clocks, kit, sentOn, receipt, note, anyway = false }: Options) => {
      const file = await readText(path)
      const found = await readFolder(kit)
      const recorded = await ask('submission.record', {
        case: file,
        kit: await readText(join(kit, 'kit.json')),
        found: found.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
        sentOn,
        anyway,
        clocks,
        ...(receipt === undefined ? {} : { receipt }),
        ...(note === undefined ? {} : { note }),
      })
      const backup = await replaceText(path, file.text, recorded.text)
      const text = joined([
        ...wrapped(`Recorded. The case file as it was before is kept as ${backup}.`),
        ...wrapped(
          clocks
            ? 'The request stands as pending among the earlier CCF requests, so the calendar counts from its day. Enter there what the CCF answers.'
            : 'The calendar counts from “earlier CCF requests and decisions”: record the request there too, with its day and that it is pending.',
        ),
        '',
        ledgerText(recorded.ledger),
      ])
      writeOutcome({ value: { ...recorded.ledger, notes: recorded.notes, backup }, text }, json)
    })

export const ledgerCommand = (): Command =>
  new Command('ledger')
    .description('List what was sent to the CCF and when, with hashes and receipts, and the messages since.')
    .argument('<case.json>', 'the case file')
    .addOption(jsonOption())
    .action(async (path: string, { json = false }: { readonly json?: boolean }) => {
      const ledger = await ask('submission.list', { case: await readText(path) })
      writeOutcome({ value: ledger, text: ledgerText(ledger) }, json)
    })
