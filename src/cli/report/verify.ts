import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { PackChecked } from '#contract/evidence-replies.ts'

/** What came out when a pack was held against its manifest. */
export const verifyText = ({ passed, manifestSha256, manifest, differences, custody }: PackChecked): string =>
  joined([
    ...wrapped(
      passed
        ? `Every file is as it was made: ${manifest.volumes.length + manifest.files.length} files, ${manifest.exhibits.length} exhibits, ${manifest.custody.length} lines of custody.`
        : 'THIS PACK IS NOT AS IT WAS MADE.',
    ),
    ...wrapped(
      `Made for ${manifest.for === 'ccf' ? 'the CCF' : 'what may be put to the source'} at ${manifest.made.at} with ${manifest.made.app} ${manifest.made.version}.`,
    ),
    ...headed(
      'Differences',
      differences.flatMap(({ name, says }) => wrapped(`${name} ${says}`, '  - ')),
    ),
    ...headed(
      'Custody log',
      custody.flatMap(({ says, mend }) => wrapped(`${says} ${mend}`, '  - ')),
    ),
    '',
    'SHA-256 of manifest.json:',
    manifestSha256,
    ...wrapped('Compare it with the one you were told: whoever can change a file can change the manifest too.'),
  ])
