import { useTranslation } from 'react-i18next'
import type { PaperFiles } from '#renderer/letter/use-paper-files.ts'
import { Button } from '#renderer/ui/button.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** Print, Word, PDF. */
export const FileActions = ({ files: { running, make } }: { readonly files: PaperFiles }) => {
  const { t } = useTranslation('drafts')
  const save = async (as: 'docx' | 'pdf') => {
    const name = await make(as)
    if (name !== undefined) toast(t('saved', { name }))
  }
  return (
    <>
      <Button isPending={running === 'print'} onPress={() => void make('print')}>
        {t('print')}
      </Button>
      <Button isPending={running === 'docx'} onPress={() => void save('docx')}>
        {t('word')}
      </Button>
      <Button kind="primary" isPending={running === 'pdf'} onPress={() => void save('pdf')}>
        {t('pdf')}
      </Button>
    </>
  )
}
