import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FileProblem, Verification } from './bundle-report.ts'
import type { BundlePlaces, BundleRequest, Progress } from './bundle-request.ts'
import { type LaidOut, layOut, stampsOf } from './furniture/lay-out.ts'
import { newTypesetter, type Typesetter } from './furniture/typeset.ts'
import type { Volume } from './plan/bind.ts'
import { type ExhibitParts, partsOf } from './plan/parts.ts'
import { prepareFile } from './prepare/prepare-file.ts'
import { problemsIn } from './problems.ts'
import { newQpdf, type Qpdf } from './qpdf.ts'
import { joinChecks } from './verify/checks.ts'
import { verifyVolume } from './verify/verify-volume.ts'
import { FileFailed, type Furniture, type VolumeWritten, writeVolume } from './write/write-volume.ts'

/** A volume under a name that looks like no pack, to be renamed when all is well. */
export type VolumeMade = { readonly volume: Volume; readonly temporary: string; readonly written: VolumeWritten }

export type Built = {
  readonly volumes: readonly VolumeMade[]
  readonly laidOut: LaidOut
  readonly problems: readonly FileProblem[]
  readonly verification: Verification
}

type Steps = { readonly temporaryOf: (volume: number) => string; readonly onProgress: (progress: Progress) => void }

/**
 * Makes all volumes and reads them back. It leaves them under their temporary names, whatever the check said. Blocks its thread for seconds:
 * the worker runs it.
 */
export const build = async (request: BundleRequest, places: BundlePlaces, { temporaryOf, onProgress }: Steps): Promise<Built> => {
  const work = mkdtempSync(join(places.workFolder, 'bundle-'))
  const qpdf = newQpdf()

  const bound = async (exhibits: readonly ExhibitParts[], typeset: Typesetter): Promise<Pick<Built, 'laidOut' | 'volumes'>> => {
    onProgress({ phase: 'laying-out', done: 0, of: 1 })
    const laidOut = layOut(request, exhibits, typeset)
    const folder = mkdtempSync(join(work, 'ours-'))
    const furniture = await plainFurniture(laidOut, typeset, folder, qpdf)
    onProgress({ phase: 'laying-out', done: 1, of: 1 })
    let done = 0
    try {
      const volumes = laidOut.volumes.map(volume => {
        const temporary = temporaryOf(volume.number)
        const written = writeVolume(volume, laidOut, furniture, temporary, () => {
          done += 1
          onProgress({ phase: 'writing', done, of: exhibits.length })
        })
        return { volume, temporary, written }
      })
      return { laidOut, volumes }
    } catch (error) {
      for (const { number } of laidOut.volumes) rmSync(temporaryOf(number), { force: true })
      if (!(error instanceof FileFailed)) throw error
      return bound(
        exhibits.map(exhibit => withoutFile(exhibit, error.part)),
        typeset,
      )
    }
  }

  try {
    const typesetting = newTypesetter(places.fontsFolder)
    const exhibits = await readAll(request, work, qpdf, onProgress)
    const { laidOut, volumes } = await bound(exhibits, await typesetting)

    const checks = []
    for (const [at, made] of volumes.entries()) {
      onProgress({ phase: 'checking', done: at, of: volumes.length })
      checks.push(await verifyVolume(made.temporary, made.volume, laidOut, made.written, qpdf, work))
    }
    onProgress({ phase: 'checking', done: volumes.length, of: volumes.length })
    return { volumes, laidOut, problems: problemsIn(laidOut, volumes), verification: joinChecks(checks) }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** The exhibit with a sheet in place of a file that could not be carried over after all. */
const withoutFile = ({ exhibit, parts }: ExhibitParts, failed: string): ExhibitParts => ({
  exhibit,
  parts: parts.map(part =>
    part.kind === 'file' && part.id === failed ? { ...part, kind: 'left-out', of: { ...part.of, kind: 'left-out', why: 'damaged' } } : part,
  ),
})

const readAll = async (request: BundleRequest, work: string, qpdf: Qpdf, onProgress: Steps['onProgress']): Promise<readonly ExhibitParts[]> => {
  const all: ExhibitParts[] = []
  for (const [at, exhibit] of request.exhibits.entries()) {
    all.push(await partsOf(exhibit, at, (file, id) => prepareFile(file.path, work, id, qpdf)))
    onProgress({ phase: 'reading', done: at + 1, of: request.exhibits.length })
  }
  return all
}

const plainFurniture = async (laidOut: LaidOut, typeset: Typesetter, work: string, qpdf: Qpdf): Promise<Furniture> => {
  const plain = async (bytes: Uint8Array, name: string): Promise<string> => {
    writeFileSync(join(work, `${name}-set.pdf`), bytes, { flag: 'wx', mode: 0o600 })
    const { code } = await qpdf(
      [`/work/${name}-set.pdf`, '--stream-data=preserve', '--object-streams=disable', '--newline-before-endstream', `/work/${name}.pdf`],
      {
        '/work': resolve(work),
      },
    )
    if (code !== 0) throw new Error('Our own sheets could not be read back.')
    return join(work, `${name}.pdf`)
  }
  const sheets = await plain(laidOut.pdf, 'sheets')
  const stamps: string[] = []
  for (const bytes of stampsOf(laidOut, typeset)) stamps.push(await plain(bytes, `stamps-${stamps.length + 1}`))
  return { sheets, stamps }
}
