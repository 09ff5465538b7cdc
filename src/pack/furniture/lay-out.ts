import type { Change } from '../bundle-report.ts'
import type { BundleRequest } from '../bundle-request.ts'
import { bind, type SheetPages, type Volume } from '../plan/bind.ts'
import { changesSince } from '../plan/changes.ts'
import type { ExhibitParts } from '../plan/parts.ts'
import { runsOf } from './runs.ts'
import { exhibitName, labelOf, type SheetText } from './sheet.ts'
import { sheetsOf } from './sheets.ts'
import type { Typesetter } from './typeset.ts'
import { words } from './words.ts'

/** Every page has its number, and our own sheets are set with these numbers. */
export type LaidOut = {
  readonly volumes: readonly Volume[]
  readonly changes: readonly Change[]
  readonly sheets: SheetPages
  readonly pdf: Uint8Array
  readonly letters: readonly string[]
  readonly text: SheetText
}

/** The index tells the pages, and its length moves them: so it is set until the pages hold still, and every letter has a font or a
 * sign in its place. Twice is the rule. */
export const layOut = (request: BundleRequest, exhibits: readonly ExhibitParts[], typeset: Typesetter): LaidOut => {
  let sheets: SheetPages = new Map()
  for (let attempt = 0; ; attempt += 1) {
    const { volumes, text } = numbered(request, exhibits, sheets)
    const furniture = typeset.set({ ...look(request), sheets: sheetsOf(volumes, text), stamps: [] })
    const pdf = attempt > 0 && sameLengths(furniture.sheets, sheets) ? furniture.pdf() : undefined
    if (pdf) return { volumes, changes: text.changes, sheets, pdf, letters: [...typeset.withoutFont], text }
    if (attempt > mostAttempts) throw new Error('The index does not come to rest.')
    sheets = furniture.sheets
  }
}

const mostAttempts = 6

const numbered = (
  request: BundleRequest,
  exhibits: readonly ExhibitParts[],
  sheets: SheetPages,
): { readonly volumes: readonly Volume[]; readonly text: SheetText } => {
  const volumes = bind(exhibits, sheets, request.earlier !== undefined, request.volumes)
  const changes = changesSince(
    request.earlier,
    volumes.flatMap(volume => volume.exhibits),
  )
  return { volumes, text: { request, words: words[request.language], changes } }
}

const sameLengths = (one: SheetPages, other: SheetPages): boolean => one.size === other.size && [...one].every(([id, pages]) => other.get(id) === pages)

const look = ({ language, paper = 'a4' }: BundleRequest) => ({ language, paper })

/** Stamps set at a time, so that a long bundle takes no more memory than a short one. */
export const stampsAtATime = 150

/** The stamps of all pages, as PDFs of `stampsAtATime` pages each. */
export function* stampsOf({ volumes, text }: LaidOut, typeset: Typesetter): Generator<Uint8Array> {
  const stamps = stampTexts(volumes, text)
  for (let from = 0; from < stamps.length; from += stampsAtATime) {
    const some = stamps.slice(from, from + stampsAtATime)
    const furniture = { ...look(text.request), sheets: [], stamps: some.map(stamp => runsOf(stamp, text.request.language)) }
    const pdf = typeset.set(furniture).pdf() ?? typeset.set(furniture).pdf()
    if (pdf === undefined) throw new Error('The stamps could not be set.')
    yield pdf
  }
}

/** The words of each page's stamp: “Annex 3, p. 2 | 45”, the number of the bundle page last. */
export const stampTexts = (volumes: readonly Volume[], text: SheetText): readonly string[] =>
  volumes.flatMap(({ front, exhibits }) => [
    ...front.flatMap(({ first, pages }) => upTo(pages).map(at => labelOf(first + at, text.request))),
    ...exhibits.flatMap(({ exhibit, sections }) => {
      const counted = new Map<string, number>()
      return sections.flatMap(({ part, first, pages }) =>
        upTo(pages).map(at => {
          const name = ('tab' in part ? part.tab?.stamp : undefined) ?? exhibitName(exhibit.number, text)
          const isSheet = part.kind === 'tab' || part.kind === 'inner-tab'
          const inner = (counted.get(name) ?? 0) + (isSheet ? 0 : 1)
          counted.set(name, inner)
          return `${isSheet ? name : text.words.stamp.inner(name, inner)} | ${labelOf(first + at, text.request)}`
        }),
      )
    }),
  ])

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)
