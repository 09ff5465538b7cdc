import { useTranslation } from 'react-i18next'
import type { ContextReply } from '#contract/replies.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import { VerificationMark } from '#renderer/reasons/provision.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

/** What is known of the requesting state and may be cited beside the grounds of this case, with its charts. Folded: it never stands for a fact of the client. */
export const ContextShown = ({ context: { requestingState, packs }, assessment }: { readonly context: ContextReply; readonly assessment: Assessment }) => {
  const { t } = useTranslation('filing')
  const held = packs.filter(({ items }) => items.length > 0)
  const titleOf = (ground: string) => assessment.grounds.find(({ id }) => id === ground)?.title ?? ground
  const count = held.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Disclosure level={2} title={t('context.title')} aside={<span className="faint small">{count}</span>}>
      <div className="stack">
        <p className="quiet">{t(held.length > 0 ? 'context.says' : requestingState === '' ? 'context.noState' : 'context.none', { state: requestingState })}</p>
        {held.map(pack => (
          <section key={pack.id} className="filing-board" aria-labelledby={`filing-context-${pack.id}`}>
            <h3 id={`filing-context-${pack.id}`} className="filing-head">
              {pack.title} <span className="faint">{t('context.asOf', { when: pack.asOf })}</span>
            </h3>
            <ul className="filing-list">
              {pack.items.map(({ id, says, verification, caveat, beside }) => (
                <li key={id} className="filing-step">
                  <p>{says}</p>
                  <p className="small quiet">
                    {t('context.beside', { grounds: beside.map(titleOf).join('; ') })} · <VerificationMark of={verification} />
                  </p>
                  {caveat !== undefined && <p className="small quiet">{caveat}</p>}
                </li>
              ))}
            </ul>
            {pack.charts.map(({ id, title, description, svg }) => (
              <Disclosure key={id} level={4} title={title}>
                <img className="filing-chart" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={description} />
              </Disclosure>
            ))}
          </section>
        ))}
      </div>
    </Disclosure>
  )
}
