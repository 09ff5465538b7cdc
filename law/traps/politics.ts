import type { Trap } from '#core/law/ground.ts'
import { all, any, includes, oneOf, some, yes } from '#law/language.ts'

const chargedWithPolitics = some(
  'charges',
  any(
    oneOf('charge.nature', 'pure-political', 'pure-military', 'pure-religious', 'pure-racial'),
    yes('charge.political-element'),
    yes('charge.religious-element'),
  ),
)
const politicsAtHand = any(oneOf('person.political-role', 'own', 'affiliation', 'relative'), yes('politics.official-statements'), chargedWithPolitics)
const noPolitics = { 'person.political-role': 'none', 'politics.official-statements': false } as const
const ordinaryCharge = { 'charge.nature': 'ordinary', 'charge.political-element': false, 'charge.religious-element': false } as const

export const politics: readonly Trap[] = [
  {
    id: 'trap.politics-only',
    when: politicsAtHand,
    says: 'Leading with politics and nothing else. The CCF prefers a narrower ground where one settles the case.',
    instead:
      'Plead the quality of the data and the purpose as well, and first where they are stronger. Order the Article 3 argument by the seven heads of Article 34(3).',
    examples: {
      'the person has a political role': { given: { facts: { 'person.political-role': 'own' } }, expect: 'yes' },
      'the charge has a political element': { given: { groups: { charges: [{ 'charge.political-element': true }] } }, expect: 'yes' },
      'no sign of politics': { given: { facts: noPolitics, groups: { charges: [ordinaryCharge] }, complete: ['charges'] }, expect: 'no' },
      'politics were not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.article-3-misquoted',
    when: politicsAtHand,
    says: 'Quoting Article 3 with “strictly prohibited”. The words are “strictly forbidden”.',
    instead:
      'Quote: “It is strictly forbidden for the Organization to undertake any intervention or activities of a political, military, religious or racial character.”',
    examples: {
      'officials have called the person an enemy': { given: { facts: { 'politics.official-statements': true } }, expect: 'yes' },
      'no sign of politics': { given: { facts: noPolitics, groups: { charges: [ordinaryCharge] }, complete: ['charges'] }, expect: 'no' },
      'politics were not asked about': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.near-politics',
    when: all(
      any(includes('person.roles', 'businessperson'), includes('person.roles', 'executive')),
      oneOf('person.political-role', 'affiliation', 'relative'),
    ),
    says: 'Resting on Article 3 alone for a businessperson near politics. Where personal gain is shown, an affiliation or a tie has not been enough.',
    instead:
      'Plead the private dispute, the description and the purpose first. Bring Article 3 only with facts of this person’s own: statements, timing, what the state gains.',
    examples: {
      'an executive with a mere affiliation': { given: { facts: { 'person.roles': ['executive'], 'person.political-role': 'affiliation' } }, expect: 'yes' },
      'a businessperson related to a fallen leader': {
        given: { facts: { 'person.roles': ['businessperson'], 'person.political-role': 'relative' } },
        expect: 'yes',
      },
      'a businessperson with a political role of their own': {
        given: { facts: { 'person.roles': ['businessperson'], 'person.political-role': 'own' } },
        expect: 'no',
      },
      'the role is not known': { given: { facts: { 'person.roles': ['businessperson'] } }, expect: 'open' },
    },
  },
]
