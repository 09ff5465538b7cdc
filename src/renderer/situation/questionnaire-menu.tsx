import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { today } from '#renderer/host/clock.ts'
import { saveFile } from '#renderer/host/save-file.ts'
import { useSettings } from '#renderer/host/settings.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { Menu } from '#renderer/ui/menu.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { toast } from '#renderer/ui/toast.tsx'

const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

/** Saves the questions on paper, for a client who cannot sit at the screen. The answer holds the button, and what is to be said, for the page. */
export const useQuestionnaire = (id: string): { readonly button: React.ReactNode; readonly news: React.ReactNode } => {
  const { t } = useTranslation('situation')
  const { cases } = useApp()
  const paper = useSettings()?.paper ?? 'a4'
  const { run, running, refusal, forget } = useDeed('paper.draft')
  const [wanted, setWanted] = useState<keyof typeof types>('pdf')

  const make = async (format: keyof typeof types) => {
    setWanted(format)
    await cases.settle()
    const made = await run({
      case: { id },
      asOf: today(),
      document: 'questionnaire',
      language: 'en',
      formats: [format],
      print: { paper, size: 'normal' },
    })
    const file = made?.files.find(one => one.format === format)
    if (file === undefined) return
    saveFile(file.name, file.bytes, types[format])
    toast(t('questionnaire.saved', { name: file.name }))
  }
  const again = () => {
    forget()
    void make(wanted)
  }
  return {
    button: (
      <Menu
        label={t('questionnaire.title')}
        items={(['pdf', 'docx'] as const).map(format => ({
          id: format,
          label: t(`questionnaire.${format}`),
          icon: format === 'pdf' ? 'print' : 'download',
          isDisabled: running,
          does: () => void make(format),
        }))}
      />
    ),
    news: (
      <>
        {running && <ProgressBar label={t('questionnaire.making')} />}
        {refusal && <Refusal refusal={refusal} onRetry={again} onClose={forget} />}
      </>
    ),
  }
}
