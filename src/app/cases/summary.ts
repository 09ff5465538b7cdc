import type { StoredCase } from '#app/vault-port.ts'
import type { CaseListed } from '#contract/case-replies.ts'
import { CaseSummary } from '#contract/case-summary.ts'
import type { Case } from '#core/case/case.ts'
import type { History } from '#core/case/history.ts'
import { catalogue } from '#law/facts/index.ts'

/** What the vault's index holds of a case, so that a list opens none. */
export const summaryOf = ({ case: subject, entries }: History): CaseSummary => {
  const alerts = subject.groups['alerts']?.items ?? []
  const alert = alerts.find(({ id }) => id === subject.challenges) ?? alerts[0]
  const type = textIn(alert?.answers['alert.type'])
  return {
    codeName: subject.codeName,
    alert: titled(labels[type] ?? type),
    requestingState: textIn(alert?.answers['alert.requesting-state']),
    changedAt: entries.at(-1)?.at ?? '',
  }
}

export const listedOf = ({ id, summary, removedAt }: StoredCase): CaseListed => {
  const read = CaseSummary.safeParse(summary)
  return {
    id,
    ...(read.success ? read.data : { codeName: '?', alert: '', requestingState: '', changedAt: '' }),
    ...(removedAt === undefined ? {} : { removedAt }),
  }
}

const labels: { readonly [type: string]: string } = catalogue.groups.alerts.facts['alert.type'].options

/** "a Red Notice" as it stands in a list: "Red Notice". */
const titled = (label: string): string => {
  const bare = label.replace(/^an? /, '')
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`
}

const textIn = (answer: Case['answers'][string] | undefined): string => (answer?.answer === 'value' && typeof answer.value === 'string' ? answer.value : '')
