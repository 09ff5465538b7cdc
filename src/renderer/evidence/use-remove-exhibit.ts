import { useTranslation } from 'react-i18next'
import type { Exhibit } from '#core/case/case.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { toast } from '#renderer/ui/toast.tsx'

/** Takes an exhibit out of the case; its files stay sealed, and Undo brings it back. Answers that name it keep saying so. */
export const useRemoveExhibit = (): ((exhibit: Exhibit) => void) => {
  const { t } = useTranslation('evidence')
  const { views } = useApp()
  const { case: subject, change, undo } = useCase()
  return ({ id, number }) => {
    const order = subject.exhibits.toSorted((a, b) => a.number - b.number)
    const at = order.findIndex(one => one.id === id)
    if (!change({ kind: 'remove-exhibit', exhibit: id })) return
    views.select((order[at + 1] ?? order[at - 1])?.id)
    toast(t('removed', { number }), () => void undo())
  }
}
