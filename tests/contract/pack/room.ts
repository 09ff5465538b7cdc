import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { day } from '#core/civil-date.ts'
import type { BundleReport } from '#pack/bundle-report.ts'
import type { BundleExhibit, BundlePlaces, BundleRequest } from '#pack/bundle-request.ts'
import { type BundleOptions, makeBundle } from '#pack/make-bundle.ts'
import { type TrickyName, trickyFile } from '../../corpus/tricky-files.ts'
import { fontsFolder } from '../paper/tools.ts'

/** A folder of its own with a work folder and an output folder in it, gone when the test is over. */
export type Room = {
  readonly folder: string
  readonly places: BundlePlaces
  readonly put: (name: string, bytes: Uint8Array) => string
  readonly clear: () => void
}

export const newRoom = (): Room => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  for (const name of ['in', 'work', 'out']) mkdirSync(join(folder, name))
  return {
    folder,
    places: { output: join(folder, 'out', 'bundle.pdf'), workFolder: join(folder, 'work'), fontsFolder },
    put: (name, bytes) => {
      const path = join(folder, 'in', name)
      writeFileSync(path, bytes)
      return path
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export const roomForTest = (): Room => {
  const room = newRoom()
  onTestFinished(room.clear)
  return room
}

export const putTricky = async (room: Room, names: readonly TrickyName[]): Promise<readonly string[]> =>
  Promise.all(names.map(async (name, at) => room.put(`${at + 1}.pdf`, await trickyFile(name))))

export const requestOf = (exhibits: readonly BundleExhibit[], more: Partial<BundleRequest> = {}): BundleRequest => ({
  cover: { title: 'Evidence bundle', party: 'Case Falcon', reference: 'R-1', day: day('2026-11-24') },
  language: 'en',
  exhibits,
  ...more,
})

/** One exhibit a file, numbered from 1. */
export const exhibitsOf = (paths: readonly string[], titles: readonly string[] = []): readonly BundleExhibit[] =>
  paths.map((path, at) => ({ number: at + 1, title: titles[at] ?? `Exhibit ${at + 1}`, level: 'C0', files: [{ path }] }))

/** The report of a bundle that must be built. */
export const builtIn = async (room: Room, request: BundleRequest, options: BundleOptions = {}): Promise<BundleReport> => {
  const made = await makeBundle(request, room.places, options)
  if (made.kind === 'not-verified') throw new Error(JSON.stringify(made.report.verification.checks.filter(({ failed }) => failed > 0)))
  if (made.kind !== 'built') throw new Error(made.kind)
  return made.report
}

/** What a program prints about a file. */
export const said = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })

/** Without direction controls and with every space alike. */
export const plainWords = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
