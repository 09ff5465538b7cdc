import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { Command } from 'commander'
import { asOfOption, jsonOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { calendarText } from '#cli/report/calendar.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today, utcStamp } from '#node/today.ts'
import { writeFiles } from '#node/write-files.ts'

type Options = {
  readonly json?: boolean
  readonly asOf?: CivilDate
  readonly ics?: string
  readonly calendarId?: string
  readonly withCodeName?: boolean
  readonly replace?: boolean
}

export const calendarCommand = (): Command =>
  withCase(
    new Command('calendar').description(
      'Show what runs in the matter: hard deadlines, the CCF’s targets, reminders that are due, and what to see to after deletion.',
    ),
  )
    .option('--ics <file>', 'also write the days as a calendar file, in neutral words and without names')
    .option('--calendar-id <id>', 'the id an earlier calendar file was written under, so that its entries are updated and not doubled')
    .option('--with-code-name', 'put the code name of the case into the calendar file')
    .option('--replace', 'write over a calendar file that is there already')
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(
      onCase(
        async ({ ask, source }: AtCase, { json = false, asOf = today(), ics, calendarId = randomUUID(), withCodeName = false, replace = false }: Options) => {
          const made = await ask('case.calendar', {
            case: source,
            asOf,
            ...(ics === undefined ? {} : { ics: { stampedAt: utcStamp(), opaqueId: calendarId, withCodeName } }),
          })
          if (ics !== undefined && made.ics !== undefined)
            await writeFiles(dirname(ics), [{ name: basename(ics), bytes: new TextEncoder().encode(made.ics) }], { replace })
          writeOutcome({ value: made, text: calendarText(made, ics === undefined ? undefined : { path: ics, id: calendarId }) }, json)
        },
      ),
    )
