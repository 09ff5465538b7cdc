import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '#core/civil-date.ts'
import { useLaw } from '#renderer/case/law.ts'
import { dayShown, today } from '#renderer/host/clock.ts'
import { surroundings } from '#renderer/host/surroundings.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'

type About = typeof import('#renderer/settings/about-chunk.ts')['about']

/** The version, the law it knows, where everything lies, and the licences. */
export const AboutSection = () => {
  const { t, i18n } = useTranslation('settings')
  const law = useLaw()?.pack
  const [about, setAbout] = useState<About>()
  useEffect(() => void import('#renderer/settings/about-chunk.ts').then(chunk => setAbout(chunk.about)), [])
  const { system, isOwnWindow } = surroundings()
  const staleFrom = law && addDays(law.checkedOn, law.staleAfterDays)
  return (
    <div className="stack settings-form">
      <Card>
        <KeyValue
          items={[
            { name: t('about.version'), value: about ? `Recourse ${about.version}` : '' },
            { name: t('about.host'), value: isOwnWindow ? t('about.window') : t('about.browser') },
            { name: t('about.law'), value: law ? t('about.lawOf', { version: law.version, day: dayShown(law.checkedOn, i18n.language) }) : '' },
            {
              name: t('about.lawAge'),
              value: staleFrom === undefined ? '' : t(staleFrom < today() ? 'about.stale' : 'about.fresh', { day: dayShown(staleFrom, i18n.language) }),
            },
          ]}
        />
      </Card>
      <Card title={t('about.where')}>
        <div className="stack">
          <p className="settings-path" translate="no">
            {t(`about.folder.${system}`)}
          </p>
          <p className="quiet">{t('about.whereHint')}</p>
        </div>
      </Card>
      <Card title={t('about.licences')}>
        <div className="stack">
          <p>{t('about.own')}</p>
          {about && (
            <>
              <Disclosure level={4} title={t('about.shipped', { count: about.shipped.length })}>
                <KeyValue items={about.shipped.map(({ name, licence }) => ({ name, value: licence }))} />
              </Disclosure>
              <Disclosure level={4} title={t('about.text')}>
                <pre className="settings-licence">{about.licence}</pre>
              </Disclosure>
            </>
          )}
        </div>
      </Card>
    </div>
  )
}
