import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { FieldLabel, FieldNotes } from '#renderer/ui/field-frame.tsx'

export type PassphraseFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem?: string | undefined
  readonly autoFocus?: boolean
  readonly isDisabled?: boolean
  /** Of a new passphrase no password program is asked to fill in an old one. */
  readonly isNew?: boolean
}

/** What is typed is hidden unless asked for; no browser keeps, corrects or spell-checks it. */
export const PassphraseField = ({ label, value, onChange, problem, autoFocus = false, isDisabled = false, isNew = false }: PassphraseFieldProps) => {
  const { t } = useTranslation('vault')
  const [shown, setShown] = useState(false)
  return (
    <div className="stack">
      <TextField
        className="field"
        type={shown ? 'text' : 'password'}
        value={value}
        onChange={onChange}
        autoFocus={autoFocus}
        isDisabled={isDisabled}
        isInvalid={problem !== undefined}
        autoComplete={isNew ? 'new-password' : 'current-password'}
      >
        <FieldLabel label={label} labelHidden={false} />
        <Input className="input vault-passphrase" spellCheck="false" autoCapitalize="off" autoCorrect="off" />
        <FieldNotes problem={problem} />
      </TextField>
      <Checkbox isSelected={shown} onChange={setShown}>
        {t('show')}
      </Checkbox>
    </div>
  )
}
