import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment, GroundFound } from '#core/assessment/assessment.ts'
import { shownOf } from '#core/board/board.ts'
import type { Case } from '#core/case/case.ts'
import { groundText } from '#renderer/assessment/ground-text.ts'
import { copyText } from '#renderer/host/copy-text.ts'
import { toast } from '#renderer/ui/toast.tsx'

/** Puts a ground on the clipboard as plain text. */
export const useCopyGround = ({ plead }: Assessment, { exhibits }: Case): ((ground: GroundFound) => void) => {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  return useCallback(
    ground => {
      const place = plead.indexOf(ground.id)
      const text = groundText(ground, place === -1 ? undefined : place + 1, {
        standing: ui(`standing.${shownOf(ground)}`),
        because: t('why.rests'),
        for: t('for'),
        against: t('against'),
        expect: t('expect'),
        answer: t('answer'),
        authority: t('authority'),
        decisions: t('decisions'),
        weighing: t('weighing.title'),
        exhibit: (number, page) => (page === undefined ? ui('exhibit', { number }) : ui('exhibitPage', { number, page })),
        verification: of => ui(`verification.${of}`),
        outcome: of => t(`outcomes.${of}`),
        exhibitNumber: id => exhibits.find(exhibit => exhibit.id === id)?.number,
        notEvidenced: ui('notEvidenced'),
      })
      void copyText(text).then(done => toast(t(done ? 'copied' : 'copyFailed')))
    },
    [plead, exhibits, t, ui],
  )
}
