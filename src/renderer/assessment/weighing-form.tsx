import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroundFound } from '#core/assessment/assessment.ts'
import { weightsFor } from '#core/board/board.ts'
import type { Weight } from '#core/case/case.ts'
import { useWeighingDraft, type WeighingDraft } from '#renderer/assessment/weighing-drafts.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** Characters of a reason; the case file takes no more. */
const longest = 5000

const empty: WeighingDraft = { reason: '' }

/**
 * A decision with its reason. Kept at the button; when it is complete also by leaving, so that nothing written is lost. What is not
 * complete waits here.
 */
export const WeighingForm = ({ ground }: { readonly ground: GroundFound }) => {
  const { t } = useTranslation('assessment')
  const { id, change, undo } = useCase()
  const [kept, setDraft] = useWeighingDraft(id, ground.id)
  const [tried, setTried] = useState(false)
  const draft = kept ?? empty
  const reason = draft.reason.trim()
  const isLong = reason.length > longest

  const keep = () => {
    const { decision } = draft
    if (decision === undefined || reason === '' || isLong) return setTried(true)
    if (!change({ kind: 'weigh', ground: ground.id, weighing: { ground: ground.id, decision, reason, decidedOn: today() } })) return
    setDraft(undefined)
    toast(t('weighing.kept'), () => void undo())
  }
  const isComplete = draft.decision !== undefined && reason !== '' && !isLong
  const isSame = ground.weighing?.decision === draft.decision && ground.weighing?.reason === reason
  const leaving = useRef(keep)
  const complete = useRef(isComplete)
  useEffect(() => {
    leaving.current = keep
    complete.current = isComplete && kept !== undefined && !isSame
  })
  useEffect(
    () => () => {
      if (complete.current) leaving.current()
    },
    [],
  )

  return (
    <div className="assessment-weighing not-printed">
      <Segmented<Weight>
        label={t('weighing.decision')}
        options={weightsFor(ground).map(weight => ({ id: weight, label: t(`weighing.${weight}`) }))}
        value={draft.decision ?? null}
        onChange={decision => setDraft({ ...draft, decision })}
        {...(tried && draft.decision === undefined ? { problem: t('weighing.decisionMissing') } : {})}
      />
      <TextArea
        label={t('weighing.reason')}
        hint={t('weighing.reasonHint')}
        rows={3}
        value={draft.reason}
        onChange={text => setDraft({ ...draft, reason: text })}
        {...(tried && (reason === '' || isLong) ? { problem: t(isLong ? 'weighing.reasonLong' : 'weighing.reasonMissing') } : {})}
      />
      <div className="row">
        <Button size="small" kind="primary" onPress={keep}>
          {t('weighing.keep')}
        </Button>
        {kept !== undefined && (
          <Button size="small" onPress={() => setDraft(undefined)}>
            {t('weighing.drop')}
          </Button>
        )}
        {kept !== undefined && !isComplete && <span className="faint small">{t('weighing.unfinished')}</span>}
      </div>
    </div>
  )
}
