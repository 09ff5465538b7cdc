import { useTranslation } from 'react-i18next'
import type { ValueProps } from '#renderer/situation/value-field.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'

export const ValueYesNo = ({ question, value, onValue }: ValueProps) => {
  const { t } = useTranslation('situation')
  return (
    <Segmented
      label={question.asks}
      labelHidden
      value={typeof value !== 'boolean' ? null : value ? 'yes' : 'no'}
      options={(['yes', 'no'] as const).map(id => ({ id, label: t(`answer.${id}`) }))}
      onChange={id => onValue(id === 'yes')}
    />
  )
}
