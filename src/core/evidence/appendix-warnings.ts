import type { Exhibit } from '#core/case/case.ts'

export type PlannedExhibit = Pick<Exhibit, 'id' | 'number' | 'title' | 'level' | 'theme' | 'pages' | 'date' | 'author' | 'source' | 'language'>

/** Why a reader could take a group for a way round the limit. The measures are our own rules of thumb; no rule of the CCF was found. */
export type GroupWarning = {
  readonly rule: 'only-for-the-limit' | 'many-papers' | 'many-pages' | 'vague-theme' | 'years-apart' | 'many-authors' | 'mixed-languages'
  readonly says: string
}

const most = { papers: 5, pages: 50, years: 5, authors: 3 }

export const warningsOf = (members: readonly PlannedExhibit[], pages: number | undefined, isForced: boolean): readonly GroupWarning[] => {
  const theme = members[0]?.theme?.trim() ?? ''
  const years = members.flatMap(({ date }) => (date === undefined ? [] : [Number(date.slice(0, 4))]))
  const apart = years.length < 2 ? 0 : Math.max(...years) - Math.min(...years)
  const authors = distinct(members.map(({ author, source }) => author ?? source))
  const languages = distinct(members.map(({ language }) => language?.split('-')[0]))
  return [
    ...(isForced
      ? [
          {
            rule: 'only-for-the-limit' as const,
            says: 'These papers are put together because there are more exhibits than appendices. What counts as one appendix was looked for and not found: leave papers out first, merge second, and only what a reader would file together anyway.',
          },
        ]
      : []),
    ...(members.length > most.papers
      ? [
          {
            rule: 'many-papers' as const,
            says: `${members.length} papers in one appendix. Our rule of thumb, not a rule of the CCF: more than ${most.papers} look like a bundle, not a paper.`,
          },
        ]
      : []),
    ...(pages !== undefined && pages > most.pages
      ? [
          {
            rule: 'many-pages' as const,
            says: `${pages} pages in one appendix. Our rule of thumb, not a rule of the CCF: above ${most.pages} the reader is sent to search.`,
          },
        ]
      : []),
    ...(vague.test(theme)
      ? [{ rule: 'vague-theme' as const, says: `“${theme}” is no theme: it names what is left over. Say what the papers have in common, or keep them apart.` }]
      : []),
    ...(apart > most.years
      ? [
          {
            rule: 'years-apart' as const,
            says: `The papers lie ${apart} years apart. Our rule of thumb: one event or one series of events makes one appendix.`,
          },
        ]
      : []),
    ...(authors.length > most.authors
      ? [
          {
            rule: 'many-authors' as const,
            says: `The papers come from ${authors.length} authors. Our rule of thumb: papers of one authority, or on one event, belong together.`,
          },
        ]
      : []),
    ...(languages.length > 1
      ? [{ rule: 'mixed-languages' as const, says: 'The papers are in different languages: say so in the index, with each translation behind its original.' }]
      : []),
  ]
}

const vague = /^(other|others|misc|miscellaneous|various|varia|general|more|rest|documents|papers|evidence|annexes|exhibits|attachments)\b/i

const distinct = (all: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(all.flatMap(one => (one === undefined || one.trim() === '' ? [] : [one.trim().toLowerCase()]))),
]
