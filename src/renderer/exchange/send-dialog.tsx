import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExchangeSent } from '#contract/exchange-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { FingerprintShown } from '#renderer/exchange/fingerprint-shown.tsx'
import type { Sending } from '#renderer/exchange/left-out.ts'
import { SendPreview } from '#renderer/exchange/send-preview.tsx'
import { useHandedOut } from '#renderer/exchange/use-sealed-files.ts'
import { useAnswer, useDeed } from '#renderer/host/use-answer.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export type SendDialogProps = { readonly one: { readonly id: string; readonly codeName: string }; readonly onClose: () => void }

/** A case, or what may be seen of it, sealed for one colleague and saved as a file. What stays here is shown before. */
export const SendDialog = ({ one, onClose }: SendDialogProps) => {
  const { t } = useTranslation('exchange')
  const { t: ui } = useTranslation('ui')
  const { cases, client } = useApp()
  const go = useGo()
  const listed = useAnswer('colleague.list', {})
  const { run, running, refusal, forget } = useDeed('exchange.send')
  const handOut = useHandedOut()
  const [to, setTo] = useState<string>()
  const [sending, setSending] = useState<Sending>('open')
  const [withFiles, setWithFiles] = useState(false)
  const [sent, setSent] = useState<ExchangeSent>()
  const colleagues = listed.kind === 'answered' ? listed.value : []
  const chosen = colleagues.find(({ recipient }) => recipient === to) ?? (colleagues.length === 1 ? colleagues[0] : undefined)

  const send = async () => {
    if (chosen === undefined) return
    const now = cases.get()
    if (now.kind === 'open' && now.id === one.id) await cases.settle()
    const pseudonymised = sending === 'placeholders'
    const made = await run({
      id: one.id,
      to: chosen.recipient,
      part: sending === 'whole' ? 'whole' : 'open',
      pseudonymised,
      files: withFiles && !pseudonymised,
    })
    if (made === undefined || (await handOut(made)) === undefined) return
    setSent(made)
    // the log of who had the exhibits has grown
    if (now.kind !== 'open' || now.id !== one.id) return
    const reply = await client.ask('case.open', { id: one.id })
    if (reply.kind === 'done') cases.show(reply.value)
  }
  const toColleagues = () => {
    onClose()
    go('settings', { at: 'colleagues' })
  }

  if (sent)
    return (
      <Dialog
        title={t('send.doneTitle', { name: sent.to })}
        isOpen
        onClose={onClose}
        actions={
          <Button kind="primary" autoFocus onPress={onClose}>
            {ui('close')}
          </Button>
        }
      >
        <div className="stack">
          <p>{t('send.done', { file: sent.name, name: sent.to })}</p>
          {sent.files > 0 && <p>{t('send.filesIn', { count: sent.files })}</p>}
          <h3>{t('send.leftOut')}</h3>
          <ul className="problem-list">
            {sent.leftOut.map(says => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </div>
      </Dialog>
    )
  if (listed.kind === 'answered' && colleagues.length === 0)
    return (
      <Dialog title={t('send.title', { name: one.codeName })} isOpen onClose={onClose}>
        <EmptyState
          icon="lock"
          title={t('send.noneTitle')}
          actions={
            <Button kind="primary" autoFocus onPress={toColleagues}>
              {t('send.toColleagues')}
            </Button>
          }
        >
          {t('send.none')}
        </EmptyState>
      </Dialog>
    )
  return (
    <Dialog
      title={t('send.title', { name: one.codeName })}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" icon="lock" isPending={running} isDisabled={chosen === undefined} onPress={() => void send()}>
            {t('send.make')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {listed.kind === 'refused' && <Refusal refusal={listed.refusal} onRetry={listed.again} />}
        {listed.kind === 'asking' && <Skeleton lines={4} />}
        {refusal && <Refusal refusal={refusal} onClose={forget} />}
        {colleagues.length > 0 && (
          <Select
            label={t('send.to')}
            placeholder={t('send.choose')}
            options={colleagues.map(({ recipient, name }) => ({ id: recipient, label: name }))}
            value={chosen?.recipient ?? null}
            onChange={setTo}
            autoFocus
          />
        )}
        {chosen && (
          <Banner title={t('send.compare', { name: chosen.name })}>
            <FingerprintShown of={chosen.fingerprint} />
          </Banner>
        )}
        <RadioGroup
          label={t('send.what')}
          options={[
            { id: 'open', label: t('send.open'), hint: t('send.openHint') },
            { id: 'placeholders', label: t('send.placeholders'), hint: t('send.placeholdersHint') },
            { id: 'whole', label: t('send.whole'), hint: t('send.wholeHint') },
          ]}
          value={sending}
          onChange={setSending}
        />
        {sending !== 'placeholders' && (
          <Checkbox isSelected={withFiles} onChange={setWithFiles} hint={t('send.filesHint')}>
            {t('send.files')}
          </Checkbox>
        )}
        <SendPreview id={one.id} sending={sending} />
        {running && <ProgressBar label={t('send.making')} />}
      </div>
    </Dialog>
  )
}
