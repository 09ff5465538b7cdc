import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { rowsOf } from '#core/board/board.ts'
import { movedBetween } from '#core/board/moved.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useApp } from '#renderer/app-context.ts'
import { Board } from '#renderer/assessment/board.tsx'
import { BoardControls } from '#renderer/assessment/board-controls.tsx'
import { filtered, useBoardView } from '#renderer/assessment/board-view.ts'
import { LawBanner } from '#renderer/assessment/law-banner.tsx'
import { Notices } from '#renderer/assessment/notices.tsx'
import { useCopyGround } from '#renderer/assessment/use-copy-ground.ts'
import { usePrinting } from '#renderer/assessment/use-printing.ts'
import { WhatIfBar, WhatIfPanel } from '#renderer/assessment/what-if-panel.tsx'
import { useWhatIf } from '#renderer/assessment/what-if-store.ts'
import { WhyBoard } from '#renderer/assessment/why-board.tsx'
import { WhyGround } from '#renderer/assessment/why-ground.tsx'
import { useAgainstUnread } from '#renderer/case/against-read.ts'
import { useAssessmentOf } from '#renderer/case/use-assessment.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Headline } from '#renderer/reasons/headline.tsx'
import { paperRecommended } from '#renderer/reasons/paper-of-route.ts'
import { ReplyingContext } from '#renderer/reasons/replying.ts'
import { useAnswering } from '#renderer/reasons/use-answering.ts'
import { useCommand } from '#renderer/shell/commands.ts'
import { TopActions, Why } from '#renderer/shell/slots.tsx'
import { useGo, useView } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { toast } from '#renderer/ui/toast.tsx'
import './assessment.css'
import './ground.css'

/** The board of the open case, or of the copy of it in a what-if. */
export const Assessed = ({ assessment: actual, pack }: { readonly assessment: Assessment; readonly pack: LawPack }) => {
  const { t, i18n } = useTranslation('assessment')
  const { id, case: subject, change, undo, readOnly } = useCase()
  const { views } = useApp()
  const go = useGo()
  const { at: open } = useView()
  const view = useBoardView()
  const printing = usePrinting()
  const settled = useDeferredValue(subject)
  const whatIf = useWhatIf(id, settled)
  const tried = useAssessmentOf(useDeferredValue(whatIf.trial)) ?? actual
  const shown = whatIf.isOn ? tried : actual
  const replying = useAnswering({
    subject: whatIf.isOn ? whatIf.trial : settled,
    assessment: shown,
    pack,
    ...(whatIf.isOn ? { onTry: whatIf.attempt } : {}),
  })
  const unread = useAgainstUnread(shown)
  const moved = useMemo(() => movedBetween(actual, shown), [actual, shown])
  const were = useMemo(
    () => ({
      grounds: new Map(moved.grounds.map(({ id: ground, from }) => [ground, from])),
      articles: new Map(moved.articles.map(({ id: article, from }) => [article, from])),
    }),
    [moved],
  )
  const rows = useMemo(() => rowsOf(shown), [shown])
  const inView = useMemo(
    () => (printing ? rows.filter(({ part }) => part !== 'not-applicable') : filtered(rows, view.filter, open)),
    [printing, rows, view.filter, open],
  )
  const ground = shown.grounds.find(one => one.id === open)
  const copy = useCopyGround(shown, settled)
  const paper = paperRecommended(actual)

  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  const toggle = useCallback((line: string) => views.select(latest.current === line ? undefined : line), [views])
  const show = useCallback(
    (line: string) => {
      views.select(line)
      requestAnimationFrame(() => {
        const button = document.querySelector<HTMLElement>(`[data-line="${CSS.escape(line)}"]`)
        button?.focus({ preventScroll: true })
        button?.closest('article')?.scrollIntoView({ block: 'nearest' })
      })
    },
    [views],
  )
  const turn = whatIf.isOn ? whatIf.discard : whatIf.start
  useCommand({ id: 'what-if', says: t('whatIf.command'), keys: 'alt+i', does: turn })
  const accept = () => {
    if (!change({ kind: 'several', changes: whatIf.tried.map(one => one.change) })) return toast(t('whatIf.refused'))
    whatIf.discard()
    toast(t('whatIf.accepted'), () => void undo())
  }

  return (
    <ReplyingContext value={replying}>
      <TopActions>
        <Button on={whatIf.isOn} onPress={turn}>
          {t(whatIf.isOn ? 'whatIf.leave' : 'whatIf.button')}
        </Button>
        <Button kind="primary" onPress={() => go('drafts', paper === undefined ? {} : { at: paper })}>
          {t(paper === undefined ? 'drafts' : 'draft')}
        </Button>
      </TopActions>
      <p className="assessment-printed">
        {t('printed', {
          codeName: subject.codeName,
          asOf: dayShown(shown.asOf, i18n.language),
          version: shown.law.version,
          checkedOn: dayShown(shown.law.checkedOn, i18n.language),
        })}
      </p>
      <div className={whatIf.isOn ? 'assessment trying' : 'assessment'}>
        {whatIf.isOn && (
          <>
            <WhatIfBar whatIf={whatIf} moved={moved} onAccept={readOnly ? undefined : accept} />
            <WhatIfPanel whatIf={whatIf} subject={subject} before={actual} after={shown} moved={moved} pack={pack} onOpen={show} />
          </>
        )}
        <LawBanner assessment={shown} staleAfterDays={pack.staleAfterDays} />
        <Headline
          assessment={shown}
          actions={
            <Button kind="quiet" size="small" onPress={() => go('route')}>
              {t('seeRoute')}
            </Button>
          }
        />
        <Notices assessment={shown} onOpen={show} />
        <BoardControls rows={rows} {...view} />
        <Board
          rows={inView}
          articles={shown.articles}
          by={view.order}
          open={open}
          unread={unread}
          moved={were}
          onToggle={toggle}
          onCopy={copy}
          printing={printing}
          mayWeigh={!whatIf.isOn}
        />
      </div>
      <Why>{ground ? <WhyGround key={ground.id} ground={ground} /> : <WhyBoard assessment={shown} />}</Why>
    </ReplyingContext>
  )
}
