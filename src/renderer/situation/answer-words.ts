import type { TFunction } from 'i18next'
import type { AnswerWords } from '#renderer/situation/answer-shown.ts'

/** What stands for an answer that is no words of the client. */
export const answerWords = (t: TFunction<'situation'>): AnswerWords => ({
  yes: t('answer.yes'),
  no: t('answer.no'),
  none: t('answer.none'),
  unknown: t('answer.unknown'),
  declined: t('answer.declined'),
})
