import { useHoldings } from '#renderer/library/holdings.ts'

/** Leads to another thing in the library. */
export const LinkTo = ({ id, children }: { readonly id: string; readonly children: React.ReactNode }) => {
  const { show } = useHoldings()
  return (
    <button type="button" className="library-link" onClick={() => show(id)}>
      {children}
    </button>
  )
}
