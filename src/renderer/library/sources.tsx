import { useHoldings } from '#renderer/library/holdings.ts'

/** Where something was read, a line each. */
export const Sources = ({ ids }: { readonly ids: readonly string[] }) => {
  const { sources } = useHoldings().pack
  return (
    <ul className="library-sources">
      {ids.map(id => {
        const source = sources[id]
        return <li key={id}>{source ? [source.title, source.site, source.date].filter(Boolean).join(', ') : id}</li>
      })}
    </ul>
  )
}
