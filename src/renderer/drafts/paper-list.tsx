import { useTranslation } from 'react-i18next'
import type { DraftMade } from '#contract/replies.ts'
import { groupOf, groupsInOrder, paperGroups } from '#renderer/drafts/papers.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

export type PaperListProps = {
  readonly document: string
  readonly made: { readonly [document: string]: DraftMade }
  readonly onChoose: (document: string) => void
}

/** All papers by what they are for, with who sends each and when. */
export const PaperList = ({ document, made, onChoose }: PaperListProps) => {
  const { t } = useTranslation('drafts')
  return groupsInOrder.map(group => (
    <Disclosure
      key={group}
      title={t(`groups.${group}`)}
      startsOpen={groupOf(document) === group}
      aside={<span className="faint small">{paperGroups[group].length}</span>}
    >
      <ul className="drafts-lines">
        {paperGroups[group].map(id => {
          const pages = made[id]?.pages
          return (
            <li key={id}>
              <button type="button" className="drafts-line paper" aria-current={document === id || undefined} onClick={() => onChoose(id)}>
                <span>
                  {t(`papers.${id}.name`)}
                  <span className="drafts-when">{t(`papers.${id}.when`)}</span>
                </span>
                <span className="faint">{pages !== undefined && t('pages', { count: pages })}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  ))
}
