import { alerts } from '#law/facts/alert.ts'
import { applicant, names, request, submitter } from '#law/facts/applicant.ts'
import { ccf, revision } from '#law/facts/ccf.ts'
import { charges } from '#law/facts/charge.ts'
import { conduct, disclosure, events, urgency } from '#law/facts/conduct.ts'
import { dispute, family } from '#law/facts/dispute.ts'
import { extinction, sentence } from '#law/facts/extinction.ts'
import { extraditions } from '#law/facts/extradition.ts'
import { corrections, stops, supplements } from '#law/facts/later-papers.ts'
import { matter } from '#law/facts/matter.ts'
import { person } from '#law/facts/person.ts'
import { politics } from '#law/facts/politics.ts'
import { coAccused, positions } from '#law/facts/positions.ts'
import { incidents } from '#law/facts/pressure.ts'
import { proceedings } from '#law/facts/proceedings.ts'
import { protections } from '#law/facts/protection.ts'
import { purpose } from '#law/facts/purpose.ts'
import { rights } from '#law/facts/rights.ts'
import { messages, submissions } from '#law/facts/submissions.ts'
import { trial } from '#law/facts/trial.ts'
import { prosecution, warrants } from '#law/facts/warrant.ts'

/** Facts that stand once in a case. */
const facts = {
  ...applicant,
  ...submitter,
  ...request,
  ...prosecution,
  ...sentence,
  ...dispute,
  ...family,
  ...person,
  ...politics,
  ...rights,
  ...trial,
  ...purpose,
  ...extinction,
  ...coAccused,
  ...conduct,
  ...urgency,
  ...disclosure,
  ...revision,
  ...matter,
} as const

/** Facts that repeat. */
const groups = {
  alerts,
  charges,
  warrants,
  proceedings,
  extraditions,
  protections,
  incidents,
  positions,
  ccf,
  names,
  events,
  corrections,
  supplements,
  stops,
  submissions,
  messages,
} as const

/** Every fact the interview may ask and a rule may read. */
export const catalogue = { facts, groups } as const
