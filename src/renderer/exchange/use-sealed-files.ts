import { useTranslation } from 'react-i18next'
import type { HandedOut } from '#contract/exchange-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { saveFile } from '#renderer/host/save-file.ts'
import { toast } from '#renderer/ui/toast.tsx'

/** A file that was fetched from the door, to be saved again. */
export type Fetched = { readonly name: string; readonly save: () => void }

/** Fetches a file by its ticket and saves it; says so where it could not be fetched. */
export const useHandedOut = (): ((handed: HandedOut) => Promise<Fetched | undefined>) => {
  const { t } = useTranslation('exchange')
  const { door } = useApp()
  return async ({ name, ticket }) => {
    const file = ticket === undefined ? undefined : await door.takeFile(ticket)
    if (file === undefined) {
      toast(t('notFetched'))
      return undefined
    }
    const save = () => saveFile(name, file)
    save()
    return { name, save }
  }
}

const units = ['B', 'KB', 'MB', 'GB'] as const

/** "3.4 MB", in powers of 1000. */
export const sizeShown = (bytes: number, language: string): string => {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const shown = (bytes / 1000 ** power).toLocaleString(language, { maximumFractionDigits: power === 0 ? 0 : 1 })
  return `${shown} ${units[power] ?? ''}`
}
