import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type Dispatch, dispatchOf } from '#app/dispatch.ts'
import type { EvidencePort } from '#app/evidence-port.ts'
import type { OutsideFiles } from '#app/outside-files.ts'
import type { SettingsStore } from '#app/ports.ts'
import type { VaultPort } from '#app/vault-port.ts'
import { defaultSettings } from '#contract/settings.ts'
import { appVersion } from '#node/app-version.ts'
import { fontsFolder } from '#node/fonts-folder.ts'
import { noEvidence } from '#node/no-evidence.ts'
import { noVault } from '#node/no-vault.ts'
import { filesByPath } from '#node/outside/by-path.ts'
import { toDocx } from '#paper/to-docx.ts'
import { pdfWriter } from '#paper/to-pdf.ts'

/** Hears of failures no operation declared. It gets the stack, never the case. */
export type FailureLog = (reference: string, error: unknown) => void

export type NodeApp = {
  readonly log: FailureLog
  readonly vault?: VaultPort
  readonly settings?: SettingsStore
  readonly evidence?: EvidencePort
  readonly outside?: OutsideFiles
}

/** The app on Node, for every host. Nothing heavy is loaded before it is needed. */
export const composeNodeApp = ({ log, vault = noVault, settings = fixedSettings, evidence = noEvidence, outside = filesByPath }: NodeApp): Dispatch => {
  const toPdf = pdfHere()
  return dispatchOf({
    toDocx,
    toPdf,
    sha256: async bytes => createHash('sha256').update(bytes).digest('hex'),
    sha256OfText: text => createHash('sha256').update(text, 'utf8').digest('hex'),
    appVersion: appVersion(),
    now: () => new Date().toISOString(),
    randomId: () => randomBytes(16).toString('hex'),
    vault,
    settings,
    evidence,
    outside,
    report: error => {
      const reference = randomUUID().slice(0, 8)
      log(reference, error)
      return reference
    },
  })
}

/** Draws with our fonts, which are read when the first PDF is wanted. */
export const pdfHere = () => pdfWriter(fontsFolder())

/** For hosts that keep no settings. */
const fixedSettings: SettingsStore = { read: () => defaultSettings, write: some => ({ ...defaultSettings, ...JSON.parse(JSON.stringify(some)) }) }
