import type { Reporter } from 'vitest/node'

/** The closing line: how many tests ran, and how many failed. What broke outside a test counts as one that failed. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const broken = modules.flatMap((module) => module.errors())
    const failed = count('failed') + broken.length + errors.length
    // after everything that the other reporters have to say
    process.once('exit', () => process.stdout.write(`tests: ${count('passed')} passed, ${failed} failed\n`))
  },
}
