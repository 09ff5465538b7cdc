import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NativeHabits } from '#renderer/shell/native-habits.tsx'
import { Rail } from '#renderer/shell/rail.tsx'
import { ShellCommands } from '#renderer/shell/shell-commands.tsx'
import { useIsFilled, whyPlace } from '#renderer/shell/slots.tsx'
import { TopBar } from '#renderer/shell/top-bar.tsx'
import { useMedia } from '#renderer/shell/use-media.ts'
import { WhyPanel } from '#renderer/shell/why-panel.tsx'
import { CaseBanners, Work } from '#renderer/shell/work.tsx'
import { Toasts } from '#renderer/ui/toast.tsx'
import './shell.css'

/** The frame: bar, rail, work, why. */
export const Shell = () => {
  const { t } = useTranslation('shell')
  const hasRoom = useMedia('(min-width: 1180px), (max-width: 820px)')
  const isFilled = useIsFilled(whyPlace)
  const [chosen, setChosen] = useState<{ readonly shown: boolean; readonly withRoom: boolean }>()
  const isShown = isFilled && (chosen?.withRoom === hasRoom ? chosen.shown : hasRoom)
  const toggle = () => setChosen({ shown: !isShown, withRoom: hasRoom })
  return (
    <div className={isShown ? 'app with-why' : 'app'}>
      <button type="button" className="skip-link" onClick={() => document.getElementById('work')?.focus()}>
        {t('skip')}
      </button>
      <TopBar why={isFilled ? { isShown, toggle } : undefined} />
      <Rail />
      <main id="work" className="working-area" tabIndex={-1} aria-label={t('work')}>
        <CaseBanners />
        <div className="measure">
          <Work />
        </div>
      </main>
      <WhyPanel isShown={isShown} />
      <ShellCommands toggleWhy={isFilled ? toggle : undefined} />
      <NativeHabits />
      <Toasts />
    </div>
  )
}
