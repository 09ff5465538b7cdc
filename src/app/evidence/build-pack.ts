import type { Desk } from '#app/cases/desk.ts'
import { earlierManifest, lastManifest } from '#app/evidence/earlier-pack.ts'
import { exportedLines, notYetNoted } from '#app/evidence/exported.ts'
import { makePack } from '#app/evidence/make-pack.ts'
import { broughtOut } from '#app/evidence/sealed-files.ts'
import { custodyLines } from '#app/evidence/with-custody.ts'
import type { Handler } from '#app/handler.ts'
import { withAlert } from '#app/handlers/open-case.ts'
import type { Ports } from '#app/ports.ts'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import { manifestText } from '#core/evidence/manifest.ts'
import { utf8 } from '#core/kit/encode.ts'

/** A pack of a case in the vault, whose custody log then says what went out; its manifest is kept for the next one. */
export const buildPack =
  (ports: Ports, desk: Desk): Handler<'pack.build'> =>
  async ({ id, asOf, alert, task, options, earlier: given }) => {
    const subject = withAlert((await desk.open(id)).history.case, alert)
    const done = await ports.evidence.inWork(task, async room => {
      const earlier = given === undefined ? await lastManifest(ports, id, subject, options.for) : earlierManifest(given)
      const built = await makePack(ports, room, {
        subject,
        asOf,
        alert,
        options,
        earlier,
        brings: (work, file) => broughtOut(ports, work, id, file.id),
        note: async noted => (await desk.note(id, now => custodyLines(ports, now, notYetNoted(now, noted)))).history.case,
      })
      if (built.kind !== 'built' || built.manifest === undefined) return built
      const kept = await ports.vault.addExhibit(id, once(utf8(manifestText(built.manifest))))
      await desk.note(id, now => custodyLines(ports, now, exportedLines(built, subject, kept)))
      return built
    })
    return done.kind === 'done' ? done.value : cancelled
  }

export const cancelPack =
  ({ evidence }: Ports): Handler<'pack.cancel'> =>
  async ({ task }) => {
    evidence.cancel(task)
    return null
  }

export const cancelled: PackBuilt = {
  kind: 'cancelled',
  files: [],
  pages: 0,
  exhibits: [],
  leftOut: [],
  problems: [],
  findings: [],
  changes: [],
  checks: [],
  notes: [],
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
