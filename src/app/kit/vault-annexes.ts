import type { Ports } from '#app/ports.ts'
import type { Exhibit, ExhibitFile } from '#core/case/case.ts'
import type { AnnexFile } from '#core/kit/annex-files.ts'
import { tracesIn } from '#core/kit/pdf-traces.ts'
import { endingOf } from '#core/kit/safe-name.ts'

export type VaultAnnex = AnnexFile & { readonly content: Uint8Array }

/** The files of exhibits that lie in the vault, as they were brought, each under its exhibit's id. Only where an exhibit is one file. */
export const vaultAnnexes = async (ports: Pick<Ports, 'vault' | 'sha256'>, caseId: string, exhibits: readonly Exhibit[]): Promise<readonly VaultAnnex[]> => {
  const taken: VaultAnnex[] = []
  for (const exhibit of exhibits) {
    const file = onlyFile(exhibit)
    if (file === undefined) continue
    const content = await gathered(ports.vault.readExhibit(caseId, file.id))
    const ending = endingOf(file.name)
    taken.push({
      name: ending === '' ? exhibit.id : `${exhibit.id}.${ending}`,
      bytes: content.length,
      sha256: await ports.sha256(content),
      traces: tracesIn(content),
      content,
    })
  }
  return taken
}

const onlyFile = ({ level, files = [] }: Exhibit): ExhibitFile | undefined => (level !== 'C4' && files.length === 1 ? files[0] : undefined)

const gathered = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const read: Uint8Array[] = []
  for await (const piece of pieces) read.push(piece)
  const whole = new Uint8Array(read.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of read) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
