import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Refusal as Refused } from '#contract/errors.ts'
import { codeNameFor, looksLikeName } from '#renderer/cases/code-names.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

export type CodeNameDialogProps = {
  readonly title: string
  readonly says?: string
  /** Left out, a name is suggested. */
  readonly codeName?: string
  readonly confirm: string
  /** What the host refused; undefined when it is done. */
  readonly onConfirm: (codeName: string) => Promise<Refused | undefined>
  readonly onClose: () => void
}

const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

/** Asks for a code name, with one suggested that no case has. */
export const CodeNameDialog = ({ title, says, codeName, confirm, onConfirm, onClose }: CodeNameDialogProps) => {
  const { t } = useTranslation('cases')
  const listed = useAnswer('case.list', {})
  const [drawn, setDrawn] = useState(chance)
  const [typed, setTyped] = useState(codeName)
  const [running, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refused>()
  const taken = listed.kind === 'answered' ? listed.value.map(one => one.codeName) : []
  const shown = typed ?? (listed.kind === 'asking' ? '' : codeNameFor(taken, drawn))
  const name = shown.trim()
  const isTaken = name !== codeName && taken.some(other => other.toLowerCase() === name.toLowerCase())
  const offered = typed === codeName ? shown : undefined
  useEffect(() => selectWhole(offered), [offered])
  const problem = name.length > 100 ? t('codeName.long') : undefined

  const run = async () => {
    if (name === '' || problem || running) return
    setRunning(true)
    const refused = await onConfirm(name)
    setRunning(false)
    if (refused === undefined) onClose()
    else setRefusal(refused)
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" isDisabled={name === '' || problem !== undefined} isPending={running} onPress={() => void run()}>
            {confirm}
          </Button>
        </>
      }
    >
      {says && <p className="quiet">{says}</p>}
      <Form
        className="cases-code-name"
        onSubmit={event => {
          event.preventDefault()
          void run()
        }}
      >
        <TextField label={t('codeName.label')} hint={t('codeName.hint')} problem={problem} value={shown} onChange={setTyped} autoFocus autoComplete="off" />
        {codeName === undefined && (
          <Button
            onPress={() => {
              setTyped(undefined)
              setDrawn(chance())
            }}
          >
            {t('codeName.another')}
          </Button>
        )}
      </Form>
      <div role="status">
        {looksLikeName(shown) && <p className="cases-warning">{t('codeName.looksLikeName')}</p>}
        {isTaken && <p className="cases-warning">{t('codeName.taken')}</p>}
      </div>
      {refusal && <Refusal refusal={refusal} />}
    </Dialog>
  )
}

/** What stands in the box before anything was typed is written over by the first key. */
const selectWhole = (offered: string | undefined): void => {
  const box = document.activeElement
  if (offered && box instanceof HTMLInputElement && box.value === offered) box.select()
}
