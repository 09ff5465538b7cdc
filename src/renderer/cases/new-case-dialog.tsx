import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { CodeNameDialog } from '#renderer/cases/code-name-dialog.tsx'

/** A new case, from anywhere. What was typed in the open one is kept first. */
export const NewCaseDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('cases')
  const { cases, client, views } = useApp()
  const create = async (codeName: string) => {
    await cases.settle()
    const reply = await client.ask('case.create', { codeName })
    if (reply.kind === 'refused') return reply.refusal
    cases.show(reply.value)
    views.go('situation', { caseId: reply.value.id })
    return undefined
  }
  return <CodeNameDialog title={t('new.title')} says={t('new.says')} confirm={t('new.confirm')} onConfirm={create} onClose={onClose} />
}
