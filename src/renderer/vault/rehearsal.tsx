import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Recovery } from '#contract/vault-replies.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

export type RehearsalProps = { readonly recovery: Recovery; readonly onBack: () => void; readonly onDone: () => void }

/** Three words from the paper complete the others; the vault itself then says whether they open it. */
export const Rehearsal = ({ recovery, onBack, onDone }: RehearsalProps) => {
  const { t } = useTranslation('vault')
  const { run, running, refusal, forget } = useDeed('vault.rehearse')
  const [asked] = useState(() => threePlaces(recovery.words.length))
  const [typed, setTyped] = useState<readonly string[]>(['', '', ''])
  const [opens, setOpens] = useState<boolean>()
  const mended = (refusal?.code === 'words-wrong' ? false : opens) ?? undefined

  const rehearse = async () => {
    const words = recovery.words.map((word, at) => {
      const place = asked.indexOf(at)
      return place === -1 ? word : (typed[place] ?? '').trim().toLowerCase()
    })
    setOpens((await run({ words: words.join(' ') }))?.opens)
  }
  return (
    <>
      <PageHead title={t('rehearsal.title')} lead={t('rehearsal.lead')} />
      <Form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (opens === true) onDone()
          else void rehearse()
        }}
      >
        {asked.map((at, place) => (
          <TextField
            key={at}
            label={t('rehearsal.word', { number: at + 1 })}
            value={typed[place] ?? ''}
            onChange={word => {
              forget()
              setOpens(undefined)
              setTyped(typed.with(place, word))
            }}
            autoFocus={place === 0}
            autoComplete="off"
            spellCheck="false"
          />
        ))}
        {mended === true && <Banner tone="good" announced title={t('rehearsal.right')} />}
        {mended === false && <Banner tone="bad" announced title={t('rehearsal.wrong')} />}
        {refusal !== undefined && refusal.code !== 'words-wrong' && <Refusal refusal={refusal} />}
        <div className="row">
          <Button type="submit" kind="primary" isPending={running} isDisabled={typed.some(word => word.trim() === '')}>
            {t(opens === true ? 'rehearsal.open' : 'rehearsal.try')}
          </Button>
          <Button kind="quiet" onPress={onBack}>
            {t('rehearsal.back')}
          </Button>
        </div>
      </Form>
    </>
  )
}

/** Three different places of a sheet, in order. Which ones need not be secret. */
const threePlaces = (of: number): readonly number[] => {
  const drawn = new Set<number>()
  while (drawn.size < 3) drawn.add((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % of)
  return [...drawn].toSorted((a, b) => a - b)
}
