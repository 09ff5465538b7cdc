import { useTranslation } from 'react-i18next'
import type { PackSettings } from '#renderer/evidence/pack-settings.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { RadioGroup, Segmented } from '#renderer/ui/radio-group.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

export type PackBindingProps = {
  readonly settings: PackSettings
  readonly set: (some: Partial<PackSettings>) => void
  readonly paper: 'a4' | 'us-letter'
  readonly problem: 'no-pages' | 'no-size' | undefined
}

/** How a pack is bound: paper, stamps, volumes. */
export const PackBinding = ({ settings, set, paper, problem }: PackBindingProps) => {
  const { t } = useTranslation('evidence')
  const { volumes, volumePages, volumeMegabytes, prefix } = settings
  const put = (key: 'volumePages' | 'volumeMegabytes') => (value: number | undefined) => set(value === undefined ? {} : { [key]: value })
  return (
    <>
      <div className="evidence-pair">
        <Segmented
          label={t('pack.paper')}
          options={(['a4', 'us-letter'] as const).map(id => ({ id, label: t(`pack.papers.${id}`) }))}
          value={settings.paper ?? paper}
          onChange={next => set({ paper: next })}
        />
        <TextField label={t('pack.prefix')} hint={t('pack.prefixHint')} value={prefix} onChange={next => set({ prefix: next })} maxLength={12} />
      </div>
      <div className="evidence-pair">
        <RadioGroup
          label={t('pack.volumes')}
          options={(['one', 'pages', 'size'] as const).map(id => ({ id, label: t(`pack.volume.${id}`) }))}
          value={volumes}
          onChange={next => set({ volumes: next })}
        />
        {volumes === 'pages' && (
          <NumberField
            label={t('pack.volumePages')}
            value={volumePages}
            minValue={10}
            maxValue={100_000}
            onChange={put('volumePages')}
            {...(problem === 'no-pages' && { problem: t('pack.noPages') })}
          />
        )}
        {volumes === 'size' && (
          <NumberField
            label={t('pack.volumeSize')}
            unit="MB"
            value={volumeMegabytes}
            minValue={1}
            maxValue={10_000}
            onChange={put('volumeMegabytes')}
            {...(problem === 'no-size' && { problem: t('pack.noSize') })}
          />
        )}
      </div>
    </>
  )
}
