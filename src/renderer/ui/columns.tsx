import './columns.css'

export type ColumnsProps = {
  /** A narrow column before the work: an outline, a list of parts. It has its own scroll. */
  readonly side: React.ReactNode
  readonly sideLabel: string
  readonly children: React.ReactNode
  /** A third one that shows itself only where the window is wide: a preview beside an interview. */
  readonly beyond?: React.ReactNode
  readonly beyondLabel?: string
}

/** Fills the working area edge to edge. Below 900px the columns stand one under the other. */
export const Columns = ({ side, sideLabel, children, beyond, beyondLabel }: ColumnsProps) => (
  <div className={beyond ? 'columns three' : 'columns'}>
    <section className="column-side" aria-label={sideLabel}>
      {side}
    </section>
    <div className="column-main">{children}</div>
    {beyond && (
      <section className="column-beyond" aria-label={beyondLabel}>
        {beyond}
      </section>
    )}
  </div>
)

/** Two even halves that fold into one: for and against, both versions of a paragraph. */
export const SplitPane = ({ children }: { readonly children: React.ReactNode }) => <div className="split-pane">{children}</div>
