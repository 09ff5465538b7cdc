import { CommanderError } from 'commander'
import { writeRefusal, wrongUsage } from '#cli/output.ts'
import { programOf } from '#cli/program.ts'
import type { Refusal } from '#contract/errors.ts'
import { DomainError } from '#core/domain-error.ts'

// HOST 3: arguments in, a report or JSON out.

const json = process.argv.includes('--json')

// Whoever reads a report may stop half-way, as `head` does. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  await programOf().parseAsync(process.argv)
} catch (error) {
  process.exitCode = codeFor(error)
}

function codeFor(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    return writeRefusal(refusalOf(wrongUsage(sentence(error.message), 'Run “recourse --help”, or “recourse COMMAND --help”.')), json)
  }
  if (error instanceof DomainError) return writeRefusal(refusalOf(error), json)
  process.stderr.write(`recourse: something failed that should not have: ${error instanceof Error ? error.message : 'unknown'}\n`)
  return 1
}

function refusalOf(error: DomainError): Refusal {
  // seam: only refuse() makes these, and it pairs code and info
  return { code: error.code, info: error.info } as Refusal
}

function sentence(message: string): string {
  const text = message.replace(/^error: /, '')
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`
}
