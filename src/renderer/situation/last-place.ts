import { useEffect } from 'react'

const places = new Map<string, string>()

/** Where one was in the interview of a case, for whoever comes back to it by the rail. Ids alone, and no longer than the page. */
export const useLastPlace = (caseId: string, at: string | undefined): string | undefined => {
  useEffect(() => {
    if (at !== undefined) places.set(caseId, at)
  }, [caseId, at])
  return places.get(caseId)
}
