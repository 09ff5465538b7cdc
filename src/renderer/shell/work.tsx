import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useCaseState } from '#renderer/case/use-case.ts'
import { ErrorBoundary } from '#renderer/shell/error-boundary.tsx'
import { needsCase, type ScreenName } from '#renderer/shell/screen-names.ts'
import { screens } from '#renderer/shell/screens.ts'
import { useGo, useView } from '#renderer/shell/view.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

/** The screen on show, or why it cannot be. */
export const Work = () => {
  const { cases } = useApp()
  const { screen, caseId } = useView()
  const state = useCaseState()
  const id = state.kind === 'none' ? undefined : state.id

  useEffect(() => {
    if (caseId !== undefined && caseId !== id && needsCase(screen)) void cases.open(caseId)
  }, [cases, caseId, id, screen])

  if (needsCase(screen)) {
    if (state.kind === 'failed') return <Refusal refusal={state.refusal} onRetry={() => void cases.open(state.id)} />
    if (state.kind === 'none' && caseId === undefined) return <NoCase />
    if (state.kind !== 'open' || (caseId !== undefined && caseId !== state.id)) return <Skeleton lines={6} />
  }
  const Screen = screens[screen]
  return (
    <ErrorBoundary key={needsCase(screen) ? `${screen} ${id ?? ''}` : screen}>
      <Suspense fallback={<Skeleton lines={6} />}>
        <Screen />
        <Arrived at={screen} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** The trouble of the open case, above every screen of it. */
export const CaseBanners = () => {
  const { t } = useTranslation('shell')
  const go = useGo()
  const { cases } = useApp()
  const state = useCaseState()
  if (state.kind !== 'open') return null
  return (
    <div className="shell-banners not-printed">
      {state.versions > 1 && (
        <Banner
          tone="warn"
          title={t('versions', { count: state.versions })}
          actions={
            <Button size="small" onPress={() => go('cases', { at: state.id })}>
              {t('chooseVersion')}
            </Button>
          }
        >
          {t('versionsWhy')}
        </Banner>
      )}
      {state.readOnly && state.versions <= 1 && (
        <Banner tone="warn" title={t('readOnly')}>
          {t('readOnlyWhy')}
        </Banner>
      )}
      {state.saved.kind === 'problem' && <Refusal refusal={state.saved.refusal} retry={t('reopen')} onRetry={() => void cases.open(state.id)} />}
    </div>
  )
}

const NoCase = () => {
  const { t } = useTranslation('shell')
  const go = useGo()
  return (
    <EmptyState
      icon="folder"
      title={t('noCase')}
      actions={
        <Button kind="primary" onPress={() => go('cases')}>
          {t('toCases')}
        </Button>
      }
    >
      {t('noCaseHelp')}
    </EmptyState>
  )
}

/** Once a screen stands: the window's title, which names no case, and the focus on its heading, except where the screen put it somewhere itself. */
const Arrived = ({ at }: { readonly at: ScreenName }) => {
  const { t } = useTranslation('shell')
  useEffect(() => {
    document.title = `${t(`screens.${at}`)} · ${t('app')}`
    const work = document.getElementById('work')
    if (work === null) return
    if (!work.contains(document.activeElement)) headOf(work)?.focus({ preventScroll: true })
    work.scrollTo(0, 0)
    return stayOnHead(work)
  }, [at, t])
  return null
}

const headOf = (work: HTMLElement): HTMLElement | null => work.querySelector('h1')

/** A screen that was loading draws its heading anew, and the focus would fall out of the page with the old one. The answer ends the watch. */
const stayOnHead = (work: HTMLElement): (() => void) => {
  let head = headOf(work)
  const watch = new MutationObserver(() => {
    if (head?.isConnected) return
    head = headOf(work)
    if (document.activeElement === document.body) head?.focus({ preventScroll: true })
  })
  watch.observe(work, { childList: true, subtree: true })
  return () => watch.disconnect()
}
