import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useOpenCase } from '#renderer/case/use-case.ts'
import { chooseFiles } from '#renderer/host/choose-file.ts'
import { readCaseFiles } from '#renderer/host/read-case-files.ts'
import { saveFile } from '#renderer/host/save-file.ts'
import { useSettings } from '#renderer/host/settings.ts'
import { surroundings } from '#renderer/host/surroundings.ts'
import { useCommand } from '#renderer/shell/commands.ts'
import { IdleLock } from '#renderer/shell/idle-lock.tsx'
import { lockNow } from '#renderer/shell/lock.ts'
import { hasSearch } from '#renderer/shell/screen-names.ts'
import { searchOnceThere } from '#renderer/shell/search-to-come.ts'
import { useIncoming } from '#renderer/shell/use-incoming.ts'
import { useRecent } from '#renderer/shell/use-recent.ts'
import { useGo, useView } from '#renderer/shell/view.ts'
import { Working } from '#renderer/shell/working.tsx'
import { useStore } from '#renderer/store.ts'
import { toast } from '#renderer/ui/toast.tsx'

const ImportDialog = lazy(() => import('#renderer/cases/import-dialog.tsx').then(({ ImportDialog }) => ({ default: ImportDialog })))
const NewCaseDialog = lazy(() => import('#renderer/cases/new-case-dialog.tsx').then(({ NewCaseDialog }) => ({ default: NewCaseDialog })))

/** What a program of the desktop does from anywhere: its menu, files handed over, locking by itself, the progress of whatever takes long. */
export const NativeHabits = () => {
  const { t } = useTranslation('shell')
  const { cases, client, imports, session } = useApp()
  const go = useGo()
  const { screen } = useView()
  const open = useOpenCase()
  const importing = useStore(imports)
  const [isNew, setNew] = useState(false)
  const lock = () => void lockNow({ cases, session })

  useIncoming()
  useRecent()
  useHidingLocks(lock)

  const bringIn = () =>
    chooseFiles({ accepts: ['.json', 'application/json'], several: true })
      .then(readCaseFiles)
      .then(imports.bring)
  const exportOpen = async (id: string) => {
    await cases.settle()
    const reply = await client.ask('case.export', { id })
    if (reply.kind === 'refused') return
    saveFile(reply.value.name, reply.value.text, 'application/json')
    toast(t('exported', { name: reply.value.name }))
  }
  useCommand({ id: 'new-case', says: t('newCase'), keys: 'alt+n', does: () => setNew(true) })
  useCommand({ id: 'import-case', says: t('importCase'), does: () => void bringIn() })
  useCommand({ id: 'export-case', says: t('exportCase'), does: () => open && void exportOpen(open.id) }, open !== undefined)
  useCommand({ id: 'export-paper', says: t('exportPaper'), does: () => go('drafts'), fallsBack: true }, open !== undefined)
  const find = () => {
    if (!hasSearch(screen) || document.querySelector('#work .skeleton') === null) go('library', { at: 'find' })
    searchOnceThere()
  }
  useCommand({ id: 'find', says: t('find'), keys: 'mod+f', does: find, fallsBack: true })
  useCommand({ id: 'about', says: t('about'), does: () => go('settings', { at: 'about' }) })

  return (
    <>
      <IdleLock lock={lock} />
      <Working />
      <Suspense>
        {importing.kind !== 'none' && <ImportDialog state={importing} />}
        {isNew && <NewCaseDialog onClose={() => setNew(false)} />}
      </Suspense>
    </>
  )
}

/** A window of its own tells its host when it is minimised; a page in a browser only sees that it is hidden. */
const useHidingLocks = (lock: () => void): void => {
  const isOn = useSettings()?.minimiseLocks ?? false
  useEffect(() => {
    if (!isOn || surroundings().isOwnWindow) return
    const hidden = () => document.visibilityState === 'hidden' && lock()
    document.addEventListener('visibilitychange', hidden)
    return () => document.removeEventListener('visibilitychange', hidden)
  })
}
