import { excludedDisputes } from '#templates/deletion-request/en/grounds/rpd-83-excluded-disputes.ts'
import { excludedNorms } from '#templates/deletion-request/en/grounds/rpd-83-excluded-norms.ts'
import { judicialData } from '#templates/deletion-request/en/grounds/rpd-83-judicial-data.ts'
import { personAndActs } from '#templates/deletion-request/en/grounds/rpd-83-person-and-acts.ts'
import { thresholds } from '#templates/deletion-request/en/grounds/rpd-83-thresholds.ts'
import type { Pleading } from '#templates/pleading.ts'

export const rpd83 = { ...excludedNorms, ...excludedDisputes, ...thresholds, ...personAndActs, ...judicialData } satisfies {
  readonly [ground: string]: Pleading
}
