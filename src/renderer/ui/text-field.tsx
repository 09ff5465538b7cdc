import { TextField as Field, type TextFieldProps as FieldProps, Input } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldSays } from '#renderer/ui/field-frame.tsx'

export type TextFieldProps = Omit<FieldProps, 'className' | 'children' | 'style' | 'isInvalid'> & FieldSays & { readonly placeholder?: string }

/** One line of text. `dir="auto"`: a name in any script runs its own way. */
export const TextField = ({ label, labelHidden, hint, problem, placeholder, ...rest }: TextFieldProps) => (
  <Field {...rest} className="field" isInvalid={problem !== undefined}>
    <FieldLabel label={label} labelHidden={labelHidden ?? false} />
    <Input className="input" dir="auto" {...(placeholder === undefined ? {} : { placeholder })} />
    <FieldNotes hint={hint} problem={problem} />
  </Field>
)
