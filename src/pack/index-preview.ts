import type { BundleFile, BundleRequest } from './bundle-request.ts'
import type { SheetText } from './furniture/sheet.ts'
import { sheetsOf } from './furniture/sheets.ts'
import { newTypesetter } from './furniture/typeset.ts'
import { words } from './furniture/words.ts'
import { bind, type SheetPages } from './plan/bind.ts'
import { partsOf } from './plan/parts.ts'
import type { Prepared } from './prepare/prepare-file.ts'

/** Cover and index as they will be, from page counts that are known already. Quick enough to be set again at every change. */
export type IndexPreview = (request: BundleRequest, pagesOf: (file: BundleFile) => number) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>

/** Loads fonts and compiler once. The preview blocks its thread for some milliseconds. */
export const newIndexPreview = async (fontsFolder: string): Promise<IndexPreview> => {
  const typeset = await newTypesetter(fontsFolder)
  return async (request, pagesOf) => {
    const exhibits = await Promise.all(request.exhibits.map((exhibit, at) => partsOf(exhibit, at, async file => supposed(pagesOf(file)))))
    let sheets: SheetPages = new Map()
    for (let attempt = 0; ; attempt += 1) {
      const [volume, ...others] = bind(exhibits, sheets, false, request.volumes)
      if (volume === undefined) throw new Error('A bundle has at least one volume.')
      const text: SheetText = { request, words: words[request.language], changes: [] }
      const ids = new Set(volume.front.map(({ part }) => part.id))
      const set = typeset.set({
        language: request.language,
        paper: request.paper ?? 'a4',
        sheets: sheetsOf([volume, ...others], text).filter(({ id }) => ids.has(id)),
        stamps: [],
      })
      const still = [...set.sheets].every(([id, pages]) => sheets.get(id) === pages)
      const bytes = still || attempt > mostAttempts ? set.pdf() : undefined
      if (bytes) return { bytes, pages: [...set.sheets.values()].reduce((sum, pages) => sum + pages, 0) }
      sheets = set.sheets
    }
  }
}

const mostAttempts = 4

const supposed = (count: number): Prepared => ({
  kind: 'ready',
  path: '',
  pages: Array.from({ length: count }, () => ({ box: [0, 0, 595, 842], turn: 0 })),
  bytes: 0,
  sha256: '',
  found: [],
})
