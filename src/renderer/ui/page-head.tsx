import './page-head.css'

export type PageHeadProps = { readonly title: string; readonly lead?: React.ReactNode; readonly actions?: React.ReactNode }

/** The one h1 of a screen. The shell moves the focus here when the view changes. */
export const PageHead = ({ title, lead, actions }: PageHeadProps) => (
  <header className="page-head">
    <div>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
    {actions && <div className="row">{actions}</div>}
  </header>
)
