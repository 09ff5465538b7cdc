import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackedUp } from '#contract/vault-replies.ts'
import { sizeShown, useHandedOut } from '#renderer/exchange/use-sealed-files.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

/** The vault as one file, with what that does and does not protect. */
export const MakeBackup = () => {
  const { t, i18n } = useTranslation('settings')
  const { run, running, refusal, forget } = useDeed('vault.backup')
  const handOut = useHandedOut()
  const [made, setMade] = useState<BackedUp>()
  const make = async () => {
    setMade(undefined)
    const backup = await run({})
    if (backup && (await handOut(backup))) setMade(backup)
  }
  return (
    <div className="stack">
      <p className="quiet">{t('backup.makeHint')}</p>
      <div className="settings-protects">
        <Protects of="protects" />
        <Protects of="notProtects" />
      </div>
      {running && <ProgressBar label={t('backup.making')} />}
      {refusal && <Refusal refusal={refusal} onClose={forget} />}
      {made && (
        <Banner tone="good" announced title={t('backup.made', { name: made.name })}>
          {t('backup.madeSays', {
            cases: t('backup.cases', { count: made.cases }),
            files: t('backup.files', { count: made.files }),
            size: sizeShown(made.bytes, i18n.language),
          })}
        </Banner>
      )}
      <div className="row">
        <Button kind="primary" icon="download" isPending={running} onPress={() => void make()}>
          {t('backup.do')}
        </Button>
      </div>
    </div>
  )
}

const Protects = ({ of }: { readonly of: 'protects' | 'notProtects' }) => {
  const { t } = useTranslation('settings')
  return (
    <div>
      <h4>{t(`backup.${of}`)}</h4>
      <ul className="problem-list small">
        {t(`backup.${of}Of`, { returnObjects: true }).map(says => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  )
}
