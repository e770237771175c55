import { amtrax } from './amtrax.ts'
import { bodies } from './bodies.ts'
import { counting } from './counting.ts'
import { cycles } from './cycles.ts'
import { fees } from './fees.ts'
import { proof } from './proof.ts'
import { requirement } from './requirement.ts'
import type { Rule } from './rule.ts'
import { types } from './types.ts'
import { value } from './value.ts'

export const rules: readonly Rule[] = [
  ...requirement,
  ...counting,
  ...types,
  ...value,
  ...cycles,
  ...amtrax,
  ...proof,
  ...fees,
  ...bodies,
]
