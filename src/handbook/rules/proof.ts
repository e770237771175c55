import { categories } from '../categories.ts'
import { fact, ours } from '../fact.ts'
import { type Rule, unknownToUs } from './rule.ts'

/** One rule a type, from its own fact. */
const ofCategory: Rule[] = categories.map(({ id, label, synonyms, proof }) => ({
  id: `proof-${id}`,
  about: 'proof',
  category: id,
  question: `What proof do I keep for ${label.value}?`,
  ask: [label.value, ...synonyms.slice(0, 14)].map((word) => `what proof for ${word}`).join('|'),
  answer: {
    ...proof,
    value:
      proof.certainty === 'default'
        ? `We suggest: ${proof.value}. AMT’s own list for each type was not open to us.`
        : `The ${proof.value}, as AMT’s recertification form asks for it.`,
  },
  link: 'guidance',
}))

export const proof: readonly Rule[] = [
  ...ofCategory,
  {
    id: 'keep-proof',
    about: 'proof',
    question: 'What must I keep as proof?',
    ask: 'what must i keep as proof|what counts as proof|what should be on my certificate|what has to show on the proof|what do i need to keep|do i need proof|what documents do i need|should i save my certificates|what paperwork|is a screenshot ok as proof|do i need a certificate for every class',
    answer: fact(
      'Documents that show the points you claimed, in your own files. A certificate or transcript with your name, the title, provider, date and hours is a safe choice.',
      'medium',
      ['S3', 'S4'],
    ),
    link: 'guidance',
  },
  {
    id: 'lost-proof',
    about: 'proof',
    question: 'I lost a certificate. What now?',
    ask: 'i lost my certificate|i do not have proof of a class|never got a certificate|threw away my ce papers|no certificate from the provider|can i claim it without a certificate|the provider went out of business and i have no certificate',
    answer: ours(
      'Ask the provider for a copy. In an audit AMT wants documents that show your points, so claim only what you can show.',
      'our advice',
      ['S3', 'S4'],
    ),
    link: 'guidance',
  },
  {
    id: 'keep-how-long',
    about: 'proof',
    question: 'How long should I keep proof?',
    ask: 'how long should i keep proof|how long do i keep certificates|when can i throw away my ce papers|how many years to keep records|when can i shred my documents|can i throw everything away once the new cycle starts|how far back do i need paper',
    answer: ours(
      'At least until the audit in the year after your cycle ends. We suggest to the end of that year.',
      'U11',
      ['S13', 'S14'],
    ),
  },
  {
    id: 'audit',
    about: 'proof',
    question: 'Does AMT check?',
    ask: 'does amt check|audit|will they check my points|is there an audit|are there audits|do they check the points|does anybody audit|do they verify my points|what is the audit|could somebody check my points',
    answer: fact('Yes, by a random audit each year.', 'high', ['S4', 'S13', 'S14']),
  },
  {
    id: 'audit-who',
    about: 'proof',
    question: 'Who can be audited?',
    ask: 'who can be audited|who do they pick|how are people picked for the audit|is the audit random|why was i picked for the audit',
    answer: fact(
      'Members who moved into a new cycle in the previous calendar year, drawn at random.',
      'medium',
      ['S13', 'S14'],
    ),
  },
  {
    id: 'audit-when',
    about: 'proof',
    question: 'When is the audit?',
    ask: 'when is the audit|what month is the audit|when do audit letters go out|how will i hear about the audit|when and how are we notified of the audit|when do they send the audit letters|does amt mail or email the audit notice',
    answer: fact(
      'At the beginning of the year. One AMT text says January, with notices about the middle of the month by post and email.',
      'medium',
      ['S13', 'S14'],
    ),
  },
  {
    id: 'audit-cycle',
    about: 'proof',
    question: 'Which cycle does the audit look at?',
    ask: 'which cycle does the audit look at|is the audit for my current cycle|is the audit for the old cycle or the new one|audit of the last cycle|does the audit cover old points|which years do i need proof for in the audit|audit of the new cycle',
    answer: fact('The one you have just finished, not the new one.', 'medium', ['S13', 'S14']),
  },
  {
    id: 'audit-send',
    about: 'proof',
    question: 'What do I send for an audit?',
    ask: 'what do i send for an audit|i got audited what do i send|i got an audit letter|i got an audit letter what do they want|i was picked for an audit|audit letter what now|documents for the audit',
    answer: fact('Proof of the points you claimed in the cycle you have just finished.', 'medium', [
      'S4',
      'S13',
      'S14',
    ]),
    next: 'transcript',
  },
  {
    id: 'audit-fail',
    about: 'proof',
    question: 'What if I cannot show proof in an audit?',
    ask: 'what if i cannot show proof|what happens if i fail the audit|ignore the audit|did not answer the audit|no documents for the audit|i did not answer the audit letter',
    answer: fact('You are treated as non-compliant and decertified, and would have to recertify.', 'high', [
      'S3',
      'S4',
    ]),
  },
  {
    id: 'audit-details',
    about: 'proof',
    question: 'How many are audited, how long do I have, can I appeal?',
    ask: 'how many members are audited|what percent get audited|chances of being audited|how many days to answer the audit|deadline to send audit documents|how many days do i have to answer an audit|time to respond to the audit|can i appeal the audit|appeal a decision|how long do i have to send documents for the audit',
    answer: unknownToUs('We have not seen that. Follow the date on your notice, and ask AMT.'),
  },
]
