import { useEffect, useRef, useState } from 'react'
import { onGoingAway } from '#renderer/host/leaving.ts'

const pause = 500

export type TypedSetting = { readonly value: string; readonly onChange: (text: string) => void; readonly onBlur: () => void }

/** A box whose text is kept after a pause, when it is left, and when the page goes. What is kept may be trimmed; the box shows what was typed until it is left. */
export const useTypedSetting = (kept: string, keep: (text: string) => void): TypedSetting => {
  const [typed, setTyped] = useState<string>()
  const waiting = useRef<{ readonly text: string; readonly timer: number }>(undefined)
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  const flush = useRef(() => {
    const now = waiting.current
    if (now === undefined) return
    waiting.current = undefined
    window.clearTimeout(now.timer)
    latest.current(now.text)
  }).current
  useEffect(() => {
    const stop = onGoingAway(window, flush)
    return () => {
      stop()
      flush()
    }
  }, [flush])
  return {
    value: typed ?? kept,
    onChange: text => {
      setTyped(text)
      window.clearTimeout(waiting.current?.timer)
      waiting.current = { text, timer: window.setTimeout(flush, pause) }
    },
    onBlur: () => {
      flush()
      setTyped(undefined)
    },
  }
}
