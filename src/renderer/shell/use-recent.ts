import { useEffect } from 'react'
import { useApp } from '#renderer/app-context.ts'
import { useOpenCase } from '#renderer/case/use-case.ts'

/** The ids of cases opened last, the newest first. */
export const withRecent = (recent: readonly string[], id: string): string[] => [id, ...recent.filter(other => other !== id)].slice(0, 10)

/** Notes which case was opened, by its opaque id. */
export const useRecent = (): void => {
  const { settings } = useApp()
  const id = useOpenCase()?.id
  useEffect(() => {
    const recent = settings.get()?.recent
    if (id !== undefined && recent !== undefined && recent[0] !== id) void settings.write({ recent: withRecent(recent, id) })
  }, [settings, id])
}
