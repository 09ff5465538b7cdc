import type { Desk } from '#app/cases/desk.ts'
import type { KnownFiles } from '#app/evidence/known-files.ts'
import { broughtOut, fileOf } from '#app/evidence/sealed-files.ts'
import type { FileRead, WorkRoom } from '#app/evidence-port.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { Case, ExhibitFile } from '#core/case/case.ts'

export const examineExhibit =
  (ports: Ports, desk: Desk, known: KnownFiles): Handler<'exhibit.examine'> =>
  asked =>
    withFile(ports, desk, asked, async ({ room, subject, file, place }) => known.examined(subject, file.id, await readIn(ports, room, place, file)))

export const copyOfExhibit =
  (ports: Ports, desk: Desk): Handler<'exhibit.copy'> =>
  asked =>
    withFile(ports, desk, asked, async ({ room, file, place }) => {
      const { copy } = await readIn(ports, room, place, file)
      if (copy === undefined) throw refuse('file-not-sealed', { file: file.id })
      return room.offer(copy, `${file.name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.pdf`, 'application/pdf')
    })

/** Whatever it is: a page saves it and never shows it. */
export const originalOfExhibit =
  (ports: Ports, desk: Desk): Handler<'exhibit.original'> =>
  asked =>
    withFile(ports, desk, asked, ({ room, file, place }) => room.offer(place, file.name, 'application/octet-stream'))

type Asked = { readonly id: string; readonly exhibit: string; readonly file: string }
type Opened = { readonly room: WorkRoom; readonly subject: Case; readonly file: ExhibitFile; readonly place: string }

const withFile = async <T>(ports: Ports, desk: Desk, { id, exhibit, file }: Asked, work: (opened: Opened) => Promise<T>): Promise<T> => {
  const subject = (await desk.open(id)).history.case
  const found = fileOf(subject, exhibit, file).file
  const done = await ports.evidence.inWork(undefined, async room => work({ room, subject, file: found, place: await broughtOut(ports, room, id, file) }))
  if (done.kind === 'cancelled') throw refuse('vault-locked', {})
  return done.value
}

const readIn = ({ settings }: Ports, room: WorkRoom, place: string, { name }: ExhibitFile): Promise<FileRead> => room.read(place, name, settings.read().paper)
