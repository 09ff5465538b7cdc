import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { AsItWas } from '#renderer/history/as-it-was.tsx'
import { momentOf } from '#renderer/history/moment.ts'
import { StepList } from '#renderer/history/step-list.tsx'
import { useAnswer, useDeed } from '#renderer/host/use-answer.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { toast } from '#renderer/ui/toast.tsx'
import './history.css'

/** Every step of the case, and the case as it was after each. Looking changes nothing; going back is a step that can be taken back. */
export const HistoryDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation('situation')
  const { cases } = useApp()
  const { id, step, readOnly } = useCase()
  const [chosen, setChosen] = useState<number>()
  const listed = useAnswer('case.history', { id })
  const restoring = useDeed('case.restore')
  const steps = listed.kind === 'answered' ? listed.value : listed.kind === 'asking' ? listed.before : undefined
  const looked = steps?.find(one => one.step === chosen)

  const restore = async () => {
    if (looked === undefined) return
    await cases.settle()
    const now = cases.get()
    const opened = await restoring.run({ id, step: now.kind === 'open' ? now.step : step, to: looked.step })
    if (opened === undefined) return
    cases.show(opened)
    onClose()
    toast(t('history.restored', momentOf(looked.at, i18n.language)), () => {
      const after = cases.get()
      if (after.kind === 'open' && after.step === opened.step) void cases.undo()
    })
  }

  return (
    <Dialog title={t('history.title')} isOpen onClose={onClose} size="full">
      <p className="quiet">{t('history.lead')}</p>
      {listed.kind === 'refused' && <Refusal refusal={listed.refusal} onRetry={listed.again} />}
      {restoring.refusal && <Refusal refusal={restoring.refusal} onClose={restoring.forget} />}
      <div className="history">
        {steps === undefined ? <Skeleton lines={6} /> : <StepList steps={steps} now={step} chosen={chosen} onChoose={setChosen} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing within takes the focus */}
        <section className="history-then" tabIndex={0} aria-label={t('history.look')}>
          {looked === undefined ? (
            <p className="quiet">{t('history.choose')}</p>
          ) : (
            <AsItWas
              key={looked.step}
              id={id}
              looked={looked}
              isNow={looked.step === step}
              canRestore={!readOnly}
              isRestoring={restoring.running}
              onRestore={() => void restore()}
            />
          )}
        </section>
      </div>
    </Dialog>
  )
}
