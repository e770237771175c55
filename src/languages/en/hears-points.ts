import type { PointWords } from '../heard-words.ts'

const NUMBERS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}

export const points: PointWords = {
  numbers: NUMBERS,
  unit: '(?:(?:continuing ed(?:ucation)?|ce|ceu|ccp|cme|amt|contact|clock|pace|p\\.a\\.c\\.e\\.) (?:points?|pts?|credits?|crs?|hours?|hrs?|units?)|contact ?h(?:ou)?rs?|pointers?|p(?:oi)?nt[sz]?(?! of (?:care|view|service|sale|contact|entry|no))|p(?:ts?|tz|td|st)\\.?|ccps?|c\\.e\\.u?\\.?(?:s\\b)?|ceus?|ces?|cmes?|cmles?|ptns|credits?|creds?|crs?|pints?|piont[sz]?|poitns?|ponits?|poins?)(?![a-z])',
  between:
    '(?:(?:more|new|amt|ccp|ce|ceus?|cme|p\\.a\\.c\\.e\\.|pace|prof(?:essional)?|formal|ed(?:ucation(?:al)?)?|continuing|full|whole|total|instructional|presentation|organizational|org|participation|authorship|employment|online|additional|extra|measly|(?:webinar|seminar|workshop|conference|in-?service|meeting)(?= (?:points?|pts?|credits?|ceus?)\\b(?! ?\\d))) ){0,4}',
  fractions: [
    ['one[ -]half|(?:a )?half(?: of)?(?: an?)?', 0.5],
    ['(?:a |one[ -])?quarter(?: of)?(?: an?)?', 0.25],
    ['three[ -]quarters?(?: of)?(?: an?)?', 0.75],
  ],
  and: ' and | & | n | an ',
  point: ' (?:point|dot) ',
  one: '(?:(?:a )?(?:point|pt|credit)(?= and a half)|a (?:point|pt|credit)(?= (?:for|from|on|in|at|of|each|apiece|a ?piece)\\b)|(?<=(?:thats|was|were|is|for|worth|got|get|\\d,?) )a (?:point|pt|credit)(?=$|[,.;)\\n]| (?:and|then|plus)\\b))',
  afterwards: ',? and a half',
  month:
    '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\\.?',
  asked: '(?:(?:record|log|add|enter|put|put down|save|give me|claim)|(?:put|mark) me down for|\\+)',
  askedFor: 'for|from|on|prof ed',
  vague:
    '(?:an? )?(?:(?:good )?few|several|some|couple(?: of)?|many|multiple|bunch of|lots? of|various|handful of|unknown|no|x|\\?)',
  roughly:
    '(?:about|around|approx(?:imately|\\.)?|roughly|almost|nearly|at least|at most|up to|maybe|probably|(?<!(?:would|should|id|ud) )like|more than|less than|over|under|i think|~)',
  to: ' ?(?:to|or) ?| ?- ?',
  either: /(?:\d|one|two|three|four|five|six|un|uno|dos|tres|cuatro|cinco) (?:or(?: maybe)?) $/,
  span: '(?:between|from|anywhere from) N (?:and|to|-) N',
  minus: '(?:minus|negative)',
  before:
    'worth|good for|counts? (?:for|as)|credited|awarded|earned me|gave (?:me|us)|points:?|point:|(?:points?|pts?|ceus?|credits?|ces?|contact h(?:ou)?rs?) (?:awarded|earned|received|given|claimed)[:=]?|pts?:|ceus?:|credits?:|ce:|contact h(?:ou)?rs?:?|value:|credits? (?=\\d+\\.\\d)|(?<!\\bmy )points? (?:are|is|was|were)|p(?:oin)?ts?\\.? value(?: is| of|:)?|value of',
  label: 'ces?|ceus?|pts|points|credits',
  sort: '(?:prof(?:essional)?\\.?[- ]ed(?:ucation)?\\.?|formal[- ]ed(?:ucation)?\\.?|authorship|instr?(?:uct(?:ional)?)?\\.? pres(?:entation)?\\.?|org(?:ani[sz]ational)?\\.? part(?:icipation)?\\.?|pe|fe|ip|op)',
  also: 'and(?: another| also)?|plus(?: another)?|then|&|,|;',
  got: 'did|got|earned',
  when: 'today|yesterday|tonight|last (?:week|night|month)|this (?:morning|week|month)|at (?:an?|the)|from',
  ranked: 'first|1st|second|2nd|third|3rd|fourth|4th|other|last',
  was: 'was|is|were|for|got',
  putRight: '(?:it|that|was|is|its|thats|should be|should have been|only|just|really|actually)',
  hour: 'h(?:ou)?rs?|h',
  minute: 'min(?:ute)?s?',
  notSession:
    'shifts?|ago|later|drive|away|notice|early|late|a (?:week|day)|per (?:week|day)|before|after|old|break|nap|delay',
  notSessionBefore: 'last|past|within|after|every|in|next|under|over|about|around|at least',
  academic:
    /\b\d+(?:\.\d+)?[- ](?:(?:semester|quarter|college|university|academic|graduate|undergrad(?:uate)?)[- ])?(?:credit|cr\.?)[- ]?(?:hours?|hrs?)\b|\b\d+(?:\.\d+)?[- ](?:semester|quarter|college|university|academic|graduate)[- ](?:credits?|hours?|hrs?|units?)\b|\b\d+(?:\.\d+)?[- ]credits?[- ](?=(?:\w+ ){0,2}(?:college|university|course|class)\b)|\b\d+ units?\b/g,
  standing:
    /\b(?:(?<asks>needs?|needed) (?:all |my |the |at least |about |like )?\d+(?:\.\d+)? (?<more>more )?(?:points?|pts?|credits?|ceus?|ces?)\b(?! (?:for|from|recorded|added|logged|put|entered|on|credited))|(?:(?:now|already|only|currently) (?:i )?(?:have|had|got|at)|(?:have|had|im|am|sitting) (?:now|already|only|currently|at)|(?:that|this|it|which) (?:makes|brings me to|puts me at)|so (?:now )?(?:i have|im at)|supposed to (?:be|get|have|give (?:us|me))|(?:listed|advertised|posted) (?:as|at|for)|thought (?:it was|id get|we got|it would be)|instead of|out of|(?:max|limit|goal|minimum)(?: is| of)?) \d+(?:\.\d+)? (?:points?|pts?|credits?|ceus?|ces?)\b|\d+(?:\.\d+)? (?:more )?(?:points?|pts?|credits?|ceus?|ces?) (?:left|short|to go|remaining|(?<far>so far)|already|needed|required|shy|more to go|i need|last (?:year|time|cycle))\b)/g,
  credits: /^[\d.]+[ -]?(?:credits?|crs?|units?)\.?$|^[a-z]+ credits?$/,
  otherPoints:
    /\b(?:saw|seen|drew|stuck|treated|with|cared for|had|lost|for my|new|our|my|sick) \d+ pts\b(?= (?:today|yesterday|last|on the|in the|at|this|and|who|were|waiting)\b)|\b\d+ (?:bullet|power|talking|boiling|data|match) ?points?\b|\b\d+[- ]points? (?:plan|checklist|inspection|system|scale|program|list|increase|drop|harness|guide|font|lead)\b|\bpoints? of (?:care|view|service)\b|\b(?:she|he|they|(?:my|the) (?:coworkers?|boss|friend|partner|husband|wife|others?)) (?:got|has|had|earned|gets?|received) \d+(?:\.\d+)? (?:points?|pts?|credits?|ceus?|ces?)\b(?=[^\n]{0,60}\b(?:i|me|mine) )/g,
  each: /(?<=^|[.,;] )all ?(?=\|)|\b(?:each|ea|apiece|a ?piece|a pop|(?<!(?:rs?|h) )a day|per (?:webinar|seminar|session|class|day|one|event|meeting|activity)|for (?:each|every|both)|both worth|every)\b|\ball (?:were|are|worth) ?(?=\|)|\bboth(?: (?:were|are|at|of them|worth|got me))? ?(?=\|)|(?<=\|,? ?)both\b(?! of| days)/g,
  ranks: [/\b(?:first|1st)\b/, /\b(?:second|2nd|other)\b/, /\b(?:third|3rd)\b/, /\b(?:fourth|4th)\b/],
  unknown:
    /\b(?:(?:dont|do not|not sure|no idea|unsure) (?:know |sure )?(?:of |about )?(?:the |how many |what |my )*points?|points? (?:is |are )?(?:unknown|tbd|to be determined|pending|not known|not sure|later)|how many points i dont know)\b/,
  total: /\b(?:total|altogether|in all|combined|overall|sum|all together)\b/g,
}
