import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Refusal as Refused } from '#contract/errors.ts'
import type { Drilled } from '#contract/vault-replies.ts'
import { useDoor } from '#renderer/host/door.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { DrillShown } from '#renderer/settings/drill-shown.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { DropZone } from '#renderer/ui/drop-zone.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { PassphraseField } from '#renderer/vault/passphrase-field.tsx'

/** A backup opened with the secret of its day and compared with the vault. Nothing is written. */
export const TryBackup = () => {
  const { t } = useTranslation('settings')
  const door = useDoor()
  const { run, running, refusal, forget } = useDeed('vault.drill')
  const [file, setFile] = useState<File>()
  const [isGiving, setGiving] = useState(false)
  const [notGiven, setNotGiven] = useState<Refused>()
  const [way, setWay] = useState<'passphrase' | 'words'>('passphrase')
  const [secret, setSecret] = useState('')
  const [drilled, setDrilled] = useState<Drilled>()
  const isBusy = running || isGiving

  const fresh = () => {
    forget()
    setNotGiven(undefined)
    setDrilled(undefined)
  }
  const tryOut = async () => {
    if (file === undefined) return
    fresh()
    setGiving(true)
    const reply = await door.give(file)
    setGiving(false)
    if (reply.kind === 'refused') return setNotGiven(reply.refusal)
    const { given } = reply.value
    const found = await run({ given, secret: way === 'words' ? { words: secret } : { passphrase: secret } })
    if (found === undefined) return
    setSecret('')
    setDrilled(found)
  }
  return (
    <Form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        void tryOut()
      }}
    >
      <p className="quiet">{t('backup.tryHint')}</p>
      {file === undefined ? (
        <DropZone says={t('backup.drop')} choose={t('backup.choose')} onFiles={([first]) => setFile(first)} />
      ) : (
        <>
          <div className="row">
            <span className="quiet">{t('backup.chosen')}</span>
            <strong dir="auto">{file.name}</strong>
            <Button
              size="small"
              kind="quiet"
              isDisabled={isBusy}
              onPress={() => {
                fresh()
                setFile(undefined)
              }}
            >
              {t('backup.another')}
            </Button>
          </div>
          <Segmented
            label={t('backup.with')}
            options={[
              { id: 'passphrase', label: t('backup.byPassphrase') },
              { id: 'words', label: t('backup.byWords') },
            ]}
            value={way}
            isDisabled={isBusy}
            onChange={next => {
              setWay(next)
              setSecret('')
            }}
          />
          {way === 'words' ? (
            <TextArea label={t('backup.words')} hint={t('backup.wordsHint')} value={secret} onChange={setSecret} rows={3} isDisabled={isBusy} />
          ) : (
            <PassphraseField label={t('backup.passphrase')} value={secret} onChange={setSecret} isDisabled={isBusy} />
          )}
        </>
      )}
      {isBusy && <ProgressBar label={t('backup.trying')} />}
      {notGiven && <Refusal refusal={notGiven} onClose={fresh} />}
      {refusal && <Refusal refusal={refusal} onClose={fresh} />}
      {drilled && <DrillShown drilled={drilled} />}
      {file !== undefined && (
        <div className="row">
          <Button type="submit" isPending={isBusy} isDisabled={secret.trim() === ''}>
            {t('backup.doTry')}
          </Button>
        </div>
      )}
    </Form>
  )
}
