import { useTranslation } from 'react-i18next'
import { useSettingsAtWork } from '#renderer/settings/settings-context.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { Select } from '#renderer/ui/select.tsx'

const sizes = ['90', '100', '110', '120', '130', '140', '150', '160'] as const

export const AppearanceSection = () => {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettingsAtWork()
  return (
    <div className="stack settings-form">
      <Select
        label={t('appearance.language')}
        hint={t('appearance.languageHint')}
        options={[{ id: 'en', label: 'English' }]}
        value={settings.language}
        onChange={language => void change({ language })}
      />
      <Segmented
        label={t('appearance.theme')}
        options={[
          { id: 'system', label: t('appearance.system') },
          { id: 'light', label: t('appearance.light') },
          { id: 'dark', label: t('appearance.dark') },
        ]}
        value={settings.theme}
        onChange={theme => void change({ theme })}
      />
      <Segmented
        label={t('appearance.textSize')}
        hint={t('appearance.textSizeHint')}
        options={sizes.map(id => ({ id, label: t('appearance.percent', { size: id }) }))}
        value={sizes.find(size => Number(size) === settings.textSize) ?? null}
        onChange={size => void change({ textSize: Number(size) })}
      />
    </div>
  )
}
