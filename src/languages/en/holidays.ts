import type { DateWords } from '../date-words.ts'

const SUNDAY = 0
const MONDAY = 1
const THURSDAY = 4

/** As kept in the United States. */
export const holidays: DateWords['words'] = [
  [{ is: 'holiday', holiday: { month: 1, day: 1 } }, 'new years day|new years|new year day'],
  [{ is: 'holiday', holiday: { month: 12, day: 31 } }, 'new years eve|new year eve|nye'],
  [
    { is: 'holiday', holiday: { month: 1, weekday: MONDAY, nth: 3 } },
    'mlk day|martin luther king day|martin luther king jr day|mlk jr day',
  ],
  [{ is: 'holiday', holiday: { month: 2, day: 2 } }, 'groundhog day'],
  [{ is: 'holiday', holiday: { month: 2, day: 14 } }, 'valentines day|valentine day|valentines'],
  [
    { is: 'holiday', holiday: { month: 2, weekday: MONDAY, nth: 3 } },
    'presidents day|president day|washingtons birthday',
  ],
  [
    { is: 'holiday', holiday: { month: 3, day: 17 } },
    'st patricks day|saint patricks day|st pattys day|st paddys day',
  ],
  [{ is: 'holiday', holiday: { easter: 0 } }, 'easter|easter sunday'],
  [{ is: 'holiday', holiday: { easter: 1 } }, 'easter monday'],
  [{ is: 'holiday', holiday: { easter: -2 } }, 'good friday'],
  [{ is: 'holiday', holiday: { easter: -7 } }, 'palm sunday'],
  [{ is: 'holiday', holiday: { easter: -46 } }, 'ash wednesday'],
  [{ is: 'holiday', holiday: { month: 5, day: 5 } }, 'cinco de mayo'],
  [{ is: 'holiday', holiday: { month: 5, weekday: SUNDAY, nth: 2 } }, 'mothers day|mother day'],
  [{ is: 'holiday', holiday: { month: 5, weekday: MONDAY, nth: -1 } }, 'memorial day'],
  [{ is: 'holiday', holiday: { month: 6, day: 19 } }, 'juneteenth'],
  [{ is: 'holiday', holiday: { month: 6, weekday: SUNDAY, nth: 3 } }, 'fathers day|father day'],
  [{ is: 'holiday', holiday: { month: 7, day: 4 } }, 'independence day|the fourth of july|fourth of july'],
  [{ is: 'holiday', holiday: { month: 9, weekday: MONDAY, nth: 1 } }, 'labor day|labour day'],
  [{ is: 'holiday', holiday: { month: 10, weekday: MONDAY, nth: 2 } }, 'columbus day|indigenous peoples day'],
  [{ is: 'holiday', holiday: { month: 10, day: 31 } }, 'halloween'],
  [{ is: 'holiday', holiday: { month: 11, day: 11 } }, 'veterans day|veteran day'],
  [{ is: 'holiday', holiday: { month: 11, weekday: THURSDAY, nth: 4 } }, 'thanksgiving|thanksgiving day'],
  [
    { is: 'holiday', holiday: { month: 11, weekday: THURSDAY, nth: 4, later: 1 } },
    'black friday|the day after thanksgiving|day after thanksgiving',
  ],
  [{ is: 'holiday', holiday: { month: 11, weekday: THURSDAY, nth: 4, later: 4 } }, 'cyber monday'],
  [{ is: 'holiday', holiday: { month: 12, day: 24 } }, 'christmas eve|xmas eve'],
  [{ is: 'holiday', holiday: { month: 12, day: 25 } }, 'christmas|christmas day|xmas|xmas day'],
  [
    { is: 'holiday', holiday: { month: 12, day: 26 } },
    'boxing day|the day after christmas|day after christmas',
  ],
]
