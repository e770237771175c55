import type { DateWords } from '../date-words.ts'

/** What stands beside a date and says how to take it, and what only looks like one. */
export const company: DateWords['words'] = [
  [{ is: 'unit', unit: 'clock' }, 'hours|hour|hrs|hr|minutes|minute|mins|min|seconds|secs|hourlong'],
  [{ is: 'unit', unit: 'day' }, 'days|day'],
  [{ is: 'unit', unit: 'week' }, 'weeks|week|wks|wk'],
  [{ is: 'unit', unit: 'month' }, 'months|month|mos|mo'],
  [{ is: 'unit', unit: 'quarter' }, 'quarters|quarter'],
  [{ is: 'unit', unit: 'year' }, 'years|year|yrs|yr'],
  [{ is: 'to' }, 'to|all the way to|right up to'],
  [
    { is: 'to', alone: true },
    'through|thru|thr|until|till|til|untill|throught|up till|up to|up until|and through|through to',
  ],
  [{ is: 'and' }, 'and|n|plus|also|then|and then|and also|as well as'],
  [{ is: 'or' }, 'or|and or|or maybe|or was it'],
  [{ is: 'of' }, 'of'],
  [{ is: 'a' }, 'a|an'],
  [{ is: 'open' }, 'present|the present|now|ongoing|the present day'],
  [{ is: 'finishing' }, 'finished|finishing|completed|completing|finish|done'],
  [{ is: 'the' }, 'the|teh'],
  [{ is: 'on' }, 'on|dated|date'],
  [{ is: 'in' }, 'in|during|within|over|for|over the course of'],
  [{ is: 'from' }, 'from|frm'],
  [{ is: 'between' }, 'between|btwn|bw|betwen'],
  [
    { is: 'whole' },
    'all of|all|the whole of|the whole|whole|the entire|entire|throughout|the entirety of|the month of|month of|' +
      'the whole month of|whole month of|the entire month of|entire month of|all through|all throughout|' +
      'the full month of|full month of|all the month of|all month of|every day of|every day in|the full|full',
  ],
  [{ is: 'last' }, 'last|past|previous|this past|the past|the last|the previous'],
  [{ is: 'this' }, 'this|current'],
  [
    { is: 'next' },
    'im doing|im taking|im attending|im going|next|coming|this coming|upcoming|the next|the coming',
  ],
  [
    { is: 'following' },
    'the next day|next day|the following day|following day|the day after that|day after that',
  ],
  [{ is: 'beside' }, 'by|no later than|earlier than|later than'],
  [{ is: 'beside', way: -1 }, 'before|prior to'],
  [{ is: 'beside', way: 1 }, 'after'],
  [
    { is: 'changing' },
    'change|changed|changing|move|moved|moving|switch|switched|correct|corrected|fix|update|updated|edit|adjust|reschedule|rescheduled',
  ],
  [{ is: 'before-last' }, 'before last'],
  [{ is: 'since' }, 'since|from after|ever since|as of|as from|effective'],
  [{ is: 'starting' }, 'started|starting|began|begun|begins|starts|commenced|commencing|enrolled'],
  [
    { is: 'starting', adjacent: true },
    'ran from|running from|lasted from|start|begin|beginning|start date|start date of|date started|started on',
  ],
  [{ is: 'ending' }, 'ended|ending|ends'],
  [{ is: 'ending', adjacent: true }, 'end|end date|end date of|date ended|concluded|concluding'],
  [
    { is: 'expiring' },
    'deadline|deadline is|cutoff|expires|expired|expiring|expire|expiration|expiry|exp|valid until|valid through|valid thru|good until|' +
      'good through|good thru|due|born|dob|date of birth|birthday|birthdate',
  ],
  [
    { is: 'expiring', adjacent: true },
    'paid|paid on|registered on|signed up|signed up on|emailed on|submitted on|uploaded on|mailed on|certificate dated|cert dated|enrolled on',
  ],
  [
    { is: 'part' },
    'mid|middle of|the middle of|early|early in|earlier|earlier in|late|later in|late in|sometime|sometime in|' +
      'some time in|some time|the end of|end of|the beginning of|beginning of|the start of|start of|' +
      'one day|a day in|some day|toward the end of|towards the end of|parts of|part of|most of|half of|the first part of|' +
      'the rest of|rest of|first half of|the first half of|second half of|the second half of|the last day of|a couple days|' +
      'the first week of|first week of|the first week in|first week in|the second week of|second week of|' +
      'the third week of|third week of|the fourth week of|the last week of|last week of|the last week in|last week in|' +
      '1st week of|2nd week of|3rd week of|4th week of|the 1st week of|the 2nd week of|the 3rd week of|' +
      'the week of|week of|the wk of|wk of|week starting|wk starting|week beginning|the first few days of|first few days of|the weekend of|weekend of|' +
      'the last few days of|the last weekend in|the last weekend of|the first weekend of|the first weekend in',
  ],
  [
    { is: 'around' },
    'around|approximately|approx|circa|roughly|sometime around|around about|maybe|probably|perhaps',
  ],
  [{ is: 'at' }, 'at'],
  [{ is: 'ago' }, 'ago|back'],
  [{ is: 'ahead' }, 'from now|from today|hence'],
  [{ is: 'few' }, 'few|couple|couple of|several|some|many|a few|a couple|a couple of|bunch of'],
  [{ is: 'daytime' }, 'morning|afternoon|evening|night|nite|noon|midday|midnight|lunchtime'],
  [{ is: 'pronoun' }, 'i|we|you|they|he|she|it|who|that|which|there'],
  [
    { is: 'vague' },
    'recently|lately|the other day|other day|a while ago|a while back|awhile ago|awhile back|the other week|not long ago|' +
      'just now|earlier on|the holidays|holiday break|winter break|spring break|summer break|fall break|christmas break|' +
      'thanksgiving break|easter break|thanksgiving week|thanksgiving weekend|labor day weekend|memorial day weekend|' +
      'easter weekend|christmas week|holy week|new years weekend|the holiday weekend|holiday weekend|veterans day weekend|presidents day weekend|mlk weekend|mlk day weekend|columbus day weekend|fourth of july weekend|4th of july weekend|mothers day weekend|fathers day weekend|halloween weekend|finals week|lab week|' +
      'end of month|eom|month end|end of the month|the end of the month|end of the year|the end of the year|eoy|year end|' +
      'beginning of the month|start of the year|beginning of the year|the beginning of the year|' +
      'middle of the month|the middle of the month|weekdays|weeknights|weekends|year round|spring semester|' +
      'fall semester|summer semester|winter semester|spring term|fall term|summer term|winter term|spring quarter|' +
      'fall quarter|summer quarter|winter quarter|summer session|this semester|last semester|this term|last term|' +
      'the semester|the other night|same weekend|the same weekend|that weekend|that same weekend|same week|the same week|that week|that same week|one weekend|that month|' +
      'cant find the date|cant remember the date|dont remember the date|dont know the date|dont have the date|forgot the date|not sure of the date|' +
      'not sure when|dont remember when|dont know when|cant remember when|forgot when|forget when|no idea when|idk when|date unknown|unknown date|no date|' +
      'super bowl sunday|one of these days|in the past',
  ],
  [
    { is: 'noise' },
    'at the end|sunday school|taco tuesday|black friday|cyber monday|went to|first aid|it all|them all|as of today|as of now|march of dimes|march for babies|may i|may we|may be|may have|may not|may you|may she|may he|may they|' +
      'sat in on|sat in|sat for|sat through|sat thru|sat thr|sat threw|sat down|sat with|sat on|new years resolution|new years goal|' +
      'sun safety|sun exposure|sun protection|sun damage|' +
      'sun screen|sun care|second hand|second language|at first|first time|second time|first responder|' +
      'first year|second year|third year|first of all|first off|third party|second opinion|day shift|night shift|' +
      'fall prevention|fall risk|fall precautions|fall safety|spring cleaning|christmas party|holiday party|' +
      'day care|day surgery|happy new year|new year|one hour|two hour|half day|half hour|this one|the one|no one|' +
      'every time|each one|each time|day to day|week to week|day by day|24/7|9 to 5|one on one|one to one',
  ],
]
