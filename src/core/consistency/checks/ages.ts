import type { Recorded } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { addMonths, type Span } from '#core/civil-date.ts'
import { type Check, foundIn, type Severity } from '#core/consistency/discrepancy.ts'
import { dayIn, type Held, wordIn, yesNoIn } from '#core/consistency/read.ts'

/** The client’s age against what is said of it. Eighteen is the age used; another law may set another. */
export const ageChecks: Check = examined => [...minorAtTheTime(examined), ...actsBeforeBirth(examined), ...minorNow(examined)]

/** The first day on which the client may be, and the one from which the client surely is, eighteen. */
const eighteenth = ({ from, to }: Span): Span => ({ from: addMonths(from, 18 * 12), to: addMonths(to, 18 * 12) })

const minorAtTheTime: Check = ({ reader }) => {
  const born = dayIn(reader, 'applicant.born-on')
  const minor = yesNoIn(reader, 'extinction.minor-at-the-time')
  const { items, complete } = reader.items('charges')
  const begins = items.flatMap(charge => dayIn(charge, 'charge.from') ?? [])
  const ends = items.flatMap(charge => dayIn(charge, 'charge.to') ?? [])
  if (born === undefined || minor === undefined || begins.length === 0 || begins.length < items.length) return []

  const adult = eighteenth(born.value.span)
  const where = [minor.place, born.place]
  const mend =
    'Compare the date of birth with the passport and the time of the acts with the charge. Eighteen years are used here: check the law of the requesting state.'
  const found = (severity: Severity, says: string, days: readonly Held<Recorded>[]) => [
    { id: 'minor-at-the-time', severity, says, where: [...where, ...days.map(({ place }) => place)], mend },
  ]
  const birthday = dayWords(born.value.on, born.value.precision)
  if (minor.value) {
    if (begins.every(({ value }) => value.span.from >= adult.to))
      return found(
        complete ? 'contradiction' : 'possible',
        `The client is said to have been a minor at the time of the acts, but, born on ${birthday}, was of age when they began.`,
        begins,
      )
    if (begins.every(({ value }) => value.span.to >= adult.from) && begins.some(({ value }) => value.span.from < adult.to))
      return found(
        'possible',
        `The client is said to have been a minor at the time of the acts, but, born on ${birthday}, may have been of age when they began.`,
        begins,
      )
    return []
  }
  const young = begins.filter(({ value }) => value.span.to < adult.from)
  if (young.length === 0) return []
  const allOver = ends.length === items.length && ends.every(({ value }) => value.span.to < adult.from)
  return found(
    allOver ? 'contradiction' : 'possible',
    `The client is said to have been of age at the time of the acts, but, born on ${birthday}, was under eighteen when ${allOver ? 'they ended' : 'some of them began'}.`,
    allOver ? [...begins, ...ends] : young,
  )
}

const actsBeforeBirth: Check = ({ reader }) => {
  const born = dayIn(reader, 'applicant.born-on')
  if (born === undefined) return []
  return reader.items('charges').items.flatMap(charge => {
    const begins = dayIn(charge, 'charge.from')
    if (begins === undefined || begins.value.span.to >= born.value.span.from) return []
    return [
      {
        id: foundIn('acts-before-birth', begins.item),
        severity: 'contradiction',
        says: `The alleged acts begin (${dayWords(begins.value.on, begins.value.precision)}) before the client was born (${dayWords(born.value.on, born.value.precision)}).`,
        where: [begins.place, born.place],
        mend: 'Compare with the passport and the charge. If both are right, the alert may mean another person.',
      },
    ]
  })
}

const minorNow: Check = ({ reader, asOf }) => {
  const born = dayIn(reader, 'applicant.born-on')
  const kind = wordIn(reader, 'applicant.kind')
  if (born === undefined || kind === undefined) return []
  const adult = eighteenth(born.value.span)
  const found = (severity: Severity, says: string) => [
    { id: 'minor-now', severity, says, where: [kind.place, born.place], mend: 'Correct the one or the other: a minor’s request needs other papers.' },
  ]
  if (kind.value === 'minor' && adult.to <= asOf) return found('contradiction', 'The applicant is recorded as a minor but is over eighteen.')
  if (kind.value === 'person' && asOf < adult.from) return found('possible', 'The applicant is under eighteen but is not recorded as a minor.')
  return []
}
