import { useTranslation } from 'react-i18next'
import type { Case } from '#core/case/case.ts'
import type { Discrepancy, Place } from '#core/consistency/discrepancy.ts'
import type { LawPack } from '#core/law/ground.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import { factIn } from '#renderer/calendar/start-said.ts'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tag } from '#renderer/ui/chip.tsx'

const tones = { contradiction: 'danger', possible: 'arguable', spelling: 'open', gap: 'fails' } as const

type DiscrepancyListProps = { readonly discrepancies: readonly Discrepancy[]; readonly subject: Case; readonly pack: LawPack }

/** What does not fit together, with a way to each place it was found in. */
export const DiscrepancyList = ({ discrepancies, subject, pack }: DiscrepancyListProps) => {
  const { t } = useTranslation('calendar')
  return (
    <section className="calendar-part" aria-labelledby="calendar-clashes">
      <h2 id="calendar-clashes" className="calendar-head">
        {t('chronology.discrepancies')} <span className="faint">{t('chronology.discrepanciesSays')}</span>
      </h2>
      <ul className="calendar-list">
        {discrepancies.map(({ id, severity, says, where, mend }) => (
          <li key={id} className="calendar-step">
            <div className="row">
              <Tag tone={tones[severity]}>{t(`chronology.severity.${severity}`)}</Tag>
              <span className="grow" dir="auto">
                {says}
              </span>
            </div>
            <p className="quiet">{mend}</p>
            <div className="row not-printed">
              {where.map(place => (
                <PlaceButton key={JSON.stringify(place)} place={place} subject={subject} pack={pack} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const PlaceButton = ({ place, subject, pack }: { readonly place: Place; readonly subject: Case; readonly pack: LawPack }) => {
  const { t } = useTranslation('calendar')
  const go = useGo()
  if ('paragraph' in place) return null
  const number = 'exhibit' in place ? subject.exhibits.find(({ id }) => id === place.exhibit)?.number : undefined
  const asked = 'fact' in place ? factIn(pack.catalogue, place.fact) : undefined
  const what = number === undefined ? (asked ? nounOf(asked) : '') : t('chronology.exhibitNamed', { number })
  const open = () => ('exhibit' in place ? go('evidence', { at: place.exhibit }) : go('situation', { at: questionAt(pack.catalogue, place.fact, place.item) }))
  return (
    <Button size="small" onPress={open}>
      {t('chronology.look', { what })}
    </Button>
  )
}
