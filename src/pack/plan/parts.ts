import type { BundleExhibit, BundleFile, InnerTab } from '../bundle-request.ts'
import type { NotPrepared, Prepared } from '../prepare/prepare-file.ts'

/** What follows what inside an exhibit. A sheet is one we print; its `id` names it in the layout. */
export type Part =
  | { readonly kind: 'tab'; readonly id: string }
  | { readonly kind: 'inner-tab'; readonly id: string; readonly tab: InnerTab }
  | { readonly kind: 'slip'; readonly id: string; readonly text?: string; readonly tab?: InnerTab }
  | { readonly kind: 'left-out'; readonly id: string; readonly file: BundleFile; readonly of: NotPrepared; readonly tab?: InnerTab }
  | { readonly kind: 'file'; readonly id: string; readonly file: BundleFile; readonly of: Prepared; readonly tab?: InnerTab }

export type ExhibitParts = { readonly exhibit: BundleExhibit; readonly parts: readonly Part[] }

type Prepare = (file: BundleFile, id: string) => Promise<Prepared | NotPrepared>

/** The parts of an exhibit in their order, its files made ready on the way. */
export const partsOf = async (exhibit: BundleExhibit, at: number, prepare: Prepare): Promise<ExhibitParts> => {
  const files = async (holder: BundleExhibit | InnerTab, prefix: string, tab?: InnerTab): Promise<readonly Part[]> => {
    const under = tab ? { tab } : {}
    const parts: Part[] = []
    for (const [index, file] of holder.files.entries()) {
      const id = `${prefix}-${index + 1}`
      const of = await prepare(file, id)
      parts.push(of.kind === 'ready' ? { kind: 'file', id, file, of, ...under } : { kind: 'left-out', id, file, of, ...under })
    }
    if (holder.slip !== undefined) parts.push({ kind: 'slip', id: `${prefix}-slip`, text: holder.slip, ...under })
    return parts
  }
  const prefix = `e${at + 1}`
  const parts: Part[] = [{ kind: 'tab', id: `${prefix}-tab` }, ...(await files(exhibit, prefix))]
  for (const [index, tab] of (exhibit.tabs ?? []).entries()) {
    const inner = `${prefix}t${index + 1}`
    const own = await files(tab, inner, tab)
    parts.push({ kind: 'inner-tab', id: `${inner}-tab`, tab }, ...(own.length > 0 ? own : [{ kind: 'slip', id: `${inner}-slip`, tab } as const]))
  }
  return { exhibit, parts: parts.length > 1 ? parts : [...parts, { kind: 'slip', id: `${prefix}-slip` }] }
}
