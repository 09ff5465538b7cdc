import { useState } from 'react'
import type { FactValue } from '#core/case/case.ts'
import type { TextProblem, TextRead } from '#renderer/situation/read-text.ts'
import { useUnfinished } from '#renderer/situation/unfinished.ts'

export type Typed = { readonly text: string; readonly problem: TextProblem | undefined; readonly type: (text: string) => void }

/**
 * The text of a box between the case and the keyboard. `shown` is what the case holds, as text. What reads as a value goes on at once; what
 * does not stays in the box, also when one comes back to it, until the case changes from elsewhere.
 */
export const useTyped = <V extends FactValue>(options: {
  readonly place: string
  readonly shown: string
  readonly read: (text: string) => TextRead<V>
  readonly show: (value: V) => string
  readonly take: (value: V | undefined) => void
}): Typed => {
  const { place, shown, read, show, take } = options
  const unfinished = useUnfinished()
  const [typed, setTyped] = useState<{ readonly text: string; readonly stands: string } | undefined>(() => {
    const left = unfinished.get(place)
    return left === undefined ? undefined : { text: left, stands: shown }
  })
  const text = typed?.stands === shown ? typed.text : shown
  const now = read(text)
  return {
    text,
    problem: now.kind === 'problem' ? now.problem : undefined,
    type: next => {
      const result = read(next)
      unfinished.set(place, result.kind === 'problem' ? next : undefined)
      setTyped({ text: next, stands: result.kind === 'value' ? show(result.value) : result.kind === 'empty' ? '' : shown })
      if (result.kind === 'value') take(result.value)
      if (result.kind === 'empty') take(undefined)
    },
  }
}
