import { fact, ours } from '../fact.ts'
import { type Rule, unknownToUs } from './rule.ts'

export const cycles: readonly Rule[] = [
  {
    id: 'cycle-length',
    about: 'dates',
    question: 'How long is a cycle?',
    ask: 'how long is a cycle|is it every 3 years|how many years do i have|how often do i have to recertify|how often do points have to be done|length of the cycle|how often do i have to do this|how often do i have to renew',
    answer: fact('Three years.', 'high', ['S1', 'S2']),
  },
  {
    id: 'cycle-end',
    about: 'dates',
    question: 'When does a cycle end?',
    ask: 'when does a cycle end|what is the deadline for my points|due date for points|when are points due|is it the anniversary date|when does a cycle start|do all cycles end in december|when does my cycle end if i got certified in april',
    answer: fact(
      'Before the third anniversary of its start: one that began on May 1, 2006 had to be met before May 1, 2009. Your portal shows your own dates, and they decide.',
      'medium',
      ['S6'],
    ),
    next: 'progress',
    link: 'amtrax',
  },
  {
    id: 'rollover',
    about: 'dates',
    question: 'Can extra points roll over?',
    ask: 'can extra points roll over|do points carry over|can i use last cycles extra|use surplus in the next cycle|bank extra points|what happens to points over the requirement|i have too many points|leftover points|save points for next time',
    answer: fact('No. Points cannot be moved into the next cycle.', 'high', ['S2']),
  },
  {
    id: 'before-start',
    about: 'dates',
    question: 'I finished a course before my cycle began. Can I use it?',
    ask: 'i finished a course before my cycle began|can i use a class from before my cycle|old course from last year before cycle started|class from before i was certified|ce from before certification|can i use something from my last cycle|done a week before the cycle start',
    answer: fact('No. Anything completed before the start of the cycle cannot be claimed.', 'high', [
      'S1',
      'S2',
    ]),
  },
  {
    id: 'across-start',
    about: 'dates',
    question: 'My course began before the cycle and ended inside it. Does it count?',
    ask: 'course started before the cycle and ended inside it|class that spans two cycles|semester overlaps the start of my cycle|began before cycle finished in it|course straddles cycles',
    answer: ours(
      'AMT says to record only what falls inside your cycle, and does not settle this case. I take only activities with both days inside. Ask AMT if it matters to you.',
      'U15',
      ['S1', 'S2'],
    ),
  },
  {
    id: 'future',
    about: 'dates',
    question: 'Can I enter a class that I will take later?',
    ask: 'can i enter a class i will take next month|record a future course|log it before i finish|enter points ahead of time|add a class i signed up for|course i have not finished yet',
    answer: ours('Not yet. Points must have been earned, so enter it after you finish.', 'V6', ['S2']),
  },
  {
    id: 'late-entry',
    about: 'dates',
    question: 'Can I record something after the cycle has ended?',
    ask: 'can i record something after the cycle ended|forgot to enter a class from my last cycle|late entry|never entered something from my last cycle|add points to a closed cycle|cycle is over but i did the class in time|enter points after the deadline',
    answer: ours(
      'Not here. We have not seen how AMT handles it, so please ask AMT as soon as you can.',
      'U21',
    ),
  },
  {
    id: 'all-at-once',
    about: 'dates',
    question: 'Can I earn all my points at once?',
    ask: 'can i earn all my points in one year|do all the points early|finish all points in the last month|cram all points at the end|do everything in the first year|wait until the last minute',
    answer: fact(
      'The points must be earned inside the cycle and recorded by its end. We have seen no rule on how they spread over the three years.',
      'medium',
      ['S2'],
    ),
    next: 'progress',
    link: 'guidance',
  },
  {
    id: 'short-at-end',
    about: 'requirement',
    question: 'What happens if I do not have enough points at the end?',
    ask: 'what happens if i do not have enough points|what if i am short|miss the deadline|lose my certification for not having points|not done by the end of the cycle|will i lose my certification if i do not finish|what if i do not do ccp|consequences of not complying|will i lose my certification if i am short when my cycle ends',
    answer: fact('You count as non-compliant and lose the certification.', 'high', ['S3', 'S7']),
    next: 'progress',
  },
  {
    id: 'grace',
    about: 'dates',
    question: 'Is there a grace period or an extension?',
    ask: 'is there a grace period|can i get an extension|more time to finish|extra time after my cycle ends|hardship|maternity leave|medical leave|military deployment|i was sick can i get longer|can the deadline be moved|30 day grace|waiver|do i get a grace period if i am short at the end of my cycle',
    answer: unknownToUs('We found none. Ask AMT before your cycle ends.'),
  },
  {
    id: 'amt-notices',
    about: 'other',
    question: 'Will AMT remind me?',
    ask: 'will amt remind me|how will i find out that my cycle ends|does amt send notices|how will i know i am short|do i get a letter before my cycle ends|does amt email me about points|does amt send a reminder before my cycle is up|will i get an email when my points are due',
    answer: fact(
      'AMT sends renewal notices by email and post, and an older AMT page mentions several notices before the cycle ends. Keep your addresses up to date there.',
      'high',
      ['S2', 'S3', 'S12'],
    ),
  },
]
