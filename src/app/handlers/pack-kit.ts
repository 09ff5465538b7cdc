import type { Desk } from '#app/cases/desk.ts'
import { custodyLines } from '#app/evidence/with-custody.ts'
import type { PackFile } from '#app/evidence-port.ts'
import type { Handler } from '#app/handler.ts'
import { makeKit } from '#app/kit/make-kit.ts'
import { type VaultAnnex, vaultAnnexes } from '#app/kit/vault-annexes.ts'
import type { Ports } from '#app/ports.ts'
import { writeCase } from '#casefile/write.ts'
import type { Attachment } from '#core/kit/kit.ts'

/** The kit of a case of the vault as one archive: what was made, and cleaned copies of its annexes. No name in it says who. The custody log says what went out. */
export const packKit =
  (ports: Ports, desk: Desk): Handler<'kit.pack'> =>
  async ({ id, task, asOf, alert, for: request, language }) => {
    const here = await desk.open(id)
    const { case: subject } = here.history
    const asked = { case: { name: subject.codeName, text: writeCase(subject) }, asOf, for: request, language, ...(alert === undefined ? {} : { alert }) }
    const done = await ports.evidence.inWork(task, async room => {
      let found: readonly VaultAnnex[] = []
      const { kit, files, copies } = await makeKit(ports, asked, {
        place: 'vault',
        of: async exhibits => {
          found = await vaultAnnexes(ports, room, { id, subject, asOf }, exhibits)
          return found
        },
      })
      const annexes = copies.flatMap(({ from, to }): readonly PackFile[] => {
        const place = found.find(({ name }) => name === from)?.place
        return place === undefined ? [] : [{ name: to, place }]
      })
      const { ticket } = await room.handOver([...files.map(({ name, bytes }) => ({ name, bytes })), ...annexes], `portal-kit-${request}-${asOf}`)
      if (ticket === undefined) throw new Error('This host hands no archive over.')
      return { kit, ticket }
    })
    if (done.kind === 'cancelled') return done
    const { kit, ticket } = done.value
    if (!here.readOnly) await desk.note(id, now => custodyLines(ports, now, kit.attachments.flatMap(exportedLine)))
    return { kind: 'packed', kit, ticket }
  }

const exportedLine = ({ exhibit, sha256, name }: Attachment) =>
  exhibit === undefined || sha256 === undefined ? [] : [{ did: 'exported', exhibit, sha256, says: `in a portal kit as ${name}` } as const]
