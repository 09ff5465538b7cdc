import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { toast } from '#renderer/ui/toast.tsx'
import { PassphraseField } from '#renderer/vault/passphrase-field.tsx'
import { isEnough, useStrength } from '#renderer/vault/strength.ts'
import { StrengthMeter } from '#renderer/vault/strength-meter.tsx'

const empty = { now: '', next: '', again: '' }

/** The old passphrase, or the words of the sheet where it is forgotten; and twice the new one. */
export const ChangePassphrase = () => {
  const { t } = useTranslation('settings')
  const { t: vault } = useTranslation('vault')
  const { run, running, refusal, forget } = useDeed('vault.change-passphrase')
  const [typed, setTyped] = useState(empty)
  const [isTried, setTried] = useState(false)
  const [byWords, setByWords] = useState(false)
  const strength = useStrength(typed.next)
  const differs = typed.again !== typed.next
  const set = (part: Partial<typeof empty>) => {
    forget()
    setTyped({ ...typed, ...part })
  }
  const change = async () => {
    setTried(true)
    if (differs) return
    if ((await run({ secret: byWords ? { words: typed.now } : { passphrase: typed.now }, next: typed.next })) === undefined) return
    setTyped(empty)
    setTried(false)
    setByWords(false)
    toast(t('vault.changed'))
  }
  return (
    <Form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        void change()
      }}
    >
      <p className="quiet">{t('vault.passphraseHint')}</p>
      {byWords ? (
        <TextArea label={vault('words')} hint={vault('wordsHint')} value={typed.now} onChange={now => set({ now })} rows={4} isDisabled={running} />
      ) : (
        <PassphraseField label={t('vault.now')} value={typed.now} onChange={now => set({ now })} isDisabled={running} />
      )}
      <PassphraseField label={t('vault.next')} value={typed.next} onChange={next => set({ next })} isNew isDisabled={running} />
      <StrengthMeter passphrase={typed.next} strength={strength} />
      <PassphraseField
        label={vault('again')}
        value={typed.again}
        onChange={again => set({ again })}
        problem={isTried && differs ? vault('differs') : undefined}
        isNew
        isDisabled={running}
      />
      {refusal && <Refusal refusal={refusal} />}
      <div className="row">
        <Button type="submit" kind="primary" isPending={running} isDisabled={Object.values(typed).includes('') || !isEnough(strength)}>
          {t(running ? 'vault.changing' : 'vault.change')}
        </Button>
        <Button
          kind="quiet"
          isDisabled={running}
          onPress={() => {
            set({ now: '' })
            setByWords(!byWords)
          }}
        >
          {vault(byWords ? 'usePassphrase' : 'useWords')}
        </Button>
      </div>
    </Form>
  )
}
