import { useEffect, useState } from 'react'
import type { LawPack } from '#core/law/ground.ts'
import { rows } from '#renderer/library/library-chunk.ts'
import type { LawSearch } from '#renderer/library/search-law.ts'

const made = new WeakMap<LawPack, Promise<LawSearch>>()

const searchOf = (pack: LawPack): Promise<LawSearch> => {
  const before = made.get(pack)
  if (before) return before
  const search = import('#renderer/library/search-law.ts').then(({ entriesOf, lawSearchOver }) => lawSearchOver(entriesOf(pack, rows)))
  made.set(pack, search)
  return search
}

/** The search over the law, made the first time somebody stands in the library. */
export const useLawSearch = (pack: LawPack | undefined): LawSearch | undefined => {
  const [search, setSearch] = useState<{ readonly of: LawSearch }>()
  useEffect(() => {
    if (pack) void searchOf(pack).then(of => setSearch({ of }))
  }, [pack])
  return search?.of
}
