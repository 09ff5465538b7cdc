import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperSize, PrintSize } from '#core/document/print.ts'
import { useApp } from '#renderer/app-context.ts'
import { SheetAdvice } from '#renderer/client/sheet-advice.tsx'
import { SheetList } from '#renderer/client/sheet-list.tsx'
import { SheetPreview } from '#renderer/client/sheet-preview.tsx'
import { sheetOf } from '#renderer/client/sheets.ts'
import { useSettings } from '#renderer/host/settings.ts'
import { FileActions } from '#renderer/letter/file-actions.tsx'
import { FileProgress } from '#renderer/letter/file-progress.tsx'
import { usePaper } from '#renderer/letter/use-paper.ts'
import { usePaperFiles } from '#renderer/letter/use-paper-files.ts'
import { TopActions, TopLine, Why } from '#renderer/shell/slots.tsx'
import { useGo, useView } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Columns } from '#renderer/ui/columns.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import './client.css'

export const ClientScreen = () => {
  const { t } = useTranslation('client')
  const { views } = useApp()
  const go = useGo()
  const sheet = sheetOf(useView().at)
  const settings = useSettings()
  const [paper, setPaper] = useState<PaperSize>(settings?.paper ?? 'a4')
  const [print, setPrint] = useState<PrintSize>('normal')
  const shown = usePaper(sheet, 'en')
  const files = usePaperFiles(sheet, 'en', { paper, print })
  return (
    <>
      <TopLine>{t('line', { sheet: t(`sheets.${sheet}.name`) })}</TopLine>
      <TopActions>
        <FileActions files={files} />
      </TopActions>
      <Columns
        sideLabel={t('side')}
        side={
          <>
            <PageHead title={t('title')} lead={t('lead')} />
            <SheetList sheet={sheet} onChoose={views.select} />
          </>
        }
      >
        <div className="client-main">
          <div className="row client-options">
            <Segmented
              label={t('paper')}
              labelHidden
              options={(['a4', 'us-letter'] as const).map(id => ({ id, label: t(`papers.${id}`) }))}
              value={paper}
              onChange={setPaper}
            />
            <Segmented
              label={t('size')}
              labelHidden
              options={(['normal', 'large'] as const).map(id => ({ id, label: `${t('size')}: ${t(`sizes.${id}`)}` }))}
              value={print}
              onChange={setPrint}
            />
            <span className="grow" />
            <Button size="small" icon="edit" onPress={() => go('drafts', { at: sheet })}>
              {t('toDrafts')}
            </Button>
          </div>
          <FileProgress files={files} />
          {shown ? <SheetPreview shown={shown} print={print} /> : <Skeleton lines={8} />}
        </div>
      </Columns>
      <Why>{shown && <SheetAdvice sheet={sheet} paper={shown.paper} />}</Why>
    </>
  )
}
