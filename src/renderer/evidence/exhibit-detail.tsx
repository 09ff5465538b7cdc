import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import type { Exhibit } from '#core/case/case.ts'
import { linksTo } from '#core/evidence/links.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { DescribeForm } from '#renderer/evidence/describe-form.tsx'
import { FilesPart } from '#renderer/evidence/files-part.tsx'
import { ProvesPart } from '#renderer/evidence/proves-part.tsx'
import { useRemoveExhibit } from '#renderer/evidence/use-remove-exhibit.ts'
import { useWide } from '#renderer/evidence/use-wide.ts'
import { Menu } from '#renderer/ui/menu.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'

const PagePreview = lazy(() => import('#renderer/evidence/preview/page-preview.tsx').then(({ PagePreview }) => ({ default: PagePreview })))

export type ExhibitDetailProps = { readonly exhibit: Exhibit; readonly plan: EvidencePlan | undefined }

type Tab = 'description' | 'files' | 'proves' | 'preview'

/** All of one exhibit. Where there is room the page stands beside the form, else behind a tab of its own. */
export const ExhibitDetail = ({ exhibit, plan }: ExhibitDetailProps) => {
  const { t } = useTranslation('evidence')
  const { case: subject, readOnly } = useCase()
  const [tab, setTab] = useState<Tab>('description')
  const [page, setPage] = useState<number>()
  const whole = useRef<HTMLDivElement>(null)
  const isWide = useWide(whole)
  const remove = useRemoveExhibit()
  const { id, number, title, files = [] } = exhibit
  const links = linksTo(subject, id)
  const preview = (
    <Suspense fallback={<Skeleton lines={8} />}>
      <PagePreview
        exhibit={exhibit}
        onLink={
          readOnly
            ? undefined
            : at => {
                setPage(at)
                setTab('proves')
              }
        }
      />
    </Suspense>
  )
  const items = [
    { id: 'description', label: t('detail.description'), content: <DescribeForm exhibit={exhibit} /> },
    { id: 'files', label: t('detail.files'), count: files.length, content: <FilesPart exhibit={exhibit} /> },
    { id: 'proves', label: t('detail.proves'), count: links.length, content: <ProvesPart exhibit={exhibit} links={links} plan={plan} page={page} /> },
    ...(isWide ? [] : [{ id: 'preview', label: t('detail.preview'), content: preview }]),
  ]
  return (
    <div ref={whole} className={isWide ? 'evidence-detail wide' : 'evidence-detail'}>
      <div className="evidence-detail-work">
        <div className="evidence-detail-head">
          <h2 className="grow">
            <span className="faint">{t('exhibit', { number })}</span> <span dir="auto">{title}</span>
          </h2>
          {!readOnly && (
            <Menu
              icon="more"
              label={t('more', { number })}
              items={[{ id: 'remove', label: t('remove'), icon: 'remove', danger: true, does: () => remove(exhibit) }]}
            />
          )}
        </div>
        <Tabs
          label={t('detail.label', { number })}
          selected={isWide && tab === 'preview' ? 'description' : tab}
          onSelect={next => setTab(items.some(one => one.id === next) ? (tabs[next] ?? 'description') : 'description')}
          items={items}
        />
      </div>
      {isWide && (
        <section className="evidence-beside" aria-label={t('detail.preview')}>
          {preview}
        </section>
      )}
    </div>
  )
}

const tabs: { readonly [id: string]: Tab } = { description: 'description', files: 'files', proves: 'proves', preview: 'preview' }
