import { fact } from '../fact.ts'
import { type Rule, unknownToUs } from './rule.ts'

export const fees: readonly Rule[] = [
  {
    id: 'fee-due',
    about: 'other',
    question: 'When is the annual fee due?',
    ask: 'when is the annual fee due|when do i pay my dues|what month is my renewal fee|do i pay every year|do i pay dues every year|is the fee yearly|renewal due date|are dues due in december|how often do i pay|do i pay the fee in years when i do not report points|is the fee due in december for everybody',
    answer: fact('Every year, in the anniversary month of your certification.', 'high', ['S2']),
  },
  {
    id: 'fee-amount',
    about: 'other',
    question: 'How much is the annual fee?',
    ask: 'how much is the annual fee|how much does it cost to renew|what are the dues|price of renewal|is the fee 75 dollars|cost of renewing rma|how much do i owe|is the fee the same for all certifications',
    answer: unknownToUs(
      'It depends on the certification, and we cannot confirm today’s amounts. The invoice in your portal has it.',
      ['S2', 'S10'],
    ),
  },
  {
    id: 'pay-how',
    about: 'other',
    question: 'Where and how do I pay?',
    ask: 'where do i pay|how do i pay|how do i pay my renewal|can i pay by check|pay over the phone|can i pay online|payment plan|pay in installments|can my employer pay|can my boss pay the fee|pay the fee with a card|can i mail a money order',
    answer: fact(
      'In My AMT Portal, where your invoice is. Older AMT pages also took a check, money order or card by mail, or the telephone; whether that still works we do not know.',
      'high',
      ['S2', 'S4', 'S10'],
    ),
  },
  {
    id: 'pay-when',
    about: 'other',
    question: 'When can I pay my renewal?',
    ask: 'when can i pay my renewal|can i renew early|can i pay before i have my points|is my renewal invoice available|when does the invoice open|pay before finishing ce|pay now and do the points later|should i pay before or after my points',
    answer: fact(
      'Once the invoice is in My AMT Portal. At the end of your three-year cycle it appears the day after you meet your point requirement.',
      'high',
      ['S1', 'S2'],
    ),
  },
  {
    id: 'invoice-missing',
    about: 'other',
    question: 'Why can I not see my invoice?',
    ask: 'why can i not see my invoice|where is my invoice|no invoice in the portal|invoice is missing|it will not let me pay|cannot find my bill|why is my renewal not showing when i have reached my points',
    answer: fact(
      'If you are at the end of your cycle and short of points, it is held back until the day after you reach the requirement.',
      'high',
      ['S1'],
    ),
  },
  {
    id: 'invoice-when',
    about: 'other',
    question: 'I have reached my points. When is the invoice there?',
    ask: 'i reached my points when is the invoice there|just finished my points when can i pay|met requirement today invoice|how soon after finishing can i pay|all points done how long for the invoice',
    answer: fact('At the end of a cycle: on the day after the requirement is met.', 'high', ['S1']),
  },
  {
    id: 'ccp-cost',
    about: 'other',
    question: 'Does CCP cost extra?',
    ask: 'does ccp cost extra|is there a fee for ccp|do i pay to record points|is amtrax free|am i charged for entering points|charge for submitting ceus',
    answer: fact('No. There is only the annual fee.', 'high', ['S3', 'S12']),
  },
  {
    id: 'fee-refund',
    about: 'other',
    question: 'Is the fee refundable?',
    ask: 'is the fee refundable|can i get my money back|refund for renewal|i paid by mistake refund|i paid twice can i get a refund|paid my dues and want the money back',
    answer: fact('An older AMT page says no, once it is processed.', 'medium', ['S10']),
  },
  {
    id: 'not-paying',
    about: 'other',
    question: 'What if I do not pay?',
    ask: 'what if i do not pay|what happens if i do not pay my dues|i forgot to pay my dues|skip the annual fee|what happens if i pay late|unpaid renewal|have not paid for a year',
    answer: fact('You lose member benefits and may lose the certification.', 'medium', ['S7', 'S10']),
  },
  {
    id: 'late-fee',
    about: 'other',
    question: 'Is there a late fee?',
    ask: 'is there a late fee|penalty for paying late|what do they charge if i am late|how much is the late fee|fine for late renewal|fee after the due date',
    answer: unknownToUs(
      'We have not seen one in any AMT text. Your invoice in the portal has the amount you owe.',
    ),
  },
  {
    id: 'recertify',
    about: 'requirement',
    question: 'How do I get back after losing my certification?',
    ask: 'how do i get back after losing my certification|my certification lapsed|my certification expired how do i reinstate it|recertify|i was decertified|reactivate my certification|how to become certified again|how to become certified again after it expires|lost my cert how do i get it back|can i get back after lapsing by taking the exam',
    answer: fact(
      'AMT has an application for Recertification by CCP: the same points, proof attached, a signed attestation and a fee. Ask AMT which way is open to you.',
      'medium',
      ['S5'],
    ),
  },
  {
    id: 'recertify-details',
    about: 'requirement',
    question: 'What does recertification cost, and how long is it open?',
    ask: 'how much is recertification|reinstatement fee|how long after expiring can i recertify|do i have to take the exam again if i lapse|time limit for reinstatement|lapsed two years ago do i retest|how long do i have before i cannot be reinstated|how long after it lapses can i recertify without the test',
    answer: unknownToUs(
      'We have not seen the fee, the time limit or when an exam is needed. Please ask AMT.',
    ),
  },
  {
    id: 'inactive',
    about: 'other',
    question: 'Is there an inactive or retired status?',
    ask: 'is there an inactive status|retired status|i am retiring|put my certification on hold|emeritus|not working in the field any more can i pause|freeze my certification',
    answer: unknownToUs('We have not seen AMT’s rule on that. Please ask AMT.'),
  },
]
