import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { ledgerOf } from '#app/kit/ledger.ts'
import { recordingFrom } from '#app/kit/recording.ts'
import type { Ports } from '#app/ports.ts'
import { writeCase } from '#casefile/write.ts'
import { applyChange } from '#core/case/change.ts'

/** Sets the kit beside its files and the case, and answers with the case file as it is to be written. Changes nothing itself. */
export const recordSubmission =
  (ports: Ports): Handler<'submission.record'> =>
  async ({ case: file, kit, found, ...how }) => {
    const subject = openCase(file)
    const { change, notes } = await recordingFrom(ports, subject, { kit, found }, how)
    const recorded = applyChange(subject, change) ?? subject
    return { text: writeCase(recorded), ledger: ledgerOf(recorded), notes }
  }
