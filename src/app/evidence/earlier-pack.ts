import { exportedTo } from '#app/evidence/exported.ts'
import type { NamedText } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { Case } from '#core/case/case.ts'
import { DomainError } from '#core/domain-error.ts'
import type { Manifest } from '#core/evidence/manifest.ts'
import { readManifest } from '#core/evidence/read-manifest.ts'
import { textOfUtf8 } from '#core/kit/encode.ts'

export const earlierManifest = ({ name, text }: NamedText): Manifest => {
  const read = readManifest(text)
  if (read.kind === 'unreadable') throw refuse('manifest-unreadable', { name, says: read.says, mend: read.mend })
  return read.manifest
}

/** The manifest of the last pack made for the same reader, which the vault keeps. Undefined where there was none, or it is not to be had any more. */
export const lastManifest = async ({ vault }: Ports, caseId: string, { custody = [] }: Case, audience: 'ccf' | 'source'): Promise<Manifest | undefined> => {
  const line = custody.findLast(({ did, says = '' }) => did === 'exported' && says.startsWith(exportedTo(audience)))
  if (line?.file === undefined) return undefined
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of vault.readExhibit(caseId, line.file)) pieces.push(piece)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'case-damaged') return undefined
    throw error
  }
  const read = readManifest(textOfUtf8(pieces))
  return read.kind === 'manifest' ? read.manifest : undefined
}
