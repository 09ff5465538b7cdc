import type { Lint } from '#core/preflight/lint.ts'
import { disclosure } from '#law/preflight/disclosure.ts'
import { files } from '#law/preflight/files.ts'
import { identity } from '#law/preflight/identity.ts'
import { mandate } from '#law/preflight/mandate.ts'
import { proof } from '#law/preflight/proof.ts'
import { revision } from '#law/preflight/revision.ts'
import { scope } from '#law/preflight/scope.ts'
import { size } from '#law/preflight/size.ts'
import { source } from '#law/preflight/source.ts'
import { submission } from '#law/preflight/submission.ts'
import { text } from '#law/preflight/text.ts'
import { urgency } from '#law/preflight/urgency.ts'
import { wording } from '#law/preflight/wording.ts'

/** Every check before filing, in the order of its id. */
export const lints: readonly Lint[] = [
  ...submission,
  ...scope,
  ...identity,
  ...mandate,
  ...size,
  ...revision,
  ...text,
  ...wording,
  ...proof,
  ...disclosure,
  ...source,
  ...files,
  ...urgency,
].sort((a, b) => (a.id < b.id ? -1 : 1))
