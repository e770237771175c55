import type { ReminderWords } from '../heard-reminders.ts'

const hour = '(\\d{1,2})(?::\\d\\d)? ?(am|pm|a\\.m\\.?|p\\.m\\.?|oclock)?'
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const time = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?s?|week ?(?:days?|ends?)|mornings?|afternoons?|evenings?|nights?|noon|${hour.replaceAll('(\\d', '(?:\\d').replace('(am', '(?:am')}|(?:${months.join('|')})[a-z]{0,6}(?: \\d{1,2})?|next (?:week|month|year))`

export const reminders: ReminderWords = {
  about:
    /\b(?:(?<!\b(?:thanks|thank (?:you|u|ya)|thx|thnx|tysm?) for (?:the|your|that) )remind(?!ed me\b)\w*|notif(?:y|ication|ications)|ping me|nudge|nudges|nag|alerts?|snooze|(?:bug|bother|contact|dm) me (?:only |just )?(?:once|twice|every|daily|weekly|monthly|less|more|at|on|in)|texting me|messaging me|(?<!keeps )(?:bugging|pinging|nagging) me|dming me|text me|message me|(?:dont|stop|quit) (?:text|message|messaging|bug|bother(?= me| us|ing)|ping|nag|nudge|contact|dm)\w*(?: me)?|check ins?|check-ins?|unsubscribe|opt out|(?:msgs?|messages|texts|pings|dms)\b.{0,30}\b(?:early|late|often|much|mornings?|evenings?|nights?|weekends?)|(?:early|late|often|mornings?|evenings?|waking me)\b.{0,30}\b(?:msgs?|messages|texts|pings|dms)|turn (?:off|on|down)\b.{0,20}\b(?:msgs?|messages|texts|pings|dms)|let me know (?:when|before)|heads up|give me a heads)\b/,
  stopAlone:
    /^(?:stop|stop ?all|unsubscribe|opt out|end|mute|quit|(?:please )?no more(?: (?:reminders|messages|texts|pings|notifications))?(?: please)?|leave me alone)[.! ]*$/,
  stopBehind:
    /(?<!\b(?:bus|full|pit|truck|rest|one|non|the|a|to|cant|wont|dont|didnt|not|must|next|first|last|please|and|will|never))[ ,.;:!-]+(?:stop|unsubscribe)[.! ]*$/,
  alone: new RegExp(
    `^(?:please )?(?:(?:not|only|just|never|nothing|quiet|no (?:texts?|messages?|pings?)) (?:(?:before|after|past|until|till?|on|at|in|during|between|the|from) )*${time}(?:,? (?:and|or|to) ${time})*|${time}(?: and ${time})? (?:only|(?:is|are|work|works) (?:best|better|fine|good))|(?:before|after|from|between) ${time}(?: (?:and|to) ${time})? only|id? (?:prefer|like|rather have) ${time}|i (?:work|sleep|am on|m on) (?:the )?(?:nights?|days|evenings|graveyard|(?:night|day|second|third) shifts?)|(?:once|twice) a (?:week|month|day)(?: is (?:enough|fine|plenty|ok|good))?|(?:too (?:many|much|often)|fewer|less often|more often)(?: (?:messages|texts|pings))?)(?: please)?[.! ]*$`,
  ),
  toRecord:
    /\bremind me\b[^.;\n]{0,40}\bto (?:put|log|add|enter|record|submit) (?:it|that|this|them|those)\b/,
  startAlone: /^(?:unstop|resume|unmute|opt in|subscribe)[.! ]*$/,
  stop: /\b(?:stop|no (?:reminders?|messages|texts|pings|notifications)|turn(?:ed)? (?:off|them off|it off)|off|no more|disable|dont (?:send|remind|text|message|ping|bother|nag|contact|want|need)|do not (?:send|remind|text|message|contact)|unsubscribe|opt out|cancel|quit|mute|kill|without|end|thats enough)\b/,
  start: /\b(?:start|turn (?:on|them on|it on|back on)|enable|resume|again|back on|unmute)\b/,
  snooze:
    /\b(?:snooze|pause|until|till|hold|postpone|suspend|not (?:before|until)|after|(?:for (?:the next )?|again in )(?:\d+|a|an|one|two|three|four|a few|a couple) (?:days?|weeks?|months?))\b/,
  except: /^(?:please )?(?:not|never|nothing|dont|do not)\b/,
  fewer: /\b(?:fewer|less|too (?:many|much|often)|not so (?:many|often)|once a month|monthly|rarely)\b/,
  more: /\b(?:more (?:often|reminders|frequent(?:ly)?)|more|every (?:day|week)|daily|weekly|once a week|twice a)\b/,
  usual: /\b(?:usual|normal|default|as before)\b/,
  when: /\b(?:when (?:do|will|are|is|would)|how often|what time|next reminder|(?:are|is) (?:my )?reminders? on)\b/,
  weekdays: [
    [['mon', 'tue', 'wed', 'thu', 'fri'], /\bweekdays?\b|\bwork ?days?\b|\bbusiness days\b/],
    [['sat', 'sun'], /\bweekends?\b/],
    [['mon'], /\bmon(?:days?)?\b/],
    [['tue'], /\btue(?:s|sdays?)?\b/],
    [['wed'], /\bwed(?:s|nesdays?)?\b/],
    [['thu'], /\bthu(?:r|rs|rsdays?)?\b/],
    [['fri'], /\bfri(?:days?)?\b/],
    [['sat'], /\bsat(?:urdays?)?\b/],
    [['sun'], /\bsun(?:days?)?\b/],
  ],
  hourSpans: [
    [8, 12, /\bmornings?\b/],
    [12, 17, /\bafternoons?\b/],
    [17, 21, /\bevenings?\b/],
  ],
  hourSpan:
    /\b(?:between |from )?(\d{1,2})(?::\d\d)? ?(am|pm|a\.m\.?|p\.m\.?)? ?(?:and|to|-|until|till) ?(\d{1,2})(?::\d\d)? ?(am|pm|a\.m\.?|p\.m\.?)?(?= |$|[.,!?])/,
  hourFrom: /\b(?:after|at|from|around|by|,)? ?(\d{1,2})(?::\d\d)? ?(am|pm|a\.m\.?|p\.m\.?)\b/,
  notBefore: new RegExp(
    `\\b(?:not?|nothing|never|dont|do not)\\b.{0,30}\\b(?:before|until|till?|earlier than) ${hour}(?= |$|[.,!?])`,
  ),
  notAfter: new RegExp(
    `\\b(?:not?|nothing|never|dont|do not|stop)\\b.{0,40}\\b(?:after|past|later than) ${hour}(?= |$|[.,!?])`,
  ),
  months,
  nights: /\b(?:at night|nights?|late|(?:[12345]|1[12]) ?am|middle of the night|midnight|sleep\w*)\b/,
  forLong: /\b(?:for|in) (?:the next |another )?(\d+|an?|one|two|three|four|five|six) (day|week|month)s?\b/,
  lengths: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, day: 1, week: 7, month: 30 },
}
