import { Icon } from '#renderer/ui/icon.tsx'
import './banner.css'

export type BannerProps = {
  readonly title: React.ReactNode
  readonly tone?: 'accent' | 'good' | 'warn' | 'bad'
  readonly children?: React.ReactNode
  readonly actions?: React.ReactNode
  /** Read out at once: for what went wrong just now. */
  readonly announced?: boolean
}

/** One thing the reader must know, above what it is about. */
export const Banner = ({ title, tone = 'accent', children, actions, announced = false }: BannerProps) => (
  <div className={`banner ${tone}`} {...(announced ? { role: 'alert' } : {})}>
    {(tone === 'warn' || tone === 'bad') && <Icon name="warning" />}
    <div className="grow">
      <strong className="banner-title">{title}</strong>
      {children && <div className="quiet">{children}</div>}
    </div>
    {actions && <div className="row">{actions}</div>}
  </div>
)
