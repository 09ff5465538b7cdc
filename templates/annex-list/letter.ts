import type { Exhibit } from '#core/case/case.ts'
import type { Template } from '#core/document/template.ts'
import { profile } from '#law/procedure/index.ts'
import { english } from '#templates/annex-list/en.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { fullName } from '#templates/parts/identity.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { box, type Piece, table, unnumbered } from '#templates/parts/piece.ts'
import { reliedOnBy } from '#templates/parts/relying.ts'

const { is: limit } = profile.limits.appendices

/** The index of the pack, on its own: it is not counted among the pages of the argument. */
export const annexListAlone: Template = paperOf('annex-list', { en: english }, desk => {
  const { clerk, words, parts } = desk
  const exhibits = clerk.subject.exhibits.toSorted((a, b) => a.number - b.number)
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: parts.addressee }, made: [] },
      box(words.caption, [
        { label: words.rows.applicant, value: fullName(clerk) },
        { label: words.rows.annexes, value: String(exhibits.length) },
        { label: words.rows.pages, value: pagesOf(desk, exhibits) },
        { label: words.rows.translation, value: translations(desk, exhibits) },
        { label: parts.reference, value: clerk.subject.codeName },
      ]),
      exhibits.length === 0 ? unnumbered('no-annexes', words.none) : list(desk, exhibits),
    ],
    notes: notes(desk, exhibits),
  }
})

type OurDesk = Desk<typeof english>

const pagesOf = ({ words }: OurDesk, exhibits: readonly Exhibit[]): string => {
  const counted = exhibits.flatMap(({ pages }) => pages ?? [])
  if (counted.length === 0) return exhibits.length === 0 ? '' : words.pagesUnknown
  return words.pages(
    counted.reduce((all, pages) => all + pages, 0),
    exhibits.length - counted.length,
  )
}

const translations = ({ words }: OurDesk, exhibits: readonly Exhibit[]): string => {
  const count = (state: Exhibit['translation']) => exhibits.filter(({ translation }) => translation === state).length
  const [attached, missing] = [count('attached'), count('missing')]
  const said = [...(attached === 0 ? [] : [words.translation.attached(attached)]), ...(missing === 0 ? [] : [words.translation.missing(missing)])]
  return said.length === 0 ? (exhibits.length === 0 ? '' : words.translation.none) : said.join('; ')
}

/** Author, date and language of a paper can give away where it comes from: the author is left out from C1 on, the others from C2. */
const list = ({ clerk, words, parts }: OurDesk, exhibits: readonly Exhibit[]): Piece => {
  return table(
    words.title,
    [
      { head: words.head.number, width: 6, cell: ({ number }: Exhibit) => String(number) },
      { head: words.head.title, width: 30, cell: titleOf },
      { head: words.head.details, width: 21, cell: detailsOf },
      { head: words.head.proves, width: 27, cell: provesOf },
      { head: words.head.level, width: 16, cell: ({ level }: Exhibit) => parts.levels[level] },
    ],
    exhibits,
    exhibits.map(({ number }) => number),
  )

  function titleOf({ level, title, author, neutralSummary }: Exhibit): string {
    if (isAtLeast(level, 'C3')) return neutralSummary?.replace(/\.$/, '') ?? words.forCommissionOnly
    return isAtLeast(level, 'C1') || author === undefined ? title : words.titled(title, author)
  }

  function detailsOf({ level, date, precision, language, pages, translation = 'not-needed' }: Exhibit): string {
    const isHidden = isAtLeast(level, 'C2')
    return [
      ...(isHidden || date === undefined ? [] : [clerk.voice.day(date, precision)]),
      ...(isHidden || language === undefined ? [] : [clerk.voice.languageName(language)]),
      ...(pages === undefined ? [] : [words.pagesOf(pages)]),
      ...(words.translated[translation] ?? []),
    ].join('; ')
  }

  function provesOf({ id, level, proves = '' }: Exhibit): string {
    return isAtLeast(level, 'C3') ? '' : words.proves(proves, groundsOn(clerk, id).join(', '))
  }
}

const groundsOn = (clerk: Clerk, id: string): readonly string[] => reliedOnBy(clerk, ({ exhibits }) => exhibits.some(exhibit => exhibit.id === id))

const notes = ({ clerk, words: { notes } }: OurDesk, exhibits: readonly Exhibit[]): readonly string[] => {
  const isPleaded = clerk.assessment.plead.length > 0
  const idle = exhibits.filter(({ id }) => groundsOn(clerk, id).length === 0).map(({ number }) => number)
  return [
    ...(limit.kind === 'at-most' && exhibits.length > limit.most ? [notes.tooMany(exhibits.length, limit.most)] : []),
    notes.merge,
    notes.parts,
    ...(exhibits.some(({ translation }) => translation === 'missing') ? [notes.missing] : []),
    ...(isPleaded && idle.length > 0 ? [notes.idle(idle)] : []),
    notes.numbers,
  ]
}
