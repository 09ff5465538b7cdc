import type { Progress } from '#core/interview/progress.ts'
import type { Interview } from '#core/interview/question.ts'
import { atOf, atOfSection, caseSection, type Spot } from '#renderer/situation/spot.ts'

/** A line of the map. `level` counts from 1; `isOpen` is left out where nothing lies below. */
export type MapLine = {
  readonly at: string
  readonly level: 1 | 2 | 3
  readonly label: string
  readonly progress?: Progress
  readonly isOpen?: boolean
  readonly parent?: string
}

/** The lines on show: every section, the lists of those that are open, the items of each list. */
export const mapLines = ({ sections }: Interview, caseTitle: string, isOpen: (at: string) => boolean): readonly MapLine[] => [
  { at: atOfSection(caseSection), level: 1, label: caseTitle },
  ...sections.flatMap(({ id, title, entries, progress }): readonly MapLine[] => {
    const at = atOfSection(id)
    const groups = entries.flatMap(entry => (entry.kind === 'group' ? [entry.group] : []))
    const open = isOpen(at)
    return [
      { at, level: 1, label: title, progress, ...(groups.length > 0 ? { isOpen: open } : {}) },
      ...(open
        ? groups.flatMap(({ group, many, items, progress }): readonly MapLine[] => [
            { at: group, level: 2, label: many, progress, parent: at },
            ...items.map((item): MapLine => ({ at: `${group}/${item.id}`, level: 3, label: item.summary, progress: item.progress, parent: group })),
          ])
        : []),
    ]
  }),
]

/** The line that stands for a place: its item, else its list, else its section. */
export const lineOfSpot = ({ section, group, item }: Spot, lines: readonly MapLine[]): string => {
  const wanted = atOf({ section, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }) })
  return lines.some(({ at }) => at === wanted) ? wanted : atOfSection(section)
}
