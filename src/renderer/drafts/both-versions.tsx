import { useTranslation } from 'react-i18next'
import type { Stale } from '#core/document/edits.ts'
import { newWords } from '#renderer/drafts/words-diff.ts'
import { Each } from '#renderer/letter/each.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SplitPane } from '#renderer/ui/columns.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import './editing.css'

export type BothVersionsProps = {
  readonly stale: Stale
  readonly onKeep: () => void
  readonly onTake: () => void
  readonly onEdit: () => void
  readonly isDisabled: boolean
}

/** An edited paragraph whose facts changed: hers and the app's side by side, with what is new in the app's marked. */
export const BothVersions = ({ stale: { was, says, now }, onKeep, onTake, onEdit, isDisabled }: BothVersionsProps) => {
  const { t } = useTranslation('drafts')
  return (
    <div className="drafts-versions" data-own-keys>
      <Banner tone="warn" title={t('changed')}>
        <p>{t('changedHelp')}</p>
        <SplitPane>
          <section>
            <h3 className="overline">{t('mine')}</h3>
            <p className="letter drafts-version">{says}</p>
          </section>
          <section>
            <h3 className="overline">{t('theirs')}</h3>
            <p className="letter drafts-version">
              <Each of={newWords(was, now)} draw={run => (run.isNew ? <ins>{run.says}</ins> : run.says)} />
            </p>
          </section>
        </SplitPane>
        <Disclosure title={t('before')}>
          <p className="letter drafts-version">{was}</p>
        </Disclosure>
        <div className="row">
          <Button size="small" onPress={onKeep} isDisabled={isDisabled}>
            {t('keepMine')}
          </Button>
          <Button size="small" onPress={onTake} isDisabled={isDisabled}>
            {t('takeNew')}
          </Button>
          <Button size="small" icon="edit" onPress={onEdit} isDisabled={isDisabled}>
            {t('editAgain')}
          </Button>
        </div>
      </Banner>
    </div>
  )
}
