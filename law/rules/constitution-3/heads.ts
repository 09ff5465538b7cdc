import { all, any, compare, includes, is, oneOf, some, yes } from '#law/language.ts'
import { refusedFor } from '#law/rules/constitution-2/refusals.ts'

/** The seven heads under which Article 34(3) of the Rules files what is weighed. */
export const heads = {
  offence: 'nature of the offence',
  person: 'status of the person',
  source: 'source of the data',
  others: 'position of others',
  law: 'international law',
  neutrality: 'neutrality',
  context: 'general context',
} as const

// Tests shared by the grounds under Article 3, named after what they show.

export const highOffice = any(
  includes('person.standing', 'head-of-state'),
  includes('person.standing', 'prime-minister'),
  includes('person.standing', 'minister'),
  includes('person.standing', 'opposition-leader'),
  includes('person.standing', 'highest-office'),
)

/** A political or public role of the person’s own, and not a tie to somebody else’s. */
export const ownStanding = any(
  is('person.political-role', 'own'),
  highOffice,
  includes('person.standing', 'member-of-parliament'),
  includes('person.roles', 'politician'),
  includes('person.roles', 'ex-official'),
  includes('person.roles', 'journalist'),
  includes('person.roles', 'activist'),
  includes('person.roles', 'religious-figure'),
)

export const onlyATie = oneOf('person.political-role', 'affiliation', 'relative')

export const politicalCharge = some('charges', any(yes('charge.political-element'), yes('charge.religious-element')))

/** The client says that the case is political, by the charge or in argument. */
export const motiveClaimed = any(
  politicalCharge,
  includes('matter.arguments', 'politically-motivated'),
  includes('matter.arguments', 'retaliation'),
  includes('matter.arguments', 'special-unit'),
)

/** The moment of the case in the life of this person, and not only of the country. */
export const personalMoment = any(
  yes('politics.timing'),
  yes('politics.before-election'),
  yes('politics.lost-election-to-incumbent'),
  yes('politics.official-statements'),
  yes('politics.party-banned'),
)

export const relabelled = any(yes('politics.treason-case-in-parallel'), yes('politics.charges-reduced-after-refusal'))

export const saysPolitical = oneOf('position.kind', 'case-political', 'residence-state-political', 'improper-motive')

/** Another state or body has spoken or acted against the case. */
export const othersDoubt = some(
  'positions',
  any(
    saysPolitical,
    oneOf('position.kind', 'no-evidence', 'assistance-refused', 'freezes-lifted', 'violates-convention', 'arbitrary-detention'),
    oneOf('position.kind', 'award-for-client', 'charge-unproven', 'sis-refused'),
  ),
)

export const refusedAsPolitical = refusedFor('political', 'persecution', 'protection')

export const protectedAgainstRequester = some(
  'protections',
  all(
    oneOf('protection.status', 'refugee', 'refugee-unhcr', 'pending', 'subsidiary', 'humanitarian', 'humanitarian-pending'),
    yes('protection.from-requester'),
  ),
)

/** So many on one file that it is more than one person’s case. */
export const manyPersons = compare('matter.persons', 'at-least', 10)
