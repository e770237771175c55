import type { DateWords } from '../date-words.ts'

/** Days and stretches of days counted from today, quarters and seasons. */
export const stretches: DateWords['words'] = [
  [
    { is: 'day', ago: 0 },
    'today|todays|tonight|tonights|tonite|2day|2nite|this morning|this afternoon|this evening|earlier today|tdy',
  ],
  [
    { is: 'day', ago: 1 },
    'yesterday|yesterdays|last night|last nite|last nights|lastnight|last nyt|yest|yday|ystrdy|ystday|yesturday|yester day|last evening',
  ],
  [
    { is: 'day', ago: 2 },
    'the day before yesterday|day before yesterday|two days before today|the night before last|night before last',
  ],
  [{ is: 'day', ago: -1 }, 'tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow'],
  [{ is: 'day', ago: -2 }, 'the day after tomorrow|day after tomorrow'],

  [{ is: 'period', unit: 'week', ago: 0 }, 'this week|the current week'],
  [
    { is: 'period', unit: 'week', ago: 1 },
    'last week|this past week|the past week|past week|the previous week|previous week|the last week|last wk',
  ],
  [
    { is: 'period', unit: 'week', ago: 2 },
    'the week before last|week before last|last last week|the week before last week',
  ],
  [{ is: 'period', unit: 'week', ago: -1 }, 'next week|the coming week'],
  [{ is: 'period', unit: 'weekend', ago: 0 }, 'the weekend|this weekend|weekend|wkend|the wkend|this wkend'],
  [
    { is: 'period', unit: 'weekend', ago: 1 },
    'last weekend|this past weekend|the past weekend|past weekend|the last weekend|last wkend|previous weekend',
  ],
  [{ is: 'period', unit: 'weekend', ago: 2 }, 'the weekend before last|weekend before last'],
  [{ is: 'period', unit: 'weekend', ago: -1 }, 'next weekend|the coming weekend'],
  [{ is: 'period', unit: 'month', ago: 0 }, 'this month|the current month'],
  [
    { is: 'period', unit: 'month', ago: 1 },
    'last month|the past month|past month|previous month|the previous month',
  ],
  [{ is: 'period', unit: 'month', ago: 2 }, 'the month before last|month before last'],
  [{ is: 'period', unit: 'month', ago: -1 }, 'next month'],
  [{ is: 'period', unit: 'quarter', ago: 0 }, 'this quarter|the current quarter'],
  [
    { is: 'period', unit: 'quarter', ago: 1 },
    'last quarter|the past quarter|previous quarter|the previous quarter',
  ],
  [{ is: 'period', unit: 'year', ago: 0 }, 'this year|the current year|this calendar year'],
  [
    { is: 'period', unit: 'year', ago: 1 },
    'last year|the past year|past year|previous year|the previous year',
  ],
  [{ is: 'period', unit: 'year', ago: 2 }, 'the year before last|year before last'],
  [{ is: 'period', unit: 'year', ago: -1 }, 'next year'],
  ...(['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th'] as const).map(
    (names, i) =>
      [
        { is: 'quarter', quarter: i + 1 },
        `q${i + 1}|quarter ${i + 1}|${names
          .split('|')
          .map((name) => `${name} quarter|the ${name} quarter`)
          .join('|')}`,
      ] as const,
  ),
  [{ is: 'season', from: 3 }, 'spring'],
  [{ is: 'season', from: 6 }, 'summer'],
  [{ is: 'season', from: 9 }, 'fall|autumn'],
  [{ is: 'season', from: 12 }, 'winter'],
]
