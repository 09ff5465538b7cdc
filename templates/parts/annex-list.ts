import type { Exhibit } from '#core/case/case.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { heading, type Piece, table, unnumbered } from '#templates/parts/piece.ts'

/**
 * The list every annex reference leads to; `brief` without what each one proves, for papers that argue nothing. Date and language of a
 * paper not meant for the source can give away where it comes from.
 */
export const annexList = (
  clerk: Clerk,
  { annexes, levels }: PartWords,
  exhibits: readonly Exhibit[] = clerk.subject.exhibits,
  extent: 'full' | 'brief' = 'full',
): readonly Piece[] => {
  const sorted = exhibits.toSorted((a, b) => a.number - b.number)
  const isHidden = ({ level }: Exhibit) => isAtLeast(level, 'C2')
  const isSecret = ({ level }: Exhibit) => isAtLeast(level, 'C3')
  const columns = [
    { head: annexes.number, width: 6, cell: ({ number }: Exhibit) => String(number) },
    { head: annexes.title, width: 34, cell: (of: Exhibit) => (isSecret(of) ? (of.neutralSummary?.replace(/\.$/, '') ?? annexes.forCommissionOnly) : of.title) },
    { head: annexes.details, width: extent === 'full' ? 22 : 36, cell: detailsOf },
    ...(extent === 'full' ? [{ head: annexes.proves, width: 24, cell: (of: Exhibit) => (isSecret(of) ? '' : (of.proves ?? '')) }] : []),
    { head: annexes.level, width: extent === 'full' ? 14 : 20, cell: ({ level }: Exhibit) => levels[level] },
  ]
  return [
    heading(1, 'annexes', annexes.heading),
    sorted.length === 0
      ? unnumbered('no-annexes', annexes.none)
      : table(
          annexes.caption,
          columns,
          sorted,
          sorted.map(({ number }) => number),
        ),
  ]

  function detailsOf(of: Exhibit): string {
    const { date, precision, language, pages, translation = 'not-needed' } = of
    const details = [
      ...(isHidden(of) || date === undefined ? [] : [clerk.voice.day(date, precision)]),
      ...(isHidden(of) || language === undefined ? [] : [clerk.voice.languageName(language)]),
      ...(annexes.translation[translation] ?? []),
      ...(pages === undefined ? [] : [annexes.pages(pages)]),
    ].join('; ')
    return `${details.charAt(0).toUpperCase()}${details.slice(1)}`
  }
}
