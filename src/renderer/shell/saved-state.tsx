import { useTranslation } from 'react-i18next'
import type { OpenCase } from '#renderer/case/case-store.ts'
import { timeOf } from '#renderer/host/clock.ts'
import { Icon } from '#renderer/ui/icon.tsx'

/** "Saved 14:05". A screen reader hears of trouble, not of every save. */
export const SavedState = ({ saved, readOnly }: Pick<OpenCase, 'saved' | 'readOnly'>) => {
  const { t, i18n } = useTranslation('shell')
  if (readOnly) return <span className="saved-state readonly">{t('readOnly')}</span>
  if (saved.kind === 'saving') return <span className="saved-state saving">{t('saving')}</span>
  if (saved.kind === 'saved') return <span className="saved-state">{t('saved', { time: timeOf(saved.at, i18n.language) })}</span>
  return (
    <span className="saved-state problem" role="status">
      <Icon name="warning" /> {t('notSaved')}
    </span>
  )
}
