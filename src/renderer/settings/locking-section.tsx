import { useTranslation } from 'react-i18next'
import { surroundings } from '#renderer/host/surroundings.ts'
import { useSettingsAtWork } from '#renderer/settings/settings-context.ts'
import { WhatLocks } from '#renderer/settings/what-locks.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Select } from '#renderer/ui/select.tsx'

const minutes = ['1', '2', '5', '10', '15', '30', '60', '120'] as const

/** When the vault locks by itself, and what others may see of the window. */
export const LockingSection = () => {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettingsAtWork()
  const { isOwnWindow, system } = surroundings()
  const own = String(settings.idleMinutes)
  const offered: readonly string[] = minutes.some(one => one === own) ? minutes : [...minutes, own].toSorted((a, b) => Number(a) - Number(b))
  const canHide = isOwnWindow && system !== 'linux'
  return (
    <div className="stack settings-form">
      <Select
        label={t('locking.idle')}
        hint={t('locking.idleHint')}
        options={offered.map(id => ({ id, label: t('locking.minutes', { count: Number(id) }) }))}
        value={own}
        onChange={id => void change({ idleMinutes: Number(id) })}
      />
      <Checkbox
        isSelected={settings.minimiseLocks}
        onChange={minimiseLocks => void change({ minimiseLocks })}
        hint={isOwnWindow ? t('locking.minimiseWindow') : t('locking.minimiseBrowser')}
      >
        {t('locking.minimise')}
      </Checkbox>
      <Checkbox
        isSelected={settings.contentProtection}
        onChange={contentProtection => void change({ contentProtection })}
        hint={canHide ? t('locking.protectionHint') : isOwnWindow ? t('locking.protectionLinux') : t('locking.protectionBrowser')}
      >
        {t('locking.protection')}
      </Checkbox>
      <WhatLocks settings={settings} />
    </div>
  )
}
