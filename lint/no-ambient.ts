import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

/** What reads the machine's clock or its dice. The compiler keeps the other host words out of the pure rings; these it cannot see. */
const ambient = [
  { says: 'new Date()', found: (node: ts.Node) => ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0 },
  { says: 'Date.now()', found: (node: ts.Node) => ts.isPropertyAccessExpression(node) && /^Date\.now$/.test(node.getText()) },
  { says: 'Math.random()', found: (node: ts.Node) => ts.isPropertyAccessExpression(node) && /^Math\.random$/.test(node.getText()) },
  { says: 'Temporal.Now', found: (node: ts.Node) => ts.isPropertyAccessExpression(node) && /^Temporal\.Now$/.test(node.getText()) },
]

/** Uses of the ambient clock or randomness, as `path:line what`. In a pure ring both are arguments. */
export const ambientUses = ({ path, text }: SourceFile): readonly string[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const hits: string[] = []
  const visit = (node: ts.Node): void => {
    for (const { says, found } of ambient) if (found(node)) hits.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${says}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return hits
}
