import { RadioGroup as Group, Radio } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldSays } from '#renderer/ui/field-frame.tsx'
import type { Option } from '#renderer/ui/select.tsx'
import './choice.css'

export type RadioGroupProps<T extends string> = FieldSays & {
  readonly options: readonly Option<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly across?: boolean
  readonly isDisabled?: boolean
}

export const RadioGroup = <T extends string>(props: RadioGroupProps<T>) => <Radios {...props} look="choices" />

/** Radios that look like one strip of buttons: for two to five short words. */
export const Segmented = <T extends string>(props: Omit<RadioGroupProps<T>, 'across'>) => <Radios {...props} look="segments" across />

const Radios = <T extends string>({
  label,
  labelHidden,
  hint,
  problem,
  options,
  value,
  onChange,
  across = false,
  isDisabled = false,
  look,
}: RadioGroupProps<T> & { readonly look: 'choices' | 'segments' }) => (
  <Group
    className="field"
    isInvalid={problem !== undefined}
    isDisabled={isDisabled}
    orientation={across ? 'horizontal' : 'vertical'}
    value={value}
    onChange={next => {
      const chosen = options.find(({ id }) => id === next)
      if (chosen) onChange(chosen.id)
    }}
  >
    <FieldLabel label={label} labelHidden={labelHidden ?? false} />
    <div className={`${look}${across ? ' across' : ''}`}>
      {options.map(option => (
        <Radio key={option.id} value={option.id} className={look === 'segments' ? 'segment' : 'choice'}>
          {look === 'choices' && <span className="choice-mark round" />}
          <span>
            {option.label}
            {option.hint && <span className="field-hint choice-hint">{option.hint}</span>}
          </span>
        </Radio>
      ))}
    </div>
    <FieldNotes hint={hint} problem={problem} />
  </Group>
)
