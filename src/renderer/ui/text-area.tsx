import { TextArea as Area, TextField as Field, type TextFieldProps as FieldProps } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldSays } from '#renderer/ui/field-frame.tsx'

export type TextAreaProps = Omit<FieldProps, 'className' | 'children' | 'style' | 'isInvalid'> &
  FieldSays & { readonly rows?: number; readonly placeholder?: string }

export const TextArea = ({ label, labelHidden, hint, problem, rows = 3, placeholder, ...rest }: TextAreaProps) => (
  <Field {...rest} className="field" isInvalid={problem !== undefined}>
    <FieldLabel label={label} labelHidden={labelHidden ?? false} />
    <Area className="input" dir="auto" rows={rows} {...(placeholder === undefined ? {} : { placeholder })} />
    <FieldNotes hint={hint} problem={problem} />
  </Field>
)
