import type { ExhibitRead } from '#app/evidence/read-files.ts'
import type { BoundExhibit, BoundPart, FileRead } from '#app/evidence-port.ts'
import type { Exhibit, FileRole } from '#core/case/case.ts'
import type { Disclosed } from '#core/evidence/disclosure.ts'

/** An exhibit with what was read of its files, on its way into a bundle. */
export type ExhibitGoing = { readonly exhibit: Exhibit; readonly disclosed: Disclosed; readonly files: readonly ExhibitRead[] }

/** As it is bound for its reader. What is only told by a neutral summary is one sheet with that summary, and nothing else of the exhibit. */
const boundExhibit = ({ exhibit, disclosed, files }: ExhibitGoing, audience: 'ccf' | 'source'): BoundExhibit => ({
  ...partOf({ exhibit, disclosed, files }, audience),
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
          tabs: members.map(one => ({ ...partOf(one, audience), label: annexLabel(one.disclosed.number) })),
        },
      ]
    })
    .toSorted((a, b) => a.number - b.number)
}

/** As papers cite it, and as the bundle stamps it. */
export const annexLabel = (number: number): string => `Annex\u00a0${number}`

const partOf = ({ exhibit, disclosed, files }: ExhibitGoing, audience: 'ccf' | 'source'): BoundPart => {
  if (disclosed.goes === 'summary') return { title: disclosed.title, files: [], slip: disclosed.summary ?? '' }
  const copies = files.flatMap(({ file, read }) => [
    ...(read === undefined ? [] : copyOf(read, audience, labelOf(file.role, file.language, files.length))),
    ...(read === undefined ? [] : everyInner(read)).flatMap((inner, at) => copyOf(inner, audience, { label: `Attachment ${at + 1}` })),
  ])
  return {
    title: disclosed.title,
    ...(exhibit.date === undefined ? {} : { date: dateOf(exhibit) }),
    ...(exhibit.language === undefined ? {} : { language: exhibit.language }),
    ...(exhibit.source === undefined ? {} : { source: exhibit.source }),
    ...(exhibit.relevance === undefined ? {} : { relevance: exhibit.relevance }),
    files: copies,
    ...(copies.length === 0 ? { slip: slips[files.some(({ read }) => read?.asItIs === true) ? 'file' : 'none'] } : {}),
  }
}

/** The files inside a file, and those inside them. */
export const everyInner = ({ inside }: FileRead): readonly FileRead[] => inside.flatMap(inner => [inner, ...everyInner(inner)])

/** The sheet that stands for a file as it is names the file, and says that it is beside the bundle. For the source it is not, and the name is not told. */
const copyOf = ({ copy, asItIs }: FileRead, audience: 'ccf' | 'source', label: { readonly label?: string }): BoundPart['files'] =>
  copy === undefined || (asItIs && audience === 'source') ? [] : [{ copy, ...label }]

const slips = {
  none: 'The document itself is not among the files of this pack.',
  file: 'This exhibit is a file that has no pages. It can be provided on request.',
} as const

const labelOf = (role: FileRole, language: string | undefined, of: number): { readonly label?: string } =>
  of < 2 ? {} : { label: language === undefined ? labels[role] : `${labels[role]} (${language})` }

const labels: { readonly [R in FileRole]: string } = {
  original: 'Original',
  translation: 'Translation',
  'translator-statement': 'Translator’s statement',
  part: 'Part',
}

/** As much of a day as is known. */
const dateOf = ({ date: day, precision = 'day' }: Exhibit): string => {
  const date: string = day ?? ''
  if (precision === 'year') return date.slice(0, 4)
  if (precision === 'month') return date.slice(0, 7)
  return precision === 'approximate' ? `about ${date.slice(0, 4)}` : date
}
