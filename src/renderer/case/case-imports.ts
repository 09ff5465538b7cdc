import type { CaseOpened } from '#contract/case-replies.ts'
import type { Refusal } from '#contract/errors.ts'
import type { Client } from '#renderer/host/client.ts'
import { type Store, storeOf } from '#renderer/store.ts'

/** A case file by name and text; one that is no file of that kind has a refusal in place of a text. */
export type CaseFile = { readonly name: string } & ({ readonly text: string } | { readonly refusal: Refusal })

export type ImportState =
  | { readonly kind: 'none' }
  /** Waits for a word of the user. */
  | { readonly kind: 'offered'; readonly files: readonly CaseFile[] }
  | { readonly kind: 'running'; readonly done: number; readonly of: number; readonly name: string }
  /** Some were refused: what became of each. */
  | { readonly kind: 'refused'; readonly brought: readonly CaseOpened[]; readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[] }

export type CaseImports = Pick<Store<ImportState>, 'get' | 'subscribe'> & {
  /** Asks first. Files offered while others wait join them. */
  readonly offer: (files: readonly CaseFile[]) => void
  /** Brings files in, one after the other; a refused one does not stop the rest. */
  readonly bring: (files: readonly CaseFile[]) => Promise<void>
  /** Puts the question or the report away, and forgets the files. */
  readonly close: () => void
}

/** `onBrought` hears of the cases when every file became one. */
export const caseImportsOf = (client: Client, onBrought: (cases: readonly CaseOpened[]) => void): CaseImports => {
  const store = storeOf<ImportState>({ kind: 'none' })
  const waiting = () => {
    const now = store.get()
    return now.kind === 'offered' ? now.files : []
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    offer: files => {
      if (files.length > 0 && store.get().kind !== 'running') store.set({ kind: 'offered', files: [...waiting(), ...files] })
    },
    bring: async files => {
      const brought: CaseOpened[] = []
      const refused: { readonly name: string; readonly refusal: Refusal }[] = []
      for (const [done, file] of files.entries()) {
        store.set({ kind: 'running', done, of: files.length, name: file.name })
        const reply = 'text' in file ? await client.ask('case.import', { file }) : ({ kind: 'refused', refusal: file.refusal } as const)
        if (reply.kind === 'done') brought.push(reply.value)
        else refused.push({ name: file.name, refusal: reply.refusal })
        if (store.get().kind !== 'running') return
      }
      store.set(refused.length === 0 ? { kind: 'none' } : { kind: 'refused', brought, refused })
      if (refused.length === 0 && brought.length > 0) onBrought(brought)
    },
    close: () => store.set({ kind: 'none' }),
  }
}
