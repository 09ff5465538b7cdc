import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { runCommand } from '#renderer/shell/commands.ts'
import { isPressed } from '#renderer/shell/key-names.ts'
import { useRailCount } from '#renderer/shell/rail-counts.ts'
import { TopActions, Why } from '#renderer/shell/slots.tsx'
import { useView } from '#renderer/shell/view.ts'
import { CaseSection } from '#renderer/situation/case-section.tsx'
import { findQuestions } from '#renderer/situation/find-questions.ts'
import { FoundList } from '#renderer/situation/found-list.tsx'
import { GroundsBeside } from '#renderer/situation/grounds-beside.tsx'
import { InterviewSide } from '#renderer/situation/interview-side.tsx'
import { InterviewingContext, type Marks } from '#renderer/situation/interviewing.ts'
import { useLastPlace } from '#renderer/situation/last-place.ts'
import { NextCard, nextKeys } from '#renderer/situation/next-card.tsx'
import { useQuestionnaire } from '#renderer/situation/questionnaire-menu.tsx'
import { SectionView } from '#renderer/situation/section-view.tsx'
import { atOfUnknown, caseSection, keyOfSpot, questionAt, type Spot, spotOf } from '#renderer/situation/spot.ts'
import type { Interviewed } from '#renderer/situation/use-interview.ts'
import { useInterviewingOf } from '#renderer/situation/use-interviewing.ts'
import { useNext } from '#renderer/situation/use-next.ts'
import { useWalk } from '#renderer/situation/use-walk.ts'
import { WhyQuestion } from '#renderer/situation/why-question.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Columns } from '#renderer/ui/columns.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import './situation.css'

export type InterviewScreenProps = {
  readonly caseId: string
  readonly isReadOnly: boolean
  readonly interviewed: Interviewed
  readonly marks: ReadonlyMap<string, Marks>
}

/** Map, questions and why, side by side. */
export const InterviewScreen = memo(({ caseId, isReadOnly, interviewed, marks }: InterviewScreenProps) => {
  const { t } = useTranslation('situation')
  const { views } = useApp()
  const view = useView()
  const { interview, assessment, subject, interviewLaw } = interviewed
  const { catalogue } = interviewLaw
  const [isAllShown, setAllShown] = useState(false)
  const [words, setWords] = useState('')
  const wanted = useDeferredValue(words)
  const questionnaire = useQuestionnaire(caseId)
  const { best, besides, left, leave, comeBack } = useNext(interviewed)

  const remembered = useLastPlace(caseId, view.at)
  const fallback: Spot = { section: best?.section ?? interview.sections[0]?.id ?? caseSection }
  const spot = spotOf(view.at ?? remembered, interview, catalogue, subject.challenges) ?? fallback
  const here = keyOfSpot(spot)
  const next = besides(here)
  const section = interview.sections.find(one => one.id === spot.section)

  const goTo = useCallback(
    (at: string) => {
      setWords('')
      views.select(at)
    },
    [views],
  )
  const interviewing = useInterviewingOf(caseId, isReadOnly, subject.exhibits, goTo)
  const showAll = useCallback(() => setAllShown(true), [])
  const answerNext = () => next && goTo(atOfUnknown(next.at, catalogue))

  // Radios and buttons keep Enter to themselves; here it goes on to the next question whatever has the focus.
  const answerAtOnce = (event: React.KeyboardEvent) => {
    if (!isPressed(nextKeys, event.nativeEvent) || isReadOnly) return
    event.preventDefault()
    event.stopPropagation()
    answerNext()
  }

  const { answered, asked } = interview.progress
  useRailCount('situation', t('progress', { answered, asked }))
  useWalk({ interview, catalogue, here, goTo, ...(next && !isReadOnly ? { answerNext } : {}), toggleAll: () => setAllShown(!isAllShown) })

  return (
    <InterviewingContext value={interviewing}>
      <TopActions>
        <Button onPress={() => runCommand('history')}>{t('history.open')}</Button>
      </TopActions>
      <Columns
        sideLabel={t('map')}
        beyondLabel={t('board')}
        beyond={<GroundsBeside grounds={assessment.grounds} fed={useFed(questionAt(interview, spot)?.feeds)} />}
        side={<InterviewSide interview={interview} spot={spot} words={words} onSearch={setWords} isAllShown={isAllShown} onShowAll={setAllShown} onGo={goTo} />}
      >
        <div className="situation" onKeyDownCapture={answerAtOnce}>
          <PageHead title={t('title')} actions={questionnaire.button} />
          {questionnaire.news}
          {!isReadOnly && <NextCard next={next} left={left} onAnswer={answerNext} onSkip={() => next && leave(next.key)} onComeBack={comeBack} />}
          {wanted.trim() !== '' ? (
            <FoundList found={findQuestions(interview, wanted)} />
          ) : section === undefined ? (
            <CaseSection />
          ) : (
            <SectionView section={section} spot={spot} challenges={subject.challenges} isAllShown={isAllShown} marks={marks} onShowAll={showAll} />
          )}
        </div>
      </Columns>
      <Why>
        <WhyQuestion interviewed={interviewed} spot={spot} />
      </Why>
    </InterviewingContext>
  )
})

/** The same set while the grounds are the same, so that the board is not drawn anew with each key. */
const useFed = (feeds: readonly { readonly id: string }[] | undefined): ReadonlySet<string> => {
  const ids = (feeds ?? []).map(({ id }) => id).join()
  return useMemo(() => new Set(ids === '' ? [] : ids.split(',')), [ids])
}
