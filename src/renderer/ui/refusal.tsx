import { useTranslation } from 'react-i18next'
import { adviceFor } from '#contract/error-text.ts'
import type { Refusal as Refused } from '#contract/errors.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'

export type RefusalProps = { readonly refusal: Refused; readonly onRetry?: () => void; readonly retry?: string; readonly onClose?: () => void }

/** What was refused and what to do next, in the contract's own words. */
export const Refusal = ({ refusal, onRetry, retry, onClose }: RefusalProps) => {
  const { t } = useTranslation('ui')
  const { what, next, problems = [] } = adviceFor(refusal)
  return (
    <Banner
      tone="bad"
      announced
      title={what}
      actions={
        <>
          {onRetry && (
            <Button size="small" onPress={onRetry}>
              {retry ?? t('retry')}
            </Button>
          )}
          {onClose && (
            <Button size="small" onPress={onClose}>
              {t('close')}
            </Button>
          )}
        </>
      }
    >
      {next}
      {problems.length > 0 && (
        <ul className="problem-list">
          {problems.map(({ path, reason, remedy }) => (
            <li key={`${path} ${reason}`}>
              <strong>{path}</strong> {reason} {remedy}
            </li>
          ))}
        </ul>
      )}
    </Banner>
  )
}
