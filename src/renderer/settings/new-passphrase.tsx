import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { PassphraseField } from '#renderer/vault/passphrase-field.tsx'
import { useStrength } from '#renderer/vault/strength.ts'
import { StrengthMeter } from '#renderer/vault/strength-meter.tsx'
import '#renderer/vault/vault.css'

/** `isEnough`: it was offered, or is hard enough to guess. */
export type Typed = { readonly passphrase: string; readonly again: string; readonly isEnough: boolean }

export const untyped: Typed = { passphrase: '', again: '', isEnough: false }

type NewPassphraseProps = { readonly typed: Typed; readonly onTyped: (typed: Typed) => void; readonly isTried: boolean; readonly isDisabled: boolean }

/** A passphrase for a new vault: one that is offered, or one's own; typed again in both cases. */
export const NewPassphrase = ({ typed, onTyped, isTried, isDisabled }: NewPassphraseProps) => {
  const { t } = useTranslation('settings')
  const { t: vault } = useTranslation('vault')
  const { client } = useApp()
  const [way, setWay] = useState<'offered' | 'own'>('offered')
  const strength = useStrength(way === 'own' ? typed.passphrase : '')
  const offer = async () => {
    const reply = await client.ask('vault.offer-passphrase', {})
    if (reply.kind === 'done') onTyped({ passphrase: reply.value.passphrase, again: '', isEnough: true })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: one offer when it stands
  useEffect(() => void offer(), [])
  const isEnough = strength !== undefined && strength.level !== 'weak'
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the judgement changes
  useEffect(() => {
    if (way === 'own' && typed.isEnough !== isEnough) onTyped({ ...typed, isEnough })
  }, [way, isEnough, typed.passphrase])
  return (
    <div className="stack">
      <Segmented
        label={t('travel.way')}
        hint={t('travel.notHome')}
        options={[
          { id: 'offered', label: t('travel.offered') },
          { id: 'own', label: t('travel.own') },
        ]}
        value={way}
        isDisabled={isDisabled}
        onChange={next => {
          setWay(next)
          onTyped(untyped)
          if (next === 'offered') void offer()
        }}
      />
      {way === 'offered' ? (
        <div className="stack">
          <p className="vault-offered" translate="no">
            {typed.passphrase}
          </p>
          <p className="quiet small">{vault('offeredHint')}</p>
          <div className="row">
            <Button size="small" isDisabled={isDisabled} onPress={() => void offer()}>
              {vault('another')}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <PassphraseField
            label={vault('passphrase')}
            value={typed.passphrase}
            onChange={passphrase => onTyped({ ...typed, passphrase })}
            isNew
            isDisabled={isDisabled}
          />
          <StrengthMeter passphrase={typed.passphrase} strength={strength} />
        </>
      )}
      <PassphraseField
        label={vault('again')}
        value={typed.again}
        onChange={again => onTyped({ ...typed, again })}
        problem={isTried && typed.again !== typed.passphrase ? vault('differs') : undefined}
        isNew
        isDisabled={isDisabled}
      />
    </div>
  )
}
