import { useApp } from '#renderer/app-context.ts'
import type { CaseState, CaseStore, OpenCase } from '#renderer/case/case-store.ts'
import { useStore } from '#renderer/store.ts'

/** Whatever state the open case is in, for the shell. */
export const useCaseState = (): CaseState => useStore(useApp().cases)

/** The open case, or undefined. */
export const useOpenCase = (): OpenCase | undefined => {
  const state = useCaseState()
  return state.kind === 'open' ? state : undefined
}

/** The open case in a screen that the shell shows only while one is open. */
export const useCase = (): OpenCase & Pick<CaseStore, 'change' | 'undo' | 'redo' | 'settle'> => {
  const { cases } = useApp()
  const open = useOpenCase()
  if (open === undefined) throw new TypeError('useCase stands on a screen without a case')
  const { change, undo, redo, settle } = cases
  return { ...open, change, undo, redo, settle }
}
