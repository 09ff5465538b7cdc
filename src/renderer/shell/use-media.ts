import { useCallback, useSyncExternalStore } from 'react'

/** Follows a media query. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    useCallback(
      (hear: () => void) => {
        const media = window.matchMedia(query)
        media.addEventListener('change', hear)
        return () => media.removeEventListener('change', hear)
      },
      [query],
    ),
    () => window.matchMedia(query).matches,
  )
