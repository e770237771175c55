import { english } from './english.ts'
import type { Rule } from './rule.ts'

export const spanish = { rules: (rules: readonly Rule[]): readonly Rule[] => rules, wording: english }
