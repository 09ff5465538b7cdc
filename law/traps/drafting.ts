import type { Trap } from '#core/law/ground.ts'
import { given, oneOf } from '#law/language.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

/** Every request on a recorded alert invites these. */
const aRequest = given('alert.type')
const inEveryRequest: Trap['examples'] = {
  'a Red Notice': { given: { groups: redNotice() }, expect: 'yes' },
  'a diffusion': { given: { groups: diffusion() }, expect: 'yes' },
  'the kind of alert is not known': { given: {}, expect: 'open' },
}

export const drafting: readonly Trap[] = [
  {
    id: 'trap.mixed-versions',
    when: aRequest,
    says: 'Mixing versions: the practice repository of 2013 is superseded and covered Article 3 only, the data rules changed in 2023 and 2024, the CCF’s Statute in 2025, and the General Assembly of November 2026 may change them again.',
    instead: 'Cite the repository of 2024, give each text its version, and compare with the official site on the day of filing.',
    examples: inEveryRequest,
  },
  {
    id: 'trap.unchecked-sub-paragraphs',
    when: oneOf('alert.type', 'red-notice', 'diffusion'),
    says: 'Citing sub-paragraph letters, such as 83(1)(b), 84(b) or 10(2), from memory. The sources disagree on several of them.',
    instead: 'Compare each with the current official text before filing. Where that cannot be done, cite the article and describe the rule.',
    examples: { ...inEveryRequest, 'a Yellow Notice': { given: { groups: alertOf('yellow-notice') }, expect: 'no' } },
  },
  {
    id: 'trap.format-limits',
    when: aRequest,
    says: 'Drafting beyond ten pages of argument or twenty appendices. These limits, and filing through the portal, are said to be conditions of admissibility. What counts as one appendix is not settled.',
    instead: 'Lead with the strongest two to four grounds, move detail to the annexes, choose twenty, and do not merge papers to get round the number.',
    examples: inEveryRequest,
  },
  {
    id: 'trap.odds-for-the-client',
    when: aRequest,
    says: 'Telling the client chances drawn from published decisions. The CCF chooses what it publishes; it is no sample.',
    instead: 'Say which ground stands on which fact, what the source will answer, and what is still missing.',
    examples: inEveryRequest,
  },
]
