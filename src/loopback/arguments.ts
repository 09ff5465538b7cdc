import { parseArgs } from 'node:util'

export type LoopbackArguments = {
  readonly data: string | undefined
  readonly port: number | undefined
  readonly idleMinutes: number | undefined
  readonly open: boolean
  /** Case files to open. */
  readonly files: readonly string[]
}

/** Throws a TypeError that names an option there is not, and a RangeError for a number that is none. */
export const readLoopbackArguments = (given: readonly string[]): LoopbackArguments => {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { data: { type: 'string' }, port: { type: 'string' }, idle: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
  })
  return {
    data: values.data,
    port: wholeNumber('--port', values.port, 65_535),
    idleMinutes: wholeNumber('--idle', values.idle, 24 * 60),
    open: !values['no-open'],
    files: positionals,
  }
}

const wholeNumber = (option: string, text: string | undefined, most: number): number | undefined => {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > most) throw new RangeError(`${option} takes a whole number from 1 to ${most}, not “${text}”.`)
  return number
}
