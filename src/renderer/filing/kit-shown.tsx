import { useTranslation } from 'react-i18next'
import type { RequestKind } from '#core/preflight/input.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { AttachmentsTable } from '#renderer/filing/attachments-table.tsx'
import { type KitBuilt, useFiling } from '#renderer/filing/filing-memory.ts'
import { KitFields } from '#renderer/filing/kit-fields.tsx'
import { KitFindings } from '#renderer/filing/kit-findings.tsx'
import { KitSteps } from '#renderer/filing/kit-steps.tsx'
import type { Checked } from '#renderer/filing/use-check.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { saveFile } from '#renderer/host/save-file.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Meter } from '#renderer/ui/meter.tsx'
import { toast } from '#renderer/ui/toast.tsx'

type KitShownProps = { readonly request: RequestKind; readonly built: KitBuilt; readonly checked: Checked; readonly again: React.ReactNode }

/** The kit: what to settle first, then what to do, type and upload, in the order of the screens. */
export const KitShown = ({ request, built: { kit, name, bytes }, checked, again }: KitShownProps) => {
  const { t, i18n } = useTranslation('filing')
  const { id } = useCase()
  const [{ looked }] = useFiling(id, request)
  const mustLook = kit.findings.some(({ severity }) => severity === 'open') && !looked
  const save = () => {
    saveFile(name, bytes, 'application/zip')
    toast(t('kit.saved', { name }))
  }
  return (
    <>
      <div className="filing-sum">
        <div className="grow">
          <h2>{t('kit.head', { title: kit.title, codeName: kit.case.codeName })}</h2>
          <p className="quiet small">
            {t('kit.made', { day: dayShown(kit.asOf, i18n.language), profile: dayShown(kit.profile.checkedOn, i18n.language), law: kit.law.version })}
            {kit.profile.stale && <strong> {t('kit.stale')}</strong>}
          </p>
        </div>
        <Measure of={kit.pages} />
        <Measure of={kit.annexes} />
        {again}
        <Button kind="primary" icon="download" isDisabled={mustLook} {...(mustLook && { 'aria-describedby': 'filing-look-first' })} onPress={save}>
          {t('kit.save')}
        </Button>
      </div>
      {mustLook && (
        <p id="filing-look-first" className="quiet">
          {t('kit.lookFirst')}
        </p>
      )}
      <KitFindings request={request} findings={kit.findings} checked={checked} />
      <KitSteps request={request} steps={kit.steps} stages={['before', 'typing']} />
      <KitFields request={request} kit={kit} />
      <AttachmentsTable kit={kit} />
      <KitSteps request={request} steps={kit.steps} stages={['confidentiality', 'sending', 'after']} />
      {kit.unknown.length > 0 && (
        <section className="filing-board">
          <h2 className="filing-head">{t('kit.unknown')}</h2>
          <ul className="filing-list">
            {kit.unknown.map(({ says, meanwhile }) => (
              <li key={says} className="filing-step">
                {says} {meanwhile}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Measure = ({ of: { title, count, most } }: { readonly of: { readonly title: string; readonly count: number; readonly most?: number } }) => {
  const { t } = useTranslation('filing')
  return (
    <div className="filing-measure">
      {most === undefined ? (
        <p className="small">
          {title}: {count}. {t('kit.noLimit')}
        </p>
      ) : (
        <Meter label={title} value={count} max={most} says={t('kit.ofMost', { count, most })} tone={count > most ? 'bad' : 'good'} />
      )}
    </div>
  )
}
