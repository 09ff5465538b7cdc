import { useState } from 'react'
import type { Exhibit } from '#core/case/case.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { described, problemIn, type TextOfExhibit, type TextProblem } from '#renderer/evidence/described.ts'
import { roomOf } from '#renderer/evidence/room-memory.ts'

export type EditExhibit = (to: (now: Exhibit) => Exhibit, options?: { readonly typing?: boolean }) => void

/** Changes an exhibit as it stands by then, so that of two fields edited at once neither is lost. */
export const useEditExhibit = (id: string): EditExhibit => {
  const { cases } = useApp()
  return (to, options) => {
    const now = cases.get()
    const exhibit = now.kind === 'open' ? now.case.exhibits.find(one => one.id === id) : undefined
    if (exhibit) cases.change({ kind: 'exhibit', exhibit: to(exhibit) }, options)
  }
}

export type Typed = { readonly text: string; readonly problem: TextProblem | undefined; readonly type: (text: string) => void; readonly leave: () => void }

/** The text of a field between the exhibit and the keyboard: kept as it is typed; what cannot be recorded stays in the box, also when one comes back. */
export const useTypedField = (exhibit: Exhibit, field: TextOfExhibit): Typed => {
  const app = useApp()
  const { id: caseId, settle } = useCase()
  const edit = useEditExhibit(exhibit.id)
  const room = roomOf(app, caseId)
  const shown = exhibit[field] ?? ''
  const place = `${exhibit.id} ${field}`
  const [typed, setTyped] = useState<{ readonly text: string; readonly stands: string } | undefined>(() => {
    const left = room.get().unfinished[place]
    return left === undefined ? undefined : { text: left, stands: shown }
  })
  const text = typed?.stands === shown ? typed.text : shown
  return {
    text,
    problem: problemIn(field, text),
    type: next => {
      const isWell = problemIn(field, next) === undefined
      setTyped({ text: next, stands: isWell ? (next.trim() === '' ? '' : next) : shown })
      room.put(({ unfinished: { [place]: _, ...rest } }) => ({ unfinished: isWell ? rest : { ...rest, [place]: next } }))
      if (isWell) edit(now => described(now, field, next), { typing: true })
    },
    leave: () => void settle(),
  }
}
