import { useId } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useCase } from '#renderer/case/use-case.ts'
import { statesOfCase } from '#renderer/situation/case-states.ts'
import { longest, readText } from '#renderer/situation/read-text.ts'
import { offeredStates } from '#renderer/situation/states.ts'
import { useTyped } from '#renderer/situation/use-typed.ts'
import type { ValueProps } from '#renderer/situation/value-field.tsx'
import { useProblem } from '#renderer/situation/value-text.tsx'
import { FieldNotes } from '#renderer/ui/field-frame.tsx'

/** A state by name, with names offered: those of the case first, then the world's. Any other name may be written. */
export const ValueState = ({ question, value, place, onValue }: ValueProps) => {
  const { case: subject } = useCase()
  const offers = useId()
  const { text, problem, type } = useTyped({
    place,
    shown: typeof value === 'string' ? value : '',
    read: readText(longest.state),
    show: text => text,
    take: onValue,
  })
  const says = useProblem(problem)
  return (
    <TextField className="field" value={text} onChange={type} isInvalid={says !== undefined}>
      <Label className="visually-hidden">{question.asks}</Label>
      <Input className="input" dir="auto" list={offers} autoComplete="off" />
      <datalist id={offers}>
        {offeredStates(text, statesOfCase(subject)).map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <FieldNotes hint={undefined} problem={says} />
    </TextField>
  )
}
