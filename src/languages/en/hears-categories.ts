import type { CategoryWords } from '../heard-words.ts'

/** A category by one word, where it fills a field of its own: "type: professional", "12 points formal", "Formal, May 3". */
export const field = (word: string): RegExp =>
  new RegExp(
    `(?<=(?:^|[,;:/(\\n.-]|\\b(?:points?|pts?|credits?|type|category|cat|under|is|its|was|as|tipo|categoria|puntos?|ptos?|es|era|fue|como)) ?)${word}(?= ?(?:$|[,;:/)\\n.-]|\\d))`,
    'g',
  )

/** A category by its initials, beside a number of points: "PE 2 6/24", "3 pts, IP". */
export const initials = (two: string): RegExp =>
  new RegExp(
    `(?<=(?:^|[,;:(\\n.-]) ?)${two}(?=[,:]? ?-? ?\\d{1,2}(?:[.,]\\d+)?(?![\\d/-]))|(?<=\\d ?(?:points?|pts?|credits?|ces?),? )${two}(?= ?(?:$|[,;)\\n]|\\d|for\\b|on\\b))`,
    'g',
  )

export const categories: CategoryWords = {
  named: [
    [
      'professional-education',
      /\b(?:(?:prof(?:f?essional)?s?|prfo)\.?[- ]?(?:ed(?:uc?)?|education|educ|edu|dev(?:elopment)?)\b\.?|pro[- ]ed\b|profed\b|pe category\b)/g,
    ],
    [
      'formal-education',
      /\b(?:form\.?[- ]ed(?:ucation)?|formal[- ]?(?:ed(?:uc?)?|education|edu|educ|schooling))\b\.?/g,
    ],
    ['authorship', /\bauthor ?ship(?: of)?(?: written)?(?: works?)?\b|\bwritten works?\b/g],
    [
      'instructional-presentation',
      /\binst(?:r|ruct?(?:ion(?:al)?)?)?\.?[- ](?:pres(?:ent(?:ations?)?)?|presentations?)\b\.?|\binstructional\b/g,
    ],
    [
      'organizational-participation',
      /\borg(?:ani[sz]ation(?:al)?)?s?\.?[- ](?:part(?:ic(?:ip(?:ation)?)?)?|participation)\b\.?|\borganizational\b/g,
    ],
    [
      'employment-verification',
      /\bempl?(?:oyment)?\.?[- ]ver(?:if(?:ication)?)?\b\.?|\bemployment (?:category|points|pts|credit)\b|\bemployment\b/g,
    ],
    ['professional-education', field('prof(?:essional)?')],
    ['formal-education', field('formal')],
    ['instructional-presentation', field('(?:instruct(?:ion)?|instr?)')],
    ['organizational-participation', field('(?:organi[sz]ation|org)')],
    ['professional-education', initials('pe')],
    ['formal-education', initials('fe')],
    ['authorship', initials('au')],
    ['instructional-presentation', initials('ip')],
    ['organizational-participation', initials('op')],
  ],
  answers: [
    ['professional-education', /\bprof(?:essional)?\b/],
    ['formal-education', /\b(?:formal|college|school)\b/],
    ['authorship', /\b(?:author\w*|writ\w+|publish\w*)\b/],
    ['instructional-presentation', /\b(?:instruct\w*|teach\w*|present\w*|taught)\b/],
    ['organizational-participation', /\b(?:org\w*|committee|board|participation)\b/],
    ['employment-verification', /\b(?:employ\w*|job|work)\b/],
  ],
  did: [
    [
      'authorship',
      /\b(?:co-?)?(?:wrote|authored|published|(?:was|got|been|being) published)\b(?! (?:up|(?:to )?(?:you|u|amt|them|it down|that down|this down))\b)|\b(?:article|paper|chapter|book|case study|manuscript|abstract|piece)(?: \w+){0,4} (?:came out|(?:was |got )?printed|was published|got published|was accepted|is out|ran in|appeared)\b|\bco-?author(?:ed)?\b|\bfirst author\b|\bmy (?:article|book chapter|textbook|published)\b|\bpublished\b|\b(?:article|case report|case study|piece|column|essay) (?:was |got |printed |out )?in (?:the|our|my|an?|this months|amts?) (?:[\w-]+ ){0,3}(?:newsletter|journal|magazine|bulletin)\b(?! club)/g,
    ],
    [
      'instructional-presentation',
      /\b(?:(?:taught|teached)(?! by| (?:my|our|his|her) (?:kids?|son|daughter|dog|child|children|husband|wife|mom|dad))|teaching|teach|instructed|lectured|guest[- ]lectured|asked (?:me|us) to (?:present|teach|speak|lecture)|presented(?! (?:by|with|(?:my|the|an?|his|her) (?:badge|id|card|pass|ticket|license)|to (?:the |an? |our )?(?:er|ed|urgent|clinic|hospital|emergency|office|us)\b|to patients))|presenting|guest speaker|keynote speaker|i (?:gave|led) (?:it|that|this)(?! (?:a|an|my|all|up|some|\d))\b|(?:instructor|presenter|speaker|lecturer)\b(?<=\b(?:(?:i was|me as) (?:(?:the|an?|one of the|their) )?|as (?:an |the )?)(?:lead |sole )?\w+)|speaker at|spoke (?:at|on|about|to (?:an? |the |my |our |some )?(?:\w+ )?(?:\w+ ){0,2}(?:groups?|class(?:es)?|students?|staff|techs|mas|nurses|team|audience|graders|kids|children|parents|seniors|residents|club|community|public|preschoolers|members))|led an?|trained (?:the |new |our |a |some |my )?(?:staff|techs?|mas?|employees|students|hires?|coworkers|nurses|phlebotomists|team))\b|\b(?:gave|give|giving|did|delivered|held|ran|led|conducted|put on|hosted)(?! (?:me|us)\b)(?: (?:an?|the|my|our|two|some|this|that))?(?: (?!(?:for|at|after|before|from|on|in|and|by)\b)[\w-]+){0,5} (?:talk|talks|lecture|lectures|presentation|presentations|in-?service|in service|demo|demonstration|poster|speech|keynote|in-?services)\b|\b(?:gave|delivered|conducted|led|ran) (?!(?:me|us)\b)(?:an? |the |my |our )?(?:(?!(?:for|at|after|before|from|on|in|and|by)\b)[\w-]+ ){0,4}(?:class|training|workshop|seminar|webinar|session|course|lesson|refresher|skills (?:day|lab|fair))\b|(?<!\b(?:attended|watched|joined|took|saw|heard|viewed|to|at|through|in) (?:an? |the |our |my )?(?:\w+ ){0,2})\b(?:talk|lecture|presentation|in-?service|in service|demo|class|workshop|seminar|webinar|training|session) (?:given|presented|delivered|taught|conducted) (?:to|for) (?!(?:me|us)\b)[^.;\n]{0,40}(?!.*\bby\b)|\bspoke there\b|\bposter presentation\b|\b(?:talk|lecture|presentation|in-?service|demo|demonstration|speech|poster)s? (?:that |which )?(?:i|we) (?:did|gave|led|presented|delivered|ran|held)\b|\b(?:class|course|session|workshop|seminar|webinar|training|lesson)(?:e?s)? (?:that |which )?(?:i|we) (?:gave|taught|led|presented|delivered|ran)\b/g,
    ],
    [
      'organizational-participation',
      /\b(?:committee|task force|board (?:of directors|member|calls?|meetings?|retreat|work|service)|on the (?:\w+ ){0,4}board|board of \w+|treasurer|secretary of|secretary,|secretary for|(?:vice |past )?president of|(?:society|chapter|association|state|section) (?:\w+ )?(?:secretary|president|officer|chair|delegate|board|treasurer|councilor|counselor)|delegate|officer (?:of|for|at|in)|(?:served|serving) (?:as|on)|chaired (?:an? |the |our )?(?:\w+ )?(?:committee|board|session|meeting|panel|task force|council|chapter|society|conference|convention)|chair of|(?:society|chapter|association|council) (?:business )?(?:meetings?|officer)|house of delegates|society work|volunteer(?:ed)? (?:for|with|at) (?:the )?(?:amt|state society|chapter|society)|council?lors?|vp|(?:membership|program|education|bylaws|scholarship|convention|district|legislative|awards|nominating) chair|chair(?:person|man|woman)? (?:of|for|at) (?:the |our |my )?(?:\w+ ){0,2}(?:chapter|society|committee|district|association))\b/g,
    ],
    [
      'employment-verification',
      /\b(?:worked|employed|working) (?:at|as|for|full|part|in|there(?= (?:all|from|since|for|until|the whole|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b(?! on)|\bemployed\b|\bmy job (?:at|as)\b|\b(?:full|part)[- ]time (?:[\w-]+ ){0,3}job (?:at|as|with|for)\b|\bworked (?:full|part)[- ]time\b|\bwork experience\b/g,
    ],
  ],
  at: [
    [
      'formal-education',
      /\b(?:(?:community |junior |vo-?tech |online )?(?:college(?! of (?:american|phlebotomy|medical|cardiology))|university|univ)\b|(?:semester|quarter|bachelors?|masters?|associates?|degree|nursing school|graduate|grad|undergrad) (?:course|class|program|credits?|coursework|school)|coursework|my degree|toward my degree|for my degree|credit[- ]hours?|semester)/g,
    ],
    [
      'professional-education',
      /\b(?:webinars?|webcasts?|seminars?|workshops?|work shop|conferences?|conf|symposiums?|symposia|conventions?|in-?services?|in services?|lunch (?:and|&|n) learns?|lunch-and-learns?|acls|bls|(?<!did |doing |performed |started |gave )cpr|(?<=did )cpr(?! on (?!the \d|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|pals|nrp|first aid|osha|hipaa|hippa|teleconferences?|ce (?:course|class|module|article|webinar|event|activity|session|quiz|exam|program)|continuing education (?:course|class|module|article|event|activity|session|program)|home study|self[- ]study|journal (?:article )?quiz|step article|pace (?:course|program|session)|grand rounds|expo|bootcamp|boot camp|summit|masterclass|master class)\b/g,
    ],
  ],
  unsure:
    /\b(?:class(?:es)?|trainings?|ces?|ceus?|presentations?|precept(?:ed|ing|or|orship)?|courses?|modules?|meetings?|lectures?|talks?|quiz|article|certification|recert(?:ification)?|exam|competenc(?:y|ies)|huddles?|mentor(?:ed|ing)?|session|(?:continuing )?education)\b/g,
  activity:
    /\b(?:class(?:es)?|trainings?|ces?|ceus?|presentations?|precept(?:ed|ing)|courses?|modules?|lectures?|article|paper|poster|competenc(?:y|ies)|inservices?|continuing education|chapter|textbook)\b/,
  works:
    /\b(?:articles?|papers?|chapters?|(?:text)?books?|case (?:study|studies|reports?)|manuscripts?|abstracts?|journals?|posters?|reviews?|editorials?|columns?|newsletter|studies|study|research|authorship)\b/,
  topic:
    /^(?: series| called| titled|:)* (?:about|on|regarding|covering|re|titled|called)(?: (?!and\b|sat\b|served\b|was\b)[a-z-]+){0,3} $/,
  place: /^(?: [^ .;]+){0,4} (?:at|to|for|before|in front of) (?:the|our|my|an?|their)(?: [a-z-]+){0,3} $/,
  heldBy:
    /\b(?:reps?|vendors?|company|lab|hospital|boss|manager|supervisor|director|doctor|dr|pharmacist|coworker|colleague|speaker|educator|nurse|friend|they|she|he|someone|somebody|who) (?:just |also |actually |came (?:in |by )?and )?$/,
  attended:
    /\b(?:attended|attending|went to|took|watched|listened to|sat (?:in|through|thro?u)|viewed|completed|joined|participated in|saw|been to|was at|taken|taught by|presented by|given by|(?:they|he|she|who) gave (?:us|me)|as an attendee|just listened)\b/,
}
