import { useTranslation } from 'react-i18next'
import type { Exhibit } from '#core/case/case.ts'
import { longest, type TextOfExhibit } from '#renderer/evidence/described.ts'
import { useTypedField } from '#renderer/evidence/use-exhibit.ts'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

export type TypedFieldProps = { readonly exhibit: Exhibit; readonly field: TextOfExhibit; readonly rows?: number; readonly isDisabled: boolean }

/** One text of the description, on one line or on several. */
export const TypedField = ({ exhibit, field, rows, isDisabled }: TypedFieldProps) => {
  const { t } = useTranslation('evidence')
  const { text, problem, type, leave } = useTypedField(exhibit, field)
  const usual = {
    label: t(`field.${field}`),
    hint: t(`hint.${field}`, { defaultValue: '' }) || undefined,
    problem: problem && t(`problem.${problem}`, { count: longest[field] }),
    value: text,
    onChange: type,
    onBlur: leave,
    isDisabled,
  }
  return rows === undefined ? <TextField {...usual} /> : <TextArea {...usual} rows={rows} />
}
