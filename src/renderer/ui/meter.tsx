import { Meter as Gauge, Label } from 'react-aria-components'
import './meter.css'

export type MeterProps = {
  readonly label: string
  readonly labelHidden?: boolean
  readonly value: number
  readonly max: number
  /** As it is said: "8.3 of 10 pages". */
  readonly says: string
  /** Over the limit, or near it. */
  readonly tone?: 'good' | 'warn' | 'bad'
}

/** How much of something is used up: pages, annexes, questions answered. */
export const Meter = ({ label, labelHidden = false, value, max, says, tone = 'good' }: MeterProps) => (
  <Gauge value={Math.min(value, max)} maxValue={max} valueLabel={says} className={`meter ${tone}`}>
    {({ percentage }) => (
      <>
        <Label className={labelHidden ? 'visually-hidden' : 'meter-label'}>{label}</Label>
        <strong>{says}</strong>
        <svg className="meter-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect className="meter-track" width="100" height="6" />
          <rect className="meter-fill" width={percentage} height="6" />
        </svg>
      </>
    )}
  </Gauge>
)
