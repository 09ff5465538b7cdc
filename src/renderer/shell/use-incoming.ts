import { useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useHostEvent } from '#renderer/host/events.ts'
import { isCaseFile, readCaseFiles } from '#renderer/host/read-case-files.ts'
import { toast } from '#renderer/ui/toast.tsx'

/**
 * Case files that come from outside: handed over by the system, also before the vault was open, or let go anywhere on the page where no screen
 * took them. On the list of cases they are brought in at once; elsewhere it is asked first.
 */
export const useIncoming = (): void => {
  const { t } = useTranslation('shell')
  const { door, imports, views } = useApp()

  const takeOpened = useCallback(
    () =>
      void door
        .takeOpened()
        .then(imports.offer)
        .catch(() => undefined),
    [door, imports],
  )
  useHostEvent('open-files', takeOpened)
  useEffect(takeOpened, [takeOpened])

  useEffect(() => {
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      const chosen = files.filter(isCaseFile)
      if (chosen.length === 0) return toast(t('incoming.notCase'))
      void readCaseFiles(chosen).then(views.get().screen === 'cases' ? imports.bring : imports.offer)
    }
    window.addEventListener('drop', drop)
    return () => window.removeEventListener('drop', drop)
  }, [imports, views, t])
}
