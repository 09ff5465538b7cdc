import { useTranslation } from 'react-i18next'
import type { QuestionState } from '#core/interview/progress.ts'
import { Icon, type IconName } from '#renderer/ui/icon.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

const icons: { readonly [S in QuestionState]?: IconName } = { answered: 'check', 'to-find-out': 'question' }

/** Where a question stands, before it: told by form as well as by colour. Unknown looks like no answer, never like a no. */
export const StateMark = ({ state }: { readonly state: QuestionState }) => {
  const { t } = useTranslation('situation')
  const icon = icons[state]
  return (
    <span className={`situation-state ${state}`} title={t(`state.${state}`)}>
      {icon && <Icon name={icon} />}
      <VisuallyHidden>{t(`state.${state}`)}: </VisuallyHidden>
    </span>
  )
}
