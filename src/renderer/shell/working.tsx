import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostEvent } from '#contract/host-events.ts'
import { useApp } from '#renderer/app-context.ts'
import { useHostEvent } from '#renderer/host/events.ts'
import { useStore } from '#renderer/store.ts'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import './working.css'

/** Screens that show the progress of these themselves. */
const shownElsewhere = /^(paper\.|kit\.|evidence\.|exhibit|pack\.|case\.import$|vault\.)/

type Progress = Extract<HostEvent, { readonly kind: 'progress' }>

/** Whatever the host works at for more than a second. */
export const Working = () => {
  const { t } = useTranslation('shell')
  const { busy } = useApp()
  const isBusy = useStore(busy).some(({ operation }) => !shownElsewhere.test(operation))
  const [isLong, setLong] = useState(false)
  const [progress, setProgress] = useState<Progress>()
  useHostEvent('progress', useCallback(setProgress, []))
  useEffect(() => {
    if (!isBusy) return
    const timer = window.setTimeout(() => setLong(true), 1000)
    return () => {
      window.clearTimeout(timer)
      setLong(false)
      setProgress(undefined)
    }
  }, [isBusy])
  if (!isBusy || !isLong) return null
  return (
    <section className="shell-working not-printed" aria-label={t('working')}>
      <ProgressBar
        label={t('working')}
        {...(progress === undefined ? {} : { says: progress.says })}
        {...(progress !== undefined && progress.of > 0 ? { done: progress.done / progress.of } : {})}
      />
    </section>
  )
}
