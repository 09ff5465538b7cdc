import { rings } from './boundaries.js'

/**
 * The rules of the table for a tree that stands under `root`: '' for ours, a fixture's folder in the test of these rules.
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export const ringRules = (root = '') =>
  Object.entries(rings).flatMap(([name, { may, packages, node }]) => {
    const at = ring => rings[ring].path.replace('^', `^${root}`)
    const path = at(name)
    const everyRing = Object.keys(rings).map(at)
    return [
      {
        name: `${name}-imports-only-its-neighbours`,
        comment: `${name} may import ${[name, ...may].join(', ')}.`,
        severity: 'error',
        from: { path },
        to: { path: everyRing, pathNot: [path, ...may.map(at)] },
      },
      {
        name: `${name}-uses-only-its-packages`,
        comment: `${name} may use ${packages.join(', ') || 'no package'}.`,
        severity: 'error',
        from: { path },
        to: {
          dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
          pathNot: packages.map(name => `node_modules/${name}(/|$)`),
        },
      },
      ...(node
        ? []
        : [
            {
              name: `${name}-has-no-host`,
              comment: `${name} runs anywhere: no Node built-in.`,
              severity: 'error',
              from: { path },
              to: { dependencyTypes: ['core'] },
            },
          ]),
    ]
  })

/** @type {{ forbidden: import('dependency-cruiser').IForbiddenRuleType[], options: import('dependency-cruiser').ICruiseOptions & { tsConfig: object } }} */
export default {
  forbidden: [
    ...ringRules(),
    {
      name: 'no-cycles',
      comment: 'A circle of imports has no beginning to read from.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', comment: 'Every import leads somewhere.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
