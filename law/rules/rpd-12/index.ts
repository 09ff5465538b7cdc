import type { Ground } from '#core/law/ground.ts'
import { accuracy } from '#law/rules/rpd-12/accuracy.ts'
import { cumulativeDoubts } from '#law/rules/rpd-12/cumulative-doubts.ts'
import { outdated } from '#law/rules/rpd-12/outdated.ts'
import { retention } from '#law/rules/rpd-12/retention.ts'
import { sourceSilence } from '#law/rules/rpd-12/source-silence.ts'
import { status } from '#law/rules/rpd-12/status.ts'

/** Quality of the data, whatever the kind of alert. */
export const rpd12: readonly Ground[] = [accuracy, outdated, retention, status, sourceSilence, cumulativeDoubts]
