import { headed, joined, wrapped } from '#cli/report/lines.ts'
import { verificationWords } from '#cli/report/words.ts'
import type { ContextReply } from '#contract/replies.ts'

export const contextText = ({ requestingState, packs }: ContextReply, written: readonly string[]): string => {
  const open = packs.filter(({ items }) => items.length > 0)
  if (open.length === 0)
    return `Nothing general may be cited${requestingState === '' ? ': the requesting state is not known' : ` for ${requestingState}: no pack covers it, or no fact of the client opens one`}.\n`
  return joined([
    ...open.flatMap(({ title, asOf, items, charts }) => [
      `${title} (as of ${asOf})`,
      ...wrapped('General context counts only beside facts of the client. Nothing here is a fact of the case.'),
      ...headed(
        'May be cited',
        items.flatMap(({ says, beside, verification, caveat }) => [
          ...wrapped(says, '  - '),
          ...wrapped(`beside ${beside.join(', ')}; ${verificationWords[verification]}${caveat === undefined ? '' : `; ${caveat}`}`, '    '),
        ]),
      ),
      ...headed(
        'Charts, in words',
        charts.flatMap(({ title, description }) => wrapped(`${title}. ${description}`, '  - ')),
      ),
    ]),
    ...headed(
      'Written',
      written.map(path => `  ${path}`),
    ),
  ])
}
