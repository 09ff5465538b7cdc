import { runBenchmark as run } from '#app/benchmark/run.ts'
import type { Handler } from '#app/handler.ts'
import { readDecisions } from '#contract/decisions-file.ts'
import { refuse } from '#contract/errors.ts'
import { lawPack } from '#law/index.ts'

export const runBenchmark: Handler<'benchmark.run'> = async ({ decisions: { name, text } }) => {
  const read = readDecisions(text)
  if (read.kind === 'refused') throw refuse('decisions-refused', { name, problems: read.problems })
  return run(read.entries, lawPack)
}
