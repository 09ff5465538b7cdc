import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestKind } from '#core/preflight/input.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { LedgerList } from '#renderer/filing/ledger-list.tsx'
import { RecordForm } from '#renderer/filing/record-form.tsx'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

/** After filing: what was sent is recorded, and all that was sent and answered is listed. */
export const SentPart = ({ request }: { readonly request: RequestKind }) => {
  const { t } = useTranslation('filing')
  const { id, step, saved, readOnly } = useCase()
  const ledger = useAnswer('submission.list', { case: { id } })
  const head = useRef<HTMLHeadingElement>(null)
  const seen = useRef(step)
  const { again } = ledger
  useEffect(() => {
    if (saved.kind !== 'saved' || seen.current === step) return
    seen.current = step
    again()
  }, [saved.kind, step, again])
  const shown = ledger.kind === 'answered' ? ledger.value : ledger.kind === 'asking' ? ledger.before : undefined
  return (
    <div className="filing-after">
      {readOnly ? <p className="quiet">{t('sent.readOnly')}</p> : <RecordForm request={request} onRecorded={() => head.current?.focus()} />}
      <section aria-labelledby="filing-ledger" className="stack">
        <h2 id="filing-ledger" ref={head} tabIndex={-1}>
          {t('ledger.title')}
        </h2>
        {ledger.kind === 'refused' && <Refusal refusal={ledger.refusal} onRetry={again} />}
        {shown ? <LedgerList ledger={shown} /> : ledger.kind !== 'refused' && <Skeleton lines={3} />}
      </section>
    </div>
  )
}
