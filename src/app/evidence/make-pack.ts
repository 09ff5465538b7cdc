import { packPapers } from '#app/evidence/pack-papers.ts'
import { placesIn } from '#app/evidence/places.ts'
import { type Brings, readFiles } from '#app/evidence/read-files.ts'
import { type ExhibitGoing, grouped } from '#app/evidence/to-bind.ts'
import { alikeNotes, toldFindings, toldProblems } from '#app/evidence/told-problems.ts'
import type { Bound, WorkRoom } from '#app/evidence-port.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import type { InputOf } from '#contract/operations.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Noted } from '#core/evidence/custody-of-change.ts'
import { type Disclosure, disclosureOf } from '#core/evidence/disclosure.ts'
import type { Manifest } from '#core/evidence/manifest.ts'

export type PackAsked = {
  readonly subject: Case
  readonly asOf: CivilDate
  readonly alert?: string | undefined
  readonly options: InputOf<'pack.build'>['options']
  readonly earlier?: Manifest | undefined
  readonly brings: Brings
  /** Notes which copies were made of which files, and answers with the case as it is then. */
  readonly note: (noted: readonly Noted[]) => Promise<Case>
}

export type Going = {
  readonly subject: Case
  readonly disclosure: Disclosure
  readonly going: readonly ExhibitGoing[]
  readonly bound: Bound
  readonly nameOf: (volume: number) => string
}

/** Binds what may go to the reader, checks what was written, and hands it over: the whole pack or none of it. */
export const makePack = async (ports: Ports, room: WorkRoom, asked: PackAsked): Promise<PackBuilt> => {
  const { subject, options } = asked
  const exhibits = subject.exhibits.filter(({ id }) => !options.without.includes(id))
  const disclosure = disclosureOf({ ...subject, exhibits }, options.for)
  const going = await readAll(room, { ...subject, exhibits }, disclosure, asked)
  const noted = await asked.note(going.flatMap(derivedOf))
  const bound = await room.bind(toBind(going, noted, asked), room.tell)

  const nameOf = (volume: number): string => (bound.volumes.length > 1 ? `bundle-${volume}.pdf` : 'bundle.pdf')
  const problems = [...toldProblems(going), ...bound.problems]
  const told = {
    files: [],
    pages: bound.pages,
    exhibits: placesIn(
      bound,
      going.map(({ disclosed }) => disclosed.number),
    ).map(place => ({
      ...place,
      title: going.find(({ disclosed }) => disclosed.number === place.number)?.disclosed.title ?? '',
      labels: { first: `${options.prefix}${place.first}`, last: `${options.prefix}${place.last}` },
    })),
    leftOut: [
      ...disclosure.exhibits.filter(({ goes }) => goes === 'out').map(({ exhibit, number, why }) => ({ exhibit, number, why })),
      ...subject.exhibits.filter(({ id }) => options.without.includes(id)).map(({ id, number }) => ({ exhibit: id, number, why: 'Left out by the lawyer.' })),
    ],
    problems,
    findings: toldFindings(going),
    changes: [],
    checks: bound.checks,
    notes: [...disclosure.findings.map(({ says, mend }) => `${says} ${mend}`), ...alikeNotes(ports.evidence, going)],
  }
  if (bound.kind === 'not-verified') return { kind: 'not-verified', ...told }
  const made = await packPapers(ports, room, asked, { subject: { ...noted, exhibits }, disclosure, going, bound, nameOf }, told)
  if (made.kind === 'leaks') return { ...told, kind: 'leaks', leaks: made.leaks }

  const handed = await room.handOver(made.files, `${options.for === 'ccf' ? 'pack-for-the-ccf' : 'pack-for-the-source'}-${asked.asOf}`)
  return {
    ...told,
    kind: 'built',
    ...handed,
    files: made.listed,
    manifest: made.manifest,
    manifestSha256: made.manifestSha256,
    changes: made.changes,
    notes: [...told.notes, ...made.notes],
    ...(made.leaks === undefined ? {} : { leaks: made.leaks }),
  }
}

const readAll = async (room: WorkRoom, subject: Case, disclosure: Disclosure, { options, brings }: PackAsked): Promise<readonly ExhibitGoing[]> => {
  const disclosed = disclosure.exhibits.filter(({ goes }) => goes !== 'out')
  if (disclosed.length === 0) throw refuse('pack-empty', { audience: options.for })
  const of = disclosed.reduce((sum, { files }) => sum + files.length, 0)
  let done = 0
  const told = () => {
    done += 1
    room.tell(done, of, 'Reading the files')
  }
  room.tell(0, of, 'Reading the files')
  const going: ExhibitGoing[] = []
  for (const one of disclosed) {
    const exhibit = subject.exhibits.find(({ id }) => id === one.exhibit)
    if (exhibit === undefined) continue
    going.push({ exhibit, disclosed: one, files: await readFiles(room, exhibit, one, { brings, paper: options.paper, told }) })
  }
  return going
}

const toBind = (going: readonly ExhibitGoing[], { codeName }: Case, { options, asOf }: PackAsked) => ({
  ...covers[options.for](options.party ?? codeName),
  ...(options.for === 'ccf' && options.reference !== undefined ? { reference: options.reference } : {}),
  day: asOf,
  paper: options.paper,
  prefix: options.prefix,
  ...(options.volumePages === undefined ? {} : { volumePages: options.volumePages }),
  ...(options.volumeBytes === undefined ? {} : { volumeBytes: options.volumeBytes }),
  exhibits: grouped(going, options.group, options.for),
})

const covers = {
  ccf: (party: string) => ({ title: 'Annexes to the request', party }),
  source: () => ({ title: 'Annexes that may be put to the source of the data', party: 'The applicant' }),
} as const

/** A copy that was noted before is not noted again. */
const derivedOf = ({ exhibit, files }: ExhibitGoing): readonly Noted[] =>
  files.flatMap(({ file, read }): readonly Noted[] => {
    if (read?.copySha256 === undefined || read.asItIs) return []
    const without = read.scrubbed.length === 0 ? '' : `; without: ${read.scrubbed.join(', ')}`
    return [
      { did: 'derived', exhibit: exhibit.id, file: file.id, sha256: read.copySha256, says: `copy of ${read.pages ?? 0} pages to bind${without}`.slice(0, 500) },
    ]
  })
