import { useTranslation } from 'react-i18next'
import type { KitManifest } from '#core/kit/kit.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { useFiling } from '#renderer/filing/filing-memory.ts'
import { KitFieldShown } from '#renderer/filing/kit-field.tsx'
import { copyText } from '#renderer/host/copy-text.ts'
import { toast } from '#renderer/ui/toast.tsx'

type KitFieldsProps = { readonly request: RequestKind; readonly kit: Pick<KitManifest, 'blocks' | 'fields'> }

/** What is typed, block by block, in the order of the Portal's screens as they are expected. */
export const KitFields = ({ request, kit: { blocks, fields } }: KitFieldsProps) => {
  const { t } = useTranslation('filing')
  const { id: caseId } = useCase()
  const [{ copied }, put] = useFiling(caseId, request)
  const copyable = fields.filter(({ how, value }) => how === 'copy' && value !== '')
  const copy = async (id: string, value: string, label: string) => {
    const done = await copyText(value)
    if (done) put({ copied: [...copied.filter(one => one !== id), id] })
    else toast(t('kit.notCopied', { label }))
  }
  return (
    <section aria-labelledby="filing-fields" className="filing-board">
      <h2 id="filing-fields" className="filing-head">
        {t('kit.type')} <span className="faint">{t('kit.typeSays')}</span>
      </h2>
      <p className="filing-progress small quiet" role="status">
        {t('kit.copiedOf', { done: copyable.filter(({ id }) => copied.includes(id)).length, count: copyable.length })}
      </p>
      {blocks.map(({ id, title }) => (
        <section key={id} className="filing-block" aria-labelledby={`filing-block-${id}`}>
          <h3 id={`filing-block-${id}`}>{title}</h3>
          <ul className="filing-list">
            {fields
              .filter(({ block }) => block === id)
              .map(field => (
                <KitFieldShown key={field.id} field={field} isCopied={copied.includes(field.id)} onCopy={() => void copy(field.id, field.value, field.label)} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
