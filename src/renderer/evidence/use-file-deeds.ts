import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '#contract/errors.ts'
import type { ExhibitFile } from '#core/case/case.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { saveFile } from '#renderer/host/save-file.ts'
import { toast } from '#renderer/ui/toast.tsx'

/** What can be done with a file of an exhibit: saved as it was brought, or taken off. */
export const useFileDeeds = (exhibit: string, { id: file, name }: ExhibitFile) => {
  const { t } = useTranslation('evidence')
  const { cases, client, door } = useApp()
  const { id: caseId, settle, undo } = useCase()
  const [running, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()

  const saveOriginal = async () => {
    setRunning(true)
    await settle()
    const reply = await client.ask('exhibit.original', { id: caseId, exhibit, file })
    setRunning(false)
    if (reply.kind === 'refused') return setRefusal(reply.refusal)
    const blob = await door.takeFile(reply.value.ticket)
    if (blob === undefined) return
    saveFile(reply.value.name, blob)
    toast(t('files.saved', { name: reply.value.name }))
  }
  const drop = async (forever: boolean) => {
    let refused: Refusal | undefined
    await cases.through(async ({ id, step }) => {
      const reply = await client.ask('exhibit.drop-file', { id, exhibit, file, step, forever })
      if (reply.kind === 'refused') refused = reply.refusal
      return reply.kind === 'done' ? reply.value : undefined
    })
    setRefusal(refused)
    if (refused === undefined) toast(t(forever ? 'files.deleted' : 'files.dropped', { name }), forever ? undefined : () => void undo())
  }
  return { running, refusal, forget: () => setRefusal(undefined), saveOriginal, drop }
}
