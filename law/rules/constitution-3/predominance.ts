import type { Ground } from '#core/law/ground.ts'
import { all, any, every, includes, no, oneOf, some, yes } from '#law/language.ts'
import { constitution } from '#law/provisions/instruments.ts'
import { everyAlert } from '#law/rules/alerts.ts'
import {
  manyPersons,
  motiveClaimed,
  onlyATie,
  othersDoubt,
  ownStanding,
  personalMoment,
  politicalCharge,
  protectedAgainstRequester,
  refusedAsPolitical,
  relabelled,
  saysPolitical,
} from '#law/rules/constitution-3/heads.ts'
import { predominanceExamples } from '#law/rules/constitution-3/predominance-examples.ts'
import { against, inFavour } from '#law/rules/constitution-3/predominance-factors.ts'

const reasonedPosition = some('positions', all(saysPolitical, yes('position.reasoned')))

const publicCritic = any(includes('person.roles', 'activist'), includes('person.roles', 'journalist'), includes('person.standing', 'opposition-leader'))
const offenceOfCritics = oneOf(
  'charge.offence',
  'public-order',
  'terrorism',
  'terrorist-membership',
  'unlawful-association',
  'state-security',
  'foreign-collusion',
  'violence-against-official',
)

/** What lifts a claimed motive above assertion. */
const carried = any(
  ownStanding,
  personalMoment,
  relabelled,
  yes('politics.change-of-power'),
  yes('politics.dispute-between-states'),
  yes('politics.pattern'),
  manyPersons,
  yes('person.persecuted-group'),
  yes('co-accused.data-deleted'),
  yes('matter.data-blocked'),
  othersDoubt,
  refusedAsPolitical,
  protectedAgainstRequester,
)

export const predominance: Ground = {
  id: 'constitution-3.predominance',
  article: 'constitution-3',
  role: 'ground',
  title: 'Political character predominates',
  says: 'Where, on the seven heads of Article 34(3) together, the political element outweighs the ordinary-law one, processing is strictly forbidden.',
  authority: [
    { provision: 'constitution-3' },
    { provision: 'rpd-34-3' },
    { provision: 'agn-20-res-11' },
    { provision: 'ag-2006-res-04' },
    { provision: 'rop-2024' },
  ],
  inForce: constitution.inForce,
  alerts: everyAlert,
  // Own standing, nature of the charge and moment together, seen from outside as well, and no ordinary crime beside them.
  strong: all(
    oneOf('alert.type', 'red-notice', 'diffusion'),
    ownStanding,
    any(politicalCharge, relabelled),
    any(personalMoment, yes('politics.change-of-power')),
    any(reasonedPosition, refusedAsPolitical, protectedAgainstRequester, yes('co-accused.data-deleted')),
    every('charges', all(no('charge.violence'), no('charge.personal-gain'))),
    no('politics.ordinary-investigation-first'),
  ),
  arguable: any(
    all(motiveClaimed, carried),
    all(ownStanding, any(personalMoment, relabelled, yes('politics.change-of-power'), yes('politics.pattern'), othersDoubt, protectedAgainstRequester)),
    // The target of a takeover, or of those who run the state, and not a mere tie to them.
    all(motiveClaimed, any(yes('politics.counterparty-in-power'), yes('dispute.complainant-linked-to-power'))),
    // A public critic charged with what critics are charged with.
    all(publicCritic, some('charges', offenceOfCritics)),
    some('positions', saysPolitical),
    refusedAsPolitical,
  ),
  weak: any(motiveClaimed, ownStanding, onlyATie, yes('politics.family-tie'), yes('politics.change-of-power')),
  unless: all(yes('politics.ordinary-investigation-first'), oneOf('person.political-role', 'affiliation', 'relative', 'none')),
  for: inFavour,
  against,
  discretion: 'On the seven heads of Article 34(3) taken together, does the political element predominate over the ordinary-law element?',
  independence: 1,
  provability: 1,
  rebuttal: {
    expect: 'The source will say that the charge is an ordinary crime and that politicians are not above the law.',
    answer:
      'Nobody asks for immunity. INTERPOL is not bound by the label of the charge: it looks at the person, the moment and the facts, and at what others have concluded.',
  },
  proof: [
    'A dated timeline of political events, charges and alert',
    'Statements of officials, with source and date',
    'Positions of other states and bodies, with their reasons',
    'Decisions of the CCF on co-accused',
    'Papers that show the person’s own role',
  ],
  decisions: [
    'ccf-135th-session-2026',
    'ccf-2018-1',
    'ccf-2018-4',
    'ccf-2018-14',
    'ccf-2024-2',
    'ccf-2017-3',
    'ccf-2019-9',
    'ccf-2018-5',
    'ccf-2023-4',
    'ccf-2024-3',
  ],
  examples: predominanceExamples,
}
