import { useId } from 'react'

export type BoardProps = {
  readonly title: React.ReactNode
  readonly lead?: React.ReactNode
  readonly aside?: React.ReactNode
  /** Said where there is no line. */
  readonly none: string
  readonly children: readonly React.ReactElement[]
}

/** Lines of one kind under a heading that counts them. */
export const Board = ({ title, lead, aside, none, children }: BoardProps) => {
  const id = useId()
  return (
    <section className="evidence-board" aria-labelledby={id}>
      <div className="evidence-board-head">
        <h2 id={id}>
          {title} {children.length > 0 && <span className="faint">{children.length}</span>}
        </h2>
        {lead && <span className="quiet small grow">{lead}</span>}
        {aside}
      </div>
      {children.length === 0 ? (
        <p className="quiet evidence-pad">{none}</p>
      ) : (
        <ul className="evidence-lines">
          {children.map(child => (
            <li key={child.key}>{child}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
