import { day } from '#core/civil-date.ts'
import { operatingRules, operatingRulesDay, type Provisions } from '#law/provisions/instruments.ts'

/** How requests are filed, limited and decided. */
export const operatingRulesOfCcf = {
  'operating-rules-19-2': {
    ...operatingRules,
    id: 'operating-rules-19-2',
    at: 'Rule 19(2)',
    short: 'CCF Rule 19(2)',
    title: 'Transmission of the decision',
    paraphrase: 'The decision goes to the General Secretariat within a month.',
    verification: 'secondary',
    caveat: operatingRulesDay,
    sources: ['p37'],
  },
  'operating-rules-25-2': {
    ...operatingRules,
    id: 'operating-rules-25-2',
    at: 'Rule 25(2)',
    short: 'CCF Rule 25(2)',
    title: 'Filing through the Portal',
    paraphrase: 'Requests are filed through the online Portal. Other means are accepted only in circumstances the CCF finds exceptional.',
    inForce: { from: day('2026-03-26') },
    verification: 'official',
    caveat: 'The substance was read on an INTERPOL page, not in the rule.',
    sources: ['p01'],
  },
  'operating-rules-30': {
    ...operatingRules,
    id: 'operating-rules-30',
    at: 'Rule 30',
    short: 'CCF Rule 30',
    title: 'Conditions of a request',
    paraphrase: 'The rule states the admissibility conditions: a summary of arguments of at most ten pages and at most twenty appendices.',
    verification: 'secondary',
    caveat: `The limits and the rule were read in two secondary sources; that the limits stand in this rule was not confirmed. ${operatingRulesDay}`,
    sources: ['p17', 'p18', 's47'],
  },
  'operating-rules-30-7': {
    ...operatingRules,
    id: 'operating-rules-30-7',
    at: 'Rule 30(7)',
    short: 'CCF Rule 30(7)',
    title: 'Summary for revision',
    paraphrase: 'An application for revision opens with a summary of two pages on the new fact. Full argument follows only on invitation.',
    verification: 'secondary',
    caveat: operatingRulesDay,
    sources: ['p18'],
  },
} as const satisfies Provisions
