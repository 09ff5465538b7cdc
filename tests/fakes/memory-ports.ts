import { createHash } from 'node:crypto'
import type { Ports } from '#app/ports.ts'
import { memoryEvidence } from './memory-evidence.ts'
import { memoryOutside } from './memory-outside.ts'
import { memorySettings } from './memory-settings.ts'
import { memoryVault } from './memory-vault.ts'

/** Ports that touch nothing: an open vault in memory, papers of one byte, a clock that ticks a second at each look. */
export const memoryPorts = (some: Partial<Ports> = {}): Ports => {
  let ticks = 0
  let ids = 0
  return {
    toDocx: async () => new Uint8Array([1]),
    toPdf: async () => ({ bytes: new Uint8Array([2]), pages: 1, starts: [] }),
    sha256: async bytes => createHash('sha256').update(bytes).digest('hex'),
    sha256OfText: text => createHash('sha256').update(text, 'utf8').digest('hex'),
    appVersion: '0.0.0',
    now: () => {
      ticks += 1
      return new Date(Date.UTC(2026, 10, 24, 10, 0, ticks)).toISOString()
    },
    randomId: () => {
      ids += 1
      return ids.toString(16).padStart(32, '0')
    },
    vault: memoryVault({ open: true }),
    settings: memorySettings(),
    evidence: memoryEvidence(),
    outside: memoryOutside(),
    report: () => 'ref-1',
    ...some,
  }
}
