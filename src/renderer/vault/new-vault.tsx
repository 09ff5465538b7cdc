import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Recovery } from '#contract/vault-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { PassphraseField } from '#renderer/vault/passphrase-field.tsx'
import { isEnough, useStrength } from '#renderer/vault/strength.ts'
import { StrengthMeter } from '#renderer/vault/strength-meter.tsx'

/** Makes the vault under a passphrase that was offered or the lawyer's own. */
export const NewVault = ({ onMade }: { readonly onMade: (recovery: Recovery) => void }) => {
  const { t } = useTranslation('vault')
  const { client } = useApp()
  const { run, running, refusal } = useDeed('vault.create')
  const [offered, setOffered] = useState('')
  const [way, setWay] = useState<'offered' | 'own'>('offered')
  const [own, setOwn] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const passphrase = way === 'offered' ? offered : own
  const strength = useStrength(way === 'own' ? own : '')
  const differs = tried && again !== passphrase ? t('differs') : undefined

  const offer = () =>
    void client.ask('vault.offer-passphrase', {}).then(reply => {
      if (reply.kind === 'done') setOffered(reply.value.passphrase)
    })
  // biome-ignore lint/correctness/useExhaustiveDependencies: one offer when the page stands
  useEffect(offer, [])

  const make = async () => {
    setTried(true)
    if (again !== passphrase) return
    const recovery = await run({ passphrase })
    if (recovery === undefined) return
    setOwn('')
    setAgain('')
    setOffered('')
    onMade(recovery)
  }
  return (
    <>
      <PageHead title={t('newTitle')} lead={t('newLead')} />
      <Form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void make()
        }}
      >
        <Segmented
          label={t('choose')}
          options={[
            { id: 'offered', label: t('offered') },
            { id: 'own', label: t('own') },
          ]}
          value={way}
          onChange={chosen => {
            setWay(chosen === 'own' ? 'own' : 'offered')
            setAgain('')
            setTried(false)
          }}
        />
        {way === 'offered' ? (
          <Card>
            <p className="vault-offered" translate="no">
              {offered}
            </p>
            <p className="quiet small">{t('offeredHint')}</p>
            <div className="row">
              <Button size="small" onPress={offer}>
                {t('another')}
              </Button>
            </div>
          </Card>
        ) : (
          <>
            <PassphraseField label={t('passphrase')} value={own} onChange={setOwn} isNew isDisabled={running} />
            <StrengthMeter passphrase={own} strength={strength} />
          </>
        )}
        <PassphraseField label={t('again')} value={again} onChange={setAgain} problem={differs} isNew isDisabled={running} />
        {refusal && <Refusal refusal={refusal} />}
        <div className="row">
          <Button type="submit" kind="primary" isPending={running} isDisabled={passphrase === '' || again === '' || (way === 'own' && !isEnough(strength))}>
            {t(running ? 'creating' : 'create')}
          </Button>
        </div>
      </Form>
    </>
  )
}
