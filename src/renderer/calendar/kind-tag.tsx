import { useTranslation } from 'react-i18next'
import type { Deadline } from '#core/calendar/deadline.ts'
import { Tag } from '#renderer/ui/chip.tsx'

/** What a deadline is and where it stands, in words; only a day that binds stands out. */
export const KindTag = ({ deadline: { kind, status, alarms } }: { readonly deadline: Pick<Deadline, 'kind' | 'status' | 'alarms'> }) => {
  const { t } = useTranslation('calendar')
  const isNear = status === 'upcoming' && alarms.some(({ reached }) => reached)
  return (
    <span className="calendar-tags">
      <Tag tone={kind === 'hard' ? 'arguable' : 'fails'}>{t(`kind.${kind}`)}</Tag>
      {isNear && <Tag tone="weak">{t('isNear')}</Tag>}
      {status !== 'upcoming' && <Tag tone={status === 'met' ? 'stands' : kind === 'hard' ? 'danger' : 'weak'}>{t(`status.${status}`)}</Tag>}
    </span>
  )
}
