import { hashedFiles } from '#app/evidence/hashed-files.ts'
import type { Going, PackAsked } from '#app/evidence/make-pack.ts'
import { nativeFiles } from '#app/evidence/native-files.ts'
import { packRequest } from '#app/evidence/pack-request.ts'
import { placesIn } from '#app/evidence/places.ts'
import { sourceLeaks } from '#app/evidence/source-leaks.ts'
import type { PackFile, WorkRoom } from '#app/evidence-port.ts'
import type { Ports } from '#app/ports.ts'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import { buildManifest } from '#core/evidence/build-manifest.ts'
import { changedPages, sayChange } from '#core/evidence/changed-pages.ts'
import type { LeakReport } from '#core/evidence/leak-check.ts'
import { type MadeBy, type Manifest, type ManifestFile, manifestName, manifestText } from '#core/evidence/manifest.ts'
import { verifyPage, verifyPageName, verifyScript, verifyStyle } from '#core/evidence/verify-page.ts'
import { base64OfHex, utf8 } from '#core/kit/encode.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { packChanges } from '#templates/pack-changes/letter.ts'
import { packIndex } from '#templates/pack-index/letter.ts'
import { packReport } from '#templates/pack-report/letter.ts'

type Told = Pick<PackBuilt, 'exhibits' | 'problems' | 'checks'>

type Papers =
  | { readonly kind: 'leaks'; readonly leaks: LeakReport }
  | {
      readonly kind: 'made'
      readonly files: readonly PackFile[]
      readonly listed: PackBuilt['files']
      readonly manifest: Manifest
      readonly manifestSha256: string
      readonly changes: PackBuilt['changes']
      readonly notes: readonly string[]
      readonly leaks?: LeakReport
    }

/** Everything of a pack beside its volumes. For the source, nothing is made before all that it would read was checked for leaks. */
export const packPapers = async (ports: Ports, room: WorkRoom, asked: PackAsked, pack: Going, told: Told): Promise<Papers> => {
  const { options, earlier } = asked
  const { subject, disclosure, bound, nameOf, going } = pack
  const forCcf = options.for === 'ccf'
  const code = forCcf ? { codeName: subject.codeName } : {}
  const made: MadeBy = { app: 'Recourse', version: ports.appVersion, law: lawPack.version, procedure: profile.id, at: ports.now() }
  const volumes = bound.volumes.map(({ number, place: _, ...volume }) => ({ ...volume, volume: number, name: nameOf(number) }))
  const manifestOf = (files: readonly ManifestFile[]): Manifest =>
    buildManifest({
      subject,
      disclosure,
      made,
      bound: placesIn(
        bound,
        going.map(({ disclosed }) => disclosed.number),
      ),
      volumes,
      files,
      checks: bound.checks,
    })

  room.tell(0, 1, 'Writing index and report')
  const print = { paper: options.paper, withoutFont: 'sign' } as const
  const index = packIndex({ audience: options.for, ...code, volumes: volumes.length, rows: rowsOf(pack, told) })
  const changed = earlier === undefined ? [] : changedPages(earlier, manifestOf([]))
  const changes = changed.map(change => ({ exhibit: change.number, says: sayChange(change) }))
  const slip =
    earlier === undefined
      ? undefined
      : packChanges(
          earlier.made.at,
          changes.map(({ says }) => says),
        )
  const request =
    forCcf && options.request !== null ? await packRequest(ports, { ...asked, document: options.request, paper: options.paper, bound, nameOf }) : { notes: [] }
  const files: readonly PackFile[] = [
    { name: 'index.docx', bytes: await ports.toDocx(index, print) },
    { name: 'index.pdf', bytes: (await ports.toPdf(index, print)).bytes },
    ...(slip === undefined ? [] : [{ name: 'changes.pdf', bytes: (await ports.toPdf(slip, print)).bytes }]),
    ...(request.file === undefined ? [] : [request.file]),
    ...(forCcf ? nativeFiles(going) : []),
    { name: verifyPageName, bytes: utf8(verifyPage({ script: hashed(verifyScript), style: hashed(verifyStyle) })) },
  ]
  const listed = await hashedFiles(ports, pack, files)

  const leaks = forCcf
    ? undefined
    : await sourceLeaks(room, {
        subject: { ...subject, exhibits: asked.subject.exhibits },
        pdfs: bound.volumes.map(({ number, place }) => ({ name: nameOf(number), place })),
        letters: [{ name: 'index.pdf', letter: index }, ...(slip === undefined ? [] : [{ name: 'changes.pdf', letter: slip }])],
        manifest: manifestText(manifestOf(listed)),
        titles: [...told.exhibits.map(({ title }) => title), options.prefix].filter(text => text !== ''),
        names: [...volumes, ...files].map(({ name }) => name),
      })
  if (leaks?.passed === false) return { kind: 'leaks', leaks }

  const report = packReport({
    ...code,
    made,
    volumes,
    checks: bound.checks,
    problems: forCcf ? told.problems.map(({ exhibit, problem, remedy, repaired = '' }) => ({ exhibit, problem, done: `${repaired} ${remedy}`.trim() })) : [],
    ...(leaks === undefined ? {} : { leaks }),
  })
  const all: readonly PackFile[] = [...files, { name: 'verification-report.pdf', bytes: (await ports.toPdf(report, print)).bytes }]
  const manifest = manifestOf(await hashedFiles(ports, pack, all))
  const text = manifestText(manifest)
  const bytes = utf8(text)
  const manifestSha256 = ports.sha256OfText(text)
  room.tell(1, 1, 'Writing index and report')
  return {
    kind: 'made',
    files: [...bound.volumes.map(({ number, place }) => ({ name: nameOf(number), place })), ...all, { name: manifestName, bytes }],
    listed: [...manifest.volumes, ...manifest.files, { name: manifestName, bytes: bytes.length, sha256: manifestSha256 }].map(
      ({ name, bytes: size, sha256 }) => ({
        name,
        bytes: size,
        sha256,
      }),
    ),
    manifest,
    manifestSha256,
    changes,
    notes: request.notes,
    ...(leaks === undefined ? {} : { leaks }),
  }

  function hashed(text: string): string {
    return base64OfHex(ports.sha256OfText(text))
  }
}

const rowsOf = ({ going, bound }: Going, { exhibits }: Told) =>
  exhibits.flatMap(place => {
    const one = going.find(({ disclosed }) => disclosed.number === place.number)
    if (one === undefined) return []
    const { date, language, relevance } = one.disclosed.goes === 'summary' ? {} : one.exhibit
    return [
      {
        number: place.number,
        title: place.title,
        labels: place.labels,
        volume: bound.volumes.length > 1 ? place.volume : 1,
        ...(date === undefined ? {} : { date }),
        ...(language === undefined ? {} : { language }),
        ...(relevance === undefined ? {} : { relevance }),
      },
    ]
  })
