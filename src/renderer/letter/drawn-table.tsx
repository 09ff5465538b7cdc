import type { Block } from '#core/document/letter.ts'
import { Each } from '#renderer/letter/each.tsx'
import { Inlines, type Targets } from '#renderer/letter/inlines.tsx'

type Of<K extends Block['kind']> = { readonly block: Extract<Block, { readonly kind: K }>; readonly targets: Targets }

/** Labels and values of a cover or an identity. */
export const DrawnBox = ({ block, targets }: Of<'box'>) => (
  <table className="letter-box">
    <caption className="visually-hidden">{block.caption}</caption>
    <tbody>
      <Each
        of={block.rows}
        draw={({ label, value }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>
              <Inlines text={value} targets={targets} />
            </td>
          </tr>
        )}
      />
    </tbody>
  </table>
)

export const DrawnTable = ({ block, targets }: Of<'table'>) => {
  const all = block.widths.reduce((sum, width) => sum + width, 0)
  return (
    <table className="letter-table">
      <caption className="visually-hidden">{block.caption}</caption>
      <colgroup>
        <Each of={block.widths} draw={width => <col width={`${Math.round((100 * width) / all)}%`} />} />
      </colgroup>
      <thead>
        <tr>
          <Each of={block.head} draw={words => <th scope="col">{words}</th>} />
        </tr>
      </thead>
      <tbody>
        <Each
          of={block.rows}
          draw={row => (
            <tr>
              <Each
                of={row}
                draw={cell => (
                  <td>
                    <Inlines text={cell} targets={targets} />
                  </td>
                )}
              />
            </tr>
          )}
        />
      </tbody>
    </table>
  )
}
