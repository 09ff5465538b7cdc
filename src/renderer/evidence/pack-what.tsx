import { useTranslation } from 'react-i18next'
import type { Disclosure as Disclosed } from '#core/evidence/disclosure.ts'
import { useCase } from '#renderer/case/use-case.ts'
import type { PackSettings } from '#renderer/evidence/pack-settings.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

export type PackWhatProps = {
  readonly settings: PackSettings
  readonly set: (some: Partial<PackSettings>) => void
  readonly themes: readonly string[]
  readonly disclosure: Disclosed | undefined
}

const requests = ['deletion-request', 'access-request', 'correction-request', 'pre-emptive-submission', 'none'] as const

/** What goes into a pack: the exhibits by their level, less those left out by hand; the paper beside them; the themes bound as one. */
export const PackWhat = ({ settings, set, themes, disclosure }: PackWhatProps) => {
  const { t } = useTranslation('evidence')
  const { case: subject } = useCase()
  const { without, group } = settings
  const may = (disclosure?.exhibits ?? []).filter(({ goes }) => goes !== 'out')
  const isOut = disclosure === undefined ? 0 : disclosure.exhibits.length - may.length
  return (
    <>
      <Disclosure
        level={2}
        title={t('pack.exhibits')}
        aside={<span className="faint small">{without.length > 0 ? t('pack.leftByHand', { count: without.length }) : t('pack.allThatMay')}</span>}
      >
        <div className="evidence-choices">
          {may.map(({ exhibit: id, number, goes }) => (
            <Checkbox
              key={id}
              isSelected={!without.includes(id)}
              onChange={on => set({ without: on ? without.filter(other => other !== id) : [...without, id] })}
              {...(goes === 'summary' && { hint: t('goes.summary') })}
            >
              {number}. <span dir="auto">{subject.exhibits.find(one => one.id === id)?.title ?? id}</span>
            </Checkbox>
          ))}
          {isOut > 0 && <p className="quiet small">{t('pack.outByLevel', { count: isOut })}</p>}
        </div>
      </Disclosure>
      {themes.length > 0 && (
        <fieldset className="evidence-choices">
          <legend className="field-label">{t('pack.groups')}</legend>
          {themes.map(theme => (
            <Checkbox
              key={theme}
              isSelected={group.includes(theme)}
              onChange={on => set({ group: on ? [...group, theme] : group.filter(other => other !== theme) })}
            >
              <span dir="auto">{theme}</span>
            </Checkbox>
          ))}
        </fieldset>
      )}
      {settings.for === 'ccf' && (
        <>
          <Select
            label={t('pack.request')}
            hint={t('pack.requestHint')}
            options={requests.map(id => ({ id, label: t(`pack.requests.${id}`) }))}
            value={requests.find(id => id === settings.request) ?? 'none'}
            onChange={request => set({ request })}
          />
          <div className="evidence-pair">
            <TextField
              label={t('pack.party')}
              hint={t('pack.partyHint', { codeName: subject.codeName })}
              value={settings.party}
              onChange={party => set({ party })}
              maxLength={200}
            />
            <TextField label={t('pack.reference')} value={settings.reference} onChange={reference => set({ reference })} maxLength={200} />
          </div>
        </>
      )}
    </>
  )
}
