import { readFileSync } from 'node:fs'
import { readContextPack } from '#casefile/context-pack.ts'
import type { ContextPack } from '#core/context/context-pack.ts'

export const chinaText = readFileSync('law/context/china-2021.json', 'utf8')

/** The pack on China, read as an app would read it. */
export const china = (): ContextPack => {
  const result = readContextPack(chinaText, 'china-2021.json')
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems, null, 2))
  return result.pack
}

/** The item of that id; throws where there is none. */
export const itemOf = (id: string) => {
  const item = china().items.find(item => item.id === id)
  if (item === undefined) throw new Error(`no item ${id}`)
  return item
}
