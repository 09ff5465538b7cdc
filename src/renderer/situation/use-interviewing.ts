import { useMemo } from 'react'
import type { Exhibit } from '#core/case/case.ts'
import { answersAt } from '#core/case/change.ts'
import { useApp } from '#renderer/app-context.ts'
import { today } from '#renderer/host/clock.ts'
import type { Interviewing } from '#renderer/situation/interviewing.ts'

/** What the parts of the interview share: the same object as long as the case is open and its exhibits are the same. */
export const useInterviewingOf = (caseId: string, isReadOnly: boolean, exhibits: readonly Exhibit[], goTo: Interviewing['goTo']): Interviewing => {
  const { cases } = useApp()
  return useMemo(
    () => ({
      caseId,
      isReadOnly,
      exhibits,
      today: today(),
      goTo,
      edit: ({ fact, group, item }, to, options = {}) => {
        const now = cases.get()
        if (now.kind !== 'open' || now.id !== caseId) return
        const place = { fact, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }) }
        const before = answersAt(now.case, place)?.[fact]
        const after = to(before)
        if (after !== undefined && after !== before) cases.change({ kind: 'answer', ...place, answer: after }, options)
      },
    }),
    [caseId, isReadOnly, exhibits, goTo, cases],
  )
}
