/**
 * What messages of each kind are made of in one language: counted by `npm run learn` in `test/corpus/`. The words of a
 * message that no reader knows are weighed by it.
 */
export type Learned = {
  kinds: string[]
  /** Messages of each kind, in the order of the kinds. */
  messages: number[]
  /** For each word or pair of words the kinds it stood in and how often: "kind count kind count". */
  words: Record<string, string>
}
