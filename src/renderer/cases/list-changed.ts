import { useEffect, useRef } from 'react'
import { storeOf, useStore } from '#renderer/store.ts'

const changes = storeOf(0)

/** Told when the list of cases is another, by whatever screen is on show then: an Undo outlives the one it was offered on. */
export const listChanged = (): void => changes.set(changes.get() + 1)

/** Asks again whenever the list has changed. */
export const useListAnew = (again: () => void): void => {
  const count = useStore(changes)
  const asked = useRef(count)
  useEffect(() => {
    if (asked.current === count) return
    asked.current = count
    again()
  }, [count, again])
}
