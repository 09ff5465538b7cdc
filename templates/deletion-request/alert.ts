import { givenValue } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import type { AlertWords } from '#templates/deletion-request/en/alerts.ts'
import type { DeletionWords } from '#templates/deletion-request/en/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { nothing, type Phrase } from '#templates/parts/phrase.ts'

/** How the alert challenged is named. */
export const challenged = ({ assessment }: Clerk, alerts: DeletionWords['alerts']): AlertWords => alerts[assessment.alert.type ?? 'unknown'] ?? alerts.unknown

/** The words for the option recorded; nothing while none is. */
export const optionPhrase = (clerk: Clerk, fact: FactId, words: { readonly [option: string]: Phrase }): Phrase =>
  words[String(givenValue(clerk.read(fact)))] ?? nothing

export const isGiven = (clerk: Clerk, fact: FactId): boolean => givenValue(clerk.read(fact)) !== undefined
