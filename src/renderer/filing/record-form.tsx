import { useTranslation } from 'react-i18next'
import type { RequestKind } from '#core/preflight/input.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { type RecordDraft, useFiling } from '#renderer/filing/filing-memory.ts'
import { RecordFiles } from '#renderer/filing/record-files.tsx'
import { useRecord } from '#renderer/filing/use-record.ts'
import { today } from '#renderer/host/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { DateWithPrecision } from '#renderer/ui/date-with-precision.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { toast } from '#renderer/ui/toast.tsx'

type RecordFormProps = { readonly request: RequestKind; readonly onRecorded: () => void }

/** Records that a request was sent, and starts its clocks. What is typed is held until it is recorded or the vault is locked. */
export const RecordForm = ({ request, onRecorded }: RecordFormProps) => {
  const { t } = useTranslation('filing')
  const { id, undo } = useCase()
  const [{ built, record: draft }, put] = useFiling(id, request)
  const { record, running, refusal, forget } = useRecord(request)
  const from = draft.from === 'built' && built === undefined ? 'saved' : draft.from
  const set = (some: Partial<RecordDraft>) => put({ record: { ...draft, from, ...some } })
  const future = draft.sentOn !== undefined && draft.sentOn > today()
  const isReady = draft.sentOn !== undefined && !future && (from !== 'saved' || draft.files.some(({ name }) => name === 'kit.json'))
  const keep = async (anyway: boolean) => {
    if (!(await record({ anyway }))) return
    toast(t(draft.clocks && hasClock ? 'sent.recordedClocks' : 'sent.recorded'), () => void undo())
    onRecorded()
  }
  const hasClock = request !== 'provisional-measures'
  return (
    <Card title={t('sent.title')} level={2}>
      <div className="stack">
        <p className="quiet">{t('sent.says')}</p>
        {refusal && (
          <Refusal refusal={refusal} onClose={forget} {...(refusal.code === 'kit-differs' && { onRetry: () => void keep(true), retry: t('sent.anyway') })} />
        )}
        <RadioGroup
          label={t('sent.from')}
          options={[
            ...(built === undefined ? [] : [{ id: 'built' as const, label: t('sent.fromBuilt') }]),
            { id: 'saved' as const, label: t('sent.fromSaved') },
            { id: 'none' as const, label: t('sent.fromNone') },
          ]}
          value={from}
          onChange={next => set({ from: next, files: [] })}
        />
        <RecordFiles from={from} files={draft.files} onFiles={files => set({ files })} />
        <div className="filing-pair">
          <DateWithPrecision
            label={t('sent.on')}
            value={draft.sentOn}
            precision="day"
            allows={['day']}
            onChange={sentOn => {
              const { sentOn: _, ...rest } = draft
              put({ record: { ...rest, from, ...(sentOn !== undefined && { sentOn }) } })
            }}
            {...(future && { hint: t('sent.future') })}
          />
          <TextField label={t('sent.receipt')} value={draft.receipt} onChange={receipt => set({ receipt })} hint={t('sent.receiptHint')} />
        </div>
        <TextArea label={t('sent.note')} value={draft.note} onChange={note => set({ note })} rows={2} hint={t('sent.noteHint')} />
        {hasClock ? (
          <Checkbox isSelected={draft.clocks} onChange={clocks => set({ clocks })} hint={t('sent.clocksHint')}>
            {t('sent.clocks')}
          </Checkbox>
        ) : (
          <p className="quiet">{t('sent.noClock')}</p>
        )}
        <div className="row">
          <Button kind="primary" isDisabled={!isReady} isPending={running} onPress={() => void keep(false)}>
            {t('sent.record')}
          </Button>
          {!isReady && <span className="quiet small">{t(draft.sentOn === undefined ? 'sent.needsDay' : future ? 'sent.future' : 'sent.needsList')}</span>}
        </div>
      </div>
    </Card>
  )
}
