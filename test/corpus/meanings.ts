import type { Intent } from '../../src/messages.ts'

/** One meaning beside the ways to say it; today is Friday, March 20, 2026. */
export const today = '2026-03-20'

type Said = Extract<Intent, { kind: 'record' }>['activities'][number]
export type Meaning = { activities: Said[]; ways: string[] }

const prof = 'professional-education'
const on = (start: string, end = start): Pick<Said, 'start' | 'end'> => ({ start, end })

export const records: Meaning[] = [
  {
    activities: [{ category: prof, points: 2, ...on('2026-03-03', '2026-03-05') }],
    ways: [
      'record 2 points professional education March 3–5',
      'log two pts prof ed 3-5 March',
      'hello, please add 2 pts of profesional educaton, March 3 to March 5',
      '2 CE webinar series 3/3 thru 3/5',
      'attended a seminar march 3-5 and got 2 contact hours',
      'march 3-5 spring institute seminars, 2 pts',
      '<@U1> could you put down 2 credits, prof. ed., 3/3/26 - 3/5/26',
      '&gt; the flyer\n2&nbsp;pts webinar 3/3-3/5',
      '~3 pts~ 2 pts seminar march 3—5',
      '２ pts webinar ３/３-３/５',
      'seminar march 3 to 5, 3 points, no wait 2 points',
      "don't forget to log 2 pts seminar 3/3-3/5",
      'seminar march 3-5 (not march 4), 2 pts',
      'could I please get 2 points recorded for the seminar march 3-5',
      'seminar 3/3-3/5 (tues-thurs) 2 pts',
      'tues-thurs march 3-5 seminar, 2 pts',
      'so the seminar was in march, it was the third through the fifth, two points',
      'seminar march 3 4 5, 2 pts',
    ],
  },
  {
    activities: [
      { category: prof, points: 2, ...on('2026-03-03') },
      { category: prof, points: 1, ...on('2026-03-04') },
    ],
    ways: [
      'seminar march 3 2 pts and the next day 1 pt workshop',
      'webinar 3/3, workshop 3/4, 2 points for the webinar and 1 for the workshop',
      'webinar 3/3 and workshop 3/4. 1 point for the workshop, 2 points for the webinar',
      '(a) webinar 3/3 2 pts (b) workshop 3/4 1 pt',
      'webinar 3/3 2 pts and workshop 3/4 3 pts. no wait the 2nd one was only 1',
      'webinar 3/3 4 pts, workshop 3/4 1 pt, actually the first one was only 2 points',
    ],
  },
  {
    activities: [
      { category: prof, ...on('2026-03-03') },
      { category: prof, ...on('2026-03-04') },
    ],
    ways: ['webinar 3/3 2 pts, workshop 3/4 3 pts, oops the longer one was 4 i think'],
  },
  {
    activities: [{ category: prof, points: 0.75, ...on('2026-03-04') }],
    ways: ['webinar 3/4 point seven five', 'webinar, point seven five, march 4', '3/4 point webinar 3/4'],
  },
  {
    activities: [{ category: 'organizational-participation', points: 5, ...on('2025-01-01', '2025-12-31') }],
    ways: [
      'membership chair for the RDA chapter all of 2025, 5 pts',
      'VP of the state society, all of 2025, 5 pts',
    ],
  },
  {
    activities: [{ category: prof, points: 1, ...on('2025-12-19') }],
    ways: ['1 pt webinar the friday before christmas', 'webinar 12/19 1 pt'],
  },
  {
    activities: [{ category: prof, points: 1, ...on('2025-12-29') }],
    ways: ['webinar 1 pt, it was the monday after christmas'],
  },
  {
    activities: [{ category: prof, points: 1 }],
    ways: ['webinar on the floor 2 weeks ago tuesday, 1 pt', 'webinar 1 pt not 3/11'],
  },
  {
    activities: [{ category: 'instructional-presentation', points: 1, ...on('2026-03-02') }],
    ways: ['led the HIPAA refresher on 3/2, 1 point', 'teached a class on venipuncture 3/2 1 pt'],
  },
  {
    activities: [{ category: prof, points: 1.5, ...on('2026-03-12') }],
    ways: [
      'webinar 3/12 1.5 pts',
      'webinar 3/12 2 pts oops it was only 1.5',
      'webinar 12th 1.5 pts',
      'attended a webinar 3/12 1.5 pts, registration closed late lol',
      'attended a webinar march 12 for not 2 pts but 1.5',
      'webinar on march 12, believe it or not, 1.5 points',
      'College of American Pathologists webinar 3/12 1.5 pts',
      'my kid is sick so im doing this from the ER. webinar on march 12. 1.5 pts. prof ed',
      'i did cpr on the 12th of march it was 1.5 hours',
      'delete nothing, just add 1.5 pts webinar 3/12',
      'I have done the webinar of quality on 12th March. The points are one and a half.',
      'webinar, it was the day 12 of march, give me 1.5 points',
      'webinar, one point five, 3/12',
      '1.5 webinar points from 3/12',
      'I wrote to you last week about it: webinar 3/12, 1.5 points',
      'webinar on the 12th, pt value 1.5',
      'Capillary webinar\nMarch 12, 2026\n1.5 P.A.C.E. contact hours',
      'from my email: "Thank you for attending Vaccine Storage (live webinar) on March 12, 2026. You have earned 1.5 CE credits."',
      '1.5 pt webinar on 3/12 oh and thank u for the reminder',
      'I need to log my webnr from 3/12. it was worth 1.5 pts',
      'webinar 1.5 pts, not 3/11 3/12',
      'my daughter was born on feb 29 2024 lol. ok so the webinar, it was 3/12, 1.5 points',
      'woke up at 4 and still have to chart, webinar 3/12 = 1.5 pts',
      'they said 1.5 points for the webinar on 3/12',
      "don't think I told you, did a webinar 3/12, 1.5 points",
      'webinar 3/12 - 1 1/2 points',
      'workshop on march 12, one and a half points',
      'seminar, 1,5 points, march 12th',
      'one point five points webinar march twelfth',
      'room 12, certificate #9911, $40, webinar 3/12, 1.5 ceu',
      'module 3 of 4: CE webinar, 3/12, scored 98%, 1.5 credits',
      'CE 1.5 3/12 webinar',
      'prof ed, 1.5, march 12',
      'PE 1.5 3/12',
      '1-1/2 pts seminar 3/12',
      'point and a half, webinar 3/12',
      'webinar 3/12 one point five',
      "thursday's webinar march 12, 1.5 pts",
    ],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-03') },
      { category: prof, points: 2, ...on('2026-03-10') },
    ],
    ways: [
      'webinar 3/3 1 pt, seminar 3/10 2 pts',
      '1 pt webinar march 3 and 2 pts workshop march 10',
      '- webinar, 1 point, 3/3\n- workshop, 2 points, 3/10',
      '1) webinar 3/3 1pt 2) workshop 3/10 2pts',
      '3 pts total: 1 pt webinar 3/3, 2 pts seminar 3/10',
      'prof ed: 3/3 1 pt; 3/10 2 pts',
      '3 points total: 1 for... no, 1 pt for the webinar 3/3, 2 pts for the seminar 3/10',
      'first a webinar on 3/3 for 1 pt, then a seminar on 3/10, 2 pts',
      '1 webinar March 3, 2 seminar March 10',
    ],
  },
  {
    activities: [
      { category: 'organizational-participation', points: 1, ...on('2026-01-05') },
      { category: 'organizational-participation', points: 1, ...on('2026-02-02') },
    ],
    ways: ['committee meetings jan 5 and feb 2, 1 pt each', '1 point each for board meetings on 1/5 and 2/2'],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-02-02') },
      { category: prof, points: 1, ...on('2026-02-10') },
      { category: prof, points: 1, ...on('2026-02-17') },
    ],
    ways: [
      'webinars feb second tenth and seventeenth one point each',
      'webinars feb 2nd 10th 17th, one point each',
      'webinars feb 2 10 and 17, 1 pt each',
      'webinars on feb 2nd (1pt), 10th (1pt), and 17th (1pt)',
      '1pt each 2/2 2/10 2/17 webinars',
      'webinar 2/2, another 2/10 and one more 2/17, a point apiece',
    ],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-10') },
      { category: prof, points: 2, ...on('2026-03-12') },
    ],
    ways: ['last week: webinar tuesday 1 pt, workshop thursday 2 pts'],
  },
  {
    activities: [{ category: prof, points: 1, ...on('2026-03-19') }],
    ways: ['saw a webinar last nite, 1 pt', 'webinar thu 1½ pts no wait 1 pt'],
  },
  {
    activities: [{ category: 'instructional-presentation', points: 3, ...on('2026-03-19') }],
    ways: [
      'taught phlebotomy to the new students yesterday 3 pts',
      'gave an in-service on sharps yesterday, 3 points',
      'in-service given to the night crew yesterday, 3 pts',
      'gave the evening crew a needle-safety inservice yesterday 3 pts',
      'IP 3 pts yesterday',
      'guest lectured at the college yesterday and got 3 credits',
    ],
  },
  {
    activities: [{ category: 'formal-education', points: 3, end: '2026-03-06' }],
    ways: ['formal ed until march 6, 3 pts', 'formal ed, 3 points, up to 3/6'],
  },
  {
    activities: [{ category: 'employment-verification', points: 5, start: '2024-01-01' }],
    ways: ['employed 1/1/2024 - present, 5 pts', 'employment verification Jan 1 2024 to now 5 pts'],
  },
  {
    activities: [{ category: prof, points: 1, ...on('2026-02-14') }],
    ways: [
      '14 february seminar 1 pt',
      '2-14 webinar 1 pt',
      'attended a seminar on teaching adults 2/14, 1 pt',
      '5 pts webinar 2/14 oops typo i meant 1 pt',
    ],
  },
  {
    activities: [{ category: 'instructional-presentation', points: 2, ...on('2026-03-03') }],
    ways: ['talk I gave on 3/3, 2 pts', 'lecture I did for students 3/3 2 points'],
  },
  {
    activities: [{ points: 2, ...on('2026-03-02', '2026-03-06') }],
    ways: ['precepting students 3/2 to 3/6 2 points', 'shadowed in the lab mar 2-6, 2 pts'],
  },
  {
    activities: [
      { category: 'formal-education', points: 2, ...on('2026-03-03') },
      { category: 'formal-education', points: 3, ...on('2026-03-10') },
      { category: 'authorship', points: 1, ...on('2026-03-12') },
    ],
    ways: ['formal ed 3/3 2 pts, 3/10 3 pts, authorship 3/12 1 pt'],
  },
  {
    activities: [
      { category: prof, points: 2, ...on('2026-03-03') },
      { category: prof, points: 2, ...on('2026-03-03') },
    ],
    ways: ['webinar and workshop both on 3/3, 2 pts each'],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-03') },
      { category: prof, points: 2, ...on('2026-03-10') },
      { category: 'instructional-presentation', points: 3, ...on('2026-03-12') },
    ],
    ways: [
      'webinar 3/3 (1), workshop 3/10 (2), talk I gave 3/12 (3), all in points',
      'webinar 3/3 for 1, seminar 3/10 for 2, taught a class 3/12, 3 pts',
      'webinar 1pt 3/3 seminar 2pts 3/10 taught a class 3pts 3/12',
      'Date: 3/3 Pts: 1 webinar\nDate: 3/10 Pts: 2 webinar\nDate: 3/12 Pts: 3 gave a talk',
      'I had time today. Webinar on 3/3, 1 pt. Seminar 3/10, 2 pts. Taught a class 3/12, 3 pts. So now I have 14 points',
      'Professional, March 3, 1 pt. Professional, March 10, 2 pts. Instructional, March 12, 3 pts.',
    ],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-03') },
      { category: prof, points: 2.5, ...on('2026-03-10') },
    ],
    ways: ['webinars 3/3 and 3/10, 1 and 2.5 pts', 'a webinar 3/3 and a seminar 3/10, 1 and 2.5 points'],
  },
  {
    activities: [
      { category: prof, points: 2, ...on('2026-03-03') },
      { category: prof, points: 2, ...on('2026-03-10') },
    ],
    ways: ['add 4 points: bls 3/3 and webinar 3/10, two apiece', 'webinars 3/3 and 3/10, 2 pts ea'],
  },
  {
    activities: [
      { category: prof, points: 3, ...on('2026-03-13') },
      { category: prof, points: 1, ...on('2026-03-19') },
    ],
    ways: ['did cpr friday 3 hours and a 1 point workshop on thursday'],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-03') },
      { points: 2, ...on('2026-03-10') },
    ],
    ways: ['webinar 3/3 1 pt, volunteered at a blood drive 3/10 2 pts'],
  },
  {
    activities: [{ category: prof, points: 2, ...on('2026-03-12') }],
    ways: [
      'seminar 3/12 3 pts, make that 2',
      'seminar 3/12, +2',
      'seminar "7 points of safe transport" 3/12, 2 pts',
      '12 point checklist workshop, 3/12, 2 pts',
      'got 88 on the quiz of the 3/12 webinar, 2 ce',
      '2 pts workshop march 11, oops sorry 12',
      'seminar 3/12, it was one point I guess no two it says',
      'need 30 points, got 2 from a seminar on 3/12',
      '2 pts cpr 3/12, cert no 88121 exp 3/28',
      'all done (as of today) with the workshop of 3/12, 2 pts',
      '12th, workshop, 2 pts',
      'two (2) contact hours, seminar, march 12',
      'pts: 2 / category: professional / date: 3-12-2026',
      'paid 2/1 for the seminar on 3/12, 2 pts',
      'seminar thu march 12 (3/12) 2pints',
    ],
  },
  {
    activities: [{ category: 'formal-education', points: 8, ...on('2026-01-12', '2026-03-06') }],
    ways: ['finished my statistics course on 3/6, formal ed, 8 pts. started 1/12'],
  },
  {
    activities: [{ category: 'instructional-presentation', points: 2, ...on('2026-03-12') }],
    ways: [
      'presented at the society meeting 3/12, 2 pts',
      'spoke to second graders about hand washing 3/12, 2 pts',
    ],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-03') },
      { category: prof, points: 2, ...on('2026-03-10') },
    ],
    ways: [
      'workshops 3/3 and 3/10, the first was 1 pt and the second was 2',
      '1 point for the seminar on 3/3 and 2 for the one on 3/10',
      'march so far: webinar 3/3 1 pt, seminar 3/10 2 pts',
      'webinar 3/3 1 pt and seminar 3/10 1 pt, no wait the 3/10 one was 2 pts',
      'friday: nothing. Tues 3/3 webinar 1 pt, Tues 3/10 workshop 2 pts',
    ],
  },
  {
    activities: [1, 2, 3].map(() => ({ category: prof, points: 2 })),
    ways: ['took three 2-point webinars'],
  },
  {
    activities: [
      { category: prof, points: 2 },
      { category: 'organizational-participation', points: 1, ...on('2026-03-10') },
    ],
    ways: ['seminar 2 pts (forgot the date), board mtg 3/10 1 pt'],
  },
  // what a careful person would ask about is left out
  {
    activities: [{ category: prof, ...on('2026-03-02') }],
    ways: [
      'a few points for the webinar on march 2',
      'between 2 and 3 points, webinar, march 2',
      '2 or 3 points webinar march 2',
      'minus 2 points webinar march 2',
      'webinar march 2 from 1pm to 3pm',
      'about 2 points for the webinar on 3/2',
      'webinar march 2 2 or 3 pts',
      'webinar march 2, still need 20 more points',
      '4 CE webinars march 2',
      'webinar march 2, so now i have 14 points',
    ],
  },
  {
    activities: [{ points: 2, ...on('2026-03-11') }],
    ways: [
      '2 pts class 3/11',
      'training march 11, 2 points',
      'put down 2 points for 3/11',
      'presentation 3/11 2 ce',
    ],
  },
  {
    activities: [{ category: prof, points: 2 }],
    ways: [
      '2 pts prof ed, some day in april',
      'webinar 2/30 2 pts',
      'seminar 3/3-3/5 (mon-wed) 2 pts',
      'my card says 3/9, the seminar was 3/10, 2 pts',
      'webinar that weekend, 2 pts',
      'webinar wk of feb 2, 2 pts',
    ],
  },
  {
    activities: [{ category: 'formal-education', ...on('2026-01-12', '2026-03-13') }],
    ways: [
      '3 credit hour college course jan 12 to mar 13',
      'anatomy at the university, 4 semester credits, 1/12-3/13',
      'community college anatomy, 3 credits, 1/12-3/13',
    ],
  },
  {
    activities: [{ category: prof, points: 4, ...on('2026-02-17', '2026-02-18') }],
    ways: [
      'virtual symposium 2-17 to 2-18, 4 pts',
      'feb 17th and 18th conference, 4 points',
      'feb 17,18 - 4 pts, skills workshop',
      'boot camp workshop feb 17 & 18, 4 pts',
    ],
  },
  {
    activities: [{ category: prof, points: 9, ...on('2026-03-18', '2026-03-20') }],
    ways: ['workshop 3/18-3/20 9 pts, last day today', 'march 18 19 20 workshop, 9 pts'],
  },
  {
    activities: [{ category: prof, points: 3, ...on('2026-02-23') }],
    ways: [
      'seminar 23 FEB 26, 3 pts',
      'seminar, 3 pts, 20260223',
      'seminar feb 23, 2 pts i thought but the card says 3 so 3',
      'seminar feb 23, 3.0 contact hours (0.3 CEU)',
      '3 (three) points, prof ed, feb. 23',
      'prof ed 3 pts 2-23',
    ],
  },
  {
    activities: [{ category: prof, points: 3, start: '2026-02-02' }],
    ways: ['from feb 2 on, webinar series, 3 pts', 'webinar series ran from feb 2, 3 pts'],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-02') },
      { category: prof, points: 1, ...on('2026-03-09') },
      { category: prof, points: 1, ...on('2026-03-16') },
    ],
    ways: ['mar 2, 9 and 16 webinars 1 ce each', '3/2 3/9 3/16 -- three 1pt webinars'],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-18') },
      { category: prof, points: 2, ...on('2026-03-19') },
    ],
    ways: ['wed webinar 1 pt thurs webinar 2 pts', 'wed: 1 pt webinar, thu: 2 pts webinar'],
  },
  {
    activities: [
      { category: prof, points: 2, ...on('2026-02-12') },
      { category: prof, points: 1, ...on('2026-02-12') },
    ],
    ways: ['feb 12: 2 pts webinar, feb 12: 1 pt also webinar'],
  },
  {
    activities: [{ category: prof, points: 1, ...on('2026-03-20') }],
    ways: ['just got out of a staining webinar, 1 pt', 'tonights webinar, 1 pt'],
  },
  {
    activities: [{ category: 'instructional-presentation', points: 1, ...on('2026-03-05') }],
    ways: [
      'guest lecture on staining, i gave it, 3/5, 1 pt',
      'cpr renewal 3/5, i was the instructor, 1 pt',
      'the in-services i gave 3/5, 1 pt',
    ],
  },
  {
    activities: [{ points: 1, ...on('2026-03-05') }],
    ways: ['the vendor did an in-service 3/5, sat thru it all, 1 pt'],
  },
  {
    activities: [{ category: prof, points: 1 }],
    ways: ['thursday the 11th webinar 1 point'],
  },
  {
    activities: [{ category: 'formal-education', ...on('2026-01-12', '2026-03-13') }],
    ways: ["formal education: anatomy, 1/12-3/13, 3 credits, don't know points"],
  },
  // numbers without a unit, in a place of their own
  {
    activities: [{ category: prof, points: 2, ...on('2026-03-12') }],
    ways: [
      'march 12, seminar, 2',
      'workshop. 3/12. 2.',
      'got 2 for the workshop on march 12',
      'seminar on sharps 3/12, put me down for two',
      'please count my webinar, march 12, for two',
      'would you mind logging 2 for the 3/12 webinar',
      'march 12 — attended a workshop — urine sediment — 2',
    ],
  },
  {
    activities: [
      { category: prof, points: 2, ...on('2026-03-03') },
      { category: prof, points: 1.5, ...on('2026-03-10') },
    ],
    ways: [
      '3/3 webinar 2, 3/10 webinar 1.5',
      'mar 3 - webinar - 2 / mar 10 - workshop - 1.5',
      '1) webinar, march 3, 2\n2) seminar, march 10, 1.5',
      'march so far\n• 3/3 webinar 2\n• 3/10 webinar 1.5',
    ],
  },
  {
    activities: [
      { category: prof, points: 1, ...on('2026-03-03') },
      { category: 'instructional-presentation', points: 1, ...on('2026-03-03') },
    ],
    ways: ['on 3/3 i attended a webinar (1) and gave an in-service (1)'],
  },
  {
    activities: [{ category: prof, ...on('2026-03-19') }],
    ways: [
      'webinar yesterday 1',
      'watched a webinar yesterday at 2',
      'webinar yesterday, dont know how many points, 2',
    ],
  },
  {
    activities: [{ category: prof, points: 1.5, ...on('2026-03-12') }],
    ways: [
      'webinar 3/12 1 hr 30 min',
      'seminar on march 12, 1 hour and 30 minutes',
      'seminar march 12, it was 1 point five points',
      'Seminar\nHours: 2\nPoints awarded: 1.5\nDate: 3/12/2026',
      'webinar 3/12, 1.5 P.A.C.E. credits',
      'put in 1.5 more points. same webinar series as before, march 12',
      'workshop 3/12, my card says 0.15 CEU, so enter 1.5 points',
      'took a webinar with my boss 3/12, she got 2 pts and i got 1.5 pts',
    ],
  },
  {
    activities: [{ category: prof, points: 2, ...on('2026-03-20') }],
    ways: ['did one this morning. 2 points. webinar. glove safety'],
  },
  {
    activities: [
      { category: prof, points: 1.5, ...on('2026-03-12') },
      { category: prof, points: 1.5, ...on('2026-03-12') },
    ],
    ways: ['log two: the sharps webinar and the lipids webinar, both march 12, 1.5 each'],
  },
  {
    activities: [
      { category: prof, points: 2, ...on('2026-03-03') },
      { category: prof, points: 2, ...on('2026-03-10') },
    ],
    ways: [
      'march 3, march 10. all webinars. all 2 points.',
      '2 points for the seminar on march 3 plus another 2 for the follow up seminar on march 10',
    ],
  },
  // a number of its own is not what was said of each
  {
    activities: [
      { category: prof, points: 1.5, ...on('2026-03-03') },
      { category: prof, points: 1.5, ...on('2026-03-10') },
      { category: 'instructional-presentation', ...on('2026-03-12') },
    ],
    ways: ['couple webinars: 3/3 and 3/10, 1.5 each. plus needle class i taught 3/12, 2'],
  },
]

export const spanish: Meaning[] = [
  {
    activities: [{ category: prof, points: 1, ...on('2026-03-20') }],
    ways: ['acabo de salir de un taller de vacunas, 1 punto'],
  },
  {
    activities: [
      { category: prof, points: 2, ...on('2026-03-03') },
      { category: prof, points: 1, ...on('2026-03-10') },
    ],
    ways: [
      '2 puntos por el webinar del 3 de marzo y 1 por el del 10 de marzo',
      'talleres del 3 y 10 de marzo, el primero fue de 2 puntos y el segundo 1',
    ],
  },
  {
    activities: [{ category: prof, points: 4, ...on('2026-03-12') }],
    ways: [
      'educación profesional, 4, 12 de marzo',
      'necesito 30 puntos, gané 4 en un taller el 12 de marzo',
      '4 puntos taller 11 de marzo, no perdón 12',
      'módulo 2, 4 puntos, 12 de marzo, educ profesional',
      'taller 12 de marzo 3 puntos no perdón 4 puntos',
      'fui a un taller el 12 de marso y dieron un certificado de 4 horas contacto',
      'taller 4 puntos dose de marzo',
    ],
  },
  {
    activities: [{ category: 'instructional-presentation', points: 1, ...on('2026-03-12') }],
    ways: ['di un in-service en la clínica el 12 de marzo, 1 punto', 'charla q di el 12 de marzo 1 pt'],
  },
  {
    activities: [{ category: prof, points: 2, ...on('2026-03-09', '2026-03-11') }],
    ways: [
      'anota 2 puntos de educación profesional del 9 al 11 de marzo',
      'por favor registra dos puntos, seminario, 9 al 11 de marzo',
      'taller del 9 al 11 de marzo, 2 puntos',
    ],
  },
  {
    activities: [{ category: 'instructional-presentation', points: 2.5, ...on('2026-03-05') }],
    ways: [
      'di una charla el 5 de marzo en la reunión de la sociedad, 2.5 puntos',
      'tipo: presentación instruccional, fecha: 5 de marzo, puntos: 2.5',
      'di una charla el 5 de marzo, dos puntos y medio',
      'enseñé una clase el 5 de marzo 2,5 puntos',
    ],
  },
  {
    activities: [
      { category: prof, points: 2, ...on('2026-03-03') },
      { category: prof, points: 1, ...on('2026-03-10') },
    ],
    ways: [
      '- 3 de marzo seminario 2\n- 10 de marzo webinar 1',
      '3 de marzo, taller, 2; 10 de marzo, webinar, 1',
    ],
  },
  {
    activities: [
      { category: 'formal-education', points: 2, ...on('2026-03-05') },
      { category: prof, points: 1, ...on('2026-03-06') },
    ],
    ways: ['apunta: 2 educación formal 5 de marzo; 1 educación profesional 6 de marzo'],
  },
  {
    activities: [{ category: prof, points: 1.5, ...on('2026-02-28') }],
    ways: [
      'webinar 28 febrero 1,5 pts',
      'Webinar: muestras\nFecha: 28 de febrero de 2026\nHoras contacto: 1.5',
    ],
  },
]
