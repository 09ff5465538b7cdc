import { useEffect, useMemo } from 'react'
import type { Assessment, GroundFound } from '#core/assessment/assessment.ts'
import { type App, useApp } from '#renderer/app-context.ts'
import { type Store, storeOf, useStore } from '#renderer/store.ts'

// Which grounds' "against" was looked at since the app was opened. Kept in memory only, and forgotten when the vault is locked.

const bySession = new WeakMap<App['session'], Store<ReadonlySet<string>>>()

const readIn = (session: App['session']): Store<ReadonlySet<string>> => {
  const kept = bySession.get(session)
  if (kept) return kept
  const store = storeOf<ReadonlySet<string>>(new Set())
  bySession.set(session, store)
  session.subscribe(() => {
    if (session.get().kind !== 'open') store.set(new Set())
  })
  return store
}

/** What was read are these points: a further one makes the column unread again. */
const keyOf = (caseId: string, { id, against }: GroundFound): string => [caseId, id, ...against.map(({ says }) => says)].join('\n')

/** Ids of the grounds to plead whose "against" nobody looked at. */
export const useAgainstUnread = (assessment: Assessment): ReadonlySet<string> => {
  const read = useStore(readIn(useApp().session))
  return useMemo(
    () => new Set(assessment.grounds.filter(ground => assessment.plead.includes(ground.id) && !read.has(keyOf(assessment.caseId, ground))).map(({ id }) => id)),
    [assessment, read],
  )
}

/** Marks the column of a ground as read while it is on show. */
export const useReadingAgainst = (caseId: string, ground: GroundFound, isOnShow: boolean): void => {
  const store = readIn(useApp().session)
  const key = keyOf(caseId, ground)
  useEffect(() => {
    if (isOnShow && !store.get().has(key)) store.set(new Set([...store.get(), key]))
  }, [store, key, isOnShow])
}
