import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Refusal as Refused } from '#contract/errors.ts'
import { useApp } from '#renderer/app-context.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DropZone } from '#renderer/ui/drop-zone.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { PassphraseField } from '#renderer/vault/passphrase-field.tsx'

/** A backup, or a vault prepared for a journey, put where there is no vault yet. `onNotes` hears what is to be read before going on. */
export const RestoreVault = ({ onNotes }: { readonly onNotes: (notes: readonly string[]) => void }) => {
  const { t } = useTranslation('vault')
  const { door, session } = useApp()
  const { run, running, refusal, forget } = useDeed('vault.restore')
  const [file, setFile] = useState<File>()
  const [notGiven, setNotGiven] = useState<Refused>()
  const [way, setWay] = useState<'passphrase' | 'words'>('passphrase')
  const [secret, setSecret] = useState('')
  const restore = async () => {
    if (file === undefined) return
    setNotGiven(undefined)
    const reply = await door.give(file)
    if (reply.kind === 'refused') return setNotGiven(reply.refusal)
    const restored = await run({ given: reply.value.given, secret: way === 'words' ? { words: secret } : { passphrase: secret } })
    if (restored === undefined) return
    setSecret('')
    const notes = [...restored.notes, ...restored.broken.map(({ file: name, problem, remedy }) => `${name}: ${problem} ${remedy}`)]
    if (notes.length > 0) onNotes(notes)
    else await session.refresh()
  }
  return (
    <Form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        void restore()
      }}
    >
      <p className="quiet">{t('restore.lead')}</p>
      <DropZone says={file?.name ?? t('restore.drop')} choose={t('restore.choose')} onFiles={([first]) => setFile(first)} />
      {file && (
        <>
          <Segmented
            label={t('restore.with')}
            options={[
              { id: 'passphrase', label: t('passphrase') },
              { id: 'words', label: t('restore.words') },
            ]}
            value={way}
            onChange={next => {
              setWay(next)
              setSecret('')
              forget()
            }}
          />
          {way === 'words' ? (
            <TextArea label={t('words')} value={secret} onChange={setSecret} rows={3} isDisabled={running} />
          ) : (
            <PassphraseField label={t('restore.passphrase')} value={secret} onChange={setSecret} isDisabled={running} />
          )}
          {running && <ProgressBar label={t('restore.running')} />}
          {notGiven && <Refusal refusal={notGiven} />}
          {refusal && <Refusal refusal={refusal} onClose={forget} />}
          <div className="row">
            <Button type="submit" isPending={running} isDisabled={secret.trim() === ''}>
              {t('restore.do')}
            </Button>
          </div>
        </>
      )}
    </Form>
  )
}
