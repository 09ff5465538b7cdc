import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { HostEvent } from '#contract/host-events.ts'
import { AppContext, type App as AppParts } from '#renderer/app-context.ts'
import { loadLaw } from '#renderer/case/law.ts'
import { clearCopied, noteCopies } from '#renderer/host/copy-text.ts'
import { onGoingAway } from '#renderer/host/leaving.ts'
import { runCommand } from '#renderer/shell/commands.ts'
import { ErrorBoundary } from '#renderer/shell/error-boundary.tsx'
import { finishTyping } from '#renderer/shell/lock.ts'
import { NoHost } from '#renderer/shell/no-host.tsx'
import { clearRailCounts } from '#renderer/shell/rail-counts.ts'
import { Shell } from '#renderer/shell/shell.tsx'
import { VaultDoor } from '#renderer/shell/vault-door.tsx'
import { useStore } from '#renderer/store.ts'
import { showTheme } from '#renderer/theme/theme.ts'
import { speak } from '#renderer/words/index.ts'

/** The whole page: the door while the vault is shut, the shell once it stands open. */
export const App = ({ parts }: { readonly parts: AppParts }) => {
  const { i18n } = useTranslation()
  const session = useStore(parts.session)
  const settings = useStore(parts.settings)

  useEffect(() => parts.subscribe(hear(parts)), [parts])
  useEffect(() => onGoingAway(window, () => void parts.cases.settle()), [parts])
  useEffect(() => keepFilesOut(window), [])
  useEffect(() => noteCopies(window), [])
  useEffect(() => {
    if (!settings) return
    showTheme(document.documentElement, settings)
    void speak(i18n, settings.language, document.documentElement)
  }, [settings, i18n])
  useEffect(() => {
    if (session.kind !== 'open') return clearRailCounts()
    const idle = window.requestIdleCallback?.(() => void loadLaw())
    return () => window.cancelIdleCallback?.(idle)
  }, [session.kind])

  return (
    <AppContext value={parts}>
      <I18nProvider locale={i18n.language}>
        <ErrorBoundary alone>
          {session.kind === 'open' && <Shell />}
          {session.kind === 'gone' && <NoHost reason={session.reason} />}
          {session.kind !== 'open' && session.kind !== 'gone' && <VaultDoor session={session} />}
        </ErrorBoundary>
      </I18nProvider>
    </AppContext>
  )
}

const hear =
  ({ session, cases }: AppParts) =>
  (event: HostEvent): void => {
    if (event.kind === 'locked') {
      session.locked()
      void clearCopied()
    }
    if (event.kind === 'menu') runCommand(event.command)
    if (event.kind === 'close-requested') {
      finishTyping()
      void cases.settle().then(() => window.close())
    }
  }

/** A file let go where nothing takes it would take the place of the page. */
const keepFilesOut = (page: Window): (() => void) => {
  const keepOut = (event: DragEvent) => event.preventDefault()
  page.addEventListener('dragover', keepOut)
  page.addEventListener('drop', keepOut)
  return () => {
    page.removeEventListener('dragover', keepOut)
    page.removeEventListener('drop', keepOut)
  }
}
