import { headed, joined, wrapped } from '#cli/report/lines.ts'
import { verificationWords } from '#cli/report/words.ts'
import type { LawListing } from '#contract/replies.ts'

const verifications = ['official', 'secondary', 'unverified', 'conflict'] as const

export const lawText = ({ version, checkedOn, stale, procedure, provisions, rules, counts }: LawListing): string =>
  joined([
    `Law pack ${version}, checked on ${checkedOn}${stale ? ': older than 90 days, check it before you file' : ''}`,
    `Procedure profile ${procedure.id}, checked on ${procedure.checkedOn}`,
    ...wrapped(
      `${provisions.length} provisions: ${verifications.map(verification => `${counts[verification]} ${verificationWords[verification]}`).join(', ')}. ${rules.length} rules.`,
    ), // seam: the keys of counts are the verifications
    ...headed(
      'Provisions',
      provisions.flatMap(({ short, title, versionLabel, verification, quote, paraphrase, caveat, read }) => [
        ...wrapped(`${short}: ${title} [${versionLabel}; ${verificationWords[verification]}]`, '  '),
        ...wrapped(quote === undefined ? paraphrase : `“${quote}”`, '      '),
        ...(caveat === undefined ? [] : wrapped(caveat, '      note: ')),
        ...wrapped(read.join(' | '), '      source: '),
      ]),
    ),
    ...headed(
      'Rules',
      rules.flatMap(({ id, title, says, authority, verification, inForce, alerts }) => [
        ...wrapped(`${id}: ${title} [from ${inForce.from}${inForce.to === undefined ? '' : ` to ${inForce.to}`}; ${verificationWords[verification]}]`, '  '),
        ...wrapped(says, '      '),
        ...wrapped(`${authority.join('; ')}. For: ${alerts.join(', ')}.`, '      '),
      ]),
    ),
  ])
