import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { screens } from '#renderer/shell/screens.ts'
import type { Session } from '#renderer/shell/session.ts'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { Toasts } from '#renderer/ui/toast.tsx'
import './shell.css'

/** What stands where no vault is open: the vault's own screen, alone. */
export const VaultDoor = ({ session }: { readonly session: Session }) => {
  const { t } = useTranslation('shell')
  const app = useApp()
  const Screen = screens.vault
  return (
    <main id="work" className="lone-page" aria-label={t('work')}>
      {session.kind === 'asking' && <Skeleton />}
      {session.kind === 'refused' && <Refusal refusal={session.refusal} onRetry={() => void app.session.refresh()} />}
      {(session.kind === 'none' || session.kind === 'locked') && (
        <Suspense fallback={<Skeleton />}>
          <Screen />
        </Suspense>
      )}
      <Toasts />
    </main>
  )
}
