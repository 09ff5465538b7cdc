import type { Trap } from '#core/law/ground.ts'
import { all, any, compare, is, oneOf, some, yes } from '#law/language.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

export const offence: readonly Trap[] = [
  {
    id: 'trap.minimum-penalty',
    when: all(is('alert.type', 'red-notice'), is('alert.wanted-for', 'prosecution'), some('charges', compare('charge.max-penalty-months', 'at-least', 24))),
    says: 'Reading the two years of Article 83 as a minimum sentence. The rule asks for a maximum penalty of at least two years, and one charge that reaches it carries the rest.',
    instead: 'Compare the maximum penalty of each charge. Where one reaches two years, leave the threshold and plead the other conditions.',
    examples: {
      'prosecution for a charge of up to five years': {
        given: { groups: redNotice({ 'alert.wanted-for': 'prosecution' }, { charges: [{ 'charge.max-penalty-months': 60 }] }) },
        expect: 'yes',
      },
      'the only charge carries up to one year': {
        given: { groups: redNotice({ 'alert.wanted-for': 'prosecution' }, { charges: [{ 'charge.max-penalty-months': 12 }] }), complete: ['charges'] },
        expect: 'no',
      },
      'the penalty is not known': {
        given: { groups: redNotice({ 'alert.wanted-for': 'prosecution' }, { charges: [{}] }), complete: ['charges'] },
        expect: 'open',
      },
    },
  },
  {
    id: 'trap.sentence-remaining',
    when: all(compare('sentence.months', 'at-least', 6), compare('sentence.remaining-months', 'below', 6)),
    says: 'Resting on a remainder below six months while the sentence imposed reaches six. The rule says “and/or”.',
    instead: 'Plead it as a weak point on interest and proportion beside others, or leave it out.',
    examples: {
      'twelve months imposed and four left': { given: { facts: { 'sentence.months': 12, 'sentence.remaining-months': 4 } }, expect: 'yes' },
      'five months imposed': { given: { facts: { 'sentence.months': 5, 'sentence.remaining-months': 4 } }, expect: 'no' },
      'the remainder is not known': { given: { facts: { 'sentence.months': 12 } }, expect: 'open' },
    },
  },
  {
    id: 'trap.unless-clause',
    when: any(yes('dispute.private'), some('charges', oneOf('charge.exclusion', 'administrative', 'private-dispute'))),
    says: 'Pleading the private dispute or the administrative breach without its exception: the exclusion falls away where the facts aim at a serious crime or are suspected of a link to organised crime.',
    instead: 'Answer the exception in the same breath: no such link is alleged, or only by a label without facts.',
    examples: {
      'the charge grows out of a private dispute': { given: { facts: { 'dispute.private': true } }, expect: 'yes' },
      'a customs matter': { given: { groups: { charges: [{ 'charge.exclusion': 'administrative' }] } }, expect: 'yes' },
      'an ordinary charge without any dispute': {
        given: { facts: { 'dispute.private': false }, groups: { charges: [{ 'charge.exclusion': 'none' }] }, complete: ['charges'] },
        expect: 'no',
      },
      'it is not known where the charge comes from': { given: { groups: { charges: [{}] } }, expect: 'open' },
    },
  },
  {
    id: 'trap.undated-offence-list',
    when: some(
      'charges',
      any(oneOf('charge.offence', 'unfunded-cheque', 'debt'), oneOf('charge.exclusion', 'behavioural-cultural', 'family-private', 'administrative')),
    ),
    says: 'Working from an undated list of excluded offences, or telling a cheque client that an amount of 10,000 US dollars still matters.',
    instead:
      'Cite the list of 28 January 2022, or a later one if there is, with its date. Since then unfunded cheques are on it as such, unless fraud or a serious crime is shown.',
    examples: {
      'an unfunded cheque': { given: { groups: { charges: [{ 'charge.offence': 'unfunded-cheque' }] } }, expect: 'yes' },
      'an administrative breach': { given: { groups: { charges: [{ 'charge.exclusion': 'administrative' }] } }, expect: 'yes' },
      murder: { given: { groups: { charges: [{ 'charge.offence': 'murder', 'charge.exclusion': 'none' }] }, complete: ['charges'] }, expect: 'no' },
      'the offence is not known': { given: { groups: { charges: [{}] } }, expect: 'open' },
    },
  },
  {
    id: 'trap.parental-abduction-barred',
    when: some('charges', is('charge.offence', 'parental-abduction')),
    says: 'Assuming that every notice for parental abduction is barred. The policy of 2022 is conditional.',
    instead:
      'Show its conditions: conflicting custody rulings of courts of two states, and both parents’ part in both proceedings or Hague Convention proceedings with a custody element. Its full text must be checked.',
    examples: {
      'parental abduction': { given: { groups: { charges: [{ 'charge.offence': 'parental-abduction' }] } }, expect: 'yes' },
      'fraud only': { given: { groups: { charges: [{ 'charge.offence': 'fraud' }] }, complete: ['charges'] }, expect: 'no' },
      'the charge is not known': { given: { groups: diffusion({}, { charges: [{}] }) }, expect: 'open' },
    },
  },
]
