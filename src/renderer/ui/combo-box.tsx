import { ComboBox as Field, Input, ListBox, ListBoxItem, Popover, Button as Pressable, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { FieldLabel, FieldNotes, type FieldSays } from '#renderer/ui/field-frame.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import type { Option } from '#renderer/ui/select.tsx'
import './list.css'
import './button.css'

export type ComboBoxProps = FieldSays & {
  readonly options: readonly Option<string>[]
  /** What stands in the box: an option's label, or the writer's own words where `allowsOwn`. */
  readonly value: string
  /** `id` is given when the text is an option's. */
  readonly onChange: (text: string, id?: string) => void
  readonly allowsOwn?: boolean
  readonly placeholder?: string
}

/** A long list that is searched by typing: states, languages, courts. */
export const ComboBox = ({ label, labelHidden, hint, problem, options, value, onChange, allowsOwn = false, placeholder }: ComboBoxProps) => {
  const { t } = useTranslation('ui')
  return (
    <Field
      className="field"
      isInvalid={problem !== undefined}
      allowsCustomValue={allowsOwn}
      allowsEmptyCollection
      menuTrigger="focus"
      defaultItems={options}
      inputValue={value}
      onInputChange={text => onChange(text, options.find(option => option.label === text)?.id)}
      onChange={key => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen) onChange(chosen.label, chosen.id)
      }}
    >
      <FieldLabel label={label} labelHidden={labelHidden ?? false} />
      <div className="combo-group">
        <Input className="input" dir="auto" {...(placeholder === undefined ? {} : { placeholder })} />
        <Pressable className="button quiet icon-button small" aria-label={t('showList')}>
          <Icon name="down" />
        </Pressable>
      </div>
      <FieldNotes hint={hint} problem={problem} />
      <Popover className="popover" offset={4}>
        <ListBox className="list-box" items={options} renderEmptyState={() => <div className="list-empty">{t('nothingFound')}</div>}>
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
}
