import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseListed } from '#contract/case-replies.ts'
import type { CasesDeeds } from '#renderer/cases/use-cases-deeds.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** Cases taken off the list: they come back whole, or go for good. */
export const RemovedList = ({ cases, deeds }: { readonly cases: readonly CaseListed[]; readonly deeds: CasesDeeds }) => {
  const { t, i18n } = useTranslation('cases')
  const [purged, setPurged] = useState<CaseListed>()
  if (cases.length === 0) {
    return (
      <EmptyState icon="remove" title={t('removed.none')}>
        {t('removed.noneHelp')}
      </EmptyState>
    )
  }
  return (
    <>
      <p className="quiet">{t('removed.says')}</p>
      <Card flush>
        <ul className="cases-removed">
          {cases.map(one => (
            <li key={one.id}>
              <span className="grow">
                <strong dir="auto">{one.codeName}</strong>{' '}
                <span className="quiet small">{one.removedAt && t('removed.at', { when: dayShown(one.removedAt, i18n.language) })}</span>
              </span>
              <Button size="small" onPress={() => void deeds.putBack(one)} aria-label={t('putBack.label', { name: one.codeName })}>
                {t('putBack.do')}
              </Button>
              <Button size="small" kind="danger" onPress={() => setPurged(one)} aria-label={t('purge.label', { name: one.codeName })}>
                {t('purge.do')}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      {purged && (
        <ConfirmDialog
          title={t('purge.title', { name: purged.codeName })}
          isOpen
          danger
          confirm={t('purge.confirm')}
          onClose={() => setPurged(undefined)}
          onConfirm={() => void deeds.purge(purged)}
        >
          <p>{t('purge.lost')}</p>
          <ul className="cases-lost">
            <li>{t('purge.lostAnswers')}</li>
            <li>{t('purge.lostHistory')}</li>
            <li>{t('purge.lostEvidence')}</li>
          </ul>
          <p>{t('purge.kept')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
