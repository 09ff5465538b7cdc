import { Command } from 'commander'
import { ask } from '#cli/ask.ts'
import { jsonOption } from '#cli/commands/options.ts'
import { writeOutcome } from '#cli/output.ts'

export const papersCommand = (): Command =>
  new Command('papers')
    .description('List the papers that can be written, with their languages and page limits.')
    .addOption(jsonOption())
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const papers = await ask('paper.list', {})
      const width = Math.max(...papers.map(({ id }) => id.length))
      const text = papers
        .map(
          ({ id, title, languages, pageLimit }) =>
            `${id.padEnd(width)}  ${title} (${languages.join(', ')}${pageLimit === null ? '' : `; at most ${pageLimit} pages`})`,
        )
        .join('\n')
      writeOutcome({ value: papers, text }, json)
    })
