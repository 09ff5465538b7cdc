import type { App } from '#renderer/app-context.ts'
import { useApp } from '#renderer/app-context.ts'

/** What was typed and cannot be recorded yet: half a date, a number with a letter in it. Kept while one looks elsewhere in the app. */
export type Unfinished = { readonly get: (key: string) => string | undefined; readonly set: (key: string, text: string | undefined) => void }

const byApp = new WeakMap<App['session'], Map<string, string>>()

/** Forgotten when the vault is locked: it may be words of the client. */
export const useUnfinished = (): Unfinished => {
  const { session } = useApp()
  const kept = byApp.get(session) ?? begun(session)
  return {
    get: key => kept.get(key),
    set: (key, text) => void (text === undefined ? kept.delete(key) : kept.set(key, text)),
  }
}

const begun = (session: App['session']): Map<string, string> => {
  const kept = new Map<string, string>()
  byApp.set(session, kept)
  session.subscribe(() => {
    if (session.get().kind !== 'open') kept.clear()
  })
  return kept
}
