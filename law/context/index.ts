import type { ContextPack } from '#core/context/context-pack.ts'
import china2021 from '#law/context/china-2021.json' with { type: 'json' }

/** The packs that come with the app. A new one is a file beside this and a line here. */
// seam: a test reads every file of this folder with the reader, and holds each to what stands here
export const contextPacks: readonly ContextPack[] = [china2021 as unknown as ContextPack]
