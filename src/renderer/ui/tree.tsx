import './tree.css'

export type Branch = { readonly id: string; readonly says: React.ReactNode; readonly because?: readonly Branch[] }

/** Sentences that rest on sentences, with the lines that join them. Nested lists: a screen reader tells the depth. */
export const Tree = ({ branches, label }: { readonly branches: readonly Branch[]; readonly label?: string }) => (
  <ul className="tree" {...(label === undefined ? {} : { 'aria-label': label })}>
    {branches.map(branch => (
      <Twig key={branch.id} branch={branch} />
    ))}
  </ul>
)

const Twig = ({ branch: { says, because = [] } }: { readonly branch: Branch }) => (
  <li>
    {says}
    {because.length > 0 && (
      <ul className="tree">
        {because.map(branch => (
          <Twig key={branch.id} branch={branch} />
        ))}
      </ul>
    )}
  </li>
)
