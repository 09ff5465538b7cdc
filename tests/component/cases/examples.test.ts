import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCase } from '#casefile/read.ts'
import { exampleNames, labelled } from '#renderer/cases/examples.ts'

it.each(exampleNames)('the example %s is a case file, and its code name says that it is invented', name => {
  const read = readCase(labelled(readFileSync(`${import.meta.dirname}/../../../examples/${name}.json`, 'utf8')), name)
  expect(read.kind === 'case' && read.case.codeName).toMatch(/^[A-Z]+ \(invented example\)$/)
})
