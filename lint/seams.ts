import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

/**
 * Type assertions without a `// seam: why` on their line or the two lines above, as `path:line text`. `as const` is none, nor is an object
 * written on the spot and widened to a table with any key: the compiler checks its entries, and a look-up in it may be undefined.
 */
export const unexplainedAssertions = ({ path, text }: SourceFile): readonly string[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n')
  const hits: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && node.type.getText() !== 'const' && !isWidenedTable(node)) {
      const line = source.getLineAndCharacterOfPosition(node.type.getStart()).line
      const explained = lines.slice(Math.max(0, line - 2), line + 1).some(text => text.includes('// seam:'))
      if (!explained) hits.push(`${path}:${line + 1} ${node.getText().split('\n')[0]}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return hits
}

const isWidenedTable = ({ expression, type }: ts.AsExpression): boolean =>
  ts.isObjectLiteralExpression(expression) && ts.isTypeLiteralNode(type) && type.members.every(ts.isIndexSignatureDeclaration)
