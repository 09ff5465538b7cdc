import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { afterThis, inOrder } from '#core/interview/in-order.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'
import { runCommand, useCommand } from '#renderer/shell/commands.ts'
import { useRailCount } from '#renderer/shell/rail-counts.ts'
import { TopActions, Why } from '#renderer/shell/slots.tsx'
import { useView } from '#renderer/shell/view.ts'
import { CaseSection } from '#renderer/situation/case-section.tsx'
import { findQuestions } from '#renderer/situation/find-questions.ts'
import { FoundList } from '#renderer/situation/found-list.tsx'
import { GroundsBeside } from '#renderer/situation/grounds-beside.tsx'
import { InterviewMap } from '#renderer/situation/interview-map.tsx'
import { type Interviewing, InterviewingContext } from '#renderer/situation/interviewing.ts'
import { useLastPlace } from '#renderer/situation/last-place.ts'
import { NextCard, nextKeys } from '#renderer/situation/next-card.tsx'
import { nextUp, stillLeft } from '#renderer/situation/next-up.ts'
import { useQuestionnaire } from '#renderer/situation/questionnaire-menu.tsx'
import { SectionView } from '#renderer/situation/section-view.tsx'
import { atOfUnknown, caseSection, keyOfSpot, questionAt, type Spot, spotOf } from '#renderer/situation/spot.ts'
import type { Interviewed } from '#renderer/situation/use-interview.ts'
import { useMarks } from '#renderer/situation/use-marks.ts'
import { WhyQuestion } from '#renderer/situation/why-question.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Columns } from '#renderer/ui/columns.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import './situation.css'

const noGrounds: ReadonlySet<string> = new Set()

/** Map, questions and why, side by side. */
export const InterviewScreen = ({ interviewed }: { readonly interviewed: Interviewed }) => {
  const { t } = useTranslation('situation')
  const { cases, views } = useApp()
  const { id, case: subject, readOnly } = useCase()
  const view = useView()
  const { interview, assessment, interviewLaw } = interviewed
  const { catalogue } = interviewLaw
  const [isAllShown, setAllShown] = useState(false)
  const [words, setWords] = useState('')
  const [leftForLater, setLeftForLater] = useState<ReadonlySet<string>>(new Set())
  const marks = useMarks(interviewed.subject)
  const questionnaire = useQuestionnaire()
  const wanted = useDeferredValue(words)

  const best = nextUp(interview, assessment, interviewed.subject, catalogue, leftForLater)
  const remembered = useLastPlace(id, view.at)
  const fallback: Spot = { section: best?.section ?? interview.sections[0]?.id ?? caseSection }
  const spot = spotOf(view.at ?? remembered, interview, catalogue, subject.challenges) ?? fallback
  const here = keyOfSpot(spot)
  const next = here === undefined || best?.key !== here ? best : nextUp(interview, assessment, interviewed.subject, catalogue, new Set([...leftForLater, here]))
  const section = interview.sections.find(one => one.id === spot.section)
  const fed = questionAt(interview, spot)?.feeds

  const interviewing = useMemo<Interviewing>(
    () => ({
      caseId: id,
      isReadOnly: readOnly,
      exhibits: subject.exhibits,
      today: today(),
      answer: ({ fact, group, item }, answer, options = {}) => {
        const place = { fact, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }) }
        cases.change({ kind: 'answer', ...place, answer }, options)
      },
      goTo: at => {
        setWords('')
        views.select(at)
      },
    }),
    [id, readOnly, subject.exhibits, cases, views],
  )
  const { goTo } = interviewing
  const answerNext = () => next && goTo(atOfUnknown(next.at, catalogue))
  const walk = (by: 'back' | 'on') => {
    const placed = by === 'on' ? here && afterThis(interview, here, 'any') : before(here)
    if (placed) goTo(atOfUnknown(placed.at, catalogue))
  }
  const before = (key: string | undefined) => {
    const all = inOrder(interview).filter(({ state, key: one }) => state !== 'not-asked-yet' || one === key)
    return all[all.findIndex(one => one.key === key) - 1]
  }
  const skip = () => {
    if (next === undefined) return
    setLeftForLater(new Set([...leftForLater, next.key]))
  }

  const { answered, asked, toFindOut } = interview.progress
  useRailCount('situation', t('progress', { answered, asked }))
  useCommand({ id: 'answer-next', says: t('next.answer'), keys: nextKeys, does: answerNext }, next !== undefined && !readOnly)
  useCommand({ id: 'question-after', says: t('followingQuestion'), keys: 'alt+j', does: () => walk('on') })
  useCommand({ id: 'question-before', says: t('previousQuestion'), keys: 'alt+k', does: () => walk('back') })
  useCommand({ id: 'find', says: t('search'), keys: 'mod+f', does: () => document.querySelector<HTMLElement>('.situation-search input')?.focus() })
  useCommand({ id: 'show-all-questions', says: t('showAll'), does: () => setAllShown(!isAllShown) })

  return (
    <InterviewingContext value={interviewing}>
      <TopActions>
        <Button onPress={() => runCommand('history')}>{t('history.open')}</Button>
      </TopActions>
      <Columns
        sideLabel={t('map')}
        beyondLabel={t('board')}
        beyond={<GroundsBeside grounds={assessment.grounds} fed={useFed(fed)} />}
        side={
          <div className="situation-side">
            <p className="small">
              <strong>{t('progressLong', { answered, asked })}</strong>
              {toFindOut > 0 && <span className="situation-to-find"> · {t('toFindOut', { count: toFindOut })}</span>}
            </p>
            <div className="situation-search">
              <SearchField label={t('search')} value={words} onChange={setWords} />
            </div>
            <InterviewMap interview={interview} spot={spot} onGo={goTo} />
            <Checkbox isSelected={isAllShown} onChange={setAllShown} hint={t('showAllHint')}>
              {t('showAll')}
            </Checkbox>
          </div>
        }
      >
        <div className="situation">
          <PageHead title={t('title')} actions={questionnaire.button} />
          {questionnaire.news}
          {!readOnly && (
            <NextCard next={next} left={stillLeft(interview, leftForLater)} onAnswer={answerNext} onSkip={skip} onComeBack={() => setLeftForLater(new Set())} />
          )}
          {wanted.trim() !== '' ? (
            <FoundList found={findQuestions(interview, wanted)} />
          ) : section === undefined ? (
            <CaseSection />
          ) : (
            <SectionView
              section={section}
              spot={spot}
              challenges={subject.challenges}
              isAllShown={isAllShown}
              marks={marks}
              onShowAll={() => setAllShown(true)}
            />
          )}
        </div>
      </Columns>
      <Why>
        <WhyQuestion interviewed={interviewed} spot={spot} />
      </Why>
    </InterviewingContext>
  )
}

/** The same set while the grounds are the same, so that the board is not drawn anew with each key. */
const useFed = (feeds: readonly { readonly id: string }[] | undefined): ReadonlySet<string> => {
  const ids = (feeds ?? []).map(({ id }) => id).join()
  return useMemo(() => (ids === '' ? noGrounds : new Set(ids.split(','))), [ids])
}
