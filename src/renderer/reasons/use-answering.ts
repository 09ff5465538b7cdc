import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { type Asked, askerOf } from '#core/board/asked.ts'
import { isStill, movedBetween } from '#core/board/moved.ts'
import type { Case } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useCase } from '#renderer/case/use-case.ts'
import type { Replying } from '#renderer/reasons/replying.ts'
import { useGo } from '#renderer/shell/view.ts'
import { toast } from '#renderer/ui/toast.tsx'

export type AnsweringOver = {
  readonly subject: Case
  readonly assessment: Assessment
  readonly pack: LawPack
  /** Given in a what-if: the answer goes there and nowhere else. */
  readonly onTry?: (asked: Asked, change: Change) => void
}

/** Answers given beside a reason: recorded at once, and what they moved is told with an Undo. */
export const useAnswering = ({ subject, assessment, pack, onTry }: AnsweringOver): Replying => {
  const go = useGo()
  const { change, readOnly } = useCase()
  const expect = useMovesTold(assessment)
  const ask = useMemo(() => askerOf(subject, assessment, pack.catalogue), [subject, assessment, pack])
  return useMemo(() => {
    const send = (asked: Asked, made: Change) => {
      if (onTry) return onTry(asked, made)
      if (change(made)) expect()
    }
    return {
      subject,
      isCopy: onTry !== undefined,
      assessment,
      pack,
      ask,
      ...(readOnly && !onTry ? {} : { send }),
      toQuestion: at => go('situation', { at }),
      toExhibit: id => go('evidence', { at: id }),
    }
  }, [subject, assessment, pack, ask, onTry, readOnly, change, expect, go])
}

/** Tells once what the next assessment moved. The focus goes back to the open line where the question it stood on is gone. */
const useMovesTold = (assessment: Assessment): (() => void) => {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const { undo } = useCase()
  const before = useRef<Assessment>(undefined)
  useEffect(() => {
    const was = before.current
    if (was === undefined || was === assessment) return
    before.current = undefined
    const moved = movedBetween(was, assessment)
    const named = moved.grounds.slice(0, 2).map(({ title, from, to }) => t('movedFromTo', { title, from: ui(`standing.${from}`), to: ui(`standing.${to}`) }))
    const further = moved.grounds.length - named.length
    const moves = [...named, ...(further > 0 ? [t('question.andMore', { count: further })] : [])].join('; ')
    toast(moves === '' ? t(isStill(moved) ? 'question.keptStill' : 'question.kept') : t('question.keptMoved', { moves }), () => void undo())
    requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body)
        document.querySelector<HTMLElement>('#work [aria-expanded="true"][data-line]')?.focus()
    })
  }, [assessment, t, ui, undo])
  return useCallback(() => {
    before.current = assessment
  }, [assessment])
}
