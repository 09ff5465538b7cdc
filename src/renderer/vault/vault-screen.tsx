import { useState } from 'react'
import type { Recovery } from '#contract/vault-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { useStore } from '#renderer/store.ts'
import { NewVault } from '#renderer/vault/new-vault.tsx'
import { RecoverySheet } from '#renderer/vault/recovery-sheet.tsx'
import { Rehearsal } from '#renderer/vault/rehearsal.tsx'
import { Unlock } from '#renderer/vault/unlock.tsx'
import './vault.css'

type Step = { readonly kind: 'door' } | { readonly kind: 'sheet' | 'rehearsal'; readonly recovery: Recovery }

/** The door of the vault: unlock it, or make one, print its recovery sheet and try the sheet. The vault stands open to the rest of the page only after that. */
export const VaultScreen = () => {
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
  return state.kind === 'none' ? <NewVault onMade={recovery => setStep({ kind: 'sheet', recovery })} /> : <Unlock />
}
