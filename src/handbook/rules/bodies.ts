import { fact, ours } from '../fact.ts'
import type { Rule } from './rule.ts'

/** Rules of others are not ours. */
export const bodies: readonly Rule[] = [
  {
    id: 'other-bodies',
    about: 'other',
    question: 'Is AMT the same as AAMA or ASCP?',
    ask: 'is amt the same as aama|is amt the same as ascp|how many points does ascp need|aama ceu requirement|nha renewal rules|how do i renew my cma|danb credits|ncct renewal|arrt credits|how many ce for ascp|does aama carry over points',
    answer: fact(
      'No, that is another body. Its rules do not apply to your AMT certification, and I do not know them. Please ask there.',
      'medium',
      ['S15', 'S21'],
    ),
  },
  {
    id: 'state-licence',
    about: 'other',
    question: 'What does my state licence need?',
    ask: 'what does my state license need|california phlebotomy license renewal|state board requirements|florida lab license ce hours|is amt ce enough for my state license|nursing license ceus|louisiana license|department of health permit',
    answer: ours(
      'That is a rule of your state, not of AMT, and I do not know it. Please ask your state board.',
      'only rules of AMT are held here',
    ),
  },
]
