import { useTranslation } from 'react-i18next'
import type { Assessment, RouteFound } from '#core/assessment/assessment.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { Headline } from '#renderer/reasons/headline.tsx'
import { paperRecommended } from '#renderer/reasons/paper-of-route.ts'
import { ReplyingContext } from '#renderer/reasons/replying.ts'
import { useAnswering } from '#renderer/reasons/use-answering.ts'
import { Deadlines } from '#renderer/route/deadlines.tsx'
import { RouteLine } from '#renderer/route/route-line.tsx'
import { WhyRoute } from '#renderer/route/why-route.tsx'
import { TopActions, Why } from '#renderer/shell/slots.tsx'
import { useGo, useView } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import './route.css'

/** Every way to go, the recommended one first and open; the measures that go beside it; the days that matter. */
export const Routes = ({ assessment, pack }: { readonly assessment: Assessment; readonly pack: LawPack }) => {
  const { t } = useTranslation('route')
  const { case: subject } = useCase()
  const { views } = useApp()
  const go = useGo()
  const { at } = useView()
  const replying = useAnswering({ subject, assessment, pack })
  const sorted = assessment.routes.toSorted((a, b) => rank(a) - rank(b))
  const [main, beside] = [sorted.filter(route => !route.beside), sorted.filter(route => route.beside)]
  const open = at === folded ? undefined : (sorted.find(({ id }) => id === at) ?? main[0])
  const paper = paperRecommended(assessment)
  const line = (route: RouteFound) => (
    <RouteLine key={route.id} route={route} isOpen={route === open} onToggle={() => views.select(route === open ? folded : route.id)} />
  )
  return (
    <ReplyingContext value={replying}>
      {paper && (
        <TopActions>
          <Button kind="primary" onPress={() => go('drafts', { at: paper })}>
            {t(`drafts.${paper}`)}
          </Button>
        </TopActions>
      )}
      <div className="stack">
        <Headline assessment={assessment} />
        <section className="route-ways">
          <h2 className="route-head">{t('main')}</h2>
          {main.map(line)}
        </section>
        {beside.length > 0 && (
          <section className="route-ways">
            <h2 className="route-head">{t('beside')}</h2>
            {beside.map(line)}
          </section>
        )}
        <Deadlines pack={pack} />
      </div>
      <Why>{open ? <WhyRoute key={open.id} route={open} /> : <p className="quiet">{t('select')}</p>}</Why>
    </ReplyingContext>
  )
}

/** What a view names when all are folded. */
const folded = 'none'

const rank = ({ recommended, truth }: RouteFound): number => (recommended ? 0 : truth === 'yes' ? 1 : truth === 'open' ? 2 : 3)
