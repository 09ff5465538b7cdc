import type { Exhibit } from '#core/case/case.ts'
import { type DatedAnswer, datedAnswers, recorded } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { type Check, type Discrepancy, foundIn, placeOf } from '#core/consistency/discrepancy.ts'
import { dayIn } from '#core/consistency/read.ts'
import { nounOf } from '#core/law/operators/phrases.ts'

/** Exhibits whose own date does not fit what they are cited for. */
export const exhibitChecks: Check = examined => [...olderThanProven(examined), ...youngerThanRequest(examined), ...ahead(examined)]

const dateOf = ({ date, precision }: Exhibit) => recorded(date, precision)

const namedAs = ({ number }: Exhibit): string => `Annex ${number}`

/** A paper cannot report what came after it, though one of several parts, or a passport with its stamps, can. */
const olderThanProven: Check = ({ subject, catalogue }) =>
  datedAnswers(subject, catalogue)
    .filter(({ fact }) => !isSetAhead(fact))
    .flatMap(proven =>
      [...new Set((proven.answer.evidence ?? []).map(({ exhibit }) => exhibit))].flatMap((id): readonly Discrepancy[] => {
        const exhibit = subject.exhibits.find(one => one.id === id)
        const dated = exhibit && dateOf(exhibit)
        if (exhibit === undefined || dated === undefined || dated.span.to >= proven.span.from) return []
        return [olderExhibit(exhibit, proven, dayWords(dated.on, dated.precision))]
      }),
    )

const olderExhibit = (exhibit: Exhibit, proven: DatedAnswer, date: string): Discrepancy => ({
  id: foundIn('exhibit-older', exhibit.id, proven.fact, proven.item),
  severity: 'possible',
  says: `${namedAs(exhibit)} (${date}) is older than what it is cited for: ${nounOf(proven.asked)} (${dayWords(proven.on, proven.precision)}).`,
  where: [{ exhibit: exhibit.id }, placeOf(proven)],
  mend: 'Check both days, and whether another exhibit is meant. Date an exhibit of several papers by its last one, or split it; a passport with stamps may stay as it is.',
})

/** What a paper can say of a day that is still to come when it is written. */
const isSetAhead = (fact: string): boolean => /(expires|due|next|review)/.test(fact) || fact.startsWith('request.') || fact === 'proceeding.date'

const youngerThanRequest: Check = ({ subject, reader }) => {
  const signed = dayIn(reader, 'request.signed-on')
  if (signed === undefined) return []
  return subject.exhibits.flatMap(exhibit => {
    const dated = dateOf(exhibit)
    if (dated === undefined || dated.span.from <= signed.value.span.to) return []
    return [
      {
        id: foundIn('exhibit-after-signature', exhibit.id),
        severity: 'contradiction',
        says: `${namedAs(exhibit)} (${dayWords(dated.on, dated.precision)}) is younger than the request it is annexed to (signed ${dayWords(signed.value.on, signed.value.precision)}).`,
        where: [{ exhibit: exhibit.id }, signed.place],
        mend: 'Sign the request after the last exhibit, or send the exhibit as new information.',
      },
    ]
  })
}

const ahead: Check = ({ subject, asOf }) =>
  subject.exhibits.flatMap(exhibit => {
    const dated = dateOf(exhibit)
    if (dated === undefined || dated.span.from <= asOf) return []
    return [
      {
        id: foundIn('exhibit-in-the-future', exhibit.id),
        severity: 'contradiction',
        says: `${namedAs(exhibit)} is dated ${dayWords(dated.on, dated.precision)}, after the day of this check (${dayWords(asOf)}).`,
        where: [{ exhibit: exhibit.id }],
        mend: 'Correct the date of the exhibit, or check the case as of a later day.',
      },
    ]
  })
