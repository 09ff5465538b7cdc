import type { BoundExhibit, Section } from '../plan/bind.ts'
import type { Part } from '../plan/parts.ts'
import { runsOf } from './runs.ts'
import { exhibitName, innerTabs, pairs, rangeOf, type Sheet, type SheetText } from './sheet.ts'
import { languageName } from './words.ts'

/** The tab sheet or slip that a section of an exhibit is; none for a file. */
export const exhibitSheet = ({ part }: Section & { readonly part: Part }, bound: BoundExhibit, text: SheetText): readonly Sheet[] => {
  const { request, words } = text
  const { exhibit } = bound
  const drawn = (said: string) => runsOf(said, request.language)
  const described = (of: { date?: string; language?: string; source?: string; relevance?: string }, pages: string) =>
    pairs(request, [
      [words.sheet.date, of.date],
      [words.sheet.language, of.language === undefined ? undefined : languageName(of.language, request.language)],
      [words.sheet.source, of.source],
      [words.sheet.relevance, of.relevance],
      [words.sheet.pages, pages],
    ])
  switch (part.kind) {
    case 'file':
      return []
    case 'tab':
      return [
        {
          id: part.id,
          kind: 'tab',
          number: drawn(exhibitName(exhibit.number, text)),
          title: drawn(exhibit.title),
          pairs: described(exhibit, rangeOf(bound.first, bound.last, request)),
          marking: exhibit.marking === undefined ? null : drawn(exhibit.marking),
        },
      ]
    case 'inner-tab': {
      const at = innerTabs(bound).find(({ part: { id } }) => id === part.id)
      return [
        {
          id: part.id,
          kind: 'tab',
          number: drawn(`${exhibitName(exhibit.number, text)} · ${part.tab.label}`),
          title: drawn(part.tab.title),
          pairs: described(part.tab, rangeOf(at?.first ?? bound.first, at?.last ?? bound.last, request)),
          marking: null,
        },
      ]
    }
    case 'slip':
    case 'left-out': {
      const title = part.tab?.title ?? exhibit.title
      const label = part.kind === 'left-out' ? part.file.label : undefined
      return [
        {
          id: part.id,
          kind: 'slip',
          title: drawn(label === undefined ? title : `${title} (${label})`),
          text: drawn(part.kind === 'left-out' ? words.leftOut : (part.text ?? words.slip)),
        },
      ]
    }
  }
}
