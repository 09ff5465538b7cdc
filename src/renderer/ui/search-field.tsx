import { SearchField as Field, type SearchFieldProps as FieldProps, Input, Button as Pressable } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { FieldLabel } from '#renderer/ui/field-frame.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import './button.css'

export type SearchFieldProps = Omit<FieldProps, 'className' | 'children' | 'style'> & { readonly label: string; readonly placeholder?: string }

/** The label is for screen readers; the placeholder says the same to the eye. Escape empties it. */
export const SearchField = ({ label, placeholder = label, ...rest }: SearchFieldProps) => {
  const { t } = useTranslation('ui')
  return (
    <Field {...rest} className="field">
      {({ isEmpty }) => (
        <>
          <FieldLabel label={label} labelHidden />
          <div className="search-group" {...(isEmpty ? { 'data-empty': true } : {})}>
            <Icon name="search" />
            <Input className="input" dir="auto" placeholder={placeholder} />
            <Pressable className="button quiet icon-button small" aria-label={t('clear')}>
              <Icon name="close" />
            </Pressable>
          </div>
        </>
      )}
    </Field>
  )
}
