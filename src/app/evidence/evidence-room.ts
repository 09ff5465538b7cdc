import type { Desk } from '#app/cases/desk.ts'
import { addExhibit } from '#app/evidence/add-exhibit.ts'
import { buildPack, cancelPack } from '#app/evidence/build-pack.ts'
import { checkPack } from '#app/evidence/check-pack.ts'
import { dropFile } from '#app/evidence/drop-file.ts'
import { knownFiles } from '#app/evidence/known-files.ts'
import { makeFromFiles } from '#app/evidence/make-from-files.ts'
import { planEvidence } from '#app/evidence/plan-evidence.ts'
import { copyOfExhibit, examineExhibit, originalOfExhibit } from '#app/evidence/show-exhibit.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import type { evidenceOperations } from '#contract/evidence-operations.ts'

type EvidenceHandlers = { readonly [N in keyof typeof evidenceOperations]: Handler<N> }

/** The handlers of the evidence room. `clear` forgets what was read, when the vault locks. */
export const evidenceRoom = (ports: Ports, desk: Desk): { readonly handlers: EvidenceHandlers; readonly clear: () => void } => {
  const known = knownFiles(ports.evidence)
  return {
    handlers: {
      'exhibit.add': addExhibit(ports, desk, known),
      'exhibit.examine': examineExhibit(ports, desk, known),
      'exhibit.copy': copyOfExhibit(ports, desk),
      'exhibit.original': originalOfExhibit(ports, desk),
      'exhibit.drop-file': dropFile(ports, desk),
      'evidence.plan': planEvidence(ports),
      'pack.build': buildPack(ports, desk),
      'pack.make': makeFromFiles(ports),
      'pack.cancel': cancelPack(ports),
      'pack.check': checkPack(ports),
    },
    clear: known.clear,
  }
}
