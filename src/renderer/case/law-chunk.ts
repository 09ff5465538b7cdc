import { assessorOf } from '#core/assessment/assess.ts'
import { lawPack } from '#law/index.ts'

// The law and the engine, a chunk of their own: fetched after the first screen stands.

export const pack = lawPack
export const assess = assessorOf(lawPack)
