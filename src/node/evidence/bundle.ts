import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Bound, BoundExhibit, BoundPages, BoundPart, ToBind } from '#app/evidence-port.ts'
import type { BundleReport, ExhibitReport } from '#pack/bundle-report.ts'
import type { BundleExhibit, BundleRequest, InnerTab, Phase } from '#pack/bundle-request.ts'
import { makeBundle } from '#pack/make-bundle.ts'

type Places = { readonly folder: string; readonly fontsFolder: string; readonly worker?: URL }
type Telling = { readonly signal: AbortSignal; readonly progress: (done: number, of: number, says: string) => void }

/** Binds a bundle in the work folder, in a thread of its own. Throws when it is cancelled. */
export const bundleIn = async ({ folder, fontsFolder, worker }: Places, asked: ToBind, { signal, progress }: Telling): Promise<Bound> => {
  const made = await makeBundle(
    requestOf(asked),
    { output: join(folder, `bundle-${randomUUID()}.pdf`), workFolder: folder, fontsFolder },
    // Nobody catches what is thrown there, so nothing is told any more once it is cancelled.
    { signal, onProgress: ({ phase, done, of }) => signal.aborted || progress(done, of, phases[phase]), ...(worker && { worker }) },
  )
  signal.throwIfAborted()
  if (made.kind === 'cancelled') throw new Error('The bundle was cancelled by nobody.')
  return boundOf(made.kind, made.report)
}

const phases: { readonly [P in Phase]: string } = {
  reading: 'Making the pages ready',
  'laying-out': 'Laying out cover and index',
  writing: 'Writing the bundle',
  checking: 'Reading the bundle back',
}

const requestOf = ({ title, party, reference, day, paper, prefix, volumePages, volumeBytes, exhibits }: ToBind): BundleRequest => ({
  cover: { title, party, day, ...(reference === undefined ? {} : { reference }) },
  language: 'en',
  paper,
  ...(prefix === '' ? {} : { stamp: { prefix } }),
  volumes: { ...(volumePages === undefined ? {} : { pages: volumePages }), ...(volumeBytes === undefined ? {} : { bytes: volumeBytes }) },
  exhibits: exhibits.map(exhibitOf),
})

const exhibitOf = ({ tabs, ...exhibit }: BoundExhibit): BundleExhibit => ({
  ...exhibit,
  ...partOf(exhibit),
  ...(tabs === undefined ? {} : { tabs: tabs.map((tab): InnerTab => ({ ...tab, stamp: tab.label, ...partOf(tab) })) }),
})

const partOf = ({ files }: BoundPart) => ({ files: files.map(({ copy, label }) => ({ path: copy, ...(label === undefined ? {} : { label }) })) })

const boundOf = (kind: Bound['kind'], { pages, volumes, exhibits, problems, verification }: BundleReport): Bound => ({
  kind,
  pages,
  volumes: volumes.map(({ path, ...volume }) => ({ ...volume, place: path })),
  exhibits: exhibits.map(({ number, title, volume, first, last, parts }) => ({ number, title, volume, first, last, parts: pagesOf(parts) })),
  problems: problems.map(({ exhibit, weight, problem, remedy, repaired }) => ({
    exhibit,
    weight,
    problem,
    remedy,
    ...(repaired === undefined ? {} : { repaired }),
  })),
  checks: verification.checks,
})

/** Pages are counted anew inside each inner tab: papers cite them by the number of their own exhibit. */
const pagesOf = (parts: ExhibitReport['parts']): readonly BoundPages[] => {
  const counted = new Map<string, number>()
  return parts.map(({ tab, first, last }) => {
    const inner = (counted.get(tab ?? '') ?? 0) + 1
    counted.set(tab ?? '', inner + last - first)
    return { ...(tab === undefined ? {} : { tab }), inner, first, last }
  })
}
