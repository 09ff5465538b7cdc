import { useTranslation } from 'react-i18next'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** Teaches what starts the clocks. */
export const NothingRuns = () => {
  const { t } = useTranslation('calendar')
  const go = useGo()
  return (
    <EmptyState
      icon="calendar"
      title={t('empty.title')}
      actions={
        <>
          <Button onPress={() => go('situation', { at: 'ccf' })}>{t('empty.filed')}</Button>
          <Button onPress={() => go('situation', { at: 'applicant.id-expires-on' })}>{t('empty.identity')}</Button>
          <Button onPress={() => go('situation', { at: 'revision.discovered-on' })}>{t('empty.discovered')}</Button>
        </>
      }
    >
      {t('empty.says')}
    </EmptyState>
  )
}
