import { useTranslation } from 'react-i18next'
import type { RouteFound } from '#core/assessment/assessment.ts'
import type { Asked } from '#core/board/asked.ts'
import { inShort } from '#core/board/reason.ts'
import { paperOf } from '#renderer/reasons/paper-of-route.ts'
import { QuestionCard } from '#renderer/reasons/question-card.tsx'
import { useReplying } from '#renderer/reasons/replying.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tag } from '#renderer/ui/chip.tsx'

type RouteState = 'recommended' | 'possible' | 'open' | 'closed'

const stateOf = ({ recommended, truth }: RouteFound): RouteState =>
  recommended ? 'recommended' : truth === 'yes' ? 'possible' : truth === 'open' ? 'open' : 'closed'

const tones = { recommended: 'stands', possible: 'arguable', open: 'open', closed: 'fails' } as const

type RouteLineProps = { readonly route: RouteFound; readonly isOpen: boolean; readonly onToggle: () => void }

/** One way to go: whether it is open, and behind it its reasons, its risks, what is not known, and the paper it needs. */
export const RouteLine = ({ route, isOpen, onToggle }: RouteLineProps) => {
  const { t } = useTranslation('route')
  const state = stateOf(route)
  return (
    <article className={isOpen ? 'route-way selected' : 'route-way'}>
      <div className="route-line">
        <div className="grow">
          <h3>
            <button type="button" data-line={route.id} className="route-toggle" aria-expanded={isOpen} aria-controls={`route-${route.id}`} onClick={onToggle}>
              {route.title}
            </button>
          </h3>
          {!isOpen && <p className="quiet">{route.reasons[0] ?? inShort(route.because)}</p>}
        </div>
        <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
      </div>
      {isOpen && <Behind route={route} />}
    </article>
  )
}

const Behind = ({ route: { id, reasons, risks, questions } }: { readonly route: RouteFound }) => {
  const { t } = useTranslation('route')
  const { ask } = useReplying()
  const go = useGo()
  const paper = paperOf(id)
  const asked = [...new Map(questions.flatMap(({ unknown }) => ask(unknown) ?? []).map((one): readonly [string, Asked] => [one.key, one])).values()]
  return (
    <div id={`route-${id}`} className="route-behind">
      <div>
        <h4>{t('reasons')}</h4>
        {reasons.length === 0 && <p className="quiet">{t('noReasons')}</p>}
        <ul className="route-points for">
          {reasons.map(says => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{t('risks')}</h4>
        <ul className="route-points">
          {risks.map(says => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </div>
      {asked.length > 0 && (
        <div className="route-wide">
          <h4>{t('missing')}</h4>
          <p className="quiet small">{t('missingHelp', { count: asked.length })}</p>
          <div className="stack">
            {asked.map(one => (
              <QuestionCard key={one.key} asked={one} />
            ))}
          </div>
        </div>
      )}
      <div className="route-wide row row-end not-printed">
        <Button kind="quiet" onPress={() => go('assessment')}>
          {t('toGrounds')}
        </Button>
        {paper && <Button onPress={() => go('drafts', { at: paper })}>{t(`drafts.${paper}`)}</Button>}
      </div>
    </div>
  )
}
