import { ProgressBar as Bar, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import './meter.css'

export type ProgressBarProps = {
  /** What runs: "Binding 17 exhibits". */
  readonly label: string
  /** 0 to 1; left out while the end cannot be told. */
  readonly done?: number
  /** Where it is: "exhibit 4 of 17". */
  readonly says?: string
  readonly onCancel?: () => void
}

/** For whatever takes more than a second. */
export const ProgressBar = ({ label, done, says, onCancel }: ProgressBarProps) => {
  const { t } = useTranslation('ui')
  const isOpenEnded = done === undefined
  return (
    <div className="progress">
      <Bar className="progress-bar" isIndeterminate={isOpenEnded} value={(done ?? 0) * 100} {...(says === undefined ? {} : { valueLabel: says })}>
        {({ percentage }) => (
          <>
            <span>
              <Label>{label}</Label> <span className="quiet small">{says}</span>
            </span>
            <svg className="meter-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect className="meter-track" width="100" height="6" />
              <rect className={isOpenEnded ? 'meter-fill sliding' : 'meter-fill'} width={isOpenEnded ? 30 : (percentage ?? 0)} height="6" />
            </svg>
          </>
        )}
      </Bar>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  )
}
