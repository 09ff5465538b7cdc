import { open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Command } from 'commander'
import { Option } from 'commander'
import type { Asking } from '#cli/ask.ts'
import { vaultPart } from '#cli/commands/vault/door.ts'
import { caseNamed, inVault, type VaultOptions } from '#cli/in-vault.ts'
import { writeOutcome, wrongUsage } from '#cli/output.ts'
import { broughtText, sentText } from '#cli/report/exchange.ts'
import { readText } from '#node/read-text.ts'
import { writeFiles } from '#node/write-files.ts'

type Sending = { readonly to?: string; readonly part: 'whole' | 'open'; readonly pseudonymised?: boolean; readonly files?: boolean; readonly out: string }
type Options = VaultOptions & { readonly json?: boolean }

export const exportCommand = (): Command =>
  vaultPart('export', 'Seal a case for a colleague; or, without --to, write it as a case file that anyone can read.')
    .requiredOption('--case <id|code-name>', 'the case')
    .requiredOption('--out <file>', 'the new file')
    .option('--to <colleague|age1…>', 'seal it for this colleague, by name or by public key')
    .addOption(
      new Option('--part <part>', 'whole; or open: without C3, notes, weighings and your own words. C4 never goes').choices(['whole', 'open']).default('whole'),
    )
    .option('--pseudonymised', 'placeholders in place of names, addresses and numbers; without files')
    .option('--files', 'the files of the exhibits too')
    .action(async ({ json = false, case: name = '', out, to, part, pseudonymised = false, files = false, ...options }: Options & Sending) => {
      await inVault(options, async ({ ask }) => {
        const { id } = await caseNamed(ask, name)
        if (to !== undefined) {
          const sent = await ask('exchange.send', { id, to: await recipientOf(ask, to), part, pseudonymised, files, out })
          return writeOutcome({ value: sent, text: sentText(sent) }, json)
        }
        if (part !== 'whole' || pseudonymised || files) throw wrongUsage('A case is cut or masked only for a colleague.', 'Name the colleague with --to.')
        const { text } = await ask('case.export', { id })
        const [path = out] = await writeFiles(dirname(out), [{ name: basename(out), bytes: new TextEncoder().encode(text) }])
        writeOutcome({ value: { path }, text: `${path} holds the whole case, readable by anyone who has the file.` }, json)
      })
    })

const recipientOf = async (ask: Asking, to: string): Promise<string> => {
  if (/^age1[a-z0-9]{58}$/i.test(to)) return to.toLowerCase()
  const found = (await ask('colleague.list', {})).filter(({ name }) => name.toLocaleLowerCase('und') === to.toLocaleLowerCase('und'))
  const [one] = found
  if (one !== undefined && found.length === 1) return one.recipient
  throw wrongUsage(`There is no one colleague “${to}”.`, 'Add the key first: recourse vault colleague --add NAME --key age1…')
}

type Taking = { readonly into?: string; readonly asNew?: boolean; readonly accept?: string[]; readonly acceptAll?: boolean }

export const importCommand = (): Command =>
  vaultPart(
    'import',
    'Take in a case file, or a file a colleague sealed for this vault. Of the second, each change is shown, and made only where it is accepted.',
  )
    .argument('<file>', 'the case file, or the sealed file')
    .option('--into <id|code-name>', 'the case it belongs to (default: the one with the same id)')
    .option('--as-new', 'take it in as a new case, whatever is there')
    .option('--accept <places...>', 'make these changes; their names are those shown in brackets')
    .option('--accept-all', 'make all changes shown')
    .action(async (path: string, { json = false, into, asNew = false, accept = [], acceptAll = false, ...options }: Options & Taking) => {
      await inVault(options, async ({ ask }) => {
        if (!(await isSealed(path))) {
          const opened = await ask('case.import', { file: await readText(path) })
          return writeOutcome(
            {
              value: { id: opened.id, codeName: opened.case.codeName },
              text: `${opened.case.codeName} is in the vault (${opened.id}). The file is still there, readable by anyone who has it.`,
            },
            json,
          )
        }
        const read = await ask('exchange.read', { given: path, ...(into === undefined ? {} : { into: (await caseNamed(ask, into)).id }) })
        const to = asNew ? undefined : read.into
        const keys = acceptAll ? read.differences.map(({ key }) => key) : accept
        if (!asNew && keys.length === 0) return writeOutcome({ value: read, text: broughtText(read) }, json)
        const unknown = keys.filter(key => to !== undefined && !read.differences.some(one => one.key === key))
        if (unknown.length > 0)
          throw wrongUsage(`The file brings no change named ${unknown.join(', ')}.`, 'Run it without --accept: each change is shown with its name.')
        const { opened, accepted, notes } = await ask('exchange.accept', {
          given: path,
          accept: keys,
          ...(to === undefined ? {} : { into: { id: to.id, step: to.step } }),
        })
        const what =
          to === undefined
            ? `${opened.case.codeName} is in the vault as a new case (${opened.id}).`
            : `${accepted} of ${read.differences.length} changes were made in ${opened.case.codeName}, as one step that can be taken back.`
        writeOutcome({ value: { id: opened.id, codeName: opened.case.codeName, accepted, notes }, text: [what, ...notes].join('\n') }, json)
      })
    })

/** As a standard age file begins. */
const isSealed = async (path: string): Promise<boolean> => {
  const file = await open(path, 'r').catch(() => undefined)
  if (file === undefined) return false
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(22) })
    return buffer.toString('latin1') === 'age-encryption.org/v1\n'
  } finally {
    await file.close()
  }
}
