import type { Conclusion } from '#core/law/ground.ts'
import type { Verification } from '#core/law/provision.ts'
import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Reasoning receipt',
  subtitle: 'For counsel’s own file. Not for filing, and not for the client to carry.',
  box: {
    caption: 'What stood behind the assessment',
    day: 'Day of the assessment',
    alert: 'Alert assessed',
    law: 'Law pack',
    procedure: 'Procedure profile',
    app: 'Version of the app',
    lawHash: 'Hash of the law pack',
    procedureHash: 'Hash of the profile',
    caseHash: 'Hash of the case file',
    resultHash: 'Hash of the result',
    lawOf: (version: string, checked: string) => `${version}, compared with its sources on ${checked}`,
    missing: {
      app: 'the version of the app',
      law: 'the hash of the law pack',
      procedure: 'the procedure profile',
      procedureHash: 'the hash of the profile',
      case: 'the hash of the case file',
      result: 'the hash of the result',
    },
  },
  purpose:
    'This receipt records what one assessment rested on. The same case file, law pack and day, read by the same version of the app, give the same result. It says what the rules gave; it is no forecast of a decision.',
  stale: 'On the day of the assessment the law pack was older than it should be. Compare it with its sources before relying on it.',
  conclusions: {
    heading: 'Conclusions',
    says: 'The grounds that stand to some degree, and those counsel decided, in the order in which they would be pleaded.',
    caption: 'Conclusions',
    number: 'No.',
    ground: 'Ground',
    rule: 'The rule gives',
    lawyer: 'Counsel decided',
    none: 'No ground stands to any degree on the facts recorded.',
    byAnalogy: (title: string) => `${title} (by analogy)`,
    pleaded: (numbers: string) => phrase`To be pleaded: ${numbers}.`,
    noneToPlead: 'None is to be pleaded.',
    others: {
      open: (titles: string) => phrase`Open, as facts are missing: ${titles}.`,
      'does-not-stand': (titles: string) => phrase`Do not stand on the facts recorded: ${titles}.`,
      'not-applicable': (titles: string) => phrase`Do not reach this alert: ${titles}.`,
    },
  },
  conclusion: {
    strong: 'Strong',
    arguable: 'Arguable',
    weak: 'Weak',
    'does-not-stand': 'Does not stand',
    open: 'Open',
    'not-applicable': 'Does not reach it',
  } satisfies { readonly [C in Conclusion]: string },
  decision: { strong: 'Strong', arguable: 'Arguable', weak: 'Weak', 'leave-out': 'Left out' } as { readonly [decision: string]: string },
  weighings: {
    heading: 'Counsel’s decisions',
    none: 'Counsel has decided no ground otherwise than the rules give it.',
    one: (ground: string, decision: string, day: Phrase, reason: string) => phrase`${ground}: ${decision}${day}. Reason: ${reason}`,
    on: (day: string) => phrase`, on ${day}`,
  },
  facts: {
    heading: 'Facts relied on',
    says: 'Each fact that settled one of these conclusions, with what stands behind it and the grounds it bears on.',
    caption: 'Facts relied on',
    fact: 'Fact',
    behind: 'What stands behind it',
    level: 'Disclosure',
    grounds: 'Grounds',
    nothing: 'Nothing yet',
    alleged: 'The client’s word',
    none: 'No conclusion rests on a recorded fact yet.',
    kept: (facts: number, exhibits: number) =>
      `Not printed because they are never exported: ${facts} ${facts === 1 ? 'fact' : 'facts'} and ${exhibits} ${exhibits === 1 ? 'exhibit' : 'exhibits'}. The hash of the case file covers them.`,
  },
  law: {
    heading: 'Law not compared with the official text',
    says: 'The grounds to be pleaded lean on these provisions, which were read as marked:',
    none: 'Every provision that a ground to be pleaded leans on was read in the official text.',
    line: (short: string, verification: string) => `${short}: ${verification}`,
  },
  verification: {
    official: 'read in the official text',
    secondary: 'read in a source that quotes or describes it',
    unverified: 'not read in any source',
    conflict: 'the sources read disagree',
  } satisfies { readonly [V in Verification]: string },
  again: {
    heading: 'How to reach the result again',
    steps: [
      'Take the case file and compare its hash. A case that was changed since has another one.',
      'Take the law pack of this version and compare its hash.',
      'Make the assessment for the same day with the same version of the app, and compare the hash of the result.',
    ],
    hashes: 'Hashes are SHA-256 of the canonical JSON (RFC 8785) in UTF-8, printed in groups of sixteen.',
  },
  notes: {
    internal: 'The receipt shows the whole reasoning, weak points and facts kept from the source included. Keep it in counsel’s file.',
    noHashes: 'The hashes were not computed. Without them the receipt does not show that nothing was changed.',
  },
  withheld: 'C4: never exported. The receipt counts it and does not name it.',
}

export type ReceiptWords = typeof english
