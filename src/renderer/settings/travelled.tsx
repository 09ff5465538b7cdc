import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Travelling } from '#contract/vault-replies.ts'
import { sizeShown } from '#renderer/exchange/use-sealed-files.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { RecoverySheet } from '#renderer/vault/recovery-sheet.tsx'
import '#renderer/vault/vault.css'

/** A travelling vault that was made and saved; `save` saves its file once more. */
export type Journey = { readonly made: Travelling; readonly save: () => void }

/** In place of the settings: the recovery sheet of the travelling vault, then what was looked up in it and what nobody can look up. */
export const Travelled = ({ journey: { made, save }, onDone }: { readonly journey: Journey; readonly onDone: () => void }) => {
  const { t, i18n } = useTranslation('settings')
  const [hasSheet, setHasSheet] = useState(false)
  if (!hasSheet) return <RecoverySheet recovery={made.recovery} onDone={() => setHasSheet(true)} />
  return (
    <div className="stack settings-form">
      <PageHead
        title={t('travel.made')}
        lead={t('travel.madeSays', {
          name: made.name,
          size: sizeShown(made.bytes, i18n.language),
          cases: t('backup.cases', { count: made.cases }),
          exhibits: t('backup.exhibits', { count: made.exhibits }),
        })}
      />
      <Sentences title={t('travel.verified')} of={made.verified} />
      <Sentences title={t('travel.cannot')} of={made.cannotVerify} />
      <div className="row">
        <Button kind="primary" autoFocus onPress={onDone}>
          {t('travel.done')}
        </Button>
        <Button icon="download" onPress={save}>
          {t('travel.again')}
        </Button>
      </div>
    </div>
  )
}

const Sentences = ({ title, of }: { readonly title: string; readonly of: readonly string[] }) => (
  <Card title={title} level={2}>
    <ul className="problem-list">
      {of.map(says => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  </Card>
)
