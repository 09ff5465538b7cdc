import './card.css'

export type CardProps = {
  readonly title?: React.ReactNode
  /** At the end of the title's line: a level, a count. */
  readonly aside?: React.ReactNode
  readonly level?: 2 | 3 | 4
  /** Lines of a list against each other, without space around them. */
  readonly flush?: boolean
  readonly children?: React.ReactNode
}

export const Card = ({ title, aside, level = 3, flush = false, children }: CardProps) => {
  const Heading = `h${level}` as const
  return (
    <section className={flush ? 'card flush' : 'card'}>
      {(title || aside) && (
        <div className="card-head">
          {title && <Heading>{title}</Heading>}
          {aside && <span className="faint small">{aside}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
