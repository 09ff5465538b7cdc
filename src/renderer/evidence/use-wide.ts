import { useSyncExternalStore } from 'react'

const wide = '(min-width: 1600px)'

/** Whether a page fits beside the form. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    heard => {
      const query = matchMedia(wide)
      query.addEventListener('change', heard)
      return () => query.removeEventListener('change', heard)
    },
    () => matchMedia(wide).matches,
  )
