import { earlierManifest } from '#app/evidence/earlier-pack.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { checkManifest } from '#core/evidence/check-manifest.ts'
import { checkCustody } from '#core/evidence/custody.ts'

/** Whether a pack is as it was made. The manifest could have been changed with the files: only its own hash, told by another way, settles that. */
export const checkPack =
  ({ sha256OfText }: Ports): Handler<'pack.check'> =>
  async ({ manifest: given, found }) => {
    const manifest = earlierManifest(given)
    const differences = checkManifest(manifest, found)
    const custody = checkCustody(manifest.custody, sha256OfText)
    return {
      passed: differences.every(({ kind }) => kind === 'stray') && custody.every(({ kind }) => kind === 'clock-back'),
      manifestSha256: sha256OfText(given.text),
      manifest,
      differences,
      custody,
    }
  }
