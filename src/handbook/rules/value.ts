import { fact, ours } from '../fact.ts'
import { type Rule, unknownToUs } from './rule.ts'

export const value: readonly Rule[] = [
  {
    id: 'hour-value',
    about: 'value',
    category: 'professional-education',
    question: 'How many points is one hour of CE?',
    ask: 'how many points is one hour|points per hour|points per contact hour|is one hour one point|how many points for a webinar|what is a seminar worth|how many points for a conference|how many points is a two hour class|how many points for an inservice',
    answer: ours(
      'I use one point per contact hour as an estimate; you can change it. That is not an AMT rule, so confirm it in AMT’s Guidance Document.',
      'U1',
    ),
    next: 'record',
    link: 'guidance',
  },
  {
    id: 'life-support-value',
    about: 'value',
    category: 'professional-education',
    question: 'How many points is CPR, BLS or ACLS?',
    ask: 'how many points is cpr|how many points for bls|what is acls worth|points for pals renewal|how many points first aid|cpr card how much',
    answer: unknownToUs(
      'We have not seen AMT’s figure for it, and websites that name one are not AMT. Take the hours on your card or course letter as an estimate, and check the Guidance Document.',
    ),
    next: 'record',
    link: 'guidance',
  },
  {
    id: 'ceu-value',
    about: 'value',
    category: 'professional-education',
    question: 'How many points is 1 CEU?',
    ask: 'how many points is 1 ceu|what is a ceu worth|ceu to points|are ceus and points the same|convert ceu|is a ceu an hour|0.1 ceu|my certificate says 0.3 ceus how many points',
    answer: ours(
      'A CEU normally means ten contact hours, but many people say CEU for a single hour. Check your certificate. How AMT turns hours into points stands in the Guidance Document.',
      'the general meaning of CEU, not AMT’s',
      ['S23'],
    ),
    next: 'record',
    link: 'guidance',
  },
  {
    id: 'part-hours',
    about: 'value',
    question: 'Can I enter half points?',
    ask: 'can i enter half points|decimals|1.5 points|partial hours|do i round up|quarter hour|fractions of a point|30 minute class|shortest activity allowed|does amtrax take half points|my certificate says 2.5 hours what do i enter',
    answer: ours(
      'Here you can: up to two decimals, without rounding. Whether AMTrax takes fractions we have not seen.',
      'U13, U19',
    ),
    next: 'record',
    link: 'userGuide',
  },
  {
    id: 'value-unknown',
    about: 'value',
    question: 'How many points is it worth?',
    ask: 'how many points is it worth|how many points do i get for this|point values|table of points|how are points calculated|points per activity',
    answer: unknownToUs(
      'We do not have AMT’s rates. The Guidance Document has them. In AMTrax you type the number yourself, so tell me the points and I will note them.',
      ['S1'],
    ),
    next: 'record',
    link: 'guidance',
  },
  {
    id: 'cap',
    about: 'value',
    question: 'Is there a maximum per category?',
    ask: 'is there a maximum per category|is there a limit on professional education|cap on points|most points from one type|most points that can come from college|maximum in one entry|max points per activity|is there a limit on webinars',
    answer: unknownToUs(
      'We found none, but we could not read AMT’s full Guidance Document. Please check it.',
    ),
    link: 'guidance',
  },
  {
    id: 'amt-online',
    about: 'counts',
    category: 'professional-education',
    question: 'Do I have to enter AMT’s own courses?',
    ask: 'do i have to enter amt courses|are amt online courses recorded automatically|amt webinar do i log it|does amt add its own ce by itself|i took a course on the amt site|will my amt online ce show up',
    answer: fact(
      'No. AMT records the points of its online activities by itself. Look in AMTrax before you enter one.',
      'high',
      ['S2'],
    ),
    next: 'progress',
    link: 'amtrax',
  },
  {
    id: 'amt-in-person',
    about: 'counts',
    question: 'Does AMT record its meetings and conventions by itself?',
    ask: 'are amt convention points recorded automatically|state society meeting recorded by amt|how long until amt online points appear|amt in person event automatic|does amt enter convention points',
    answer: unknownToUs(
      'We have not seen whether AMT records in-person events by itself, or how long it takes. Look in AMTrax first, and enter it if it is not there.',
    ),
    link: 'amtrax',
  },
]
