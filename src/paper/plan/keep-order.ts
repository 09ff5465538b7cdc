import type { Line, Run } from './plan.ts'
import { isRightToLeft } from './scripts.ts'

const leftToRightMark = '\u200e'

/**
 * The line with a left-to-right mark behind each run of right-to-left words that a number or more such words follow. Without it a reader
 * would see "1980" on the wrong side of a name, and two names in the wrong order.
 */
export const keepOrder = (line: Line): Line =>
  line.flatMap((run, at) => {
    if (run.script !== 'right-to-left') return [run]
    const next = firstLetterOrDigit(line.slice(at + 1))
    if (next === undefined || !(isRightToLeft(next) || /\p{Number}/u.test(next))) return [run]
    const { link: _, ...unlinked } = run
    const mark: Run = { ...unlinked, text: leftToRightMark, script: 'plain', style: 'plain' }
    return [run, mark]
  })

/** A title or a cell in right-to-left words alone, so that numbers and brackets in it stand where its reader looks for them. Others keep their order. */
export const readOrder = (line: Line): Line => {
  const [first] = line
  if (first === undefined || line.length === 1 || !isFromTheRight(line)) return keepOrder(line)
  const { link: _, ...unlinked } = first
  const control = (text: string): Run => ({ ...unlinked, text, script: 'plain', style: 'plain' })
  return [control(fromTheRight), ...line, control(asBefore)]
}

const fromTheRight = '\u202b'
const asBefore = '\u202c'

const firstLetterOrDigit = (line: Line): string | undefined =>
  line
    .map(run => run.text)
    .join('')
    .match(/[\p{Letter}\p{Number}]/u)?.[0]

/** Whether the whole line is one in right-to-left words, to be set from the right. */
export const isFromTheRight = (line: Line): boolean =>
  line.some(run => run.script === 'right-to-left') && line.every(run => run.script === 'right-to-left' || !/\p{Letter}/u.test(run.text))
