/**
 * What messages of each kind are made of in one language, learned by `npm run learn`. It holds words and pairs of
 * words, no message.
 */
export type Learned = {
  kinds: string[]
  /** How much speaks for each kind before a word is read, in tenths of a logarithm, in the order of the kinds. */
  usual: number[]
  /** For each word or pair of words the kinds it speaks for or against, and how much: "kind tenths kind tenths". */
  words: Record<string, string>
}
