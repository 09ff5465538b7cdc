import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recovery } from '#contract/vault-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { useStore } from '#renderer/store.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { NewVault } from '#renderer/vault/new-vault.tsx'
import { RecoverySheet } from '#renderer/vault/recovery-sheet.tsx'
import { Rehearsal } from '#renderer/vault/rehearsal.tsx'
import { RestoreVault } from '#renderer/vault/restore-vault.tsx'
import { Unlock } from '#renderer/vault/unlock.tsx'
import './vault.css'

type Step =
  | { readonly kind: 'door' }
  | { readonly kind: 'notes'; readonly notes: readonly string[] }
  | { readonly kind: 'sheet' | 'rehearsal'; readonly recovery: Recovery }

/** The door of the vault: unlock it, or make one, print its recovery sheet and try the sheet. The vault stands open to the rest of the page only after that. */
export const VaultScreen = () => {
  const { t } = useTranslation('vault')
  const { session } = useApp()
  const state = useStore(session)
  const [step, setStep] = useState<Step>({ kind: 'door' })
  if (step.kind === 'sheet') return <RecoverySheet recovery={step.recovery} onDone={() => setStep({ kind: 'rehearsal', recovery: step.recovery })} />
  if (step.kind === 'rehearsal')
    return (
      <Rehearsal
        recovery={step.recovery}
        onBack={() => setStep({ kind: 'sheet', recovery: step.recovery })}
        onDone={() => {
          setStep({ kind: 'door' })
          void session.refresh()
        }}
      />
    )
  if (step.kind === 'notes') return <Notes of={step.notes} onDone={() => void session.refresh()} />
  if (state.kind !== 'none') return <Unlock />
  return (
    <div className="stack">
      <NewVault onMade={recovery => setStep({ kind: 'sheet', recovery })} />
      <Disclosure level={2} title={t('restore.title')}>
        <RestoreVault onNotes={notes => setStep({ kind: 'notes', notes })} />
      </Disclosure>
    </div>
  )
}

const Notes = ({ of, onDone }: { readonly of: readonly string[]; readonly onDone: () => void }) => {
  const { t } = useTranslation('vault')
  return (
    <>
      <PageHead title={t('notes')} />
      <ul className="problem-list">
        {of.map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className="row">
        <Button kind="primary" autoFocus onPress={onDone}>
          {t('goOn')}
        </Button>
      </div>
    </>
  )
}
