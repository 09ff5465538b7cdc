import { useEffect } from 'react'
import { storeOf, useStore } from '#renderer/store.ts'

type Composer = typeof import('#renderer/letter/composer-chunk.ts').composer

const loaded = storeOf<Composer | undefined>(undefined)

let isFetching = false

/** What writes the papers; undefined for the moment until it is here. */
export const useComposer = (): Composer | undefined => {
  const composer = useStore(loaded)
  useEffect(() => {
    if (isFetching) return
    isFetching = true
    void import('#renderer/letter/composer-chunk.ts').then(chunk => loaded.set(chunk.composer))
  }, [])
  return composer
}
