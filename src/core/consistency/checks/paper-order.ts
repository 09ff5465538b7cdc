import type { Order } from '#core/consistency/order.ts'
import { all, no, oneOf } from '#core/consistency/words.ts'

/** Two steps of one CCF matter. */
const ccf = (id: string, earlier: string, later: string, says: Order['says']): Order => ({
  id,
  earlier: { fact: `ccf.${earlier}`, group: 'ccf' },
  later: { fact: `ccf.${later}`, group: 'ccf' },
  pair: 'same',
  says,
  mend: 'Compare both days with the letters of the CCF.',
})

/** The order of the papers: mandate and signature, filing and decision, decision and revision. */
export const paperOrder: readonly Order[] = [
  {
    id: 'mandate-after-signature',
    earlier: { fact: 'submitter.mandate-signed-on' },
    later: { fact: 'request.signed-on' },
    pair: 'same',
    says: (mandate, signed) => `the power of attorney (${mandate}) is younger than the signature of the request (${signed})`,
    mend: 'Sign the request after the power of attorney, or name the older power of attorney.',
  },
  ccf('ccf-decided-before-filed', 'filed-on', 'decided-on', (filed, decided) => `the CCF decided (${decided}) before the request was filed (${filed})`),
  ccf(
    'ccf-acknowledged-before-filed',
    'filed-on',
    'acknowledged-on',
    (filed, told) => `the CCF acknowledged the request (${told}) before it was filed (${filed})`,
  ),
  ccf('ccf-admissible-before-filed', 'filed-on', 'admissible-on', (filed, held) => `the request was held admissible (${held}) before it was filed (${filed})`),
  ccf(
    'ccf-decided-before-admissible',
    'admissible-on',
    'decided-on',
    (held, decided) => `the CCF decided (${decided}) before it held the request admissible (${held})`,
  ),
  ccf('ccf-notified-before-decided', 'decided-on', 'notified-on', (decided, told) => `the decision was notified (${told}) before it was made (${decided})`),
  ccf(
    'ccf-sent-before-decided',
    'decided-on',
    'sent-to-secretariat-on',
    (decided, sent) => `the General Secretariat received the decision (${sent}) before it was made (${decided})`,
  ),
  ccf(
    'ccf-carried-out-before-decided',
    'decided-on',
    'implemented-on',
    (decided, done) => `the decision was carried out (${done}) before it was made (${decided})`,
  ),
  ccf('ccf-asked-before-filed', 'filed-on', 'question-asked-on', (filed, asked) => `the CCF put a question (${asked}) before the request was filed (${filed})`),
  ccf(
    'ccf-answered-before-asked',
    'question-asked-on',
    'question-answered-on',
    (asked, answered) => `the CCF’s question was answered (${answered}) before it was put (${asked})`,
  ),
  ccf('ccf-due-before-asked', 'question-asked-on', 'question-due-on', (asked, due) => `the answer was due (${due}) before the CCF asked (${asked})`),
  {
    id: 'revision-fact-before-decision',
    earlier: {
      fact: 'ccf.decided-on',
      group: 'ccf',
      when: all(oneOf('ccf.kind', 'deletion', 'revision'), no('ccf.about-co-accused')),
    },
    later: { fact: 'revision.discovered-on' },
    pair: 'every',
    says: (decided, discovered) => `the new fact was discovered (${discovered}) before the decision that it is to reopen (${decided})`,
    mend: 'Compare both days. Revision needs a fact that came to light after the decision: one known before belongs in another request.',
  },
]
