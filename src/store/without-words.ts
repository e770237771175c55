/** Drivers put the values of a statement, a member's words, on the errors they throw; these must not reach a log. */
export function withoutWords(error: unknown): never {
  if (error instanceof Error)
    for (const key of ['params', 'parameters', 'args', 'query', 'detail', 'where'])
      Reflect.deleteProperty(error, key)
  throw error
}
