import type { ExhibitRead } from '#app/evidence/read-files.ts'
import type { BoundExhibit, BoundPart } from '#app/evidence-port.ts'
import type { Exhibit, FileRole } from '#core/case/case.ts'
import type { Disclosed } from '#core/evidence/disclosure.ts'

/** An exhibit with what was read of its files, on its way into a bundle. */
export type ExhibitGoing = { readonly exhibit: Exhibit; readonly disclosed: Disclosed; readonly files: readonly ExhibitRead[] }

/** As it is bound for its reader. What is only told by a neutral summary is one sheet with that summary, and nothing else of the exhibit. */
export const boundExhibit = ({ exhibit, disclosed, files }: ExhibitGoing, audience: 'ccf' | 'source'): BoundExhibit => ({
  ...partOf({ exhibit, disclosed, files }),
  number: disclosed.number,
  level: disclosed.level,
  ...(disclosed.marking === undefined || audience === 'source' ? {} : { marking: disclosed.marking }),
})

/** Exhibits of one theme and one level as one appendix: the lowest number leads, the others are its inner tabs. */
export const grouped = (going: readonly ExhibitGoing[], themes: readonly string[], audience: 'ccf' | 'source'): readonly BoundExhibit[] => {
  const inGroup = (one: ExhibitGoing) =>
    one.disclosed.goes === 'whole' && one.exhibit.theme !== undefined && themes.includes(one.exhibit.theme) ? `${one.disclosed.level} ${one.exhibit.theme}` : ''
  const groups = Map.groupBy(going, inGroup)
  return [...groups]
    .flatMap(([key, members]): readonly BoundExhibit[] => {
      const [first] = members
      if (key === '' || members.length < 2 || first === undefined) return members.map(one => boundExhibit(one, audience))
      const { files: _, slip: __, date: ___, language: ____, source: _____, ...lead } = boundExhibit(first, audience)
      return [
        {
          ...lead,
          title: first.exhibit.theme ?? lead.title,
          files: [],
          tabs: members.map(one => ({ ...partOf(one), label: tabLabel(one.disclosed.number) })),
        },
      ]
    })
    .toSorted((a, b) => a.number - b.number)
}

export const tabLabel = (number: number): string => `Exhibit ${number}`

const partOf = ({ exhibit, disclosed, files }: ExhibitGoing): BoundPart => {
  if (disclosed.goes === 'summary') return { title: disclosed.title, files: [], slip: disclosed.summary ?? '' }
  const copies = files.flatMap(({ file, read }) => [
    ...(read?.copy === undefined ? [] : [{ copy: read.copy, ...labelOf(file.role, file.language, files.length) }]),
    ...(read?.inside ?? []).flatMap(({ copy }, at) => (copy === undefined ? [] : [{ copy, label: `Attachment ${at + 1}` }])),
  ])
  return {
    title: disclosed.title,
    ...(exhibit.date === undefined ? {} : { date: dateOf(exhibit) }),
    ...(exhibit.language === undefined ? {} : { language: exhibit.language }),
    ...(exhibit.source === undefined ? {} : { source: exhibit.source }),
    ...(exhibit.relevance === undefined ? {} : { relevance: exhibit.relevance }),
    files: copies,
    ...(copies.length === 0 ? { slip: 'The document itself is not among the files of this pack.' } : {}),
  }
}

const labelOf = (role: FileRole, language: string | undefined, of: number): { readonly label?: string } =>
  of < 2 ? {} : { label: language === undefined ? labels[role] : `${labels[role]} (${language})` }

const labels: { readonly [R in FileRole]: string } = {
  original: 'Original',
  translation: 'Translation',
  'translator-statement': 'Translator’s statement',
  part: 'Part',
}

/** As much of a day as is known. */
const dateOf = ({ date = '', precision = 'day' }: Exhibit): string => {
  if (precision === 'year') return date.slice(0, 4)
  if (precision === 'month') return date.slice(0, 7)
  return precision === 'approximate' ? `about ${date.slice(0, 4)}` : date
}
