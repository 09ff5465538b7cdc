import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useHandedOut } from '#renderer/exchange/use-sealed-files.ts'
import { useAnswer, useDeed } from '#renderer/host/use-answer.ts'
import { NewPassphrase, type Typed, untyped } from '#renderer/settings/new-passphrase.tsx'
import type { Journey } from '#renderer/settings/travelled.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

/** The cases to take, and a passphrase that opens nothing else. */
export const PrepareJourney = ({ onMade }: { readonly onMade: (journey: Journey) => void }) => {
  const { t } = useTranslation('settings')
  const { cases: store } = useApp()
  const listed = useAnswer('case.list', {})
  const { run, running, refusal, forget } = useDeed('vault.travel')
  const handOut = useHandedOut()
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [typed, setTyped] = useState<Typed>(untyped)
  const [isTried, setTried] = useState(false)
  const cases = (listed.kind === 'answered' ? listed.value : []).filter(({ removedAt }) => removedAt === undefined)
  const toggle = (id: string, isTaken: boolean) => {
    const next = new Set(taken)
    if (isTaken) next.add(id)
    else next.delete(id)
    setTaken(next)
  }
  const make = async () => {
    setTried(true)
    if (typed.again !== typed.passphrase) return
    await store.settle()
    const made = await run({ cases: [...taken], passphrase: typed.passphrase })
    if (made === undefined) return
    const fetched = await handOut(made)
    if (fetched === undefined) return
    setTyped(untyped)
    onMade({ made, save: fetched.save })
  }
  return (
    <Form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        void make()
      }}
    >
      <p className="quiet">{t('travel.hint')}</p>
      {listed.kind === 'refused' && <Refusal refusal={listed.refusal} onRetry={listed.again} />}
      {listed.kind === 'answered' && cases.length === 0 && <p>{t('travel.none')}</p>}
      {cases.length > 0 && (
        <fieldset className="settings-cases">
          <legend>{t('travel.cases')}</legend>
          {cases.map(({ id, codeName }) => (
            <Checkbox key={id} isSelected={taken.has(id)} isDisabled={running} onChange={isTaken => toggle(id, isTaken)}>
              <span dir="auto">{codeName}</span>
            </Checkbox>
          ))}
        </fieldset>
      )}
      {taken.size > 0 && <NewPassphrase typed={typed} onTyped={setTyped} isTried={isTried} isDisabled={running} />}
      {running && <ProgressBar label={t('travel.making')} />}
      {refusal && <Refusal refusal={refusal} onClose={forget} />}
      {taken.size > 0 && (
        <div className="row">
          <Button type="submit" kind="primary" isPending={running} isDisabled={!typed.isEnough || typed.again === ''}>
            {t('travel.do', { count: taken.size })}
          </Button>
        </div>
      )}
    </Form>
  )
}
