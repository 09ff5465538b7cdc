import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recovery } from '#contract/vault-replies.ts'
import { toast } from '#renderer/ui/toast.tsx'
import { RecoverySheet } from '#renderer/vault/recovery-sheet.tsx'
import { Rehearsal } from '#renderer/vault/rehearsal.tsx'
import '#renderer/vault/vault.css'

/** A new recovery sheet in place of the settings: printed, then tried. The old sheet opens the vault no more. */
export const NewSheet = ({ recovery, onDone }: { readonly recovery: Recovery; readonly onDone: () => void }) => {
  const { t } = useTranslation('settings')
  const [isTrying, setTrying] = useState(false)
  const done = () => {
    toast(t('vault.sheetMade'))
    onDone()
  }
  return (
    <div className="stack settings-form">
      {isTrying ? (
        <Rehearsal recovery={recovery} onBack={() => setTrying(false)} onDone={done} />
      ) : (
        <RecoverySheet recovery={recovery} onDone={() => setTrying(true)} />
      )}
    </div>
  )
}
