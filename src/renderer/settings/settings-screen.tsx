import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recovery } from '#contract/vault-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { AboutSection } from '#renderer/settings/about-section.tsx'
import { AppearanceSection } from '#renderer/settings/appearance-section.tsx'
import { BackupSection } from '#renderer/settings/backup-section.tsx'
import { settingsChangesOf } from '#renderer/settings/changes.ts'
import { ColleaguesSection } from '#renderer/settings/colleagues-section.tsx'
import { FirmSection } from '#renderer/settings/firm-section.tsx'
import { LockingSection } from '#renderer/settings/locking-section.tsx'
import { NewSheet } from '#renderer/settings/new-sheet.tsx'
import { SettingsContext } from '#renderer/settings/settings-context.ts'
import { type Journey, Travelled } from '#renderer/settings/travelled.tsx'
import { VaultSection } from '#renderer/settings/vault-section.tsx'
import { useCommand } from '#renderer/shell/commands.ts'
import { useView } from '#renderer/shell/view.ts'
import { useStore } from '#renderer/store.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Columns } from '#renderer/ui/columns.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import './settings.css'

const sections = ['firm', 'appearance', 'locking', 'vault', 'backup', 'colleagues', 'about'] as const

/** The app's settings, a section at a time. Each change is kept at once and can be taken back. */
export const SettingsScreen = () => {
  const { t } = useTranslation('settings')
  const { settings: store, views } = useApp()
  const { at } = useView()
  const [changes] = useState(() => settingsChangesOf(store))
  const settings = useStore(store)
  const steps = useStore(changes.steps)
  const refusal = useStore(changes.refusal)
  const [sheet, setSheet] = useState<Recovery>()
  const [journey, setJourney] = useState<Journey>()
  const section = sections.find(name => name === at) ?? 'firm'
  useCommand({ id: 'undo', says: t('undo'), keys: 'mod+z', does: () => void changes.undo() })

  if (sheet) return <NewSheet recovery={sheet} onDone={() => setSheet(undefined)} />
  if (journey) return <Travelled journey={journey} onDone={() => setJourney(undefined)} />
  if (settings === undefined) {
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState icon="settings" title={t('none')}>
          {t('noneHelp')}
        </EmptyState>
      </>
    )
  }
  return (
    <SettingsContext value={{ settings, change: changes.change }}>
      <Columns
        sideLabel={t('sections')}
        side={
          <nav className="settings-nav" aria-label={t('sections')}>
            {sections.map(name => (
              <button
                key={name}
                type="button"
                className="settings-part"
                {...(name === section ? { 'aria-current': 'true' as const } : {})}
                onClick={() => views.select(name)}
              >
                {t(`${name}.title`)}
              </button>
            ))}
          </nav>
        }
      >
        <div className="stack settings-main">
          <PageHead
            title={t('title')}
            lead={t('lead')}
            actions={
              <>
                <span className="quiet small" role="status">
                  {steps.length > 0 && t('kept')}
                </span>
                <Button icon="undo" isDisabled={steps.length === 0} onPress={() => void changes.undo()}>
                  {t('undo')}
                </Button>
              </>
            }
          />
          {refusal && <Refusal refusal={refusal} />}
          <h2 className="settings-heading">{t(`${section}.title`)}</h2>
          {section === 'firm' && <FirmSection />}
          {section === 'appearance' && <AppearanceSection />}
          {section === 'locking' && <LockingSection />}
          {section === 'vault' && <VaultSection onSheet={setSheet} />}
          {section === 'backup' && <BackupSection onJourney={setJourney} />}
          {section === 'colleagues' && <ColleaguesSection />}
          {section === 'about' && <AboutSection />}
        </div>
      </Columns>
    </SettingsContext>
  )
}
