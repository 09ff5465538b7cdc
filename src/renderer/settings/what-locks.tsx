import { useTranslation } from 'react-i18next'
import type { Settings } from '#contract/settings.ts'
import { useApp } from '#renderer/app-context.ts'
import { surroundings } from '#renderer/host/surroundings.ts'
import { keysShown } from '#renderer/shell/key-names.ts'
import { lockNow } from '#renderer/shell/lock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'

/** The key that locks at once, tried where it is explained; and all that locks, as things are set now. */
export const WhatLocks = ({ settings }: { readonly settings: Settings }) => {
  const { t } = useTranslation('settings')
  const { cases, session } = useApp()
  const { isOwnWindow, system } = surroundings()
  const keys = keysShown('mod+l')
  return (
    <>
      <Card title={t('locking.panic')}>
        <div className="stack">
          <p className="quiet">{t('locking.panicKeys')}</p>
          <div className="row">
            <p className="grow">{t('locking.panicTry', { keys })}</p>
            <Button icon="lock" onPress={() => void lockNow({ cases, session })}>
              {t('locking.panicDo')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={t('locking.when')}>
        <div className="stack">
          <KeyValue
            items={[
              { name: t('locking.whenKey', { keys }), value: t('locking.whenKeySays') },
              { name: t('locking.whenIdle'), value: t('locking.minutes', { count: settings.idleMinutes }) },
              { name: t('locking.whenMinimise'), value: t(settings.minimiseLocks ? 'locking.yes' : 'locking.never') },
              {
                name: t('locking.whenSleep'),
                value: t(!isOwnWindow ? 'locking.notHere' : system === 'linux' ? 'locking.ownWindowLinux' : 'locking.ownWindow'),
              },
              { name: t('locking.whenClose'), value: t(isOwnWindow ? 'locking.whenCloseSays' : 'locking.whenCloseBrowser') },
            ]}
          />
          <p className="quiet small">{t('locking.forgets')}</p>
        </div>
      </Card>
    </>
  )
}
