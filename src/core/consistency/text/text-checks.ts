import { recorded } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { type Check, type Discrepancy, type Examined, foundIn, type Place } from '#core/consistency/discrepancy.ts'
import { nameReader } from '#core/consistency/names/name-in-text.ts'
import { dayIn, type Held, numberIn, wordIn } from '#core/consistency/read.ts'
import { alertWords } from '#core/consistency/text/alert-words.ts'
import { datesIn } from '#core/consistency/text/dates.ts'
import { durationsIn } from '#core/consistency/text/durations.ts'
import { textsIn } from '#core/consistency/text/texts.ts'

/** What texts say against what the answers say: names, sentences, unclear dates; and each text against the day beside it. */
export const textChecks: Check = examined => {
  const read = runningText(examined)
  return [
    ...textsIn(examined).flatMap(({ text, place, key }) => read(text, place, key)),
    ...besideItsDay(examined),
    ...alertWords(examined),
    ...titles(examined),
  ]
}

/** What any text of the case or of a letter is read for. */
export const runningText = (examined: Examined) => {
  const names = nameReader(examined)
  const sentence = numberIn(examined.reader, 'sentence.months')
  const maxima = examined.reader.items('charges').items.map(charge => numberIn(charge, 'charge.max-penalty-months'))
  return (text: string, place: Place, key: string): readonly Discrepancy[] => [
    ...names(text, place, key),
    ...lengths(text, place, key, sentence, maxima),
    ...unclear(text, place, key),
  ]
}

const lengths = (
  text: string,
  place: Place,
  key: string,
  sentence: Held<number> | undefined,
  maxima: readonly (Held<number> | undefined)[],
): readonly Discrepancy[] =>
  durationsIn(text).flatMap(({ written, of, months }, at): readonly Discrepancy[] => {
    const known = of === 'sentence' ? [sentence] : maxima
    const held = known.flatMap(one => one ?? [])
    if (held.length === 0 || held.length < known.length || held.some(({ value }) => value === months)) return []
    return [
      {
        id: foundIn(`${of}-in-text`, key, String(at + 1)),
        severity: 'possible',
        says: `The text says “${written}” (${months} months), the answer ${held.map(({ value }) => value).join(' or ')} months.`,
        where: [place, ...held.map(one => one.place)],
        mend: 'Compare with the judgment and the law. A sentence changed on appeal must be told as such.',
      },
    ]
  })

const unclear = (text: string, place: Place, key: string): readonly Discrepancy[] =>
  datesIn(text).flatMap(found =>
    found.kind === 'date'
      ? []
      : [
          {
            id: foundIn('unclear-date', key, found.written),
            severity: 'possible' as const,
            says: `“${found.written}” can be ${dayWords(found.either[0])} or ${dayWords(found.either[1])}.`,
            where: [place],
            mend: 'Write the month as a word.',
          },
        ],
  )

/** A text that names one day, and another one recorded for it. */
const besideItsDay: Check = ({ reader }) =>
  [
    { group: 'events', day: 'event.date', text: 'event.what' },
    { group: 'incidents', day: 'incident.date', text: 'incident.account' },
  ].flatMap(({ group, day, text }) =>
    reader.items(group).items.flatMap((item): readonly Discrepancy[] => {
      const on = dayIn(item, day)
      const said = wordIn(item, text)
      const [named, ...others] = said === undefined ? [] : datesIn(said.value)
      if (on === undefined || said === undefined || named?.kind !== 'date' || others.length > 0) return []
      const span = recorded(named.on, named.precision)?.span
      if (span === undefined || (span.from <= on.value.span.to && on.value.span.from <= span.to)) return []
      return [
        {
          id: foundIn('day-in-text', on.item),
          severity: 'possible',
          says: `The text names ${named.written}, the day recorded beside it is ${dayWords(on.value.on, on.value.precision)}.`,
          where: [said.place, on.place],
          mend: 'If the text tells of an earlier day, nothing is wrong; else correct the one or the other.',
        },
      ]
    }),
  )

/** A title that names another day than the exhibit’s own. */
const titles: Check = ({ subject }) =>
  subject.exhibits.flatMap((exhibit): readonly Discrepancy[] => {
    const own = recorded(exhibit.date, exhibit.precision)
    const [named, ...others] = datesIn(exhibit.title)
    if (own === undefined || named?.kind !== 'date' || others.length > 0) return []
    const span = recorded(named.on, named.precision)?.span
    if (span === undefined || (span.from <= own.span.to && own.span.from <= span.to)) return []
    return [
      {
        id: foundIn('day-in-title', exhibit.id),
        severity: 'possible',
        says: `The title of Annex ${exhibit.number} names ${named.written}, its date is ${dayWords(own.on, own.precision)}.`,
        where: [{ exhibit: exhibit.id }],
        mend: 'If the title names the day the exhibit is about, nothing is wrong; else correct the one or the other.',
      },
    ]
  })
