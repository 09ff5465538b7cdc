import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { ContextShown } from '#renderer/filing/context-shown.tsx'
import { ReceiptShown } from '#renderer/filing/receipt-shown.tsx'
import { today } from '#renderer/host/clock.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { FileProgress } from '#renderer/letter/file-progress.tsx'
import { usePaperFiles } from '#renderer/letter/use-paper-files.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** What the request rests on: the receipt of the reasoning, and the general context that may be cited beside its grounds. */
export const RestsPart = ({ assessment, pack }: { readonly assessment: Assessment; readonly pack: LawPack }) => {
  const { t } = useTranslation('filing')
  const { id, saved } = useCase()
  const asks = saved.kind === 'saving' ? undefined : { case: { id }, asOf: today() }
  const receipt = useAnswer('case.receipt', asks)
  const context = useAnswer('case.context', asks)
  const files = usePaperFiles('reasoning-receipt', 'en')
  const save = async () => {
    const name = await files.make('pdf')
    if (name !== undefined) toast(t('receipt.saved', { name }))
  }
  return (
    <div className="stack">
      <Card
        title={t('receipt.title')}
        level={2}
        aside={
          <Button size="small" icon="download" isPending={files.running === 'pdf'} onPress={() => void save()}>
            {t('receipt.save')}
          </Button>
        }
      >
        <p className="quiet">{t('receipt.says')}</p>
        <FileProgress files={files} />
        {receipt.kind === 'refused' && <Refusal refusal={receipt.refusal} onRetry={receipt.again} />}
        {receipt.kind === 'answered' ? <ReceiptShown receipt={receipt.value} pack={pack} /> : receipt.kind === 'asking' && <Skeleton lines={5} />}
      </Card>
      {context.kind === 'refused' && <Refusal refusal={context.refusal} onRetry={context.again} />}
      {context.kind === 'answered' && <ContextShown context={context.value} assessment={assessment} />}
    </div>
  )
}
