import { useTranslation } from 'react-i18next'
import type { PaperFiles } from '#renderer/letter/use-paper-files.ts'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

/** That a file is being made, or why it was not. */
export const FileProgress = ({ files: { running, refusal, forget } }: { readonly files: PaperFiles }) => {
  const { t } = useTranslation('drafts')
  if (refusal) return <Refusal refusal={refusal} onClose={forget} />
  return running && <ProgressBar label={t(`making.${running}`)} />
}
