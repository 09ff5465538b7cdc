import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { CalendarReply } from '#contract/replies.ts'
import type { Deadline, DeadlineKind, DeadlineStatus } from '#core/calendar/deadline.ts'

/** The days of a matter, the hard ones apart from the CCF's targets and our own reminders. */
export const calendarText = ({ calendar, aftercare }: CalendarReply, written?: { readonly path: string; readonly id: string }): string => {
  const { codeName, asOf, deadlines, uncounted, notes } = calendar
  const of = (...kinds: readonly DeadlineKind[]) => deadlines.filter(({ kind, status }) => kinds.includes(kind) && status !== 'met').flatMap(lines)
  const letters = deadlines.filter(({ letter }) => letter?.ready)
  return joined([
    `${codeName}: calendar as of ${asOf}`,
    ...headed('Hard: missing one costs something that cannot be asked for again', of('hard')),
    ...headed('Targets of the CCF and INTERPOL, often exceeded', of('target', 'expectation')),
    ...headed('Our own reminders', of('soft', 'informational')),
    ...headed(
      'Letters that are ready to send',
      letters.flatMap(({ letter, title }) => wrapped(`${letter?.paper}: ${title}`, '  - ')),
    ),
    ...headed(
      'Cannot be counted until answered',
      uncounted.flatMap(({ title, asks }) => wrapped(`${title}: ${asks}`, '  - ')),
    ),
    ...headed(
      'After deletion',
      aftercare.steps.flatMap(({ place, doNow, concerns }) =>
        wrapped(`${place}${concerns === 'open' ? ' (if it concerns the client)' : ''}: ${doNow}`, '  [ ] '),
      ),
    ),
    ...headed(
      'Notes',
      notes.flatMap(note => wrapped(note, '  - ')),
    ),
    ...(written === undefined ? [] : ['', ...wrapped(`Written to ${written.path}. To update the same entries later, add --calendar-id ${written.id}`)]),
  ])
}

const lines = ({ on, span, status, title, says, warnings, alarms }: Deadline): readonly string[] => [
  `  ${on}  ${statusWords[status].padEnd(9)} ${title}${span.from === span.to ? '' : ` (between ${span.from} and ${span.to})`}`,
  ...wrapped(says, '              '),
  ...(alarms.some(({ reached }) => reached) && status === 'upcoming' ? ['              ALARM: it is near'] : []),
  ...warnings.flatMap(warning => wrapped(warning, '              ! ')),
]

const statusWords: { readonly [S in DeadlineStatus]: string } = { upcoming: 'upcoming', due: 'DUE', overdue: 'OVERDUE', passed: 'passed', met: 'met' }
