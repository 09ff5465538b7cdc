import { useTranslation } from 'react-i18next'
import type { KitFinding } from '#core/kit/kit.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { useFiling } from '#renderer/filing/filing-memory.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

type KitFindingsProps = { readonly request: RequestKind; readonly findings: readonly KitFinding[] }

/** What a blocking check could not decide comes first and must be looked at; the rest is for the eye. */
export const KitFindings = ({ request, findings }: KitFindingsProps) => {
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
          <Findings of={open} />
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
            <Findings of={warn} />
          </div>
        </Disclosure>
      )}
    </>
  )
}

const Findings = ({ of }: { readonly of: readonly KitFinding[] }) => (
  <ul className="filing-list">
    {of.map(({ id, place, says, mend }) => (
      <li key={`${id} ${place} ${says}`} className="filing-step" dir="auto">
        <p>
          <strong>{place}</strong> {/^[A-Z]\d/.test(id) && <span className="faint small">{id}</span>}
        </p>
        <p>{says}</p>
        {mend !== '' && <p className="quiet">{mend}</p>}
      </li>
    ))}
  </ul>
)
