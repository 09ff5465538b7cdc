import { type Desk, openedOf } from '#app/cases/desk.ts'
import { fileOf } from '#app/evidence/sealed-files.ts'
import { withCustody } from '#app/evidence/with-custody.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'

/** Takes a file off its exhibit, which stays with its number. The sealed original stays too unless it is to go forever. */
export const dropFile =
  (ports: Ports, desk: Desk): Handler<'exhibit.drop-file'> =>
  async ({ id, step, exhibit, file, forever }) => {
    const kept = await desk.keep(id, step, history => {
      const { files = [], ...rest } = fileOf(history.case, exhibit, file).exhibit
      const left = files.filter(one => one.id !== file)
      const next = left.length === 0 ? rest : { ...rest, files: left }
      return withCustody(ports, history, [{ at: ports.now(), change: { kind: 'exhibit', exhibit: next } }])
    })
    if (forever) await ports.vault.removeExhibit(id, file)
    return openedOf(kept)
  }
