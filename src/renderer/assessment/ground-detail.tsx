import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroundFound } from '#core/assessment/assessment.ts'
import { factorSupport } from '#core/board/factor-support.ts'
import { Factors } from '#renderer/assessment/factors.tsx'
import { FurtherParts, PrintedParts } from '#renderer/assessment/further-parts.tsx'
import { Weighing } from '#renderer/assessment/weighing.tsx'
import { WouldChange } from '#renderer/assessment/would-change.tsx'
import { useReadingAgainst } from '#renderer/case/against-read.ts'
import { useReplying } from '#renderer/reasons/replying.ts'
import { Button } from '#renderer/ui/button.tsx'

export type GroundDetailProps = {
  readonly ground: GroundFound
  readonly printing: boolean
  readonly onCopy: (ground: GroundFound) => void
  readonly mayWeigh: boolean
}

/** What is behind a line: both columns, the rebuttal, what is missing, the authority, and the lawyer's own weighing. */
export const GroundDetail = ({ ground, printing, onCopy, mayWeigh }: GroundDetailProps) => {
  const { t } = useTranslation('assessment')
  const { subject, assessment, pack } = useReplying()
  const { asOf, alert } = assessment
  const support = useMemo(
    () => factorSupport(ground.id, subject, pack, { asOf, ...(alert.id === undefined ? {} : { alert: alert.id }) }),
    [ground.id, subject, pack, asOf, alert.id],
  )
  const against = useRef<HTMLDivElement>(null)
  const isOnShow = useOnShow(against)
  useReadingAgainst(assessment.caseId, ground, isOnShow)
  return (
    <div id={`ground-${ground.id}`} className="assessment-detail">
      <p className="quiet assessment-wide">{ground.says}</p>
      <div>
        <Factors side="for" factors={ground.for} support={support.for} />
      </div>
      <div ref={against}>
        <Factors side="against" factors={ground.against} support={support.against} />
      </div>
      <div className="assessment-wide assessment-cut">
        <h4>{t('expect')}</h4>
        <p>
          {ground.rebuttal.expect} <strong>{t('answer')}</strong> {ground.rebuttal.answer}
        </p>
      </div>
      {printing && <PrintedParts ground={ground} />}
      <div className="assessment-wide assessment-cut not-printed">
        <WouldChange ground={ground} />
      </div>
      {mayWeigh && (
        <div className="assessment-wide assessment-cut assessment-own">
          <Weighing ground={ground} />
        </div>
      )}
      <div className="assessment-wide assessment-cut">
        <FurtherParts ground={ground} />
        <div className="row row-end not-printed">
          <Button kind="quiet" size="small" icon="copy" onPress={() => onCopy(ground)}>
            {t('copy')}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** Whether the element was in sight, however briefly. */
const useOnShow = (of: React.RefObject<HTMLElement | null>): boolean => {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = of.current
    if (element === null || seen) return
    const observer = new IntersectionObserver(entries => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true))
    observer.observe(element)
    return () => observer.disconnect()
  }, [of, seen])
  return seen
}
