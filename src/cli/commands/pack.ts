import { randomUUID } from 'node:crypto'
import { Command, InvalidArgumentError, Option } from 'commander'
import { alertOption, asOfOption, jsonOption, paperOption } from '#cli/commands/options.ts'
import { packOfFile } from '#cli/commands/pack-of-file.ts'
import { packOfVault } from '#cli/commands/pack-of-vault.ts'
import { packingOf } from '#cli/commands/packing.ts'
import { type VaultOptions, whereItIs, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { packText } from '#cli/report/pack.ts'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { readText } from '#node/read-text.ts'
import { today } from '#node/today.ts'

type Options = VaultOptions & {
  readonly json?: boolean
  readonly asOf?: CivilDate
  readonly alert?: string
  readonly exhibits?: string
  readonly out: string
  readonly for: 'ccf' | 'source'
  readonly paper: 'a4' | 'us-letter'
  readonly group: readonly string[]
  readonly without: readonly string[]
  readonly volumePages?: number
  readonly volumeMb?: number
  readonly prefix: string
  readonly party?: string
  readonly reference?: string
  readonly request: string | false
  readonly earlier?: string
  readonly add?: boolean
  readonly replace?: boolean
  readonly record?: boolean
}

const each = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const wholeFrom =
  (least: number) =>
  (text: string): number => {
    const number = Number(text)
    if (!Number.isInteger(number) || number < least) throw new InvalidArgumentError(`A whole number from ${least} on.`)
    return number
  }

export const packCommand = (): Command =>
  withCase(
    new Command('pack').description(
      'Bind the exhibits of a case into a verified, paginated, linked bundle with its index, manifest and a page that checks it.',
    ),
  )
    .option(
      '--exhibits <folder|list.json>',
      'where the files are: a folder whose names begin with exhibit numbers, or a list. With a vault they are sealed into it first; left out, the pack is of the files it has',
    )
    .requiredOption('--out <folder>', 'the folder to make')
    .addOption(
      new Option('--for <reader>', 'ccf: everything that may be filed; source: only what may be put to the source, checked for leaks')
        .choices(['ccf', 'source'])
        .default('ccf'),
    )
    .option('--group <theme>', 'bind the exhibits of this theme as one appendix with inner tabs; may be given again', each, [])
    .option('--without <exhibit>', 'leave this exhibit (its id) out of the pack; may be given again', each, [])
    .addOption(new Option('--volume-pages <n>', 'begin a new volume when one would have more pages').argParser(wholeFrom(10)))
    .addOption(new Option('--volume-mb <n>', 'begin a new volume when one would be larger, in megabytes').argParser(wholeFrom(1)))
    .option('--prefix <letters>', 'before each page number, such as “B-”', '')
    .option('--party <name>', 'who is named on the cover of a pack for the CCF (default: the code name)')
    .option('--reference <text>', 'a reference for the cover of a pack for the CCF')
    .option('--request <paper>', 'the paper put beside the bundle with links into it, in a pack for the CCF', 'deletion-request')
    .option('--no-request', 'put no paper beside the bundle')
    .option('--earlier <manifest.json>', 'the manifest of the pack before: a slip lists what changed since')
    .option('--add', 'make further exhibits of files that belong to none')
    .option('--record', 'write files, hashes and custody lines into the case file; the old one is kept as CASE.json.bak')
    .option('--replace', 'put the new pack in place of an older one')
    .addOption(paperOption())
    .addOption(asOfOption())
    .addOption(alertOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Files are matched to the exhibits of the case by a number in front of their name or folder, or by the exhibit's id:
  07 warrant.pdf    Exhibit 7 - warrant.pdf    7/page one.jpg    arrest-warrant.pdf
A name with “translation” is taken for one, and one with “translator” for the translator's statement.
Or write a list: [{ "exhibit": 7, "files": ["warrant.pdf", { "path": "warrant-en.pdf", "role": "translation" }] }]

PDF, pictures, Word, text, web pages and mails become pages; any other file goes beside the bundle with a sheet that names it.
Nothing is left when it is stopped with Ctrl-C or fails. Ends with 2 where a pack for the source would leak or a file could not be sealed into the vault, and with 130 when stopped.

Examples:
  recourse pack case.json --exhibits scans --out out/pack
  recourse pack case.json --exhibits scans --out out/for-source --for source
  recourse pack --vault ~/recourse --case KESTREL --exhibits scans --out out/pack
  recourse verify out/pack
`,
    )
    .action(async (path: string | undefined, options: Options) => {
      const { json = false, out, add = false, replace = false, record = false, earlier } = options
      const at = whereItIs(path, options)
      const task = randomUUID()
      const asked = {
        asOf: options.asOf ?? today(),
        task,
        options: optionsOf(options),
        ...(options.alert === undefined ? {} : { alert: options.alert }),
        ...(earlier === undefined ? {} : { earlier: await readText(earlier) }),
      }
      const packed = { options: { ...options, add, replace, record }, asked, packing: packingOf(task) }
      const { made, unmatched, notSealed = [], backup } = await ('path' in at ? packOfFile({ path: at.path, ...packed }) : packOfVault({ at, ...packed }))
      if (made === undefined) {
        process.stderr.write('Stopped. No pack was made. The files that were sealed so far are in the vault; the same command goes on from there.\n')
        process.exitCode = exitCodes.cancelled
        return
      }
      const value = { ...made, folder: out, unmatched, ...(notSealed.length === 0 ? {} : { notSealed }), ...(backup === undefined ? {} : { backup }) }
      writeOutcome({ value, text: packText(made, out, unmatched, notSealed) }, json)
      process.exitCode = made.kind === 'built' && notSealed.length > 0 ? 2 : exitCodes[made.kind]
    })

const exitCodes: { readonly [K in PackBuilt['kind']]: number } = { built: 0, cancelled: 130, 'not-verified': 1, leaks: 2 }

const optionsOf = (options: Options) => ({
  for: options.for,
  paper: options.paper,
  prefix: options.prefix,
  group: [...options.group],
  without: [...options.without],
  request: options.request === false ? null : options.request,
  ...(options.volumePages === undefined ? {} : { volumePages: options.volumePages }),
  ...(options.volumeMb === undefined ? {} : { volumeBytes: options.volumeMb * 1_000_000 }),
  ...(options.party === undefined ? {} : { party: options.party }),
  ...(options.reference === undefined ? {} : { reference: options.reference }),
})
