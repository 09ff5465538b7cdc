import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { millisecondsNow } from '#renderer/host/clock.ts'
import { useSettings } from '#renderer/host/settings.ts'
import { type Idle, idleOf } from '#renderer/shell/idle.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import './idle-lock.css'

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Locks after the minutes of the settings without key or pointer, and says so a minute before. Any touch keeps the vault open. */
export const IdleLock = ({ lock }: { readonly lock: () => void }) => {
  const { t } = useTranslation('shell')
  const minutes = useSettings()?.idleMinutes ?? 10
  const [idle, setIdle] = useState<Idle>({ kind: 'awake' })
  const latest = useRef(lock)
  useEffect(() => {
    latest.current = lock
  })

  useEffect(() => {
    let touchedAt = millisecondsNow()
    let isWarned = false
    const look = () => {
      const now = idleOf(touchedAt, millisecondsNow(), minutes)
      if (now.kind === 'over') return latest.current()
      if (now.kind !== 'awake' || isWarned) setIdle(now)
      isWarned = now.kind === 'warned'
    }
    const touch = () => {
      const isOver = idleOf(touchedAt, millisecondsNow(), minutes).kind === 'over'
      // a machine that slept past the limit wakes with a touch: that one comes too late
      if (isOver) return look()
      touchedAt = millisecondsNow()
      if (isWarned) look()
    }
    const timer = window.setInterval(look, 1000)
    for (const event of touches) window.addEventListener(event, touch, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearInterval(timer)
      for (const event of touches) window.removeEventListener(event, touch, { capture: true })
      document.removeEventListener('visibilitychange', look)
    }
  }, [minutes])

  return (
    <div className="idle-warning not-printed" role="alert">
      {idle.kind === 'warned' && (
        <p>
          <Icon name="lock" /> {t('idleSoon')} <span aria-hidden="true">{t('idleSeconds', { seconds: idle.seconds })}</span>
        </p>
      )}
    </div>
  )
}
