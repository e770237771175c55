import { expect, test } from 'vitest'
import { readDates, readRange } from '../../src/understand/dates.ts'

/** Friday. */
const today = '2026-03-20'

const read = (text: string, on = today): string[] =>
  readDates(text, on, 'en').map(({ value: { start, end } }) =>
    start && start === end ? start : start || end ? `${start ?? ''}..${end ?? ''}` : 'ask',
  )

/** One meaning beside all the ways to say it. */
const corpus: [meaning: string[], ways: string[]][] = [
  [
    ['2026-03-03..2026-03-05'],
    [
      'march 3-5',
      'March 3 - 5',
      'MARCH 3-5',
      'mar 3 to 5',
      'mar. 3rd thru 5th',
      'march 3 through march 5',
      'from march 3 until the 5th',
      'between march 3 and 5',
      'between the 3rd and the 5th of march',
      '3-5 march',
      '3 - 5 march 2026',
      '3/3-3/5',
      '3/3-5',
      '3/3 thru 3/5',
      '3/3/26-3/5/26',
      '03/03/2026 to 03/05/2026',
      '2026-03-03/2026-03-05',
      '2026-03-03 to 2026-03-05',
      'march 3, 2026 - march 5, 2026',
      'march 3-5, 2026',
      "march 3-5 '26",
      'march third through the fifth',
      'march third to fifth twenty twenty six',
      'march three through five',
      'tuesday march 3 to thursday march 5',
      'tue 3/3 - thu 3/5',
      'started march 3 and ended march 5',
      'Start: 3/3/26\nEnd: 3/5/26',
      'start date: 3/3/26 / end date: 3/5/26',
    ],
  ],
  [
    ['2026-03-06'],
    [
      'march 6',
      'March 6th',
      'mar 6',
      'march the 6th',
      'the 6th of march',
      '6 march',
      '6 March 2026',
      'march sixth',
      'march sixth two thousand twenty six',
      '3/6',
      '3/6/26',
      '03-06-2026',
      '3.6.26',
      '2026-03-06',
      '2026/3/6',
      'friday, march 6',
      'march 6 (friday)',
      '3/6 fri',
      'on the 6th',
      'friday the 6th',
      'two weeks ago',
      '14 days ago',
      'friday before last',
      'marh 6',
      'mrach 6',
      'march 6 of this year',
      '06mar2026',
      'march 6 6pm-7:30pm',
      'march 6 from 9 to 5',
      'march 6, 9-5',
      'at 1400 on march 6',
      'module 3 march 6',
      '6-march-2026',
      '2026 march 6',
      'first friday of march',
    ],
  ],
  [
    ['2026-03-19'],
    [
      'yesterday',
      "yesterday's webinar",
      'last night',
      'thursday',
      'last thursday',
      'this past thursday',
      'thurs',
      'thrusday',
      'on thursday morning',
      'yesterday afternoon',
      'a day ago',
      'yest',
    ],
  ],
  [['2026-03-20'], ['today', 'tonight', 'this morning', 'earlier today', 'this friday']],
  [
    ['2026-03-18'],
    [
      'the day before yesterday',
      'wensday',
      'wednesday',
      'two days ago',
      '2 days ago',
      'wednesday of this week',
    ],
  ],
  [
    ['2026-03-13'],
    [
      'friday',
      'last friday',
      'fri',
      'a week ago',
      'friday of last week',
      'last week friday',
      'last friday night',
    ],
  ],
  [
    ['2026-03-14..2026-03-15'],
    [
      'over the weekend',
      'last weekend',
      'the weekend',
      'this past weekend',
      'sat-sun',
      'saturday to sunday',
      '3/14-15',
    ],
  ],
  [['2026-03-09..2026-03-15'], ['last week', 'all of last week', 'the previous week', 'this past week']],
  [['2026-03-02..2026-03-08'], ['the week before last', 'week before last']],
  [
    ['2025-12-28..2026-01-03'],
    [
      'dec 28 - jan 3',
      '12/28 to 1/3',
      '12/28-1/3/26',
      'december 28 through january 3',
      'dec 28 - jan 3, 2026',
      '12/28/25-1/3/26',
      'dec 28, 2025 to jan 3',
    ],
  ],
  [
    ['2025-10-01..2025-10-31'],
    [
      'all of October',
      'the whole month of october',
      'throughout october',
      'all october',
      'the entire month of oct 2025',
      'all of ocotber',
    ],
  ],
  [['2025-02-01..2025-04-30'], ['Feb-April 2025', 'february through april 2025', 'feb 2025 to apr 2025']],
  [['2026-01-01..2026-03-31'], ['q1 2026', 'first quarter of 2026', 'January to March']],
  [['2026-03-10'], ['march 10 and 2 more', 'march 10, 3 people']],
  [['2025-12-25'], ['christmas', 'on christmas day', 'xmas', 'christmas 2025', '12/25']],
  [['2025-11-27'], ['thanksgiving', 'on thanksgiving day', 'thanksgiving 2025', 'the 27th of november']],
  [['2025-11-28'], ['black friday', 'the day after thanksgiving']],
  [['2025-09-01'], ['labor day', 'Labor Day 2025']],
  [['2025-05-26'], ['memorial day', 'last monday of may']],
  [['2025-04-18'], ['good friday', 'good friday 2025']],
  [['2025-07-04'], ['july 4th', 'the 4th of july', 'the fourth of july', 'independence day']],
  [
    ['2026-03-03', '2026-03-05', '2026-03-07'],
    [
      'march 3, 5 and 7',
      'march 3, 5, 7',
      'march 3rd, 5th, and 7th',
      'the 3rd, 5th and 7th of march',
      '3/3, 3/5 & 3/7',
      'march 3 and 5 and 7',
      '3/3, 3/5, 3/7/26',
    ],
  ],
  [
    ['2026-03-03', '2026-03-10'],
    [
      'the 3rd and the 10th',
      'on the 3rd and 10th',
      '3/3 & 3/10',
      'march 3 + march 10',
      'march 3 and march 10, 2026',
    ],
  ],
  [
    ['2026-03-10', '2026-03-12'],
    ['tuesday and thursday of last week', 'tuesday and thursday last week'],
  ],
  [['2024-11-11'], ['veterans day 2024', 'november 11, 2024', '11 Nov 2024']],
  [
    ['2026-02-03..2026-02-05', '2026-02-10..2026-02-12'],
    ['feb 3-5 and 10-12', 'feb 3-5, feb 10-12'],
  ],
  [
    ['2026-03-01..2026-03-02'],
    ['the 1st to the 2nd', '1st-2nd', 'from the first to the second', 'sun 3/1 - mon 3/2'],
  ],
  [
    ['2026-03-03..'],
    [
      'since march 3',
      'started march 3',
      'started my phlebotomy course on march 3',
      'starting 3/3/26',
      'Start: 3/3',
    ],
  ],
  [
    ['..2026-03-03'],
    ['until march 3', 'through march 3', 'ended march 3', 'ending on march 3', 'up till 3/3'],
  ],
  [['2024-02-29'], ['feb 29', '2/29', 'feb 29 2024']],
  [['2019-01-01..2019-12-31'], ['1/1/2019-12/31/2019', 'all of 2019', 'jan 2019 to dec 2019']],
  [['2026-03-21'], ['tomorrow', 'march 21, 2026']],
  [['2026-11-02..2026-11-04'], ['november 2-4, 2026', '11/2-11/4/26']],
  [
    ['ask', '2026-03-05'],
    ['change it from 3/4 to 3/5', 'move my webinar from march 4 to march 5'],
  ],
  [['2026-03-09'], ['monday before last', 'monday of last week']],
]

for (const [meaning, ways] of corpus)
  for (const way of ways)
    test(`"${way.replace('\n', ' ⏎ ')}" is ${meaning.join(' and ')}`, () =>
      expect(read(way)).toEqual(meaning))

/** Words about time that a careful person would ask about. */
const asked = [
  'in october',
  'february',
  'feb 2026',
  'mid october',
  'early march',
  'sometime in march',
  'the end of january',
  'during the fall semester',
  'in the fall',
  'spring 2025',
  'last month',
  'this year',
  'in 2025',
  'last week of march',
  'the first week of march',
  'week of march 9',
  'earlier this week',
  'one day last week',
  'feb 30',
  '2/30',
  '13/13/25',
  'feb 29 2025',
  'Monday March 17',
  'sunday 3/14',
  'march 3, monday',
  'march 5-3',
  'march 3 to march 1',
  'the 5th to the 3rd',
  'around march 3',
  'by march 3',
  'every friday',
  'a few days ago',
  'a couple of weeks ago',
  'a month ago',
  'recently',
  'next friday',
  'memorial day weekend',
  'expires 12/31/2026',
  'dob 3/4/1970',
  'last 6 months',
  'from 2018 to 2020',
  '2018-2019',
  'a week ago friday',
  'monday 17',
  'since january',
  '3/3-5/26',
]
for (const way of asked) test(`"${way}" is about time, and asked`, () => expect(read(way)).toEqual(['ask']))

for (const way of ['march 3 or 4', 'either march 3 or march 5', 'march 3, 26', '3/3 or 3/5'])
  test(`"${way}" may be one of two days, and is asked`, () => expect(read(way)).toEqual(['ask', 'ask']))

/** What must not be a date. */
const none = [
  'I may 3 times',
  'may I march',
  'it may be 3',
  'first aid course',
  'the second webinar',
  'the 3rd webinar',
  'the 1st and 2nd modules',
  'on the 3rd floor',
  '3rd grade health fair',
  'safety first',
  'sat in on a class',
  'sun safety webinar',
  'we sat through it',
  'fall prevention class',
  'march of dimes walk',
  '24/7 access',
  'scored 9/10 on the quiz',
  'chapters 5/6/7',
  '1/2 day workshop',
  'room 3/4',
  'from 9 to 5',
  'at 1400',
  '6pm-7:30pm',
  '10-12 people',
  'for 3 days',
  'in 3 years',
  'two day workshop',
  'one hour webinar',
  'module 3, room 118',
  'covid-19 update',
  'B12 injections',
  'phone 555-123-4567',
  'certificate 20260305',
  '3 march webinars',
  'match 5',
  'junk 5',
  'apply 3',
  'seminar on much 3',
  'second shift',
  '2.5 and 3.5',
  'happy new year',
  '',
]
for (const way of none) test(`"${way}" says nothing of days`, () => expect(read(way)).toEqual([]))

test('what other readers have blanked out parts the words around it', () => {
  expect(read('march        5')).toEqual([])
  expect(read('workshop oct 1,           , prof ed')).toEqual(['2025-10-01'])
})

test('a new line ends a date', () => {
  expect(read('prof ed 3/4\n5 webinars')).toEqual(['2026-03-04'])
})

test('each date stands where it was read', () => {
  const text = 'Webinar on March 3, workshop 3/5-3/6 at noon'
  expect(readDates(text, today, 'en').map(({ from, to }) => text.slice(from, to))).toEqual([
    'on March 3',
    '3/5-3/6',
  ])
})

test('a guess says why it was made', () => {
  const why = (text: string) => readDates(text, today, 'en').map((found) => found.why)
  expect(why('march 3')).toEqual(['year-not-said'])
  expect(why('march 3, 2026')).toEqual([undefined])
  expect(why('last tuesday')).toEqual(['relative-day'])
  expect(why('yesterday')).toEqual([undefined])
  expect(why('last week')).toEqual(['whole-period'])
  expect(why('all of october')).toEqual(['whole-period'])
  expect(why('marh 3')).toEqual(['spelling'])
})

test('a day counted from another day than a Friday', () => {
  expect(read('over the weekend', '2026-03-22')).toEqual(['2026-03-21..2026-03-22'])
  expect(read('over the weekend', '2026-03-21')).toEqual(['ask'])
  expect(read('last weekend', '2026-03-22')).toEqual(['2026-03-14..2026-03-15'])
  expect(read('sat and sun', '2026-03-22')).toEqual(['ask', 'ask'])
  expect(read('monday', '2026-03-23')).toEqual(['2026-03-16'])
  expect(read('the 1st', '2026-03-01')).toEqual(['2026-02-01'])
  expect(read('the 30th to the 2nd', '2026-05-03')).toEqual(['2026-04-30..2026-05-02'])
  expect(read('dec 28 - jan 3', '2026-01-01')).toEqual(['2025-12-28..2026-01-03'])
})

/** What a question is about: a month or a year is all of it. */
const questions: [text: string, range: string][] = [
  ['how many points in 2025', '2025-01-01..2025-12-31'],
  ['transcript for 2023', '2023-01-01..2023-12-31'],
  ['this year', '2026-01-01..2026-12-31'],
  ['last year', '2025-01-01..2025-12-31'],
  ['since last summer', '2025-06-01..2026-03-20'],
  ['q1 2026', '2026-01-01..2026-03-31'],
  ['in march', '2026-03-01..2026-03-31'],
  ['from january to june', '2026-01-01..2026-06-30'],
  ['last month', '2026-02-01..2026-02-28'],
  ['last 6 months', '2025-09-20..2026-03-20'],
  ['the past 30 days', '2026-02-18..2026-03-20'],
  ['the 2 points from july 1', '2025-07-01..2025-07-01'],
  ['since january', '2026-01-01..2026-03-20'],
  ['last quarter', '2025-10-01..2025-12-31'],
]
for (const [text, range] of questions)
  test(`a question about "${text}" is about ${range}`, () => {
    const found = readRange(text, today, 'en')
    expect(`${found?.start}..${found?.end}`).toBe(range)
  })

test('a question with a deadline or without days is about no stretch', () => {
  expect(readRange('will I make it by december 31', today, 'en')).toBeUndefined()
  expect(readRange('how many points do I need', today, 'en')).toBeUndefined()
})
