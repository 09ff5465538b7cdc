import { useTranslation } from 'react-i18next'
import type { Recovery } from '#contract/vault-replies.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { ChangePassphrase } from '#renderer/settings/change-passphrase.tsx'
import { CheckVault } from '#renderer/settings/check-vault.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

/** What can be done to the open vault: another passphrase, another recovery sheet, a check of every file. */
export const VaultSection = ({ onSheet }: { readonly onSheet: (recovery: Recovery) => void }) => {
  const { t } = useTranslation('settings')
  const renew = useDeed('vault.renew-recovery')
  const makeSheet = async () => {
    const recovery = await renew.run({})
    if (recovery) onSheet(recovery)
  }
  return (
    <div className="stack settings-form">
      <Card title={t('vault.passphrase')}>
        <ChangePassphrase />
      </Card>
      <Card title={t('vault.sheet')}>
        <div className="stack">
          <p className="quiet">{t('vault.sheetHint')}</p>
          {renew.refusal && <Refusal refusal={renew.refusal} onClose={renew.forget} />}
          <div className="row">
            <Button isPending={renew.running} onPress={() => void makeSheet()}>
              {t('vault.makeSheet')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={t('vault.check')}>
        <CheckVault />
      </Card>
    </div>
  )
}
