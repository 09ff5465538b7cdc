import { useTranslation } from 'react-i18next'
import { dayShown } from '#renderer/host/clock.ts'
import { Holding } from '#renderer/library/holding.tsx'
import { useHoldings } from '#renderer/library/holdings.ts'
import { Overview } from '#renderer/library/overview.tsx'
import { ProcedureShelf } from '#renderer/library/procedure-shelf.tsx'
import { ProvisionHolding } from '#renderer/library/provision-holding.tsx'
import { RuleHolding } from '#renderer/library/rule-holding.tsx'
import { type Shelf, textsOf } from '#renderer/library/shelves.ts'
import { Sources } from '#renderer/library/sources.tsx'
import { Tag } from '#renderer/ui/chip.tsx'

/** What stands on one shelf. */
export const ShelfShown = ({ shelf }: { readonly shelf: Shelf }) => {
  const { t } = useTranslation('library')
  return (
    <div className="stack">
      <h2 className="library-title">{shelf.kind === 'text' ? shelf.instrument : t(`shelves.${shelf.kind}`)}</h2>
      {shelf.kind === 'overview' && <Overview />}
      {shelf.kind === 'text' && <TextShelf instrument={shelf.instrument} />}
      {shelf.kind === 'rules' && <RulesShelf />}
      {shelf.kind === 'procedure' && <ProcedureShelf />}
      {shelf.kind === 'decisions' && <DecisionsShelf />}
    </div>
  )
}

const TextShelf = ({ instrument }: { readonly instrument: string }) => {
  const { pack } = useHoldings()
  const text = textsOf(pack).find(one => one.instrument === instrument)
  return (
    <ul className="library-list">
      {text?.provisions.map(provision => (
        <ProvisionHolding key={provision.id} provision={provision} />
      ))}
    </ul>
  )
}

const RulesShelf = () => {
  const { t } = useTranslation('library')
  const { pack } = useHoldings()
  return (
    <>
      <p className="quiet">{t('rulesLead')}</p>
      {pack.articles.map(({ id, title, short }) => (
        <section key={id} className="library-shelf">
          <h3>
            {title} <span className="quiet small">{short}</span>
          </h3>
          <ul className="library-list">
            {pack.grounds
              .filter(({ article }) => article === id)
              .map(rule => (
                <RuleHolding key={rule.id} rule={rule} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const DecisionsShelf = () => {
  const { t, i18n } = useTranslation('library')
  const { t: assessment } = useTranslation('assessment')
  const { pack } = useHoldings()
  return (
    <>
      <p className="quiet">{t('decisionsLead', { day: dayShown(pack.checkedOn, i18n.language) })}</p>
      <ul className="library-list">
        {Object.values(pack.decisions)
          .toSorted((a, b) => b.year - a.year)
          .map(({ id, short, alert, outcome, point, source }) => (
            <Holding key={id} id={id} short={short} title={point} aside={<Tag>{assessment(`outcomes.${outcome}`)}</Tag>}>
              <p>
                {alert}: {assessment(`outcomes.${outcome}`)}. {point}
              </p>
              <Sources ids={[source]} />
            </Holding>
          ))}
      </ul>
    </>
  )
}
