import type { Reply } from '#contract/reply.ts'
import { fromWire } from '#contract/wire.ts'
import { useApp } from '#renderer/app-context.ts'
import type { Host } from '#renderer/host/transport.ts'

/** What the system handed over to be opened: case files, by name and text. */
export type OpenedFile = { readonly name: string; readonly text: string }

export type Door = {
  /** Streams a file of evidence in; `about` says of which case and exhibit. Rejects with an AbortError where it was called off. */
  readonly sendExhibit: (about: { readonly [name: string]: string }, file: File, calledOff?: AbortSignal) => Promise<Reply>
  /** Bytes that an operation left at the door under a ticket. Each ticket opens once. */
  readonly takeBytes: (ticket: string) => Promise<Uint8Array | undefined>
  /** The same as a file that need not fit into memory. */
  readonly takeFile: (ticket: string) => Promise<Blob | undefined>
  /** Hands over a sealed file, a backup or one from a colleague; the answer is the name operations call it by until the vault locks. */
  readonly give: (file: File) => Promise<Reply<{ readonly given: string }>>
  readonly takeOpened: () => Promise<readonly OpenedFile[]>
}

export const doorOf = (reach: Host['door']): Door => ({
  sendExhibit: async (about, file, calledOff) => {
    const response = await reach(`/exhibits?${new URLSearchParams(about)}`, { method: 'POST', body: file, ...(calledOff && { signal: calledOff }) })
    // seam: the host answers evidence with a reply of the contract
    return fromWire(await response.text()) as Reply
  },
  takeBytes: async ticket => {
    const response = await reach(`/bytes/${ticket}`)
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  },
  takeFile: async ticket => {
    const response = await reach(`/bytes/${ticket}`)
    return response.ok ? response.blob() : undefined
  },
  give: async file => {
    const response = await reach('/files', { method: 'POST', body: file })
    // seam: the host answers a file with a reply that names it
    return fromWire(await response.text()) as Reply<{ readonly given: string }>
  },
  takeOpened: async () => {
    const response = await reach('/opened')
    // seam: the host hands over files by name and text
    return response.ok ? (fromWire(await response.text()) as readonly OpenedFile[]) : []
  },
})

export const useDoor = (): Door => useApp().door
