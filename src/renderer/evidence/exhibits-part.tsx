import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { AddFiles } from '#renderer/evidence/add-files.tsx'
import { ExhibitDetail } from '#renderer/evidence/exhibit-detail.tsx'
import { ExhibitList } from '#renderer/evidence/exhibit-list.tsx'
import { type Filter, filtered, filters } from '#renderer/evidence/filter.ts'
import { flagsOf } from '#renderer/evidence/flags.ts'
import { IncomingList } from '#renderer/evidence/incoming-list.tsx'
import { useRoom } from '#renderer/evidence/room-memory.ts'
import { WhyExhibit } from '#renderer/evidence/why-exhibit.tsx'
import { useCommand } from '#renderer/shell/commands.ts'
import { Why } from '#renderer/shell/slots.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'

export type ExhibitsPartProps = { readonly selected: string | undefined; readonly plan: EvidencePlan | undefined }

/** The exhibits beside the one at hand; files come in above both. */
export const ExhibitsPart = ({ selected, plan }: ExhibitsPartProps) => {
  const { t } = useTranslation('evidence')
  const { views } = useApp()
  const { id: caseId, case: subject, readOnly } = useCase()
  const { examined } = useRoom(caseId)
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const { exhibits } = subject
  useCommand({ id: 'find', says: t('search'), keys: 'mod+f', does: () => document.querySelector<HTMLElement>('.evidence-find input')?.focus() })

  const listed = useMemo(
    () =>
      exhibits.map(exhibit => {
        const use = plan?.graph.uses.find(one => one.exhibit === exhibit.id)
        return {
          exhibit,
          flags: flagsOf(exhibit, exhibits, { examined, translations: plan?.translations.findings ?? [] }),
          ...(use === undefined ? {} : { claims: use.claims }),
        }
      }),
    [exhibits, examined, plan],
  )
  const shown = filtered(listed, words, filter)
  const exhibit = exhibits.find(({ id }) => id === selected) ?? exhibits.toSorted((a, b) => a.number - b.number)[0]
  return (
    <div className="evidence-exhibits">
      {!readOnly && <AddFiles />}
      <IncomingList onShow={views.select} />
      {exhibits.length === 0 ? (
        <EmptyState icon="folder" title={t('empty.title')}>
          <p>{t('empty.what')}</p>
          <p>{t('empty.after')}</p>
        </EmptyState>
      ) : (
        <div className="evidence-room">
          <section className="evidence-side" aria-label={t('list')}>
            <div className="evidence-find">
              <SearchField label={t('search')} placeholder={t('searchShort')} value={words} onChange={setWords} />
              <Select
                label={t('filter.label')}
                labelHidden
                options={filters.map(id => ({ id, label: t(`filter.${id}`) }))}
                value={filter}
                onChange={setFilter}
              />
            </div>
            <ExhibitList listed={shown} selected={exhibit?.id} isWhole={shown.length === exhibits.length} onSelect={views.select} />
          </section>
          <div className="evidence-main">{exhibit && <ExhibitDetail key={exhibit.id} exhibit={exhibit} plan={plan} />}</div>
        </div>
      )}
      <Why>{exhibit ? <WhyExhibit exhibit={exhibit} plan={plan} /> : <p className="quiet">{t('why.pick')}</p>}</Why>
    </div>
  )
}
