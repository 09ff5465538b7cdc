import type { Template } from '#core/document/template.ts'
import { accessRequest } from '#templates/access-request/letter.ts'
import { annexListAlone } from '#templates/annex-list/letter.ts'
import { bankLetter } from '#templates/bank-letter/letter.ts'
import { carryPackNote } from '#templates/carry-pack-note/letter.ts'
import { chronologyAlone } from '#templates/chronology/letter.ts'
import { clientBriefing } from '#templates/client-briefing/letter.ts'
import { confidentialitySchedule } from '#templates/confidentiality-schedule/letter.ts'
import { correctionRequest } from '#templates/correction-request/letter.ts'
import { coverMessage } from '#templates/cover-message/letter.ts'
import { deletionRequest } from '#templates/deletion-request/letter.ts'
import { detentionSheet } from '#templates/detention-sheet/letter.ts'
import { evidenceBrief } from '#templates/evidence-brief/letter.ts'
import { evidenceRequestList } from '#templates/evidence-request-list/letter.ts'
import { nationalAuthorityLetter } from '#templates/national-authority-letter/letter.ts'
import { nationalDataRequest } from '#templates/national-data-request/letter.ts'
import { nonImplementation } from '#templates/non-implementation/letter.ts'
import { powerOfAttorney } from '#templates/power-of-attorney/letter.ts'
import { preEmptiveSubmission } from '#templates/pre-emptive-submission/letter.ts'
import { protectionConfirmationRequest } from '#templates/protection-confirmation-request/letter.ts'
import { protectionConsent } from '#templates/protection-consent/letter.ts'
import { provisionalMeasures } from '#templates/provisional-measures/letter.ts'
import { questionnaire } from '#templates/questionnaire/letter.ts'
import { reasoningReceipt } from '#templates/reasoning-receipt/letter.ts'
import { reminder } from '#templates/reminder/letter.ts'
import { revisionArgument } from '#templates/revision-argument/letter.ts'
import { revisionSummary } from '#templates/revision-summary/letter.ts'
import { riskNote } from '#templates/risk-note/letter.ts'
import { screeningCorrection } from '#templates/screening-correction/letter.ts'
import { statusCertificate } from '#templates/status-certificate/letter.ts'
import { supplementaryInformation } from '#templates/supplementary-information/letter.ts'
import { travelCard } from '#templates/travel-card/letter.ts'
import { travelLetter } from '#templates/travel-letter/letter.ts'

export const templates = {
  'access-request': accessRequest,
  'deletion-request': deletionRequest,
  'correction-request': correctionRequest,
  'pre-emptive-submission': preEmptiveSubmission,
  'provisional-measures': provisionalMeasures,
  'revision-summary': revisionSummary,
  'revision-argument': revisionArgument,
  reminder,
  'non-implementation': nonImplementation,
  'status-certificate': statusCertificate,
  'supplementary-information': supplementaryInformation,
  'power-of-attorney': powerOfAttorney,
  'cover-message': coverMessage,
  'protection-consent': protectionConsent,
  'protection-confirmation-request': protectionConfirmationRequest,
  'national-authority-letter': nationalAuthorityLetter,
  'travel-letter': travelLetter,
  'bank-letter': bankLetter,
  'national-data-request': nationalDataRequest,
  'screening-correction': screeningCorrection,
  'evidence-request-list': evidenceRequestList,
  'risk-note': riskNote,
  'evidence-brief': evidenceBrief,
  questionnaire,
  'client-briefing': clientBriefing,
  'travel-card': travelCard,
  'detention-sheet': detentionSheet,
  'carry-pack-note': carryPackNote,
  'annex-list': annexListAlone,
  chronology: chronologyAlone,
  'confidentiality-schedule': confidentialitySchedule,
  'reasoning-receipt': reasoningReceipt,
} as const satisfies { readonly [id: string]: Template }

export type DocumentId = keyof typeof templates

/** The template of a document; undefined where there is none of that name. */
export const templateOf = (id: string): Template | undefined => Object.entries(templates).find(([known]) => known === id)?.[1]
