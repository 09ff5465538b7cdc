import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

// A fresh process for each zone: the zone of a running one cannot be trusted to change.
const program = `
  const { calendarOf } = await import('#core/calendar/calendar.ts')
  const { icsOf } = await import('#core/calendar/ics.ts')
  const { caseOf } = await import('#core/case/case-of.ts')
  const { day } = await import('#core/civil-date.ts')
  const { calendarLawOf } = await import('#law/calendar/index.ts')
  const { profile } = await import('#law/procedure/index.ts')
  const law = calendarLawOf(profile, { checkedOn: day('2026-11-23'), staleAfterDays: 90 })
  const subject = caseOf({
    facts: { 'revision.discovered-on': '2026-08-31', 'applicant.id-expires-on': '2028-02-29' },
    groups: { ccf: [{ 'ccf.kind': 'deletion', 'ccf.filed-on': '2025-12-31', 'ccf.admissible-on': '2026-03-29', 'ccf.outcome': 'pending' }] },
  })
  const calendar = calendarOf(subject, law, day('2026-12-31'))
  console.log(new Date(0).getTimezoneOffset())
  console.log(JSON.stringify(calendar) + icsOf(calendar, { stampedAt: '20261231T230000Z', opaqueId: '0b6c2f5e-8f0d' }))
`

const inZone = (zone: string): { readonly offset: string | undefined; readonly calendar: string } => {
  const [offset, ...calendar] = execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  }).split('\n')
  return { offset, calendar: calendar.join('\n') }
}

it('is the same calendar on both sides of the date line', () => {
  const east = inZone('Pacific/Kiritimati')
  const west = inZone('America/Los_Angeles')
  expect(east.offset).not.toBe(west.offset)
  expect(east.calendar).toContain('2026-12-29')
  expect(east.calendar).toBe(west.calendar)
}, 30_000)
