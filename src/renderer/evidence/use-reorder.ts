import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { reordered, wentOut } from '#core/evidence/reorder.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { toast } from '#renderer/ui/toast.tsx'

export type Reorder = {
  /** Ids of the exhibits whose number went out. */
  readonly fixed: ReadonlySet<string>
  /** To a place from 0 among all exhibits by number. */
  readonly move: (exhibit: string, to: number) => void
}

/** Puts exhibits elsewhere as one step, and tells which numbers changed, or why none did. */
export const useReorder = (): Reorder => {
  const { t } = useTranslation('evidence')
  const { case: subject, change, undo } = useCase()
  const fixed = useMemo(() => wentOut(subject), [subject])
  return {
    fixed,
    move: (id, to) => {
      const number = subject.exhibits.find(one => one.id === id)?.number ?? 0
      const { exhibits, stays } = reordered(subject.exhibits, id, to, fixed)
      if (stays) return toast(t('staysAt', { number }))
      if (exhibits.length === 0) return toast(t('nothingMoved', { number }))
      change({ kind: 'several', changes: exhibits.map(exhibit => ({ kind: 'exhibit', exhibit })) })
      const now = exhibits.find(one => one.id === id)?.number ?? number
      toast(t('movedTo', { was: number, now, count: exhibits.length - 1 }), () => void undo())
    },
  }
}
