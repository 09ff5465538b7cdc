import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useCaseState } from '#renderer/case/use-case.ts'
import { alertOf } from '#renderer/shell/alert-line.ts'
import { lockNow } from '#renderer/shell/lock.ts'
import { SavedState } from '#renderer/shell/saved-state.tsx'
import { PlaceOf, topActionsPlace, topLinePlace, useIsFilled } from '#renderer/shell/slots.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import './top-bar.css'

/** `why` is undefined where the screen says nothing in the right panel. */
export const TopBar = ({ why }: { readonly why: { readonly isShown: boolean; readonly toggle: () => void } | undefined }) => {
  const { t } = useTranslation('shell')
  const { cases, session } = useApp()
  const state = useCaseState()
  const open = state.kind === 'open' ? state : undefined
  const isLineFilled = useIsFilled(topLinePlace)
  return (
    <header className="top-bar">
      <strong className="top-name" dir="auto">
        {open ? open.case.codeName : t('app')}
      </strong>
      <span className="top-line">
        <PlaceOf of={topLinePlace} />
        {open && !isLineFilled && <AlertLine {...alertOf(open.case)} />}
      </span>
      {open && <SavedState {...open} />}
      {open && !open.readOnly && (
        <span className="top-icons">
          <IconButton icon="undo" label={t('undo')} isDisabled={!open.canUndo && open.saved.kind !== 'saving'} onPress={() => void cases.undo()} />
          <IconButton icon="redo" label={t('redo')} isDisabled={!open.canRedo} onPress={() => void cases.redo()} />
        </span>
      )}
      <PlaceOf of={topActionsPlace} className="top-actions" />
      {why && (
        <IconButton icon="panel" label={why.isShown ? t('hideWhy') : t('showWhy')} aria-expanded={why.isShown} aria-controls="why" onPress={why.toggle} />
      )}
      <Button onPress={() => void lockNow({ cases, session })}>{t('lock')}</Button>
    </header>
  )
}

const AlertLine = ({ type, state }: { readonly type?: string; readonly state?: string }) => {
  const { t } = useTranslation('shell')
  const kind = kinds.find(one => one === type)
  const parts = [kind && t(`alertKinds.${kind}`), state && t('requestingState', { state })].filter(Boolean)
  return <>{parts.length === 0 ? t('noAlert') : parts.join(' · ')}</>
}

const kinds = [
  'red-notice',
  'diffusion',
  'blue-notice',
  'green-notice',
  'yellow-notice',
  'silver-notice',
  'silver-diffusion',
  'travel-document-record',
] as const
