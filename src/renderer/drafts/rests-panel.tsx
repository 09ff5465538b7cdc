import { useTranslation } from 'react-i18next'
import type { Provision } from '#core/law/provision.ts'
import type { ExhibitShown, FactShown } from '#renderer/drafts/rests.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import './panel.css'

export type Resting = {
  readonly number: number | undefined
  readonly facts: readonly FactShown[]
  readonly exhibits: readonly ExhibitShown[]
  readonly law: readonly Provision[]
  /** Left out where the part is not edited as words. */
  readonly onEdit?: () => void
  readonly isEdited: boolean
}

/** What the picked paragraph rests on: facts with their answers, exhibits, law. */
export const RestsPanel = ({ resting, onQuestion }: { readonly resting: Resting | undefined; readonly onQuestion: (at: string) => void }) => {
  const { t } = useTranslation('drafts')
  if (resting === undefined)
    return (
      <section className="stack">
        <h3>{t('nothingPicked')}</h3>
        <p className="quiet">{t('nothingPickedHelp')}</p>
      </section>
    )
  const { number, facts, exhibits, law, onEdit, isEdited } = resting
  return (
    <section className="drafts-rests">
      <h3>{number === undefined ? t('restsPart') : t('rests', { number })}</h3>
      {onEdit ? (
        <div className="row">
          <Button size="small" icon="edit" onPress={onEdit}>
            {t(isEdited ? 'editAgain' : 'edit')}
          </Button>
        </div>
      ) : (
        <p className="quiet small">{t('notEdited')}</p>
      )}
      {facts.length + exhibits.length + law.length === 0 && <p className="quiet">{t('restsNothing')}</p>}
      {facts.map(fact => (
        <FactCard key={fact.key} fact={fact} onQuestion={onQuestion} />
      ))}
      {facts.length === 0 && exhibits.length > 0 && (
        <>
          <h4>{t('exhibits')}</h4>
          <ul className="drafts-named">
            {exhibits.map(exhibit => (
              <li key={`${exhibit.id} ${exhibit.page ?? ''}`}>
                <ExhibitRef exhibit={exhibit} /> <bdi dir="auto">{exhibit.title}</bdi> <Level of={exhibit.level} />
              </li>
            ))}
          </ul>
        </>
      )}
      {law.length > 0 && <LawCited law={law} />}
    </section>
  )
}

const FactCard = ({ fact, onQuestion }: { readonly fact: FactShown; readonly onQuestion: (at: string) => void }) => {
  const { t, i18n } = useTranslation('drafts')
  const { at, asks, which, says, day, alleged, level, exhibits, confirmedOn, note } = fact
  return (
    <Card title={asks} level={4}>
      <p>
        <strong dir="auto" className="drafts-answer">
          {day === undefined ? says : dayShown(day, i18n.language)}
        </strong>
      </p>
      <p className="quiet small drafts-sources">
        {exhibits.map(exhibit => (
          <ExhibitRef key={`${exhibit.id} ${exhibit.page ?? ''}`} exhibit={exhibit} />
        ))}
        {exhibits.length === 0 && <span className="exhibit-ref missing">{t('noExhibit')}</span>}
        {alleged && <span className="exhibit-ref missing">{t('clientsWord')}</span>}
        {confirmedOn !== undefined && <span>{t('confirmed', { day: dayShown(confirmedOn, i18n.language) })}</span>}
        <Level of={level} />
        {which && <span>{t('which', which)}</span>}
      </p>
      {note !== undefined && <p className="quiet small">{note}</p>}
      <Button kind="quiet" size="small" onPress={() => onQuestion(at)} aria-label={`${t('toQuestion')}: ${asks}`}>
        {t('toQuestion')}
      </Button>
    </Card>
  )
}

const ExhibitRef = ({ exhibit: { number, page, title } }: { readonly exhibit: ExhibitShown }) => {
  const { t } = useTranslation('ui')
  return (
    <span className="exhibit-ref" title={title}>
      {page === undefined ? t('exhibit', { number }) : t('exhibitPage', { number, page })}
    </span>
  )
}

const Level = ({ of }: { readonly of: ExhibitShown['level'] }) => {
  const { t } = useTranslation('ui')
  return <span className="faint small">{t(`levels.${of}`)}</span>
}

const LawCited = ({ law }: { readonly law: readonly Provision[] }) => {
  const { t } = useTranslation('drafts')
  const { t: shared } = useTranslation('ui')
  return (
    <>
      <h4>{t('law')}</h4>
      <ul className="drafts-named">
        {law.map(({ id, short, title, verification }) => (
          <li key={id}>
            <strong>{short}</strong> {title}{' '}
            <span className={verification === 'official' ? 'faint small' : 'drafts-unverified small'}>{shared(`verification.${verification}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
