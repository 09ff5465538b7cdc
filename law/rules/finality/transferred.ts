import type { Ground } from '#core/law/ground.ts'
import { all, any, is, no, some, yes } from '#law/language.ts'
import { redAndDiffusion } from '#law/rules/alerts.ts'
import { diffusion, redNotice } from '#law/rules/examples.ts'
import { abroad, inRequestingState, onMerits, sameFacts } from '#law/rules/finality/ends.ts'
import { sinceTheRules } from '#law/rules/in-force.ts'

const handedOver = some('proceedings', all(inRequestingState, sameFacts, is('proceeding.outcome', 'transferred')))
const decidedThere = some('proceedings', all(abroad, sameFacts, onMerits, yes('proceeding.final')))
const transferred = yes('extinction.transferred')
const parallel = yes('extinction.parallel-same-facts')
const noCooperation = any(yes('extinction.transfer-ignored'), yes('extinction.material-withheld'))
const surrenderedToOwnState = some('extraditions', all(is('extradition.outcome', 'surrendered-elsewhere'), yes('extradition.to-state-of-nationality')))
const surrenderedElsewhere = some('extraditions', is('extradition.outcome', 'surrendered-elsewhere'))

export const transferredCase: Ground = {
  id: 'finality.transferred',
  article: 'finality',
  role: 'ground',
  title: 'Proceedings transferred, or cooperation refused',
  says: 'A state that has handed the case to another, or will not cooperate with the one that pursues it, has little purpose left for its own data.',
  authority: [
    { provision: 'rpd-10-1' },
    { provision: 'rpd-82', alerts: ['red-notice'] },
    { provision: 'rpd-97', alerts: ['diffusion'] },
    { provision: 'constitution-31' },
    { provision: 'rpd-51' },
  ],
  inForce: sinceTheRules,
  alerts: redAndDiffusion,
  strong: all(handedOver, decidedThere),
  arguable: any(handedOver, transferred, yes('extinction.transfer-ignored'), surrenderedToOwnState, all(parallel, any(noCooperation, surrenderedElsewhere))),
  weak: any(parallel, noCooperation),
  for: [
    { when: handedOver, weight: 'heavy', says: 'The requesting state transferred its proceedings to another state.' },
    { when: transferred, weight: 'medium', says: 'The proceedings were transferred, or a transfer was offered.' },
    { when: decidedThere, weight: 'heavy', says: 'The other state has decided the same facts finally.' },
    {
      when: all(parallel, yes('extinction.transfer-ignored')),
      weight: 'heavy',
      says: 'The requesting state ignored requests to transfer the case or to cooperate.',
    },
    { when: yes('extinction.material-withheld'), weight: 'medium', says: 'The requesting state withheld material from a joint or foreign investigation.' },
    { when: surrenderedElsewhere, weight: 'medium', says: 'The person was extradited to another state.' },
  ],
  against: [
    { when: yes('purpose.still-pursuing'), weight: 'medium', says: 'The requesting state shows that it still pursues the case.' },
    { when: parallel, weight: 'medium', says: 'A parallel case alone has not been enough.' },
    { when: some('proceedings', all(abroad, no('proceeding.same-facts'))), weight: 'medium', says: 'The case abroad concerns other facts.' },
  ],
  discretion: 'Was the whole case handed over, and has the requesting state given up its own?',
  independence: 2,
  provability: 3,
  rebuttal: {
    expect: 'The source will say that its own jurisdiction remains.',
    answer: 'Jurisdiction is one thing, the purpose of the data another. A state that wants the person tried answers the state that is trying the case.',
  },
  proof: ['The transfer papers, or the offer and the reply', 'The requests left without an answer', 'A letter of the foreign authority'],
  decisions: ['ccf-2023-3', 'ccf-2023-10'],
  examples: {
    'handed over and finally decided there': {
      given: {
        groups: redNotice(
          {},
          {
            proceedings: [
              { 'proceeding.in-requesting-state': true, 'proceeding.same-facts': true, 'proceeding.outcome': 'transferred' },
              { 'proceeding.in-requesting-state': false, 'proceeding.same-facts': true, 'proceeding.outcome': 'acquitted', 'proceeding.final': true },
            ],
          },
        ),
      },
      expect: 'strong',
    },
    'a transfer was offered': { given: { facts: { 'extinction.transferred': true }, groups: redNotice() }, expect: 'arguable' },
    'a parallel case, and requests to cooperate were ignored': {
      given: { facts: { 'extinction.parallel-same-facts': true, 'extinction.transfer-ignored': true }, groups: diffusion() },
      expect: 'arguable',
    },
    'a parallel case alone': { given: { facts: { 'extinction.parallel-same-facts': true }, groups: redNotice() }, expect: 'weak' },
    'neither transfer nor parallel case': {
      given: {
        facts: {
          'extinction.transferred': false,
          'extinction.parallel-same-facts': false,
          'extinction.transfer-ignored': false,
          'extinction.material-withheld': false,
        },
        groups: redNotice(),
        complete: ['proceedings', 'extraditions'],
      },
      expect: 'does-not-stand',
    },
    'not known': { given: { groups: redNotice() }, expect: 'open' },
  },
}
