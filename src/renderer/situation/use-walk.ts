import { useTranslation } from 'react-i18next'
import { afterThis, inOrder } from '#core/interview/in-order.ts'
import type { Interview } from '#core/interview/question.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { useCommand } from '#renderer/shell/commands.ts'
import { nextKeys } from '#renderer/situation/next-card.tsx'
import { atOfUnknown } from '#renderer/situation/spot.ts'

export type Walk = {
  readonly interview: Interview
  readonly catalogue: Catalogue
  /** The key of the question that is open. */
  readonly here: string | undefined
  readonly goTo: (at: string) => void
  readonly answerNext?: () => void
  readonly toggleAll: () => void
}

/** Going through the questions by keys. */
export const useWalk = ({ interview, catalogue, here, goTo, answerNext, toggleAll }: Walk): void => {
  const { t } = useTranslation('situation')
  const on = () => {
    const next = here === undefined ? undefined : afterThis(interview, here, 'any')
    if (next) goTo(atOfUnknown(next.at, catalogue))
  }
  const back = () => {
    const asked = inOrder(interview).filter(({ state, key }) => state !== 'not-asked-yet' || key === here)
    const before = asked[asked.findIndex(({ key }) => key === here) - 1]
    if (before) goTo(atOfUnknown(before.at, catalogue))
  }
  useCommand({ id: 'answer-next', says: t('next.answer'), keys: nextKeys, does: () => answerNext?.() }, answerNext !== undefined)
  useCommand({ id: 'question-after', says: t('followingQuestion'), keys: 'alt+j', does: on })
  useCommand({ id: 'question-before', says: t('previousQuestion'), keys: 'alt+k', does: back })
  useCommand({ id: 'find', says: t('search'), keys: 'mod+f', does: () => document.querySelector<HTMLElement>('.situation-search input')?.focus() })
  useCommand({ id: 'show-all-questions', says: t('showAll'), does: toggleAll })
}
