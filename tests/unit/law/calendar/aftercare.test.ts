import { describe, expect, it } from 'vitest'
import { aftercareOf } from '#core/calendar/aftercare.ts'
import { caseOf } from '#core/case/case-of.ts'
import { day } from '#core/civil-date.ts'
import { aftercareLaw, aftercareSteps } from '#law/calendar/aftercare.ts'
import { aftercareSources } from '#law/calendar/aftercare-sources.ts'
import { provisions } from '#law/provisions/index.ts'
import { sources } from '#law/sources.ts'

const asOf = day('2027-03-01')
const won = { groups: { ccf: [{ 'ccf.outcome': 'non-compliant' }] } }

describe('the aftercare list', () => {
  it('names every place on which a deletion at INTERPOL has no effect of its own', () => {
    expect(aftercareSteps.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'schengen',
        'germany',
        'france',
        'united-kingdom',
        'united-states',
        'canada',
        'issuing-state',
        'screening-firms',
        'open-data',
        'certificate',
      ]),
    )
  })

  it('is empty while the data stand and full once they are gone', () => {
    const standing = caseOf({ groups: { alerts: [{ 'alert.status': 'circulating' }] }, complete: ['ccf'] })
    expect(aftercareOf(standing, aftercareLaw, asOf)).toEqual({ deleted: 'no', steps: [] })
    expect(aftercareOf(caseOf(won), aftercareLaw, asOf).steps).toHaveLength(aftercareSteps.length)
  })

  it('marks the client’s own countries, and leaves the others open', () => {
    const { steps } = aftercareOf(caseOf({ ...won, facts: { 'applicant.country': 'france', 'applicant.nationalities': ['Canada'] } }), aftercareLaw, asOf)
    const concerns = Object.fromEntries(steps.map(({ id, concerns }) => [id, concerns]))
    expect(concerns).toMatchObject({ france: 'yes', canada: 'yes', germany: 'open', schengen: 'yes' })
    expect(steps.findIndex(({ id }) => id === 'france')).toBeLessThan(steps.findIndex(({ id }) => id === 'germany'))
  })

  it.each(aftercareSteps)('$id says where it was read, and unread law is not called verified', ({ basis }) => {
    for (const source of basis.sources) expect({ ...sources, ...aftercareSources }).toHaveProperty(source)
    for (const provision of basis.provisions) expect(provisions).toHaveProperty(provision)
    if (basis.sources.includes('memory')) expect(basis.verification).toBe('unverified')
  })
})
