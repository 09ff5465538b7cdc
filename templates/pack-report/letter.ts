import type { Block, Letter } from '#core/document/letter.ts'
import type { LeakReport } from '#core/evidence/leak-check.ts'
import type { MadeBy, ManifestCheck, ManifestVolume } from '#core/evidence/manifest.ts'
import { english, type ReportWords } from '#templates/pack-report/en.ts'

export type PackReport = {
  /** Left out of what may be put to the source. */
  readonly codeName?: string
  readonly made: MadeBy
  readonly volumes: readonly ManifestVolume[]
  readonly checks: readonly ManifestCheck[]
  /** Left empty for the source: what happened to a file is not for it. */
  readonly problems: readonly { readonly exhibit: number; readonly problem: string; readonly done: string }[]
  readonly leaks?: Pick<LeakReport, 'checked' | 'cannotSee'>
}

/** What was checked after the bundle was written. */
export const packReport = ({ codeName, made, volumes, checks, problems, leaks }: PackReport, words: ReportWords = english): Letter => ({
  title: words.title,
  language: 'en',
  header: codeName === undefined ? words.neutralHeader : words.header(codeName),
  blocks: [
    { kind: 'title', text: words.title },
    paragraph(
      'intro',
      words.intro(
        volumes.length,
        volumes.reduce((sum, { pages }) => sum + pages, 0),
      ),
    ),
    {
      kind: 'box',
      caption: words.title,
      rows: [
        { label: words.made, value: [words.what(made.app, made.version)] },
        { label: words.at, value: [made.at] },
        { label: words.law, value: [`${made.law}, ${made.procedure}`] },
      ],
    },
    heading('volumes', words.volumes),
    table(
      words.volumes,
      [24, 14, 62],
      words.volumeHead,
      volumes.map(({ name, first, last, sha256 }) => [name, `${first}–${last}`, sha256]),
    ),
    heading('checks', words.checks),
    table(
      words.checks,
      [70, 15, 15],
      words.checkHead,
      checks.map(({ what, checked, failed }) => [what, String(checked), String(failed)]),
    ),
    ...(problems.length === 0
      ? []
      : [
          heading('problems', words.problems),
          table(
            words.problems,
            [12, 44, 44],
            words.problemHead,
            problems.map(({ exhibit, problem, done }) => [String(exhibit), problem, done]),
          ),
        ]),
    ...(leaks === undefined
      ? []
      : [
          heading('leaks', words.leaks),
          paragraph('leak-check', words.leakFree(leaks.checked.words, leaks.checked.sources)),
          paragraph('cannot-see', words.cannotSee),
          bullets(leaks.cannotSee),
        ]),
    heading('how', words.how),
    bullets(words.steps),
  ],
})

const heading = (id: string, text: string): Block => ({ kind: 'heading', level: 1, id, text: [text] })

const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, numbered: false, text: [text] })

const bullets = (items: readonly string[]): Block => ({ kind: 'bullets', items: items.map(item => [item]) })

const table = (caption: string, widths: readonly number[], head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption,
  widths,
  head,
  rows: rows.map(row => row.map(cell => [cell])),
})
