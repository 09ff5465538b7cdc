import { readFileSync } from 'node:fs'
import { wrongUsage } from '#cli/output.ts'

/** Where a command gets what must not stand in its arguments: every process of the machine can read those. */
export type Secrets = {
  /** The one that opens what there is. */
  readonly present: (asks: string) => Promise<string>
  /** A new one; at a terminal it is typed twice. */
  readonly fresh: (asks: string) => Promise<string>
}

/**
 * From the lines of a file descriptor, one secret a line in the order they are asked for; else from the variable RECOURSE_PASSPHRASE (and, for a new
 * one beside it, RECOURSE_NEW_PASSPHRASE), which is taken out of the environment; else typed at a terminal, unseen.
 */
export const secretsFrom = (fd: number | undefined): Secrets => {
  const lines = fd === undefined ? undefined : linesOf(fd)
  let present = taken('RECOURSE_PASSPHRASE')
  const fresh = taken('RECOURSE_NEW_PASSPHRASE')
  const used = () => {
    const once = present
    present = undefined
    return once
  }
  const line = () => {
    const next = lines?.shift()
    if (next === undefined || next === '')
      throw wrongUsage('The file descriptor of --passphrase-fd held no passphrase.', 'Write one passphrase a line into it.')
    return next
  }
  return {
    present: async asks => (lines === undefined ? (used() ?? typed(asks)) : line()),
    fresh: async asks => {
      if (lines !== undefined) return line()
      // one that has opened the vault already is never taken for the new one
      const given = used() ?? fresh
      if (given !== undefined) return given
      const first = await typed(asks)
      if (first !== (await typed('The same again: '))) throw wrongUsage('The two are not the same.', 'Try again. Nothing was changed.')
      return first
    },
  }
}

const linesOf = (fd: number): string[] => {
  try {
    return readFileSync(fd, 'utf8').split(/\r?\n/)
  } catch {
    throw wrongUsage(`The file descriptor ${fd} cannot be read.`, 'Open it for the command, for example 3< passphrase.txt with --passphrase-fd 3.')
  }
}

const taken = (name: string): string | undefined => {
  const value = process.env[name]
  delete process.env[name]
  return value === '' ? undefined : value
}

/** Asks on standard error, so that a pipe gets the result only. */
const typed = async (asks: string): Promise<string> => {
  const { stdin, stderr } = process
  if (!stdin.isTTY)
    throw wrongUsage(
      'A passphrase is needed, and there is no terminal to ask at.',
      'Give it in RECOURSE_PASSPHRASE, or by --passphrase-fd with the number of an open file descriptor.',
    )
  stderr.write(asks)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  try {
    return await keysUntilReturn()
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
  }
}

const keysUntilReturn = (): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    const { stdin } = process
    const done = (end: () => void) => {
      stdin.off('data', hear)
      end()
    }
    const hear = (keys: string) => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') return done(() => resolve(text))
        if (key === '\u0003' || key === '\u0004') return done(() => reject(wrongUsage('Stopped.', 'Nothing was changed.')))
        if (key === '\u0015') text = ''
        else if (key === '\u007f' || key === '\b') text = [...text].slice(0, -1).join('')
        else if (key >= ' ') text += key
      }
    }
    stdin.on('data', hear)
  })
