import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { PassphraseField } from '#renderer/vault/passphrase-field.tsx'
import { useSecondsUntil } from '#renderer/vault/use-seconds-until.ts'

/** By passphrase, or by the words of the recovery sheet. What the vault says on opening is read before the page goes on. */
export const Unlock = () => {
  const { t } = useTranslation('vault')
  const { session } = useApp()
  const { run, running, refusal, forget } = useDeed('vault.unlock')
  const [typed, setTyped] = useState('')
  const [byWords, setByWords] = useState(false)
  const [notes, setNotes] = useState<readonly string[]>()
  const until = refusal?.code === 'passphrase-wrong' ? refusal.info.tryAgainAt : undefined
  const seconds = useSecondsUntil(until)

  // What was typed stays no longer in the page than it takes to open the vault.
  useEffect(() => () => setTyped(''), [])

  if (notes !== undefined)
    return (
      <>
        <PageHead title={t('title')} />
        <Banner tone="accent" title={t('notes')}>
          <ul className="problem-list">
            {notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Banner>
        <div className="row">
          <Button kind="primary" autoFocus onPress={() => void session.refresh()}>
            {t('goOn')}
          </Button>
        </div>
      </>
    )

  const unlock = async () => {
    const opened = await run(byWords ? { words: typed } : { passphrase: typed })
    if (opened === undefined) return
    setTyped('')
    if (opened.notes.length > 0) setNotes(opened.notes)
    else await session.refresh()
  }
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void unlock()
        }}
      >
        {byWords ? (
          <TextArea label={t('words')} hint={t('wordsHint')} value={typed} onChange={setTyped} rows={4} autoFocus isDisabled={running} />
        ) : (
          <PassphraseField label={t('passphrase')} value={typed} onChange={setTyped} autoFocus isDisabled={running} />
        )}
        {refusal && <Refusal refusal={refusal} />}
        {seconds > 0 && (
          <p className="quiet" role="status">
            {t('wait', { seconds })}
          </p>
        )}
        <div className="row">
          <Button type="submit" kind="primary" isPending={running} isDisabled={typed === '' || seconds > 0}>
            {t('unlock')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              setTyped('')
              forget()
              setByWords(!byWords)
            }}
          >
            {t(byWords ? 'usePassphrase' : 'useWords')}
          </Button>
        </div>
        <p className="quiet small">{t('unlocking')}</p>
      </Form>
    </>
  )
}
