/** By the id of the rule: the question and the answer as they are told in Spanish. */
export type Told = Readonly<Record<string, readonly [question: string, answer: string]>>
