import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { type Store, storeOf, useStore } from '#renderer/store.ts'

// Places of the shell that a screen fills from within itself: <Why>, <TopActions>, <TopLine>.

type Place = { readonly element: Store<HTMLElement | null>; readonly fillers: Store<number> }

const place = (): Place => ({ element: storeOf<HTMLElement | null>(null), fillers: storeOf(0) })

export const whyPlace = place()
export const topActionsPlace = place()
export const topLinePlace = place()

/** Where what fills a place is put. Stands once, in the shell. */
export const PlaceOf = ({ of, className }: { readonly of: Place; readonly className?: string }) => <div className={className} ref={of.element.set} />

export const useIsFilled = (of: Place): boolean => useStore(of.fillers) > 0

type FillProps = { readonly children: React.ReactNode }

const Fill = ({ of, children }: FillProps & { readonly of: Place }) => {
  const element = useStore(of.element)
  useEffect(() => {
    of.fillers.set(of.fillers.get() + 1)
    return () => of.fillers.set(of.fillers.get() - 1)
  }, [of])
  return element && createPortal(children, element)
}

/** The right panel: the provision, its source and status, and the facts behind what is selected. */
export const Why = ({ children }: FillProps) => <Fill of={whyPlace}>{children}</Fill>

/** Buttons of the screen in the top bar. */
export const TopActions = ({ children }: FillProps) => <Fill of={topActionsPlace}>{children}</Fill>

/** The line beside the code name, in place of the alert's. */
export const TopLine = ({ children }: FillProps) => <Fill of={topLinePlace}>{children}</Fill>
