import { cancelled } from '#app/evidence/build-pack.ts'
import { earlierManifest } from '#app/evidence/earlier-pack.ts'
import { exportedLines, notYetNoted } from '#app/evidence/exported.ts'
import { makePack } from '#app/evidence/make-pack.ts'
import { newExhibit, sealedFile } from '#app/evidence/new-exhibit.ts'
import { custodyLines } from '#app/evidence/with-custody.ts'
import type { FileRead, WorkRoom } from '#app/evidence-port.ts'
import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import type { Ports } from '#app/ports.ts'
import { writeCase } from '#casefile/write.ts'
import type { InputOf } from '#contract/operations.ts'
import type { Case, Exhibit, ExhibitFile } from '#core/case/case.ts'
import { custodyOfChange, type Noted } from '#core/evidence/custody-of-change.ts'
import { numberExhibits } from '#core/evidence/numbering.ts'

/** A pack of a case file with files that lie beside it. The case file is not changed: `record` is what it would be with files and custody. */
export const makeFromFiles =
  (ports: Ports): Handler<'pack.make'> =>
  async ({ file, given, asOf, alert, task, options, earlier }) => {
    const subject = openCase(file, alert)
    const before = earlier === undefined ? undefined : earlierManifest(earlier)
    const done = await ports.evidence.inWork(task, async room => {
      const reads = await readGiven(room, given, options.paper)
      let now = noted(ports, withFiles(subject, reads), custodyOfChange(subject, withFiles(subject, reads)))
      const built = await makePack(ports, roomThatKnows(room, reads), {
        subject: now,
        asOf,
        alert,
        options,
        earlier: before,
        brings: async (_, { id }) => reads.find(read => read.file.id === id)?.place,
        note: async lines => {
          now = noted(ports, now, notYetNoted(now, lines))
          return now
        },
      })
      if (built.kind !== 'built') return built
      return { ...built, record: { name: file.name, text: writeCase(noted(ports, now, exportedLines(built, now))) } }
    })
    return done.kind === 'done' ? done.value : cancelled
  }

type GivenFile = InputOf<'pack.make'>['given'][number]
/** `exhibit` is left out for a file that becomes a further exhibit. */
type ReadGiven = { readonly exhibit: string | undefined; readonly place: string; readonly file: ExhibitFile; readonly read: FileRead }

/** Every file is read once, here: its hash and pages go into the case before the bundle is made of it. */
const readGiven = async (room: WorkRoom, given: readonly GivenFile[], paper: 'a4' | 'us-letter'): Promise<readonly ReadGiven[]> => {
  const reads: ReadGiven[] = []
  for (const [at, { exhibit, given: from, name, role }] of given.entries()) {
    room.tell(at, given.length, 'Reading the files')
    const place = await room.given(from)
    if (place === undefined) continue
    const read = await room.read(place, name, paper)
    const again = reads.filter(one => one.read.sha256 === read.sha256).length
    reads.push({ exhibit, place, file: sealedFile(`file-${read.sha256.slice(0, 24)}-${again + 1}`, role, read), read })
  }
  return reads
}

/** Files that the case recorded before give way where new ones were given for their exhibit. */
const withFiles = (subject: Case, reads: readonly ReadGiven[]): Case => {
  const known = subject.exhibits.map(exhibit => {
    const files = reads.filter(one => one.exhibit === exhibit.id).map(({ file }) => file)
    return files.length === 0 ? exhibit : { ...exhibit, files }
  })
  const exhibits: Exhibit[] = [...known]
  for (const { file, read } of reads.filter(({ exhibit }) => exhibit === undefined)) {
    const id = `exhibit-${file.sha256.slice(0, 12)}-${exhibits.length + 1}`
    const cited = exhibits.map(one => ({ exhibit: one.id, number: one.number }))
    const number = numberExhibits([...exhibits, { id, number: 0 }], cited).numbers.get(id) ?? exhibits.length + 1
    exhibits.push(newExhibit(id, number, file, read))
  }
  return { ...subject, exhibits }
}

const noted = (ports: Ports, subject: Case, lines: readonly Noted[]): Case =>
  lines.length === 0 ? subject : { ...subject, custody: [...(subject.custody ?? []), ...custodyLines(ports, subject, lines)] }

const roomThatKnows = (room: WorkRoom, reads: readonly ReadGiven[]): WorkRoom => ({
  ...room,
  read: async (place, name, paper) => reads.find(one => one.place === place)?.read ?? room.read(place, name, paper),
})
