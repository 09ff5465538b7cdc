import { useTranslation } from 'react-i18next'
import { runCommand } from '#renderer/shell/commands.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** The first sight of an empty vault. */
export const NoCases = ({ onExamples }: { readonly onExamples: () => void }) => {
  const { t } = useTranslation('cases')
  return (
    <EmptyState
      icon="folder"
      title={t('empty.title')}
      actions={
        <>
          <Button kind="primary" icon="add" onPress={() => runCommand('new-case')}>
            {t('new.do')}
          </Button>
          <Button icon="upload" onPress={() => runCommand('import-case')}>
            {t('import')}
          </Button>
          <Button onPress={onExamples}>{t('examples.look')}</Button>
        </>
      }
    >
      <p>{t('empty.what')}</p>
      <p>{t('empty.examples')}</p>
    </EmptyState>
  )
}
