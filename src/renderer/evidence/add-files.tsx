import { useTranslation } from 'react-i18next'
import type { FileRole } from '#core/case/case.ts'
import { roleIn } from '#core/evidence/match-files.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { bringIn, isLeftover } from '#renderer/evidence/bring-in.ts'
import { freshExhibit } from '#renderer/evidence/fresh-exhibit.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DropZone } from '#renderer/ui/drop-zone.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** Files for new exhibits: by a dialog, a folder, by letting them go here or pasting them. */
export const AddFiles = () => {
  const { t } = useTranslation('evidence')
  const { views } = useApp()
  const { case: subject, change } = useCase()
  const bring = useBringIn()
  const addWithout = () => {
    const exhibit = freshExhibit(subject, t('untitled'))
    if (change({ kind: 'exhibit', exhibit })) views.select(exhibit.id)
  }
  return (
    <div className="evidence-add">
      <DropZone says={t('add.drop')} choose={t('add.choose')} chooseFolder={t('add.folder')} several onFiles={files => bring(files)} />
      <Button size="small" kind="quiet" icon="add" onPress={addWithout}>
        {t('add.without')}
      </Button>
    </div>
  )
}

/** Begins to bring files in; leftovers of the system among them are left out, and that is told. `to`: the exhibit they belong to. */
export const useBringIn = (): ((files: readonly File[], to?: string, role?: FileRole) => void) => {
  const { t } = useTranslation('evidence')
  const app = useApp()
  const { id } = useCase()
  return (files, to, role) => {
    const going = files.filter(file => !isLeftover(file))
    const left = files.length - going.length
    if (left > 0) toast(t('add.leftovers', { count: left }))
    void bringIn(
      app,
      id,
      going.map(file => ({ file, ...(to !== undefined && { to }), role: role ?? (to === undefined ? 'original' : roleIn(file.name)) })),
    )
  }
}
