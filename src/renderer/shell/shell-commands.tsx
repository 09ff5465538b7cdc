import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useOpenCase } from '#renderer/case/use-case.ts'
import { printPage } from '#renderer/host/print.ts'
import { useSettings } from '#renderer/host/settings.ts'
import { useCommand } from '#renderer/shell/commands.ts'
import { useKeyListener } from '#renderer/shell/key-listener.ts'
import { lockNow } from '#renderer/shell/lock.ts'
import { caseScreens, type ScreenName } from '#renderer/shell/screen-names.ts'
import { useGo } from '#renderer/shell/view.ts'
import { zoomed } from '#renderer/theme/theme.ts'

const HistoryDialog = lazy(() => import('#renderer/history/history-dialog.tsx').then(({ HistoryDialog }) => ({ default: HistoryDialog })))
const SendDialog = lazy(() => import('#renderer/exchange/send-dialog.tsx').then(({ SendDialog }) => ({ default: SendDialog })))
const ReceiveDialog = lazy(() => import('#renderer/exchange/receive-dialog.tsx').then(({ ReceiveDialog }) => ({ default: ReceiveDialog })))
const HelpDialog = lazy(() => import('#renderer/shell/help-dialog.tsx').then(({ HelpDialog }) => ({ default: HelpDialog })))
const Palette = lazy(() => import('#renderer/shell/palette.tsx').then(({ Palette }) => ({ default: Palette })))

/** What can be done from anywhere while the vault stands open. */
export const ShellCommands = ({ toggleWhy }: { readonly toggleWhy: (() => void) | undefined }) => {
  const { t } = useTranslation('shell')
  const { t: words } = useTranslation('situation')
  const { t: exchange } = useTranslation('exchange')
  const { cases, session, settings } = useApp()
  const open = useOpenCase()
  const go = useGo()
  const textSize = useSettings()?.textSize ?? 100
  const [dialog, setDialog] = useState<'help' | 'palette' | 'history' | 'send' | 'receive'>()
  const zoomTo = (size: number) => void settings.write({ textSize: size })

  useKeyListener()
  useCommand({ id: 'shortcuts', says: t('help'), keys: '?', does: () => setDialog('help') })
  useCommand({ id: 'palette', says: t('palette'), keys: 'mod+k', onlyKeys: true, does: () => setDialog('palette') })
  useCommand({ id: 'undo', says: t('undo'), keys: 'mod+z', does: () => void cases.undo(), fallsBack: true }, open !== undefined)
  useCommand({ id: 'redo', says: t('redo'), keys: 'mod+shift+z mod+y', does: () => void cases.redo(), fallsBack: true }, open !== undefined)
  useCommand({ id: 'history', says: words('history.title'), keys: 'alt+h', does: () => setDialog('history') }, open !== undefined)
  useCommand({ id: 'send-case', says: exchange('send.do'), does: () => setDialog('send') }, open !== undefined)
  useCommand({ id: 'receive', says: exchange('receive.do'), does: () => setDialog('receive') })
  useCommand({ id: 'toggle-why', says: t('toggleWhy'), keys: 'alt+w', does: () => toggleWhy?.() }, toggleWhy !== undefined)
  useCommand({ id: 'open-case', says: t('allCases'), keys: 'mod+o', does: () => go('cases') })
  useCommand({ id: 'settings', says: t('goTo', { screen: t('screens.settings') }), keys: 'mod+comma', does: () => go('settings') })
  useCommand({ id: 'library', says: t('goTo', { screen: t('screens.library') }), keys: 'alt+9', does: () => go('library') })
  useCommand({ id: 'print', says: t('print'), keys: 'mod+p', does: printPage, fallsBack: true })
  useCommand({ id: 'lock', says: t('lock'), keys: 'mod+l', does: () => void lockNow({ cases, session }) })
  useCommand({ id: 'zoom-in', says: t('zoomIn'), does: () => zoomTo(zoomed(textSize, 1)) })
  useCommand({ id: 'zoom-out', says: t('zoomOut'), does: () => zoomTo(zoomed(textSize, -1)) })
  useCommand({ id: 'zoom-reset', says: t('zoomReset'), does: () => zoomTo(100) })

  return (
    <>
      {open && caseScreens.map((screen, place) => <GoTo key={screen} screen={screen} keys={`alt+${place + 1}`} />)}
      <Suspense>
        {dialog === 'history' && open && <HistoryDialog onClose={() => setDialog(undefined)} />}
        {dialog === 'send' && open && <SendDialog one={{ id: open.id, codeName: open.case.codeName }} onClose={() => setDialog(undefined)} />}
        {dialog === 'receive' && <ReceiveDialog onClose={() => setDialog(undefined)} />}
        {dialog === 'help' && <HelpDialog onClose={() => setDialog(undefined)} />}
        {dialog === 'palette' && <Palette onClose={() => setDialog(undefined)} />}
      </Suspense>
    </>
  )
}

const GoTo = ({ screen, keys }: { readonly screen: ScreenName; readonly keys: string }) => {
  const { t } = useTranslation('shell')
  const go = useGo()
  useCommand({ id: `go-${screen}`, says: t('goTo', { screen: t(`screens.${screen}`) }), keys, does: () => go(screen) })
  return null
}
