import { useTranslation } from 'react-i18next'
import type { Deadline } from '#core/calendar/deadline.ts'
import type { LawPack } from '#core/law/ground.ts'
import { startSaid } from '#renderer/calendar/start-said.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { BasisLines } from '#renderer/reasons/basis-line.tsx'
import { ProvisionShown } from '#renderer/reasons/provision.tsx'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'

/** The right panel of a deadline: where it was read, what it was counted from, when it is brought up. */
export const WhyDay = ({ deadline, pack }: { readonly deadline: Deadline; readonly pack: LawPack }) => {
  const { t, i18n } = useTranslation('calendar')
  const go = useGo()
  const { title, says, basis, from, warnings, alarms } = deadline
  const coming = alarms.filter(({ reached }) => !reached)
  return (
    <>
      <h3>{title}</h3>
      <p>{says}</p>
      {warnings.length > 0 && (
        <>
          <h4>{t('why.warnings')}</h4>
          {warnings.map(warning => (
            <p key={warning}>{warning}</p>
          ))}
        </>
      )}
      {from && (
        <>
          <h4>{t('why.from')}</h4>
          <p>{startSaid(from, deadline.span, pack.catalogue, t)}</p>
          <div>
            <Button size="small" onPress={() => go('situation', { at: questionAt(pack.catalogue, from.fact, from.item) })}>
              {t('why.toQuestion')}
            </Button>
          </div>
        </>
      )}
      {coming.length > 0 && (
        <>
          <h4>{t('why.alarms')}</h4>
          <ul className="calendar-plain">
            {coming.map(({ on, daysBefore }) => (
              <li key={on}>{t('why.alarm', { day: dayShown(on, i18n.language), count: daysBefore })}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{t('why.where')}</h4>
      <BasisLines of={basis} sources={pack.sources} />
      {basis.provisions.map(id => (
        <ProvisionShown key={id} id={id} />
      ))}
    </>
  )
}
