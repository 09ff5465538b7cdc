import { monthsBetween } from '#core/civil-date.ts'
import { type Check, type Discrepancy, foundIn } from '#core/consistency/discrepancy.ts'
import { dayIn, numberIn, wordIn } from '#core/consistency/read.ts'

/** Numbers that do not fit each other, or the days they are counted from. */
export const numberChecks: Check = examined => [
  ...remainder(examined),
  ...aboveMaximum(examined),
  ...silentMonths(examined),
  ...ageOfData(examined),
  ...counted(examined),
]

const remainder: Check = ({ reader }) => {
  const imposed = numberIn(reader, 'sentence.months')
  const remaining = numberIn(reader, 'sentence.remaining-months')
  if (imposed === undefined || remaining === undefined || remaining.value <= imposed.value) return []
  return [
    {
      id: 'remainder-above-sentence',
      severity: 'contradiction',
      says: `More remains to be served (${remaining.value} months) than was imposed (${imposed.value} months).`,
      where: [remaining.place, imposed.place],
      mend: 'Compare both with the judgment and the calculation of the sentence.',
    },
  ]
}

/** Sentences on several counts may be added up, so only their sum is a limit. */
const aboveMaximum: Check = ({ reader }) => {
  const imposed = numberIn(reader, 'sentence.months')
  const { items, complete } = reader.items('charges')
  const standing = items.filter(charge => wordIn(charge, 'charge.count-state')?.value !== 'dropped')
  const maxima = standing.flatMap(charge => numberIn(charge, 'charge.max-penalty-months') ?? [])
  if (imposed === undefined || maxima.length === 0 || maxima.length < standing.length) return []

  const highest = Math.max(...maxima.map(({ value }) => value))
  const sum = maxima.reduce((total, { value }) => total + value, 0)
  if (imposed.value <= highest) return []
  const isSure = complete && imposed.value > sum
  return [
    {
      id: 'sentence-above-maximum',
      severity: isSure ? 'contradiction' : 'possible',
      says: `The sentence imposed (${imposed.value} months) is above the highest maximum penalty recorded (${highest} months).`,
      where: [imposed.place, ...maxima.map(({ place }) => place)],
      mend: 'Compare with the judgment and the law. Sentences on several counts may have been added up, or an aggravated form may apply: record it.',
    },
  ]
}

const silentMonths: Check = ({ reader, asOf }) => {
  const since = dayIn(reader, 'purpose.location-known-since')
  const months = numberIn(reader, 'purpose.months-without-request')
  if (since === undefined || months === undefined || since.value.span.from > asOf) return []
  const most = monthsBetween(since.value.span.from, asOf)
  if (months.value <= most) return []
  return [
    {
      id: 'months-above-time',
      severity: 'contradiction',
      says: `${months.value} months without a request are recorded, but at most ${most} have passed since the location was known.`,
      where: [months.place, since.place],
      mend: 'Count the months again from the day on which the location was known.',
    },
  ]
}

const ageOfData: Check = ({ reader, asOf }) =>
  reader.items('alerts').items.flatMap((alert): readonly Discrepancy[] => {
    const issued = dayIn(alert, 'alert.issued-on')
    const years = numberIn(alert, 'alert.age-years')
    if (issued === undefined || years === undefined || issued.value.span.from > asOf) return []
    const most = monthsBetween(issued.value.span.from, asOf) / 12
    const least = issued.value.span.to > asOf ? 0 : monthsBetween(issued.value.span.to, asOf) / 12
    if (years.value <= Math.ceil(most) && years.value >= Math.floor(least)) return []
    return [
      {
        id: foundIn('age-of-data', years.item),
        severity: 'contradiction',
        says: `The data are said to be ${years.value} years old, which does not fit the day of the alert.`,
        where: [years.place, issued.place],
        mend: 'Take the years out: they are counted from the day of the alert.',
      },
    ]
  })

/** What is counted in one answer and listed in a group. A list that may be incomplete contradicts only a smaller number. */
const counted: Check = ({ reader }) => {
  const outcomes = reader.items('extraditions').items.map(item => ({ outcome: wordIn(item, 'extradition.outcome'), state: wordIn(item, 'extradition.state') }))
  const refusals = outcomes.flatMap(({ outcome, state }) => (outcome?.value === 'refused' && state ? [{ outcome, state }] : []))
  const alerts = reader.items('alerts')
  const sources = alerts.items.flatMap(item => wordIn(item, 'alert.requesting-state') ?? [])
  const kinds = alerts.items.flatMap(item => wordIn(item, 'alert.type') ?? [])
  const distinct = (states: readonly { readonly value: string }[]) => new Set(states.map(({ value }) => value.toLowerCase())).size
  const tooFew = (
    id: string,
    fact: string,
    listed: number,
    of: readonly { readonly place: Discrepancy['where'][number] }[],
    what: string,
  ): readonly Discrepancy[] => {
    const number = numberIn(reader, fact)
    if (number === undefined || listed <= number.value) return []
    const says = `${listed} ${what} are recorded, but ${number.value === 0 ? 'none is' : `only ${number.value}`} counted.`
    return [{ id, severity: 'contradiction', says, where: [number.place, ...of.map(({ place }) => place)], mend: 'Count again, or correct the list.' }]
  }
  return [
    ...tooFew(
      'refusals-miscounted',
      'purpose.states-that-refused',
      distinct(refusals.map(({ state }) => state)),
      refusals.flatMap(({ outcome, state }) => [outcome, state]),
      'refusals of extradition',
    ),
    ...tooFew('sources-miscounted', 'matter.requesting-states', distinct(sources), sources, 'requesting states'),
    ...tooFew('alerts-miscounted', 'matter.alerts', kinds.length, kinds, 'alerts'),
  ]
}
