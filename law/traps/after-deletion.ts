import type { Trap } from '#core/law/ground.ts'
import { all, any, includes, is, oneOf, yes } from '#law/language.ts'
import { deletedBefore } from '#law/routes/earlier-matters.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'

export const afterDeletion: readonly Trap[] = [
  {
    id: 'trap.public-site-removal',
    when: is('alert.public-extract', 'removed'),
    says: 'Calling a withdrawal from the public site a deletion. Most data are never public, and what has vanished there may still circulate.',
    instead: 'Keep dated screenshots, and ask the CCF what is held.',
    examples: {
      'the extract was taken off the site': { given: { groups: redNotice({ 'alert.public-extract': 'removed' }) }, expect: 'yes' },
      'the extract was never public': { given: { groups: redNotice({ 'alert.public-extract': 'never' }) }, expect: 'no' },
      'the public site was not checked': { given: { groups: redNotice() }, expect: 'open' },
    },
  },
  {
    id: 'trap.other-databases',
    when: any(
      oneOf('alert.status', 'deleted', 'withdrawn'),
      deletedBefore,
      includes('alert.known-from', 'bank-letter'),
      includes('alert.known-from', 'visa-refusal'),
      yes('matter.only-other-databases'),
    ),
    says: 'Forgetting national files, the Schengen system, screening lists and bilateral requests. Deletion at INTERPOL reaches none of them.',
    instead:
      'Ask the CCF for a certificate and a reminder to all bureaus, write to each keeper of a list, wait some months before testing, and tell the client that the national warrant remains.',
    examples: {
      'the data are deleted': { given: { groups: redNotice({ 'alert.status': 'deleted' }) }, expect: 'yes' },
      'a bank has refused the client': { given: { groups: redNotice({ 'alert.known-from': ['bank-letter'] }) }, expect: 'yes' },
      'the alert circulates, and no list has shown itself': {
        given: {
          facts: { 'matter.only-other-databases': false },
          groups: redNotice({ 'alert.status': 'circulating', 'alert.known-from': { none: true } }),
          complete: ['ccf'],
        },
        expect: 'no',
      },
      'other lists were not asked about': { given: { groups: redNotice({ 'alert.status': 'circulating' }) }, expect: 'open' },
    },
  },
  {
    id: 'trap.clearance-taken-for-compliance',
    when: all(is('alert.type', 'red-notice'), oneOf('alert.status', 'circulating', 'blocked')),
    says: 'Taking INTERPOL’s own check before publication as a finding that the notice complies, or reading its published refusals as political ones. Many of those concern form only.',
    instead: 'Show what the check could not see: later events, the text of the judgment, the grant of protection. It binds nobody.',
    examples: {
      'a published Red Notice': { given: { groups: redNotice({ 'alert.status': 'circulating' }) }, expect: 'yes' },
      'a diffusion': { given: { groups: diffusion({ 'alert.status': 'circulating' }) }, expect: 'no' },
      'the status is not known': { given: { groups: redNotice() }, expect: 'open' },
    },
  },
]
