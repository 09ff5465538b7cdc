import { useTranslation } from 'react-i18next'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { buildPack } from '#renderer/evidence/build-pack.ts'
import { PackBinding } from '#renderer/evidence/pack-binding.tsx'
import { optionsOf, type PackSettings, problemOf } from '#renderer/evidence/pack-settings.ts'
import { PackWhat } from '#renderer/evidence/pack-what.tsx'
import { roomOf, useRoom } from '#renderer/evidence/room-memory.ts'
import { themesOf } from '#renderer/evidence/themes.ts'
import { today } from '#renderer/host/clock.ts'
import { useSettings } from '#renderer/host/settings.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'

export type PackFormProps = { readonly plan: EvidencePlan | undefined; readonly isBuilding: boolean }

/** For whom the pack is, what goes into it and how it is bound. */
export const PackForm = ({ plan, isBuilding }: PackFormProps) => {
  const { t } = useTranslation('evidence')
  const app = useApp()
  const { id, case: subject, readOnly } = useCase()
  const { settings } = useRoom(id)
  const paper = useSettings()?.paper ?? 'a4'
  const set = (some: Partial<PackSettings>) => roomOf(app, id).put(({ settings: now }) => ({ settings: { ...now, ...some } }))
  const themes = themesOf(subject.exhibits)
  const problem = problemOf(settings)
  const disclosure = settings.for === 'ccf' ? plan?.forCcf : plan?.forSource
  const going = disclosure?.exhibits.filter(({ goes, exhibit }) => goes !== 'out' && !settings.without.includes(exhibit)).length
  return (
    <div className="evidence-pack-form stack">
      <Segmented
        label={t('pack.for')}
        options={(['ccf', 'source'] as const).map(of => ({ id: of, label: t(`pack.audience.${of}`) }))}
        value={settings.for}
        onChange={of => set({ for: of })}
        hint={t(`pack.audienceSays.${settings.for}`)}
      />
      <PackWhat settings={settings} set={set} themes={themes} disclosure={disclosure} />
      <PackBinding settings={settings} set={set} paper={paper} problem={problem} />
      <div className="row">
        <Button
          kind="primary"
          isPending={isBuilding}
          isDisabled={readOnly || problem !== undefined || going === 0}
          onPress={() => void buildPack(app, { id, asOf: today(), options: optionsOf(settings, paper, themes) })}
        >
          {t(`pack.build.${settings.for}`)}
        </Button>
        {going !== undefined && <span className="quiet small">{going === 0 ? t('pack.nothingGoes') : t('pack.going', { count: going })}</span>}
      </div>
      {readOnly && <p className="quiet small">{t('pack.readOnly')}</p>}
    </div>
  )
}
