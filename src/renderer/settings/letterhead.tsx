import { useTranslation } from 'react-i18next'
import type { Firm } from '#contract/settings.ts'
import type { Letter } from '#core/document/letter.ts'
import { DrawnBlock } from '#renderer/letter/drawn-block.tsx'
import { Sheet } from '#renderer/letter/sheet.tsx'
import { targetsOf } from '#renderer/letter/targets.ts'
import { underTheFirm } from '#templates/under-letterhead.ts'

/** The head of a paper under the letterhead, drawn as every paper is. */
export const Letterhead = ({ firm }: { readonly firm: Firm }) => {
  const { t } = useTranslation('settings')
  const empty: Letter = { title: t('firm.preview'), language: 'en', header: '', blocks: [{ kind: 'title', text: t('firm.sampleTitle') }] }
  const { blocks, ...letter } = underTheFirm(empty, 'deletion-request', firm)
  const targets = targetsOf(blocks)
  return (
    <section className="settings-letterhead" aria-label={t('firm.preview')}>
      <p className="overline">{t('firm.preview')}</p>
      <Sheet letter={{ ...letter, blocks }}>
        {blocks.map(block => (
          <DrawnBlock key={block.kind} block={block} targets={targets} />
        ))}
        <p className="quiet small">{t('firm.sampleText')}</p>
      </Sheet>
      <p className="quiet small">{firm.name === '' ? t('firm.noName') : t('firm.where')}</p>
    </section>
  )
}
