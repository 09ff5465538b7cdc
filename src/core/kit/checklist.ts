import { stages } from '#core/kit/form.ts'
import type { Attachment, Kit } from '#core/kit/kit.ts'
import { findingHeads, sendsNothing, stageTitles, stepLater } from '#core/kit/words.ts'

/** What to do, on paper: boxes to tick, in order. No value of the case stands in it. */
export const checklistText = ({ title, case: { codeName }, asOf, profile, steps, attachments, findings }: Kit): string =>
  [
    `${title}: ${codeName}`,
    `Made on ${asOf} with the procedure profile ${profile.id}, checked on ${profile.checkedOn}${profile.stale ? ': OLD, compare it first' : ''}.`,
    sendsNothing,
    ...(['open', 'warn'] as const).flatMap(severity => {
      const found = findings.filter(finding => finding.severity === severity)
      return found.length === 0 ? [] : ['', findingHeads[severity], ...found.map(({ id, place, says, mend }) => `[ ] ${id} ${place}: ${says} ${mend}`)]
    }),
    ...stages.flatMap(stage => {
      const ofStage = steps.filter(step => step.stage === stage)
      return ['', stageTitles[stage], ...ofStage.map(({ says }) => `[ ] ${says}`), ...(stage === 'sending' ? attachments.map(attachmentLine) : [])]
    }),
    '',
    stepLater,
    '',
  ].join('\n')

const attachmentLine = ({ name, sha256 }: Attachment, at: number): string =>
  `[ ] ${String(at + 1).padStart(2)}. ${name}${sha256 === undefined ? ' (no file yet)' : ` ${sha256}`}`
