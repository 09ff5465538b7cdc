import type { Letter } from '#core/document/letter.ts'
import './letter.css'

export type SheetProps = {
  readonly letter: Letter
  /** At the end of the running line: how many pages. */
  readonly aside?: React.ReactNode
  readonly print?: 'normal' | 'large'
  readonly children: React.ReactNode
}

/** The page a letter is drawn on. */
export const Sheet = ({ letter, aside, print = 'normal', children }: SheetProps) => (
  <article className={`letter-sheet ${letter.page ?? 'page'} ${print}`} lang={letter.language} aria-label={letter.title}>
    {letter.page !== 'card' && (
      <div className="letter-running">
        <span>{letter.header}</span>
        <span>{aside}</span>
      </div>
    )}
    {children}
  </article>
)
