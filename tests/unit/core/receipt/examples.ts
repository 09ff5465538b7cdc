import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readCase } from '#casefile/read.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'

export const asOf = day('2026-11-23')

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export const examples: readonly (readonly [name: string, subject: Case])[] = readdirSync('examples')
  .filter(name => name.endsWith('.json'))
  .map(name => {
    const read = readCase(readFileSync(`examples/${name}`, 'utf8'), name)
    if (read.kind === 'refused') throw new Error(`${name}: ${read.problems.map(({ reason }) => reason).join(' ')}`)
    return [name, read.case] as const
  })

export const exampleOf = (name: string): Case => {
  const found = examples.find(([file]) => file === `${name}.json`)
  if (found === undefined) throw new Error(`No example ${name}`)
  return found[1]
}
