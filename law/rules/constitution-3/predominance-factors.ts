import type { Factor } from '#core/law/ground.ts'
import { all, any, compare, is, no, oneOf, some, yes } from '#law/language.ts'
import {
  heads,
  highOffice,
  manyPersons,
  onlyATie,
  othersDoubt,
  ownStanding,
  politicalCharge,
  protectedAgainstRequester,
  refusedAsPolitical,
  saysPolitical,
} from '#law/rules/constitution-3/heads.ts'

/** What speaks for a predominantly political character, filed under the heads of Article 34(3). */
export const inFavour: readonly Factor[] = [
  { head: heads.offence, when: politicalCharge, weight: 'heavy', says: 'There is a political or religious element in the charge or the file.' },
  { head: heads.offence, when: yes('politics.treason-case-in-parallel'), weight: 'heavy', says: 'A treason or state-security case runs beside it.' },
  {
    head: heads.offence,
    when: yes('politics.charges-reduced-after-refusal'),
    weight: 'heavy',
    says: 'Political charges were replaced by economic ones after a refusal.',
  },
  { head: heads.offence, when: no('alert.facts-fit-charge'), weight: 'medium', says: 'The facts stated do not fit the charge.' },
  { head: heads.person, when: highOffice, weight: 'heavy', says: 'The person held high office or leads the opposition.' },
  { head: heads.person, when: ownStanding, weight: 'heavy', says: 'The person has a political or public role of their own.' },
  {
    head: heads.source,
    when: yes('alert.repeats-refused-request'),
    weight: 'medium',
    says: 'INTERPOL has already refused or deleted data of this source on the same facts.',
  },
  { head: heads.source, when: yes('matter.data-blocked'), weight: 'light', says: 'INTERPOL has blocked the data while it examines them.' },
  {
    head: heads.others,
    when: some('positions', all(saysPolitical, yes('position.reasoned'))),
    weight: 'heavy',
    says: 'A state or body calls the case political, with reasons.',
  },
  { head: heads.others, when: refusedAsPolitical, weight: 'heavy', says: 'A state refused extradition on political or rights grounds.' },
  { head: heads.others, when: othersDoubt, weight: 'medium', says: 'Another state or body has spoken or acted against the case.' },
  { head: heads.others, when: yes('co-accused.data-deleted'), weight: 'medium', says: 'Data of a co-accused were deleted or refused.' },
  { head: heads.law, when: protectedAgainstRequester, weight: 'heavy', says: 'Protection against the requesting state was granted or is sought.' },
  { head: heads.law, when: yes('rights.international-finding'), weight: 'heavy', says: 'A UN body or regional court ruled on the person.' },
  { head: heads.neutrality, when: yes('politics.dispute-between-states'), weight: 'medium', says: 'The case is part of a dispute between states.' },
  { head: heads.neutrality, when: yes('politics.before-election'), weight: 'medium', says: 'The alert came shortly before an election.' },
  { head: heads.context, when: yes('politics.timing'), weight: 'medium', says: 'The case follows closely on a political event or on criticism.' },
  {
    head: heads.context,
    when: yes('politics.official-statements'),
    weight: 'medium',
    says: 'Officials have publicly called the person guilty, a traitor or an enemy.',
  },
  { head: heads.context, when: yes('politics.change-of-power'), weight: 'medium', says: 'Power changed hands before the case began.' },
  { head: heads.context, when: any(yes('politics.pattern'), manyPersons), weight: 'medium', says: 'Many others are charged alike.' },
  { head: heads.context, when: yes('person.persecuted-group'), weight: 'light', says: 'The person belongs to a group the requesting state persecutes.' },
]

/** What speaks for an ordinary-law case. */
export const against: readonly Factor[] = [
  {
    head: heads.offence,
    when: some('charges', yes('charge.violence')),
    weight: 'heavy',
    says: 'Violence or a threat to life by the person is part of the charge.',
  },
  { head: heads.offence, when: some('charges', yes('charge.personal-gain')), weight: 'heavy', says: 'There is evidence of personal gain.' },
  {
    head: heads.offence,
    when: yes('politics.ordinary-investigation-first'),
    weight: 'heavy',
    says: 'An ordinary investigation with a real victim came before the person’s politics.',
  },
  { head: heads.offence, when: some('charges', is('charge.victims', 'many')), weight: 'medium', says: 'Harm to many victims is alleged.' },
  { head: heads.offence, when: some('charges', oneOf('charge.scale', 'large', 'very-large')), weight: 'light', says: 'The matter is large.' },
  { head: heads.person, when: onlyATie, weight: 'heavy', says: 'The person has only an affiliation or a tie to political figures, which has not been enough.' },
  { head: heads.person, when: is('person.political-role', 'none'), weight: 'heavy', says: 'The person has no political role.' },
  { head: heads.others, when: some('positions', is('position.kind', 'supports')), weight: 'medium', says: 'Another state supports the requesting state.' },
  {
    head: heads.context,
    when: all(yes('politics.change-of-power'), no('politics.timing')),
    weight: 'medium',
    says: 'Beyond a change of power nothing ties the moment to the person.',
  },
  { head: heads.context, when: compare('matter.persons', 'at-most', 1), weight: 'light', says: 'Nobody else is pursued in the matter.' },
]
