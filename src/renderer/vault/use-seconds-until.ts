import { useEffect, useState } from 'react'
import { secondsUntil } from '#renderer/host/clock.ts'

/** Whole seconds until a UTC instant, counted down; 0 once it is past or where there is none. */
export const useSecondsUntil = (instant: string | undefined): number => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const look = () => setSeconds(instant === undefined ? 0 : Math.max(0, Math.ceil(secondsUntil(instant))))
    look()
    if (instant === undefined) return
    const ticking = setInterval(look, 500)
    return () => clearInterval(ticking)
  }, [instant])
  return seconds
}
