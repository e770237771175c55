import type { CategoryId, Fact } from '../model.ts'
import { fact, ours, unknown } from './fact.ts'

export type Category = {
  id: CategoryId
  /** AMT's official label. */
  label: Fact
  /** Words that members use: our own vocabulary, not AMT's. */
  synonyms: readonly string[]
  rate: Fact<string | undefined>
  cap: Fact<number | undefined>
  /** What to keep; AMT's own list per category was not seen. */
  proof: Fact
}

const noCap = unknown('U7: no cap was seen; the Guidance Document may set one')
const noRate = unknown('AMT’s rate was not seen: the member is asked for the points')

export const categories: readonly Category[] = [
  {
    id: 'professional-education',
    label: fact('Professional Education', 'high', ['S1', 'S4']),
    synonyms: [
      ...['CE', 'CEU', 'CEUs', 'CE course', 'continuing education', 'webinar', 'seminar', 'workshop'],
      ...['conference', 'convention', 'symposium', 'in-service', 'inservice', 'lunch and learn', 'training'],
      ...['online course', 'journal article with quiz', 'STEP article', 'home study', 'CPR', 'BLS', 'ACLS'],
      ...['PALS', 'first aid', 'OSHA training', 'HIPAA training', 'vendor training', 'PACE course'],
    ],
    rate: ours('1 point per 60-minute contact hour', 'U1: our estimate; not seen in any text of AMT'),
    cap: noCap,
    proof: ours('certificate with your name, title, provider, date and hours', 'generic evidence'),
  },
  {
    id: 'formal-education',
    label: fact('Formal Education', 'high', ['S1', 'S4']),
    synonyms: [
      ...['college course', 'university course', 'degree course', 'semester credit', 'credit hours'],
      ...[
        'quarter credit',
        'community college',
        'class for my degree',
        'bachelor',
        'associate degree',
        'master',
      ],
    ],
    rate: noRate,
    cap: noCap,
    proof: ours('transcript with course, credits, dates and a passing grade', 'generic evidence'),
  },
  {
    id: 'authorship',
    label: fact('Authorship of Written Works', 'high', ['S1'], 'S4 writes “Authorship of Written Work”'),
    synonyms: [
      ...['wrote an article', 'published', 'journal article author', 'book chapter', 'textbook', 'paper'],
      ...['author', 'co-author', 'newsletter article', 'exam questions written'],
    ],
    rate: noRate,
    cap: noCap,
    proof: ours('copy or title page with author, publication and date', 'generic evidence'),
  },
  {
    id: 'instructional-presentation',
    label: fact('Instructional Presentations', 'high', ['S1'], 'S4 writes “Instructional Presentation”'),
    synonyms: [
      ...['taught', 'gave a talk', 'presented', 'speaker', 'lecture', 'instructor', 'trained colleagues'],
      ...['in-service I gave', 'guest lecture', 'poster'],
    ],
    rate: noRate,
    cap: noCap,
    proof: ours('programme or letter with presenter, title, date and length', 'generic evidence'),
  },
  {
    id: 'organizational-participation',
    label: fact('Organizational Participation', 'high', ['S1', 'S4']),
    synonyms: [
      ...['committee', 'board member', 'officer', 'delegate', 'state society', 'volunteer for AMT'],
      ...['AMT committee', 'item writer', 'convention delegate'],
    ],
    rate: noRate,
    cap: noCap,
    proof: ours('letter or minutes with your role and the dates', 'generic evidence'),
  },
  {
    id: 'employment-verification',
    label: fact('Employment Verification', 'high', ['S1', 'S4']),
    synonyms: [
      ...['my job', 'work hours', 'employment', 'working full time', 'employer evaluation'],
      ...['competency check at work', 'points for working'],
    ],
    rate: noRate,
    cap: noCap,
    proof: fact(
      'completed CCP Employment Verification Form',
      'medium',
      ['S5'],
      'asked for with recertification',
    ),
  },
]

export const category = (id: string): Category | undefined => categories.find((one) => one.id === id)

/** The official English label. */
export const labelOf = (id: string): string => category(id)?.label.value ?? id
