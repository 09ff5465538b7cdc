import { type Desk, openedOf } from '#app/cases/desk.ts'
import type { KnownFiles } from '#app/evidence/known-files.ts'
import { newExhibit, sealedFile } from '#app/evidence/new-exhibit.ts'
import { nextNumber } from '#app/evidence/next-number.ts'
import { broughtOut } from '#app/evidence/sealed-files.ts'
import { withCustody } from '#app/evidence/with-custody.ts'
import type { FileRead } from '#app/evidence-port.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { Case, Exhibit, ExhibitFile, FileRole } from '#core/case/case.ts'
import { DomainError } from '#core/domain-error.ts'

/** Reads a sealed file and makes an exhibit of it, or adds it to the one named. */
export const addExhibit =
  (ports: Ports, desk: Desk, known: KnownFiles): Handler<'exhibit.add'> =>
  async ({ id, step, file, name, to, role }) => {
    const before = (await desk.open(id)).history.case
    if (before.exhibits.some(({ files = [] }) => files.some(one => one.id === file))) throw refuse('change-refused', { problems: [taken] })
    const work = await ports.evidence.inWork(undefined, async room => {
      const read = await room.read(await sealed(() => broughtOut(ports, room, id, file), file), name, ports.settings.read().paper)
      return { read, examined: known.examined(before, file, read) }
    })
    if (work.kind === 'cancelled') throw refuse('vault-locked', {})
    const { read, examined } = work.value
    const added = sealedFile(file, role, read)
    const exhibit = to ?? `exhibit-${ports.randomId().slice(-12)}`
    const kept = await desk.keep(id, step, history => {
      const next = to === undefined ? newExhibit(exhibit, nextNumber(history, exhibit), added, read) : withFile(history.case, to, added, read)
      return withCustody(ports, history, [{ at: ports.now(), change: { kind: 'exhibit', exhibit: next } }])
    })
    return { opened: openedOf(kept), exhibit, examined, levelBecause }
  }

/** Nothing of a file is open before a person has looked at it. */
const levelBecause =
  'A new exhibit begins at C2, not for the source: nobody has looked at it yet. Choose its level and give the reason, which the request prints.'

/** Pages are those of all its files, as they will be bound. */
const withFile = (subject: Case, to: string, file: ExhibitFile, read: FileRead): Exhibit => {
  const exhibit = subject.exhibits.find(({ id }) => id === to)
  if (exhibit === undefined) throw refuse('change-refused', { problems: [gone] })
  const files = [...(exhibit.files ?? []), file]
  const pages = files.every(one => one.pages !== undefined) ? files.reduce((sum, one) => sum + (one.pages ?? 0), 0) : undefined
  return {
    ...exhibit,
    ...(pages === undefined || pages === 0 ? {} : { pages }),
    ...translated(file.role, read),
    files,
  }
}

const translated = (role: FileRole, { outside }: FileRead): Pick<Exhibit, 'translation'> =>
  role === 'translation' && outside !== 'yes' ? { translation: 'attached' } : {}

/** The vault says “damaged” of a file it never had as well: no exhibit names it yet, so it is a file that was never brought. */
const sealed = async <T>(open: () => Promise<T>, file: string): Promise<T> => {
  try {
    return await open()
  } catch (error) {
    if (error instanceof DomainError && error.code === 'case-damaged') throw refuse('file-not-sealed', { file }, { cause: error })
    throw error
  }
}

const gone = { path: 'the exhibit', reason: 'It is not in the case any more.', remedy: 'Open the case again.' }
const taken = { path: 'the file', reason: 'It is part of an exhibit already.', remedy: 'Add another file, or take it off the other exhibit first.' }
