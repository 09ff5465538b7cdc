import type { Case } from '#core/case/case.ts'
import { chronologyOf } from '#core/chronology/chronology.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { ageChecks } from '#core/consistency/checks/ages.ts'
import { alertClashes } from '#core/consistency/checks/alert-clashes.ts'
import { asOfChecks } from '#core/consistency/checks/as-of.ts'
import { caseClashes } from '#core/consistency/checks/case-clashes.ts'
import { caseOrder } from '#core/consistency/checks/case-order.ts'
import { exhibitChecks } from '#core/consistency/checks/exhibits.ts'
import { extraditionClashes } from '#core/consistency/checks/extradition-clashes.ts'
import { numberChecks } from '#core/consistency/checks/numbers.ts'
import { paperOrder } from '#core/consistency/checks/paper-order.ts'
import { stateChecks } from '#core/consistency/checks/states.ts'
import { clashCheck } from '#core/consistency/clash.ts'
import type { Check, Discrepancy, Examined, Severity } from '#core/consistency/discrepancy.ts'
import { letterChecks } from '#core/consistency/letter-checks.ts'
import { nameInAlert } from '#core/consistency/names/name-in-alert.ts'
import { orderCheck } from '#core/consistency/order.ts'
import { textChecks } from '#core/consistency/text/text-checks.ts'
import type { Letter } from '#core/document/letter.ts'
import type { Catalogue } from '#core/law/fact.ts'
import { indexOf, readerOf } from '#core/law/reader.ts'

/**
 * `letter`: a draft to read against the case as well. `law`: texts or data whose days that letter may name, such as the provisions and
 * decisions of the law pack.
 */
export type ConsistencyOptions = { readonly catalogue: Catalogue; readonly asOf: CivilDate; readonly letter?: Letter; readonly law?: unknown }

/** Everything in a case that does not fit together, contradictions first. Nothing is reported of what is not recorded. */
export const consistencyOf = (subject: Case, { catalogue, asOf, letter, law }: ConsistencyOptions): readonly Discrepancy[] => {
  const examined: Examined = {
    subject,
    catalogue,
    asOf,
    reader: readerOf(indexOf(catalogue), subject, { asOf, trust: 'as-alleged', ...(subject.challenges === undefined ? {} : { alert: subject.challenges }) }),
  }
  const found = [...checks.flatMap(check => check(examined)), ...(letter === undefined ? [] : letterChecks(examined, letter, law))]
  return found.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}

const silences: Check = ({ subject, catalogue }) =>
  chronologyOf(subject, catalogue).gaps.map(({ id, says, after, before }) => ({
    id,
    severity: 'gap',
    says,
    where: [after, before],
    mend: 'Ask what happened in between, and record it. If nothing did, the silence itself may bear on the need for the data.',
  }))

const checks: readonly Check[] = [
  ...[...caseOrder, ...paperOrder].map(orderCheck),
  ...[...caseClashes, ...alertClashes, ...extraditionClashes].map(clashCheck),
  numberChecks,
  ageChecks,
  stateChecks,
  asOfChecks,
  exhibitChecks,
  nameInAlert,
  textChecks,
  silences,
]

const rank: { readonly [S in Severity]: number } = { contradiction: 0, possible: 1, spelling: 2, gap: 3 }
