import './card.css'

/** Names and what they stand for, in two columns. */
export const KeyValue = ({ items }: { readonly items: readonly { readonly name: string; readonly value: React.ReactNode }[] }) => (
  <dl className="key-value">
    {items.map(({ name, value }) => (
      <Pair key={name} name={name} value={value} />
    ))}
  </dl>
)

const Pair = ({ name, value }: { readonly name: string; readonly value: React.ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
