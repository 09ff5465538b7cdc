import { useTranslation } from 'react-i18next'
import type { CaseListed } from '#contract/case-replies.ts'
import type { Refusal } from '#contract/errors.ts'
import type { InputOf, OperationName } from '#contract/operations.ts'
import { useApp } from '#renderer/app-context.ts'
import { listChanged } from '#renderer/cases/list-changed.ts'
import { saveFile } from '#renderer/host/save-file.ts'
import { toast } from '#renderer/ui/toast.tsx'

export type CasesDeeds = {
  readonly open: (id: string) => void
  readonly rename: (one: CaseListed, codeName: string) => Promise<Refusal | undefined>
  readonly duplicate: (one: CaseListed, codeName: string) => Promise<Refusal | undefined>
  readonly exportOne: (one: CaseListed) => Promise<void>
  readonly remove: (one: CaseListed) => Promise<void>
  readonly putBack: (one: CaseListed) => Promise<void>
  readonly purge: (one: CaseListed) => Promise<void>
}

/** What can be done to a case of the list. `refused` is told why something was not done. */
export const useCasesDeeds = (refused: (refusal: Refusal) => void): CasesDeeds => {
  const { t } = useTranslation('cases')
  const { t: shell } = useTranslation('shell')
  const { cases, client, settings, views } = useApp()

  const done = async <N extends OperationName>(name: N, input: InputOf<N>, says: string, undo?: () => void) => {
    const reply = await client.ask(name, input)
    if (reply.kind === 'refused') return refused(reply.refusal)
    toast(says, undo)
    listChanged()
  }
  const isOpen = (id: string) => {
    const now = cases.get()
    return now.kind === 'open' && now.id === id
  }
  const putBack = ({ id, codeName }: CaseListed) => done('case.put-back', { id }, t('putBack.done', { name: codeName }))

  return {
    putBack,
    open: id => views.go('situation', { caseId: id }),
    rename: async ({ id }, codeName) => {
      if (isOpen(id)) {
        cases.change({ kind: 'describe', codeName })
        await cases.settle()
        listChanged()
        const now = cases.get()
        return now.kind === 'open' && now.saved.kind === 'problem' ? now.saved.refusal : undefined
      }
      const read = await client.ask('case.open', { id })
      if (read.kind === 'refused') return read.refusal
      const reply = await client.ask('case.change', { id, step: read.value.step, changes: [{ kind: 'describe', codeName }] })
      if (reply.kind === 'refused') return reply.refusal
      listChanged()
      return undefined
    },
    duplicate: async ({ id }, codeName) => {
      if (isOpen(id)) await cases.settle()
      const reply = await client.ask('case.duplicate', { id, codeName })
      if (reply.kind === 'refused') return reply.refusal
      toast(t('duplicate.done', { name: codeName }))
      listChanged()
      return undefined
    },
    exportOne: async ({ id }) => {
      if (isOpen(id)) await cases.settle()
      const reply = await client.ask('case.export', { id })
      if (reply.kind === 'refused') return refused(reply.refusal)
      saveFile(reply.value.name, reply.value.text, 'application/json')
      toast(shell('exported', { name: reply.value.name }))
    },
    remove: async one => {
      const { id, codeName } = one
      if (isOpen(id)) {
        await cases.settle()
        cases.forget()
        views.leaveCase()
      }
      await done('case.remove', { id }, t('remove.done', { name: codeName }), () => void putBack(one))
    },
    purge: async ({ id, codeName }) => {
      await done('case.purge', { id }, t('purge.done', { name: codeName }))
      const recent = settings.get()?.recent
      if (recent?.includes(id)) void settings.write({ recent: recent.filter(other => other !== id) })
    },
  }
}
