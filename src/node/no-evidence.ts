import type { EvidencePort } from '#app/evidence-port.ts'

/** Stands where a host brings no room to work on evidence in. */
export const noEvidence: EvidencePort = {
  inWork: async () => {
    throw new Error('This host has no evidence room.')
  },
  cancel: () => {},
  close: async () => {},
  alike: () => [],
}
