import { type ChangeEvent, useState } from 'react'
import type { Bridge } from '#contract/bridge.ts'
import { adviceFor } from '#contract/error-text.ts'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Conclusion } from '#core/law/ground.ts'

const words: { readonly [C in Conclusion]: string } = {
  strong: 'Stands strongly',
  arguable: 'Arguable',
  weak: 'Weak',
  open: 'Open',
  'does-not-stand': 'Does not stand',
  'not-applicable': 'Does not apply',
}

/** Opens a case file and shows what each article comes to. */
export function Board({ bridge }: { readonly bridge: Bridge }) {
  const [assessment, setAssessment] = useState<Assessment>()
  const [problem, setProblem] = useState<string>()

  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    const asOf = new Date().toLocaleDateString('sv-SE')
    const reply = await bridge.call({ operation: 'case.assess', input: { case: { name: file.name, text: await file.text() }, asOf } })
    if (reply.kind === 'refused') {
      const { what, next } = adviceFor(reply.refusal)
      setProblem(`${what} ${next}`)
      return
    }
    setProblem(undefined)
    // seam: the reply to case.assess is an assessment
    setAssessment(reply.value as Assessment)
  }

  return (
    <main>
      <h1>Recourse</h1>
      <label>
        Open a case file <input type="file" accept=".json" onChange={event => void open(event)} />
      </label>
      {problem && <p role="alert">{problem}</p>}
      {assessment && (
        <table>
          <caption>
            {assessment.codeName}, as of {assessment.asOf}
          </caption>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Conclusion</th>
            </tr>
          </thead>
          <tbody>
            {assessment.articles.map(({ id, title, short, conclusion }) => (
              <tr key={id}>
                <th scope="row">
                  {title} ({short})
                </th>
                <td>{words[conclusion]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
