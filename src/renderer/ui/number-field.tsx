import { NumberField as Field, type NumberFieldProps as FieldProps, Group, Input } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldSays } from '#renderer/ui/field-frame.tsx'

export type NumberFieldProps = Omit<FieldProps, 'className' | 'children' | 'style' | 'isInvalid' | 'value' | 'onChange'> &
  FieldSays & {
    /** Undefined while nothing is entered. */
    readonly value: number | undefined
    readonly onChange: (value: number | undefined) => void
    /** Stands after the box: "months". */
    readonly unit?: string
  }

export const NumberField = ({ label, labelHidden, hint, problem, unit, value, onChange, ...rest }: NumberFieldProps) => (
  <Field
    {...rest}
    className="field"
    isInvalid={problem !== undefined}
    value={value ?? Number.NaN}
    onChange={next => onChange(Number.isNaN(next) ? undefined : next)}
  >
    <FieldLabel label={label} labelHidden={labelHidden ?? false} />
    <Group className="number-group">
      <Input className="input" />
      {unit && <span className="quiet">{unit}</span>}
    </Group>
    <FieldNotes hint={hint} problem={problem} />
  </Field>
)
