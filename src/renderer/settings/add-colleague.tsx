import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Colleague } from '#contract/exchange-replies.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

type AddColleagueProps = {
  readonly before: readonly Colleague[]
  /** `one` is who came new, or came under another name. */
  readonly onAdded: (all: readonly Colleague[], one: Colleague | undefined) => void
}

/** A key that was pasted, under the name of whose it is said to be. */
export const AddColleague = ({ before, onAdded }: AddColleagueProps) => {
  const { t } = useTranslation('settings')
  const { run, running, refusal, forget } = useDeed('colleague.add')
  const [name, setName] = useState('')
  const [key, setKey] = useState('')
  const add = async () => {
    const all = await run({ name: name.trim(), key })
    if (all === undefined) return
    onAdded(
      all,
      all.find(one => !before.some(({ recipient, addedAt }) => recipient === one.recipient && addedAt === one.addedAt)),
    )
    setName('')
    setKey('')
  }
  return (
    <Form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField label={t('colleagues.name')} hint={t('colleagues.nameHint')} value={name} onChange={setName} maxLength={200} autoComplete="off" />
      <TextArea
        label={t('colleagues.key')}
        hint={t('colleagues.keyHint')}
        value={key}
        onChange={text => {
          forget()
          setKey(text)
        }}
        rows={2}
        spellCheck="false"
      />
      {refusal && <Refusal refusal={refusal} onClose={forget} />}
      <div className="row">
        <Button type="submit" isPending={running} isDisabled={name.trim() === '' || key.trim() === ''}>
          {t('colleagues.doAdd')}
        </Button>
      </div>
    </Form>
  )
}
