import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'
import { verifyText } from '#cli/report/verify.ts'
import { refuse } from '#contract/errors.ts'
import { hashesBelow } from '#node/evidence/find-files.ts'
import { readText } from '#node/read-text.ts'

export const verifyCommand = (): Command =>
  new Command('verify')
    .description('Check that an evidence pack is as it was made: each file against manifest.json, and the custody log. Ends with 2 where it is not.')
    .argument('<folder>', 'the folder of the pack')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The manifest is not signed. Compare its SHA-256, printed at the end, with the one its maker told you by another way.
Without this program, open verify.html of the pack in a browser: it does the same.

Example:
  recourse verify out/refugee-pack
`,
    )
    .action(async (folder: string, { json = false }: { readonly json?: boolean }) => {
      if (!existsSync(folder)) throw refuse('folder-unreadable', { folder, reason: 'missing' })
      const manifest = await readText(join(folder, 'manifest.json'))
      const checked = await ask('pack.check', { manifest, found: await hashesBelow(folder) })
      writeOutcome({ value: checked, text: verifyText(checked) }, json)
      if (!checked.passed) process.exitCode = 2
    })
