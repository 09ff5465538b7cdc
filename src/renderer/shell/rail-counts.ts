import { useEffect } from 'react'
import type { ScreenName } from '#renderer/shell/screen-names.ts'
import { storeOf, useStore } from '#renderer/store.ts'

type Counts = { readonly [S in ScreenName]?: string }

const counts = storeOf<Counts>({})

/** Says something short behind a screen's name in the rail: "41 of 55". It stays when the screen is left; an empty text takes it away. */
export const useRailCount = (screen: ScreenName, says: string): void => {
  useEffect(() => counts.set({ ...counts.get(), [screen]: says }), [screen, says])
}

export const clearRailCounts = (): void => counts.set({})

export const useRailCounts = (): Counts => useStore(counts)
