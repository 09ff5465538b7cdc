import type { Trap } from '#core/law/ground.ts'
import { is, oneOf } from '#law/language.ts'
import { alertOf, diffusion, redNotice } from '#law/rules/examples.ts'

export const alertType: readonly Trap[] = [
  {
    id: 'trap.red-notice-rules-for-diffusion',
    when: is('alert.type', 'diffusion'),
    says: 'Pleading Articles 82 to 87 against a diffusion as if they bound it.',
    instead: 'Plead Articles 10, 12, 35 and 97 to 99 of their own force. Bring Article 83 in by analogy, and say that it is by analogy.',
    examples: {
      'a diffusion': { given: { groups: diffusion() }, expect: 'yes' },
      'a Red Notice': { given: { groups: redNotice() }, expect: 'no' },
      'the kind of alert is not known': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.other-notice-by-red-criteria',
    when: oneOf('alert.type', 'blue-notice', 'green-notice'),
    says: 'Attacking a Blue or Green Notice with the conditions of a Red Notice. It seeks no arrest and knows no threshold of penalty.',
    instead: 'Test it by the purpose of its own article (88 or 89), the quality of its data (12), the interest (35) and Articles 2 and 3.',
    examples: {
      'a Blue Notice': { given: { groups: alertOf('blue-notice') }, expect: 'yes' },
      'a Green Notice': { given: { groups: alertOf('green-notice') }, expect: 'yes' },
      'a Red Notice': { given: { groups: redNotice() }, expect: 'no' },
      'the kind of alert is not known': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.silver-notice-in-the-rules',
    when: oneOf('alert.type', 'silver-notice', 'silver-diffusion'),
    says: 'Citing an article of the data rules as the basis of Silver Notices. They began as a pilot under a framework of its own, and whether they are permanent is not established here.',
    instead:
      'Plead the pilot’s framework, Articles 2 and 3 of the Constitution, and the general principles of Articles 10 to 12. Check the status of the pilot on the day of filing.',
    examples: {
      'a Silver Notice': { given: { groups: alertOf('silver-notice') }, expect: 'yes' },
      'a Silver diffusion': { given: { groups: alertOf('silver-diffusion') }, expect: 'yes' },
      'a diffusion': { given: { groups: diffusion() }, expect: 'no' },
      'the kind of alert is not known': { given: {}, expect: 'open' },
    },
  },
  {
    id: 'trap.international-arrest-warrant',
    when: oneOf('alert.type', 'red-notice', 'diffusion'),
    says: 'Calling the alert an international arrest warrant.',
    instead: 'Call it what it is: a request for cooperation that rests on a national warrant. Each state decides which effect it gives to it.',
    examples: {
      'a Red Notice': { given: { groups: redNotice() }, expect: 'yes' },
      'a diffusion': { given: { groups: diffusion() }, expect: 'yes' },
      'a Yellow Notice': { given: { groups: alertOf('yellow-notice') }, expect: 'no' },
      'the kind of alert is not known': { given: {}, expect: 'open' },
    },
  },
]
