import type { Route } from '#core/law/ground.ts'
import { includes, is, no, yes } from '#law/language.ts'
import { always } from '#law/routes/always.ts'
import { redNotice } from '#law/rules/examples.ts'

export const access: Route = {
  id: 'access',
  title: 'Request for access',
  when: no('alert.existence-proven'),
  reasons: [
    {
      when: no('alert.existence-proven'),
      says: 'Nothing proves that INTERPOL holds data. Access asks for existence, kind, source, dates, legal basis and facts; no reasons need to be given.',
    },
    {
      when: includes('alert.known-from', 'rumour'),
      says: 'What is known is rumour. A deletion request on rumour may only bring the answer that there are no data.',
    },
    {
      when: is('alert.public-extract', 'removed'),
      says: 'A vanished public extract proves nothing: most data are never public. Access asks what is still held.',
    },
  ],
  risks: [
    {
      when: always,
      says: 'Before anything is disclosed the source bureau is consulted: the request can tell a state that the person is asking. Decide that with the client before filing.',
    },
    {
      when: yes('disclosure.contact-is-dangerous'),
      says: 'Where contact with the source would put someone at risk, weigh whether to ask at all, and ask that location and counsel stay undisclosed.',
    },
    { when: always, says: 'The answer may be that nothing may be disclosed, which means neither yes nor no.' },
    {
      when: always,
      says: 'Answers are due four months after admissibility and often come later. If proof turns up meanwhile, a deletion request can be filed at once.',
    },
    { when: always, says: 'The portal takes one type of request per submission: the deletion request follows separately.' },
    { when: always, says: 'A reply that there are no data is true for its day only. Travel on it is still a risk.' },
  ],
  authority: [{ provision: 'rpd-18' }, { provision: 'ccf-statute-29' }, { provision: 'ccf-statute-35' }],
  examples: {
    'no document shows that data exist': { given: { groups: redNotice({ 'alert.existence-proven': false }) }, expect: 'yes' },
    'it is not known whether a document shows it': { given: { groups: redNotice({ 'alert.existence-proven': { unknown: true } }) }, expect: 'open' },
    'a document shows it': {
      given: { groups: redNotice({ 'alert.existence-proven': true }) },
      expect: 'no',
    },
  },
}
