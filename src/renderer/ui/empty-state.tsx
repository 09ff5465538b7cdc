import { Icon, type IconName } from '#renderer/ui/icon.tsx'
import './empty-state.css'

export type EmptyStateProps = { readonly icon?: IconName; readonly title: string; readonly children?: React.ReactNode; readonly actions?: React.ReactNode }

/** Teaches: what will stand here, why it matters, and the first thing to do. */
export const EmptyState = ({ icon, title, children, actions }: EmptyStateProps) => (
  <div className="empty-state">
    {icon && <Icon name={icon} />}
    <h2>{title}</h2>
    {children && <div className="quiet">{children}</div>}
    {actions && <div className="row">{actions}</div>}
  </div>
)
