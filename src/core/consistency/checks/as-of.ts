import { datedAnswers } from '#core/chronology/dated.ts'
import { dayWords } from '#core/chronology/day-words.ts'
import { type Check, foundIn, placeOf } from '#core/consistency/discrepancy.ts'
import { dayIn } from '#core/consistency/read.ts'
import { nounOf } from '#core/law/operators/phrases.ts'

/** Days against the day of the check: what is over must not lie ahead, what must hold must not have run out. */
export const asOfChecks: Check = examined => [...idExpired(examined), ...ahead(examined)]

const idExpired: Check = ({ reader, asOf }) => {
  const expires = dayIn(reader, 'applicant.id-expires-on')
  if (expires === undefined || expires.value.span.from >= asOf) return []
  const isSure = expires.value.span.to < asOf
  return [
    {
      id: 'identity-document-expired',
      severity: isSure ? 'contradiction' : 'possible',
      says: `The identity document ${isSure ? 'expired' : 'may have expired'} (${dayWords(expires.value.on, expires.value.precision)}).`,
      where: [expires.place],
      mend: 'File a copy of a document that is valid on the day of filing, or say why the client cannot get one.',
    },
  ]
}

/** A proceeding, and a signature, may well lie ahead. */
const mayLieAhead = [
  'applicant.id-expires-on',
  'applicant.passport-expires-on',
  'applicant.residence-expires-on',
  'submitter.mandate-review-on',
  'request.signed-on',
  'urgency.next-date',
  'alert.expires-on',
  'proceeding.date',
  'ccf.question-due-on',
  'ccf.next-session-on',
]

const ahead: Check = ({ subject, catalogue, asOf }) =>
  datedAnswers(subject, catalogue)
    .filter(({ fact, span }) => !mayLieAhead.includes(fact) && !/(expires|due|next|review|until)-/.test(fact) && span.from > asOf)
    .map(at => ({
      id: foundIn('in-the-future', at.fact, at.item),
      severity: 'contradiction',
      says: `${sentence(nounOf(at.asked))} (${dayWords(at.on, at.precision)}) lies after the day of this check (${dayWords(asOf)}).`,
      where: [placeOf(at)],
      mend: 'Correct the day, or check the case as of a later one.',
    }))

const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1)
