import { useEffect } from 'react'
import type { HostEvent } from '#contract/host-events.ts'
import { useApp } from '#renderer/app-context.ts'

type OfKind<K extends HostEvent['kind']> = Extract<HostEvent, { readonly kind: K }>

/** Hears one kind of news of the host while the component stands. */
export const useHostEvent = <K extends HostEvent['kind']>(kind: K, hear: (event: OfKind<K>) => void): void => {
  const { subscribe } = useApp()
  useEffect(
    () =>
      subscribe(event => {
        // seam: the kind was compared on this line
        if (event.kind === kind) hear(event as OfKind<K>)
      }),
    [subscribe, kind, hear],
  )
}
