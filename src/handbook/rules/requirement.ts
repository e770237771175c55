import type { Certification } from '../../model.ts'
import { certifications } from '../certifications.ts'
import { fact } from '../fact.ts'
import { type Rule, unknownToUs } from './rule.ts'

/** One rule a certification, from its own fact. */
const ofCertification = ({ code, name, aliases, points }: Certification): Rule => ({
  id: `points-${code.toLowerCase()}`,
  about: 'requirement',
  question: `How many points does ${/^[AFHILMNORSX]/.test(code) ? 'an' : 'a'} ${code} need?`,
  ask: [code, name, ...aliases.filter((alias) => /^[a-z ]+$/i.test(alias)).slice(0, 3)]
    .map(
      (title) =>
        `how many points does a ${title} need|${title} requirement|${title} points total every three years`,
    )
    .join('|'),
  answer:
    points.value === undefined
      ? unknownToUs(`We have no confirmed figure for ${code}. Your portal shows what you need.`)
      : { ...points, value: `${code} needs ${points.value} points in each three-year cycle.` },
  next: 'progress',
  link: 'amtrax',
})

export const requirement: readonly Rule[] = [
  ...certifications.map(ofCertification),
  {
    id: 'points-depend',
    about: 'requirement',
    question: 'How many points do I need?',
    ask: 'how many points do i need|what is my number of points|how many points are required|total points needed for the cycle|what is the requirement|points needed every three years|does everybody need the same number of points|is the number the same for everyone',
    answer: fact(
      'It depends on your certification: 24 for RPT, 36 for MDT, 45 for MLS, MLT and CLC, 30 for RMA, CMAS, RDA, CMLA and AHI, in each three-year cycle. For PCT and COLT we have no confirmed figure.',
      'high',
      ['S4', 'S5'],
    ),
    next: 'progress',
  },
  {
    id: 'what-is-ccp',
    about: 'other',
    question: 'What is CCP?',
    ask: 'what is ccp|what does ccp mean|what does ccp stand for|explain the certification continuation program|how does ccp work|what is this program',
    answer: fact(
      'It is AMT’s Certification Continuation Program: every three years certified members document activities that show they keep up, and they pay a fee each year.',
      'high',
      ['S3', 'S4', 'S6', 'S12'],
    ),
  },
  {
    id: 'who-must',
    about: 'requirement',
    question: 'Who has to do CCP?',
    ask: 'who has to do ccp|who must comply|do i have to do ccp|is ccp mandatory for me|is ccp required|does everyone have to collect points',
    answer: fact(
      'Everyone first certified from 2006 on, and earlier members who had to recertify after April 1, 2014.',
      'medium',
      ['S4', 'S6'],
    ),
  },
  {
    id: 'before-2006',
    about: 'requirement',
    question: 'I was certified before 2006. Do I need points?',
    ask: 'certified before 2006 do i need points|grandfathered|am i grandfathered|grandfathered|i got certified in the nineties|old member certified in 1998 exempt|certified in 2001 do i need ccp|am i grandfathered in|do i pay dues if i am grandfathered',
    answer: fact(
      'Not unless you had to recertify after April 1, 2014. It is voluntary but encouraged, and you still pay the annual fee.',
      'medium',
      ['S4', 'S6', 'S10', 'S16'],
    ),
  },
  {
    id: 'yearly-minimum',
    about: 'requirement',
    question: 'Do I need a number of points every year?',
    ask: 'do i need points every year|minimum points per year|how many points a year|is there a yearly minimum|yearly requirement|annual points requirement|do i have to do some each year',
    answer: unknownToUs(
      'We have seen no yearly minimum. The points are due by the end of the cycle. The Guidance Document may say more.',
      ['S2'],
    ),
    next: 'progress',
    link: 'guidance',
  },
  {
    id: 'required-topics',
    about: 'requirement',
    question: 'Do I need certain topics or a mix of types?',
    ask: 'do i need a mix of categories|do i have to do every category|is ethics required|are there required topics|mandatory subjects|must some of it be in lab safety|can all points come from one category|can all 30 points be webinars|all of them from online classes|all from professional education|how many points have to be in ethics|how many categories do i need',
    answer: unknownToUs(
      'We have seen no rule on topics or on a mix of types, but we could not read AMT’s full Guidance Document. Please check it.',
    ),
    link: 'guidance',
  },
  {
    id: 'exam-retake',
    about: 'requirement',
    question: 'Can I retake the exam instead?',
    ask: 'can i retake the exam instead|do i have to retake the test|take the test again|sit the exam again instead of points|retest to stay certified|do i need to pass another exam to renew',
    answer: fact('No. An older AMT FAQ rules out the exam as a way to meet CCP.', 'medium', ['S6']),
    next: 'progress',
  },
  {
    id: 'next-cycle',
    about: 'other',
    question: 'Do I have to apply for the next cycle?',
    ask: 'do i have to apply for the next cycle|do i have to reapply|how do i start a new cycle|does my cycle renew automatically|do i need to sign up again|what happens after i finish my points|is there a form for the new cycle|do i have to reapply after three years',
    answer: fact(
      'No. Once your points are recorded and your fees are paid you move into the next cycle by itself, with no further fee and no test.',
      'high',
      ['S2', 'S12'],
    ),
  },
  {
    id: 'mt-mls',
    about: 'other',
    question: 'Is my MT now MLS?',
    ask: 'is my mt now mls|are mt and mls the same|mt changed to mls|medical technologist renamed|can i use mls after my name|do i need a degree to use mls|difference between mt and mls|can i sign mls after my name',
    answer: fact(
      'Yes. AMT renamed Medical Technologist to Medical Laboratory Scientist. Every MT certified by AMT may use MLS(AMT), with or without a degree.',
      'high',
      ['S15', 'S16', 'S17', 'S24'],
    ),
  },
  {
    id: 'two-certifications',
    about: 'requirement',
    question: 'I hold two AMT certifications. Do points count for both?',
    ask: 'i have two certifications do points count for both|use the same class for rma and rpt|one course for both certs|two credentials same points|can one activity count twice|do i need separate points for each certification|double dip|i hold two do i add the points up|same course for my mlt and my rma|do i need both totals',
    answer: unknownToUs(
      'We found no statement of AMT on this. I keep your certifications apart and ask which one an activity is for. Please ask AMT before you count it twice.',
    ),
    link: 'guidance',
  },
]
