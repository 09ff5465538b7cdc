import { useTranslation } from 'react-i18next'
import { MakeBackup } from '#renderer/settings/make-backup.tsx'
import { PrepareJourney } from '#renderer/settings/prepare-journey.tsx'
import type { Journey } from '#renderer/settings/travelled.tsx'
import { TryBackup } from '#renderer/settings/try-backup.tsx'
import { Card } from '#renderer/ui/card.tsx'

/** A backup made, a backup tried out, and a smaller vault for a journey. */
export const BackupSection = ({ onJourney }: { readonly onJourney: (journey: Journey) => void }) => {
  const { t } = useTranslation('settings')
  return (
    <div className="stack settings-form">
      <Card title={t('backup.make')}>
        <MakeBackup />
      </Card>
      <Card title={t('backup.try')}>
        <TryBackup />
      </Card>
      <Card title={t('travel.title')}>
        <PrepareJourney onMade={onJourney} />
      </Card>
    </div>
  )
}
