import type { DateWords } from '../date-words.ts'
import { company } from './date-company.ts'
import { holidays } from './holidays.ts'
import { stretches } from './stretches.ts'

/** Typos stand here only where edit distance would not find them. */
export const dates: DateWords = {
  dayFirst: false,
  meridiem: 'am|pm|oclock',
  ordinalEndings: 'st|nd|rd|th',
  notMisspelt:
    'match|marsh|much|mach|marc|marco|larch|parch|mars|merch|apply|juan|jane|just|jury|judy|jolly|joly|junk|jung|augusto|augusta|' +
    'sundae|someday|today|moody|money|monda|fridge|frida|sunny|saturate|member|number|remember|mondale|tuesdays',
  numbered:
    'module|modules|mod|room|rm|chapter|chapters|ch|unit|part|phase|level|lesson|section|version|session|step|stage|' +
    'grade|type|covid|page|pages|pg|no|number|num|nr|suite|ste|floor|bldg|building|edition|vol|volume|issue|bay|station|' +
    'group|track|dept|bed|item|entry|option|tier|table|hepatitis|diabetes|factor|highway|route|apt|id|code|day|week|year',
  counted:
    'webinars|seminars|classes|modules|courses|sessions|lectures|workshops|people|persons|students|attendees|times|x|' +
    'articles|papers|talks|presentations|conferences|meetings|trainings|credits|points|pts|ceus|ces|ce|doses|activities|' +
    'entries|items|options|others|things|books|segments|percent|stars|lessons|units|chapters|parts|months|videos|quizzes|' +
    'events|lunches|certificates|members|nurses|assistants|techs|patients|slides|pages|questions|reps|tests',
  ranked:
    'floor|edition|grade|graders|shift|party|trimester|semester|aid|half|degree|round|time|attempt|try|dose|one|ones|year|' +
    'annual|part|phase|chapter|person|place|language|opinion|activity|entry|item|option|other|thing|book|session|lecture|' +
    'installment|segment|generation|lesson|unit|module|level|slot|hand|look|nature|responder|responders|line|class|course|' +
    'webinar|seminar|workshop|talk|conference|meeting|training|article|paper|presentation|record|video|quarter|point|credit|pt',
  outOf:
    'room|rm|suite|bed|chapter|unit|section|module|level|lesson|part|step|page|score|scored|grade|quiz|rated|ratio|bp',
  words: [
    [{ is: 'month', month: 1 }, 'january|jan'],
    [{ is: 'month', month: 2 }, 'february|feb|febr'],
    [{ is: 'month', month: 3, doubtful: true }, 'march|mar'],
    [{ is: 'month', month: 4 }, 'april|apr'],
    [{ is: 'month', month: 5, doubtful: true }, 'may'],
    [{ is: 'month', month: 5 }, 'in may|back in may'],
    [{ is: 'month', month: 6 }, 'june|jun'],
    [{ is: 'month', month: 7 }, 'july|jul'],
    [{ is: 'month', month: 8 }, 'august|aug'],
    [{ is: 'month', month: 9 }, 'september|sept|sep|setp|spet|septmber'],
    [{ is: 'month', month: 10 }, 'october|oct'],
    [{ is: 'month', month: 11 }, 'november|nov'],
    [{ is: 'month', month: 12 }, 'december|dec'],
    [{ is: 'weekday', weekday: 0 }, 'sunday'],
    [{ is: 'weekday', weekday: 1 }, 'monday|mon'],
    [{ is: 'weekday', weekday: 2 }, 'tuesday|tues|tue'],
    [{ is: 'weekday', weekday: 3 }, 'wednesday|weds|wensday|wendsday'],
    [{ is: 'weekday', weekday: 4 }, 'thursday|thurs|thur|thu'],
    [{ is: 'weekday', weekday: 5 }, 'friday|fri'],
    [{ is: 'weekday', weekday: 6 }, 'saturday'],
    [{ is: 'weekday', weekday: 0, doubtful: true }, 'sun'],
    [{ is: 'weekday', weekday: 3, doubtful: true }, 'wed'],
    [{ is: 'weekday', weekday: 6, doubtful: true }, 'sat'],
    [
      { is: 'every' },
      'every|each|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|weekly|monthly',
    ],

    ...(
      'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|' +
      'fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'
    )
      .split('|')
      .map((word, i) => [{ is: 'ordinal', n: i + 1 }, word] as const),
    [{ is: 'ordinal', n: 30 }, 'thirtieth'],
    [{ is: 'ordinal', n: 9 }, 'nineth'],
    [{ is: 'ordinal', n: 12 }, 'twelveth'],
    ...(
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
      'seventeen|eighteen|nineteen|twenty'
    )
      .split('|')
      .map((word, i) => [{ is: 'cardinal', n: i + 1 }, word] as const),
    [{ is: 'cardinal', n: 30 }, 'thirty'],
    [{ is: 'thousand' }, 'thousand'],

    ...stretches,
    ...holidays,
    ...company,
  ],
}
