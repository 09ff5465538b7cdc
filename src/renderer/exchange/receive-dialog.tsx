import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExchangeRead } from '#contract/exchange-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { ReceivedShown } from '#renderer/exchange/received-shown.tsx'
import { useReceived } from '#renderer/exchange/use-received.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DropZone } from '#renderer/ui/drop-zone.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

/** A file from a colleague: chosen, read, and accepted piece by piece as one step of the case, or taken in as a new case. */
export const ReceiveDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('exchange')
  const { t: ui } = useTranslation('ui')
  const { views } = useApp()
  const { received, reading, accepting, refusal, forget, read, readInto, accept } = useReceived()
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const [notes, setNotes] = useState<readonly string[]>()
  const isNew = received !== undefined && received.into === undefined
  const goToCase = () => {
    onClose()
    views.go('situation')
  }
  const take = async () => {
    const taken = await accept([...accepted])
    if (taken === undefined) return
    if (taken.notes.length > 0) setNotes(taken.notes)
    else goToCase()
  }
  const choose = async (files: readonly File[]) => {
    setAccepted(new Set())
    const [file] = files
    if (file) await read(file)
  }
  if (notes)
    return (
      <Dialog
        title={t('receive.notes')}
        isOpen
        onClose={goToCase}
        actions={
          <Button kind="primary" autoFocus onPress={goToCase}>
            {t('receive.toCase')}
          </Button>
        }
      >
        <ul className="problem-list">
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Dialog>
    )
  return (
    <Dialog
      title={t('receive.title')}
      isOpen
      onClose={onClose}
      size={received ? 'full' : 'normal'}
      actions={
        received && (
          <>
            {!isNew && received.differences.length > 0 && (
              <span className="quiet small grow" role="status">
                {t('receive.chosen', { chosen: accepted.size, count: received.differences.length })}
              </span>
            )}
            <Button onPress={onClose}>{ui('cancel')}</Button>
            <Button kind="primary" isPending={accepting} onPress={() => void take()}>
              {saysOf(received, accepted.size)}
            </Button>
          </>
        )
      }
    >
      <div className="stack">
        {refusal && <Refusal refusal={refusal} onClose={forget} />}
        {received === undefined && (
          <>
            <p>{t('receive.lead')}</p>
            <DropZone says={t('receive.drop')} choose={t('receive.choose')} onFiles={files => void choose(files)} />
          </>
        )}
        {reading && <ProgressBar label={t('receive.reading')} />}
        {received && (
          <ReceivedShown
            received={received}
            accepted={accepted}
            onAccepted={setAccepted}
            isDisabled={accepting}
            onInto={id => {
              setAccepted(new Set())
              void readInto(id)
            }}
          />
        )}
        {accepting && <ProgressBar label={t('receive.taking')} />}
      </div>
    </Dialog>
  )

  function saysOf(of: ExchangeRead, count: number): string {
    if (of.into === undefined) return t('receive.takeNew')
    return count === 0 ? t('receive.takeNone') : t('receive.take', { count })
  }
}
