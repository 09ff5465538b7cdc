import { useTranslation } from 'react-i18next'
import type { KitFinding } from '#core/kit/kit.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import type { Action } from '#core/preflight/lint.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { ActButton } from '#renderer/filing/act-button.tsx'
import { useFiling } from '#renderer/filing/filing-memory.ts'
import type { Checked } from '#renderer/filing/use-check.ts'
import { useReplying } from '#renderer/reasons/replying.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

type KitFindingsProps = { readonly request: RequestKind; readonly findings: readonly KitFinding[]; readonly checked: Checked }

/** What a blocking check could not decide comes first and must be looked at; the rest is for the eye. */
export const KitFindings = ({ request, findings, checked }: KitFindingsProps) => {
  const { t } = useTranslation('filing')
  const { id } = useCase()
  const [{ looked }, put] = useFiling(id, request)
  const open = findings.filter(({ severity }) => severity === 'open')
  const warn = findings.filter(({ severity }) => severity === 'warn')
  return (
    <>
      {open.length > 0 && (
        <section className="filing-board filing-settle" aria-labelledby="filing-settle-first">
          <h2 id="filing-settle-first" className="filing-head">
            {t('kit.settle')} <span className="faint">{t('kit.settleSays')}</span>
          </h2>
          <Findings of={open} checked={checked} />
          <div className="filing-step">
            <Checkbox isSelected={looked} onChange={is => put({ looked: is })}>
              {t('kit.looked')}
            </Checkbox>
          </div>
        </section>
      )}
      {warn.length > 0 && (
        <Disclosure level={2} title={t('kit.look')} aside={<span className="faint small">{warn.length}</span>}>
          <div className="filing-board">
            <Findings of={warn} checked={checked} />
          </div>
        </Disclosure>
      )}
    </>
  )
}

const Findings = ({ of, checked: { found } }: { readonly of: readonly KitFinding[]; readonly checked: Checked }) => {
  const { pack } = useReplying()
  const actionOf = ({ id, says }: KitFinding): Action =>
    found?.lints.find(lint => lint.id === id)?.findings.find(finding => finding.says === says)?.mend.action ?? { kind: 'none' }
  return (
    <ul className="filing-list">
      {of.map(finding => (
        <li key={`${finding.id} ${finding.place} ${finding.says}`} className="filing-step">
          <p>
            <strong>{finding.place}</strong> {/^[A-Z]\d/.test(finding.id) && <span className="faint small">{finding.id}</span>}
          </p>
          <div className="filing-finding">
            <div className="grow">
              <p dir="auto">{finding.says}</p>
              {finding.mend !== '' && (
                <p className="quiet" dir="auto">
                  {finding.mend}
                </p>
              )}
            </div>
            <ActButton action={actionOf(finding)} says={finding.says} catalogue={pack.catalogue} />
          </div>
        </li>
      ))}
    </ul>
  )
}
