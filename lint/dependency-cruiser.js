import { rings } from './boundaries.js'

const everyRing = Object.values(rings).map(({ path }) => path)

const forbidden = Object.entries(rings).flatMap(([name, { path, may, packages, node }]) => [
  {
    name: `${name}-imports-only-its-neighbours`,
    comment: `${name} may import ${[name, ...may].join(', ')}.`,
    severity: 'error',
    from: { path },
    to: { path: everyRing, pathNot: [path, ...may.map(ring => rings[ring].path)] },
  },
  {
    name: `${name}-uses-only-its-packages`,
    comment: `${name} may use ${packages.join(', ') || 'no package'}.`,
    severity: 'error',
    from: { path },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'], pathNot: packages.map(name => `node_modules/${name}(/|$)`) },
  },
  ...(node ? [] : [{ name: `${name}-has-no-host`, comment: `${name} runs anywhere: no Node built-in.`, severity: 'error', from: { path }, to: { dependencyTypes: ['core'] } }]),
])

export default {
  forbidden: [
    ...forbidden,
    { name: 'no-cycles', comment: 'A circle of imports has no beginning to read from.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'resolvable', comment: 'Every import leads somewhere.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
