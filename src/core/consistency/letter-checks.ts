import { recorded } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { type CivilDate, isCivilDate, type Span } from '#core/civil-date.ts'
import { type Discrepancy, type Examined, foundIn } from '#core/consistency/discrepancy.ts'
import { datesIn } from '#core/consistency/text/dates.ts'
import { runningText } from '#core/consistency/text/text-checks.ts'
import type { Block, Inline, Letter } from '#core/document/letter.ts'
import { inlinesOf, paragraphNumbers, withPlaces } from '#core/document/walk.ts'

/**
 * A letter against its case: names misspelt, sentences that differ, and days that the case does not know. `law` is any text or data
 * whose days the letter may name besides. A day to come is the letter’s own unless it looks like a slip.
 */
export const letterChecks = (examined: Examined, { blocks }: Letter, law: unknown): readonly Discrepancy[] => {
  const lawText = JSON.stringify(law) ?? ''
  const read = runningText(examined)
  const known = daysKnown(examined)
  const numbers = paragraphNumbers(blocks)
  return withPlaces(blocks).flatMap(({ block, place: paragraph }, at) => {
    const number = numbers.get(paragraph)
    const place = { paragraph, ...(number === undefined ? {} : { number }) }
    const text = wordsOf(block)
    const key = `${paragraph || 'opening'}.${at + 1}`
    return [
      ...read(text, place, key),
      ...datesIn(text).flatMap((found): readonly Discrepancy[] => {
        if (found.kind === 'ambiguous' || found.precision !== 'day' || isKnown(found.on, known)) return []
        const near = nearest(found.on, known)
        if ((found.on > examined.asOf && near === undefined) || lawText.includes(found.written)) return []
        return [strangeDay(found.written, place, key, near)]
      }),
    ]
  })
}

const strangeDay = (
  written: string,
  place: { readonly paragraph: string; readonly number?: number },
  key: string,
  near: CivilDate | undefined,
): Discrepancy => ({
  id: foundIn('day-in-letter', key, written),
  severity: 'possible',
  says: `The letter names ${written}, a day that the case does not hold.${near === undefined ? '' : ` It holds ${dayWords(near)}.`}`,
  where: [place],
  mend: 'Compare with the document and correct the letter, or record the day.',
})

const isKnown = (day: CivilDate, known: readonly Span[]): boolean => known.some(({ from, to }) => from <= day && day <= to)

/** A day that differs in one part only, as a slip makes it. */
const nearest = (day: CivilDate, known: readonly Span[]): CivilDate | undefined => {
  const parts = day.split('-')
  return known.map(({ from }) => from).find(other => other.split('-').filter((part, at) => part !== parts[at]).length === 1)
}

/** Every day recorded anywhere, and those named in its texts. */
const daysKnown = ({ subject, asOf }: Examined): readonly Span[] => {
  const answers = [subject.answers, ...Object.values(subject.groups).flatMap(({ items }) => items.map(item => item.answers))].flatMap(all => Object.values(all))
  const values = answers.flatMap(answer =>
    answer.answer === 'value' && typeof answer.value === 'string' ? [{ value: answer.value, precision: answer.precision }] : [],
  )
  const texts = [
    ...values.map(({ value }) => value),
    ...subject.exhibits.flatMap(({ title, proves = '', neutralSummary = '' }) => [title, proves, neutralSummary]),
    ...subject.weighings.map(({ reason }) => reason),
  ]
  return [
    ...values.flatMap(({ value, precision }) => recorded(value, precision)?.span ?? []),
    ...subject.exhibits.flatMap(({ date, precision }) => recorded(date, precision)?.span ?? []),
    ...[asOf, ...answers.map(({ confirmedOn }) => confirmedOn), ...subject.weighings.map(({ decidedOn }) => decidedOn)].flatMap(on =>
      on !== undefined && isCivilDate(on) ? [{ from: on, to: on }] : [],
    ),
    ...texts
      .flatMap(datesIn)
      .flatMap(found => (found.kind === 'date' ? (recorded(found.on, found.precision)?.span ?? []) : found.either.map(on => ({ from: on, to: on })))),
  ]
}

const wordsOf = (block: Block): string =>
  block.kind === 'quote'
    ? ''
    : inlinesOf(block)
        .map(said)
        .join(block.kind === 'table' || block.kind === 'box' ? ' · ' : '')

const said = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'foreign' ? inline.text : ' '
