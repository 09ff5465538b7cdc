import type { Desk } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import { makeKit } from '#app/kit/make-kit.ts'
import { type VaultAnnex, vaultAnnexes } from '#app/kit/vault-annexes.ts'
import type { Ports } from '#app/ports.ts'
import { writeCase } from '#casefile/write.ts'

/** The kit of a case of the vault as one archive: what was made, and the files of its annexes. No name in it says who. */
export const packKit =
  (ports: Ports, desk: Desk): Handler<'kit.pack'> =>
  async ({ id, asOf, alert, for: request, language }) => {
    const { case: subject } = (await desk.open(id)).history
    const kept = new Map<string, VaultAnnex>()
    const { kit, files, copies } = await makeKit(
      ports,
      { case: { name: subject.codeName, text: writeCase(subject) }, asOf, for: request, language, ...(alert === undefined ? {} : { alert }) },
      {
        place: 'vault',
        of: async exhibits => {
          for (const annex of await vaultAnnexes(ports, id, exhibits)) kept.set(annex.name, annex)
          return [...kept.values()].map(({ content: _, ...file }) => file)
        },
      },
    )
    const annexes = copies.flatMap(({ from, to }) => {
      const bytes = kept.get(from)?.content
      return bytes === undefined ? [] : [[to, bytes] as const]
    })
    const bytes = ports.archive(new Map([...files.map(({ name, bytes }) => [name, bytes] as const), ...annexes]))
    return { kit, archive: { name: `portal-kit-${request}-${asOf}.zip`, bytes, sha256: await ports.sha256(bytes) } }
  }
