import type { FileRead, WorkRoom } from '#app/evidence-port.ts'
import type { Exhibit, ExhibitFile } from '#core/case/case.ts'
import type { Disclosed } from '#core/evidence/disclosure.ts'
import { boundOrder } from '#core/evidence/translations.ts'

/** Puts a file of an exhibit into the work folder; undefined where there is none to be had. */
export type Brings = (exhibit: Exhibit, file: ExhibitFile) => Promise<string | undefined>

/** A file of an exhibit with what was read of it; `read` is left out where it was not to be had. */
export type ExhibitRead = { readonly file: ExhibitFile; readonly read?: FileRead }

/** The files of an exhibit that may go, in the order in which they are bound. */
export const readFiles = async (
  room: WorkRoom,
  exhibit: Exhibit,
  disclosed: Disclosed,
  { brings, paper, signal }: { readonly brings: Brings; readonly paper: 'a4' | 'us-letter'; readonly signal: AbortSignal },
): Promise<readonly ExhibitRead[]> => {
  const done: ExhibitRead[] = []
  for (const file of boundOrder((exhibit.files ?? []).filter(({ id }) => disclosed.files.includes(id)))) {
    signal.throwIfAborted()
    const place = await brings(exhibit, file)
    done.push(place === undefined ? { file } : { file, read: await room.read(place, file.name, paper, signal) })
  }
  return done
}
