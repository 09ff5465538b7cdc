import { useTranslation } from 'react-i18next'
import type { GroundFound } from '#core/assessment/assessment.ts'
import { useWeighingDraft } from '#renderer/assessment/weighing-drafts.ts'
import { WeighingForm } from '#renderer/assessment/weighing-form.tsx'
import { useCase } from '#renderer/case/use-case.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** The lawyer's own decision on a ground, with its reason: shown, changed, taken back; or asked for. */
export const Weighing = ({ ground }: { readonly ground: GroundFound }) => {
  const { t } = useTranslation('assessment')
  const { id, readOnly } = useCase()
  const [draft, setDraft] = useWeighingDraft(id, ground.id)
  if (ground.weighing && draft === undefined) return <Decided ground={ground} weighing={ground.weighing} onEdit={readOnly ? undefined : setDraft} />
  if (readOnly) return null
  if (ground.discretion === undefined)
    return (
      <div className="not-printed">
        <Disclosure level={4} title={t('weighing.title')} startsOpen={draft !== undefined}>
          <p className="quiet">{t('weighing.outside')}</p>
          <WeighingForm key={ground.id} ground={ground} />
        </Disclosure>
      </div>
    )
  return (
    <>
      <h4>{t('weighing.title')}</h4>
      <p>
        <span className="quiet">{t('weighing.ask')}:</span> {ground.discretion.question}
      </p>
      <WeighingForm key={ground.id} ground={ground} />
    </>
  )
}

type DecidedProps = {
  readonly ground: GroundFound
  readonly weighing: NonNullable<GroundFound['weighing']>
  readonly onEdit: ReturnType<typeof useWeighingDraft>[1] | undefined
}

const Decided = ({ ground, weighing, onEdit }: DecidedProps) => {
  const { t, i18n } = useTranslation('assessment')
  const { change, undo } = useCase()
  const takeBack = () => {
    if (change({ kind: 'weigh', ground: ground.id, weighing: null })) toast(t('weighing.removed'), () => void undo())
  }
  return (
    <>
      <h4>{t('weighing.title')}</h4>
      {ground.discretion && <p className="quiet">{ground.discretion.question}</p>}
      <div className="assessment-decided">
        <Chip standing={weighing.decision} />
        <div className="grow">
          <p dir="auto">{weighing.reason}</p>
          {weighing.decidedOn && <p className="faint small">{t('weighing.on', { day: dayShown(weighing.decidedOn, i18n.language) })}</p>}
        </div>
        {onEdit && (
          <div className="row not-printed">
            <Button size="small" onPress={() => onEdit({ decision: weighing.decision, reason: weighing.reason })}>
              {t('weighing.change')}
            </Button>
            <Button size="small" onPress={takeBack}>
              {t('weighing.remove')}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
