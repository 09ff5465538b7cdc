import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { answersAt } from '#core/case/change.ts'
import { explainFact } from '#core/interview/explain-fact.ts'
import { type Feeds, noFeeds } from '#core/interview/feeds.ts'
import type { Spot } from '#renderer/situation/spot.ts'
import { groupAt, questionAt } from '#renderer/situation/spot.ts'
import type { Interviewed } from '#renderer/situation/use-interview.ts'
import { WhyArticles, WhyCounts, WhyExhibits, WhyLines, WhyMoves } from '#renderer/situation/why-parts.tsx'
import './why-question.css'

type WhyProps = { readonly interviewed: Interviewed; readonly spot: Spot }

/** All that stands behind the question one is at, or behind its list. */
export const WhyQuestion = memo(({ interviewed, spot }: WhyProps) => {
  const { t } = useTranslation('situation')
  const { interview, interviewLaw, law, subject, assessment } = interviewed
  const question = questionAt(interview, spot)
  const group = groupAt(interview, spot)
  const section = interview.sections.find(({ id }) => id === spot.section)
  if (question !== undefined) {
    const why = explainFact(question.fact, interviewLaw.feeds.get(question.fact) ?? noFeeds, law.pack, law.levels)
    const answer = answersAt(subject, question)?.[question.fact]
    return (
      <>
        <h3>{question.asks}</h3>
        {why.why && <p>{why.why}</p>}
        <WhyExhibits evidence={answer?.evidence ?? []} exhibits={subject.exhibits} isAnswered={answer?.answer === 'value'} />
        <WhyMoves because={question.because} assessment={assessment} />
        <WhyCounts feeds={why} assessment={assessment} />
        <WhyArticles articles={why.articles} />
        <WhyLines title={t('why.proof')} lines={why.proof} />
        <WhyLines title={t('why.level')} lines={[why.level.says]} />
        <Readers feeds={why} />
      </>
    )
  }
  if (group !== undefined && spot.item === undefined) {
    const feeds = interviewLaw.feeds.get(`${group.group}[]`) ?? noFeeds
    return (
      <>
        <h3>{group.items.length === 0 ? group.asks : group.asksWhetherComplete}</h3>
        {section && <p>{section.why}</p>}
        <WhyMoves because={group.because} assessment={assessment} />
        <WhyCounts feeds={feeds} assessment={assessment} />
        <Readers feeds={feeds} />
      </>
    )
  }
  if (section === undefined) return <p className="quiet">{t('why.nothing')}</p>
  return (
    <>
      <h3>{section.title}</h3>
      <p>{section.why}</p>
      <p className="quiet">{t('why.nothing')}</p>
    </>
  )
}, same)

/** Drawn anew when one goes elsewhere, when a result moves, or when the exhibits behind the answer change. */
function same(before: WhyProps, now: WhyProps): boolean {
  return told(before) === told(now)
}

const told = ({ interviewed: { interview, subject, assessment }, spot }: WhyProps): string => {
  const question = questionAt(interview, spot)
  const answer = question && answersAt(subject, question)?.[question.fact]
  const group = groupAt(interview, spot)
  return JSON.stringify([
    spot,
    question?.because,
    answer && [answer.answer, answer.evidence],
    group && [group.because, group.items.length],
    assessment.grounds.map(({ conclusion }) => conclusion),
  ])
}

/** What else reads the answer: checks before filing, clocks, warnings, checks of the answers, context. */
const Readers = ({ feeds }: { readonly feeds: Feeds }) => {
  const { t } = useTranslation('situation')
  const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title)
  const says = (list: readonly { readonly says: string }[]) => list.map(one => one.says)
  return (
    <>
      <WhyLines title={t('why.filing')} lines={titles(feeds.beforeFiling)} />
      <WhyLines title={t('why.routes')} lines={titles(feeds.routes)} />
      <WhyLines title={t('why.clocks')} lines={titles(feeds.clocks)} />
      <WhyLines title={t('why.traps')} lines={says(feeds.traps)} />
      <WhyLines title={t('why.checks')} lines={says(feeds.checks)} />
      <WhyLines title={t('why.context')} lines={titles(feeds.contexts)} />
    </>
  )
}
