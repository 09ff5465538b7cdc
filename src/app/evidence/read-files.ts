import type { FileRead, Paper, WorkRoom } from '#app/evidence-port.ts'
import type { Exhibit, ExhibitFile } from '#core/case/case.ts'
import type { Disclosed } from '#core/evidence/disclosure.ts'
import { boundOrder } from '#core/evidence/translations.ts'

/** Puts a file of an exhibit into the work folder; undefined where there is none to be had. */
export type Brings = (room: WorkRoom, file: ExhibitFile) => Promise<string | undefined>

/** A file of an exhibit with what was read of it; `read` is left out where it was not to be had. */
export type ExhibitRead = { readonly file: ExhibitFile; readonly read?: FileRead }

/** The files of an exhibit that may go, in the order in which they are bound. `told` hears of each that is done. */
export const readFiles = async (
  room: WorkRoom,
  exhibit: Exhibit,
  disclosed: Disclosed,
  { brings, paper, told }: { readonly brings: Brings; readonly paper: Paper; readonly told: () => void },
): Promise<readonly ExhibitRead[]> => {
  const done: ExhibitRead[] = []
  for (const file of boundOrder((exhibit.files ?? []).filter(({ id }) => disclosed.files.includes(id)))) {
    const place = await brings(room, file)
    done.push(place === undefined ? { file } : { file, read: await room.read(place, file.name, paper) })
    told()
  }
  return done
}
