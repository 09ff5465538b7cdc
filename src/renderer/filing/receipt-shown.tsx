import { useTranslation } from 'react-i18next'
import type { LawPack } from '#core/law/ground.ts'
import type { GroundReceipt, Receipt } from '#core/receipt/receipt.ts'
import { articles } from '#law/articles.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'

/** What stood behind the result, so that anyone with the same parts can reach it again. */
export const ReceiptShown = ({ receipt, pack }: { readonly receipt: Receipt; readonly pack: LawPack }) => {
  const { t, i18n } = useTranslation('filing')
  const { law, procedure, case: of, result, appVersion, asOf, grounds, plead, kept } = receipt
  const pleaded = grounds.filter(({ id }) => plead.includes(id))
  const others = grounds.filter(({ id }) => !plead.includes(id))
  return (
    <div className="stack">
      <KeyValue
        items={[
          { name: t('receipt.asOf'), value: dayShown(asOf, i18n.language) },
          {
            name: t('receipt.law'),
            value: <Hashed says={t('receipt.version', { version: law.version, day: dayShown(law.checkedOn, i18n.language) })} hash={law.sha256} />,
          },
          {
            name: t('receipt.procedure'),
            value: <Hashed says={t('receipt.version', { version: procedure.id, day: dayShown(procedure.checkedOn, i18n.language) })} hash={procedure.sha256} />,
          },
          { name: t('receipt.case'), value: <Hashed says={of.codeName} hash={of.sha256} /> },
          { name: t('receipt.result'), value: <Hashed says={t('receipt.app', { version: appVersion })} hash={result.sha256} /> },
        ]}
      />
      {kept.facts + kept.exhibits > 0 && <p className="quiet small">{t('receipt.kept', { facts: kept.facts, exhibits: kept.exhibits })}</p>}
      <h3>{t('receipt.pleaded')}</h3>
      <Grounds of={pleaded} pack={pack} />
      {others.length > 0 && (
        <Disclosure level={3} title={t('receipt.others')} aside={<span className="faint small">{others.length}</span>}>
          <Grounds of={others} pack={pack} />
        </Disclosure>
      )}
    </div>
  )
}

const Hashed = ({ says, hash }: { readonly says: string; readonly hash: string }) => (
  <>
    {says} <code className="filing-hash">{hash}</code>
  </>
)

const Grounds = ({ of, pack }: { readonly of: readonly GroundReceipt[]; readonly pack: LawPack }) => {
  const { t } = useTranslation('filing')
  const { t: ui } = useTranslation('ui')
  return (
    <ul className="filing-list filing-grounds">
      {of.map(({ id, title, article, conclusion, facts, provisions }) => (
        <li key={id} className="filing-step">
          <div className="row">
            <strong>{title}</strong> <span className="faint small">{articles.find(({ id: one }) => one === article)?.short ?? article}</span>
            <span className="grow" />
            <Chip standing={conclusion} />
          </div>
          <p className="small quiet">
            {provisions.map(({ id: provision, verification }) => `${pack.provisions[provision]?.short ?? provision} (${said(verification)})`).join('; ')}
          </p>
          {facts.length > 0 && (
            <ul className="filing-facts small">
              {facts.map(({ fact, item, says, alleged, exhibits }) => (
                <li key={`${fact} ${item ?? ''}`} dir="auto">
                  {says}{' '}
                  {exhibits.map(({ number, page }) => (
                    <span key={`${number} ${page ?? ''}`} className="exhibit-ref">
                      {page === undefined ? ui('exhibit', { number }) : ui('exhibitPage', { number, page })}{' '}
                    </span>
                  ))}
                  {alleged && <span className="faint">{t('receipt.alleged')}</span>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )

  function said(verification: string): string {
    const known = (['official', 'secondary', 'unverified', 'conflict'] as const).find(one => one === verification)
    return known ? ui(`verification.${known}`) : verification
  }
}
