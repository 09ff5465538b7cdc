import type { Exhibit } from '#core/case/case.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { heading, type Piece, table, unnumbered } from '#templates/parts/piece.ts'

/** The list every annex reference leads to. Date and language of a paper not meant for the source can give away where it comes from. */
export const annexList = (clerk: Clerk, { annexes, levels }: PartWords, exhibits: readonly Exhibit[] = clerk.subject.exhibits): readonly Piece[] => {
  const sorted = exhibits.toSorted((a, b) => a.number - b.number)
  const isHidden = ({ level }: Exhibit) => isAtLeast(level, 'C2')
  const isSecret = ({ level }: Exhibit) => isAtLeast(level, 'C3')
  const columns = [
    { head: annexes.number, width: 5, cell: ({ number }: Exhibit) => String(number) },
    { head: annexes.title, width: 32, cell: (of: Exhibit) => (isSecret(of) ? (of.neutralSummary ?? annexes.forCommissionOnly) : of.title) },
    { head: annexes.date, width: 14, cell: (of: Exhibit) => (isHidden(of) ? annexes.hidden : of.date ? clerk.voice.day(of.date, of.precision) : '') },
    { head: annexes.language, width: 16, cell: languageOf },
    { head: annexes.pages, width: 7, cell: ({ pages }: Exhibit) => (pages === undefined ? '' : String(pages)) },
    { head: annexes.proves, width: 30, cell: (of: Exhibit) => (isSecret(of) ? '' : (of.proves ?? '')) },
    { head: annexes.level, width: 13, cell: ({ level }: Exhibit) => levels[level] },
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

  function languageOf(of: Exhibit): string {
    const language = isHidden(of) || of.language === undefined ? '' : clerk.voice.languageName(of.language)
    const translation = annexes.translation[of.translation ?? 'not-needed'] ?? ''
    return language === '' ? (isHidden(of) && translation === '' ? annexes.hidden : translation) : annexes.inLanguage(language, translation)
  }
}
