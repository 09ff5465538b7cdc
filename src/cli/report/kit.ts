import { join } from 'node:path'
import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { KitMade } from '#contract/kit.ts'

/** A kit in a terminal: where it lies, what is still open, what goes where. Values of the case stay in the kit. */
export const kitText = (
  { title, case: { codeName }, asOf, pages, annexes, attachments, fields, findings, law, profile }: KitMade['kit'],
  out: string,
): string => {
  const open = findings.filter(({ severity }) => severity === 'open')
  const warnings = findings.filter(({ severity }) => severity === 'warn')
  const empty = fields.filter(({ how }) => how === 'open')
  return joined([
    `${title}: kit for ${codeName}, made on ${asOf}`,
    ...wrapped(`Open ${join(out, 'kit.html')} in a browser and work through it. This program sends nothing.`),
    ...wrapped(`${measure(pages)}. ${measure(annexes)}.`),
    ...(law.stale || profile.stale
      ? wrapped('The law or the procedure was not compared with its sources for a long time: check it before you file.', '! ')
      : []),
    ...headed(
      'Settle before you send',
      open.flatMap(({ id, place, says, mend }) => wrapped(`${id} ${place}: ${says} ${mend}`, '  - ')),
    ),
    ...headed(
      'Look at this',
      warnings.flatMap(({ place, says, mend }) => wrapped(`${place}: ${says} ${mend}`, '  - ')),
    ),
    ...headed(
      'Nothing recorded yet for',
      empty.flatMap(({ label }) => wrapped(label, '  - ')),
    ),
    ...headed(
      'Attachments, in this order',
      attachments.map(
        ({ name, exhibit, sha256 }) =>
          `  ${name.padEnd(16)} ${sha256 === undefined ? `no file yet: save the file of exhibit ${exhibit ?? ''} under this name` : `sha256 ${sha256}`}`,
      ),
    ),
    '',
    ...wrapped('Sign 01-request.pdf, save the scan beside it as 01-request-signed.pdf, and upload that. Record what was sent with “recourse record”.'),
  ])
}

const measure = ({ title, count, most }: KitMade['kit']['pages']): string =>
  `${title}: ${count}${most === undefined ? ', limit not known' : ` of at most ${most}`}`
