import { Select as Field, ListBox, ListBoxItem, Popover, Button as Pressable, SelectValue, Text } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldSays } from '#renderer/ui/field-frame.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import './list.css'

export type Option<T extends string> = { readonly id: T; readonly label: string; readonly hint?: string }

export type SelectProps<T extends string> = FieldSays & {
  readonly options: readonly Option<T>[]
  /** Null while nothing is chosen. */
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

/** One of a list. For up to five short options a `RadioGroup` or `Segmented` is quicker. */
export const Select = <T extends string>({
  label,
  labelHidden,
  hint,
  problem,
  options,
  value,
  onChange,
  placeholder,
  isDisabled = false,
  autoFocus = false,
}: SelectProps<T>) => (
  <Field
    className="field"
    isInvalid={problem !== undefined}
    isDisabled={isDisabled}
    autoFocus={autoFocus}
    value={value}
    onChange={key => {
      const chosen = options.find(({ id }) => id === key)
      if (chosen) onChange(chosen.id)
    }}
    {...(placeholder === undefined ? {} : { placeholder })}
  >
    <FieldLabel label={label} labelHidden={labelHidden ?? false} />
    <Pressable className="input select-button">
      <SelectValue className="select-value">{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
      <Icon name="down" />
    </Pressable>
    <FieldNotes hint={hint} problem={problem} />
    <Popover className="popover" offset={4}>
      <ListBox className="list-box" items={options}>
        {option => (
          <ListBoxItem id={option.id} textValue={option.label} className="list-item">
            <Text slot="label">{option.label}</Text>
            {option.hint && (
              <Text slot="description" className="field-hint">
                {option.hint}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Field>
)
