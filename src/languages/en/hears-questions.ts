import type { QuestionWords } from '../heard.ts'
import type { AccountWords } from '../heard-account.ts'

export const questions: QuestionWords = {
  renewal:
    /\b(?:invoices?|renewal (?:fees?|costs?|payments?|invoice|bill|price|amount|charge)|(?<!(?:cpr|bls|acls|pals|card|license) )renewal|annual (?:fees?|dues|payment)|membership (?:fees?|dues)|dues|fees?|(?:my |the )bill|refund(?:able|s)?|receipt for (?:my )?(?:payment|renewal|dues)|(?:pay|paying|paid|owe)(?= |$|\?)|payments?|past due|late fee|renew(?= |$|\?)|credit card|autopay)\b/,
  payment: /\b(?:invoices?|pay|paying|paid|payments?|bill|available|credit card|autopay|past due|due)\b/,
  fee: /\b(?:how much|fees?|costs?|price|dues|amount|refund(?:able|s)?|owe|charge|expensive)\b/,
  invoice: /\binvoices?\b/,
  pointsWord: /\b(?:points?|pts|credits?(?! card)|ces?|ceus?)\b/,
  metPoints:
    /\b(?:met|reached|finished|have|got|completed|done with|hit|add|added) (?:all )?(?:my |the |all |last |final |\d+ )*(?:points?|pts|credits?|ces?|ceus?|requirements?)\b/,
  pointsDue:
    /\bcut ?off for my (?:points?|pts|credits?)\b|\b(?:points?|pts|credits?|ces?|ceus?) (?:need to|have to|must|should) be\b|\b(?:points?|pts|credits?|ces?|ceus?) (?:are |is )?due\b|\b(?:submit|finish|turn in|complete|earn|report) (?:my |all |the )*(?:points?|pts|credits?|ces?|ceus?)\b/,
  ownPoints:
    /^how many (?:points?|pts|credits?|ces?|ceus?)(?: (?:now|so far|total|again))?[?! ]*$|^(?:tally|(?:points?|pts|credits?|ceus?)(?! for (?:an?|one|each)\b)|total|progress|status|balance|score)\b|\b(?:im at \d+|have i|do i (?:still |currently )?(?:(?:need|have)(?! to (?!earn|get|finish|complete|make|reach|hit|do\b))|lack|owe)|did i|am i (?:done|finished|good|on|there|short|behind|ahead|close|at|ok|okay|set|missing|caught|compliant|up|gonna|going|almost|still|all|in|looking|doing|lacking)|i (?:have|need|got|earned|logged|recorded)\b|ive|my (?:points?|total|progress|balance|tally|status)|how (?:am|close|far)|where (?:do|am) i|where i (?:am|stand)|will i (?:make|finish|meet|be|have)|left|remaining|to go|so far|are we there|how many (?:points?|pts|credits?|ceus?|ces?) (?:in|for(?! (?:an?|one|each|every|the|being|\w+ing)\b)|from|this|last|since|between|short)|(?:points?|pts|credits?|ceus?|ces) (?:i (?:earned|got|logged|have)|(?:in|for|from|since|during|between|this|last) (?:the |this |last )*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|year|month|quarter|cycle|spring|summer|fall|winter|q\d|\d{4}))|many more|(?:status|progress|quick) check|what am i (?:at|up to)|am i (?:gonna|going to)|are my points|until im|current (?:points|pts|credits)|how many (?:\w+ ){1,3}(?:points|pts|credits)(?=[?. ]*$)|my cycle (?:looking|going))\b/,
  proofOrPlace:
    /\b(?:proof|prove|documentation|evidence|certificates?|keep|audit(?:ed|s)?|what happens|carry|roll ?over|(?:every|each|per) (?:year|category|cycle|cert(?:ification)?)|both (?:of )?(?:my )?cert(?:ification)?s|can i (?:use|count|claim|log)|(?:which|what) categor(?:y|ies)|under (?:what|which))\b/,
  cycle:
    /\b(?:cycle|deadline|due date|(?:certification|cert|credential|registration) (?:period|expires?|expire|expiration|ends?|starts?|run out|lapse)|expir(?:e|es|ation|ing|y)|my (?:three|3)[- ]y(?:ea)?rs?|(?:is|was) (?:today|tomorrow|yesterday|the \d{1,2}(?:st|nd|rd|th)|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?) (?:included|the last day)|recert(?:ification)? (?:date|deadline)|compliance (?:date|period|deadline)|(?:points|ce|ces|credits) (?:are )?due|due (?:by|on)|(?:be|turned|submitted|done|finished) (?:in )?by|by when|when do my (?:points|credits|ceus)|time (?:is |do i have )?left|how long do i have(?! to (?:keep|hold|save|store))|how much (?:more )?time|(?:days|weeks|months) (?:are |do (?:i|we) (?:still )?have |have i got |i have |i(?:ve)? got )?(?:left|remaining|to go|(?:until|till?) (?:my|the (?:end|deadline|cycle)|its?|this|im|i)\b)|cut ?off|when (?:does|do|will) (?:this|it|my time) (?:end|expire|run out|close)|when (?:do|must|should) i (?:have to |need to )?recert\w*|everything(?:s| is)? due)\b/,
  outsideCycle:
    /\b(?:before|after|outside(?: of)?|prior to|from) (?:the|this|my|last|a|previous|old) (?:\w+ )?(?:cycle|certification period)\b|\bwhat (?:if|happens)\b.{0,40}\bcycle|\b(?:be|still|count|fall|fit) (?:in|inside|within|outside) (?:my|the|this) cycle\b|\bcycle (?:looking|going|doing)\b|\bam i (?:good|ok|okay|done|set|all set)\b/,
  cycleAbout: [
    [
      'time-left',
      /\b(?:how much (?:more |longer |time)|time (?:is |do i have )?left|(?:how many|many) (?:more )?(?:days|weeks|months|years)|(?:days|weeks|months) (?:left|remaining|to go)|how long (?:do i have|until|till|before|left|have i)|how long is left|how close)\b/,
    ],
    ['length', /\bhow (?:long|many years)\b|\blength\b|\blast\b|\bevery how\b/],
    ['dates', /\bdates\b|\b(?:start and end|from when to when|begin and end|start and (?:the )?end)\b/],
    [
      'end',
      /\b(?:be in by|by$|by when|when do my|recert\w*|ends?|ending|over|deadline|cut ?off|due|expir\w*|up|finish(?:es)?|close[sd]?|run out|lapse|last day|until|by when)\b/,
    ],
    ['start', /\b(?:starts?|started|starting|begins?|began|beginning|start date|first day)\b/],
    ['dates', /\b(?:cycle|period)\b/],
  ],
  transcript:
    /\b(?:transcripts?|print ?out|(?:list|show|see|view|display|pull up|give me|send me|get|look at|check)(?: me| us)? ?(?:(?:all|of|everything|every|my|the|a|list|full|complete|recent|past|latest|last|recorded|logged|entire|summary) ?)+ ?(?:\w+ ){0,3}?(?:entries|entry|activities|activity|records?|webinars?|seminars?|workshops?|history|log|logs|ce|ces|ceus|list|credits|courses|classes|meetings?|articles|conferences|presentations|report)|(?:whats|what is|what was) (?:my|the) (?:last|latest|most recent|previous) (?:entry|activity|record|thing)|^history\b|(?:show|tell)(?: me)? the (?:last|latest) (?:thing|one|entry)|^(?:full|complete|whole) list\b|everything i(?:ve)? (?:\w+ )?(?:recorded|logged|entered|done)|(?:whats|what is) on file|^(?:can|could|may) i (?:see|get|view|have) (?:my|the|a) (?:\w+ )?(?:list|entries|activities|history|log)\b|^(?:my )?(?:recent|latest) (?:entries|activities|activity)|you forgot (?:my|the)|when did i (?:\w+ )?(?:enter|log|record|add|put in|submit|report)|(?:put together|make|give me|send me) (?:me )?a list|(?:show|list|see|display|view)(?: me)? (?:all|everything|what)(?: (?:i|ive|you))?(?: (?:have|logged|recorded|did|entered|got|put|earned))?|what (?:have|did|all have|all did|has|do) (?:i|you|u|been|we) (?:\w+ )?(?:put|logg?ed|log|recorded|record|entered|enter|done|added|add|submitted|submit|saved|save|have (?:on|under|for|in|recorded))|what(?:s| is) (?:on|in) (?:my|the) (?:record|file|transcript|log|account)|what(?:s| is) been (?:recorded|logged)|(?:which|what) (?:activities|ones|webinars|seminars|courses|classes|workshops|entries|meetings)(?: \w+){0,2} (?:i|did|have|are|were)|(?:do|did|have) (?:you|u) (?:still )?(?:have (?:a record|my|it|that)|save|saved|add|record|log|get|got|enter|put|recorded|logged|added)|my (?:history|log|entries|activities|records?)\b(?! of| points)|pdf|list (?:of )?(?:my|all|the|every)|^list\b|summary of|certificate of completion|print)\b/,
  document:
    /\b(?:transcripts?|pdf|print(?:ed|able| ?out)?|document|download|official|copy|csv|email|send|paper|report)\b/,
  formats: [
    ['pdf', /\bpdf\b/],
    ['csv', /\b(?:csv|excel|spreadsheet)\b/],
    ['json', /\bjson\b/],
    ['ics', /\b(?:ics|calendar)\b/],
  ],
  everything:
    /\b(?:everything|all cycles|all (?:my )?(?:years|time)|ever|complete history|full history|since the beginning)\b/,
  lastCycle: /\b(?:last|previous|prior|old|past|closed) cycle\b|\bcycle before\b/,
  progress: [
    ['status', /^how many (?:points?|pts|credits?|ces?|ceus?)(?: (?:now|so far|total|again))?[?! ]*$/],
    ['remaining', /\bhow far (?:off|away|behind|short) am i\b/],
    [
      'status',
      /\b(?:on track|on pace|am i (?:done|finished|good|set|ok|okay|there|compliant|caught up|behind|ahead|close|all set|complete|in good|almost)|are we there|have i (?:met|reached|finished|completed|done enough|got enough)|do i have enough|enough points|(?:will i|am i (?:gonna|going to)) (?:make|finish|meet|have|reach|be)|how far (?:along|am i)|how am i (?:doing|looking)|what am i up to|how(?:s| is) (?:my|it) (?:progress|cycle|looking|going)|my (?:progress|status)|progress(?: report| update| bar| so far)?|where (?:do|am) i (?:stand|at)?|where i (?:am|stand)|status|standing|how close|did i (?:meet|reach|make|hit|finish|complete))\b/,
    ],
    [
      'remaining',
      /\b(?:left|remaining|(?:do|will) i (?:still )?(?:need|have left|lack|owe)|still need(?:ed)?|more (?:do|points|pts|credits|to|until)|many more|to go|short|missing|(?:until|till?) (?:im|i am|i m) (?:done|finished)|need to (?:finish|complete|renew|meet|earn|reach)|needed|remain|am i missing|i (?:still )?need|behind|i wish i had|shy)\b/,
    ],
    [
      'earned',
      /\b(?:what (?:did|have) i earn(?:ed)?\b|(?:points?|pts|credits?|ces?|ceus?|hours|many|much)\b(?: \w+){0,6}? (?:have i|do i have|i have|ive|did i|i (?:got|get|earned|earn|logged|recorded)|am i at|earned|got|so far|to date|total|recorded|logged)|(?:total|tally|balance|count|sum|score)\b|(?:points|pts|credits|ce|ceus) (?:earned|so far|to date|this|last|in|for|from|between|total|since)|earned|\b(?:im|am i) at\b|\bi have \d+|(?:my|current) (?:points|pts|credits|ceus?|ces)|so far|how many)\b/,
    ],
  ],
  pace: /\b(?:on track|on pace|will i (?:make|finish|meet|have|reach|be)|how am i doing|fast enough|behind|ahead|at this rate|in time|keep(?:ing)? up)\b/,
  whatIf: /\b(?:what if|if i|suppose|say i)\b/,
  generally: [
    [
      'requirement',
      /^(?:so )?(?:is it|do (?:i|we) need) \d+ or \d+\b|\bhow many (?:of (?:those|these|them)|\w+) can i (?:do|use|count|claim|take|have)\b|\bhow many (?:points? |pts |credits? )?(?:for|does|do) (?:an? |the )?(?:rma|mlt|mls|mt|rpt|rda|cmas|cmla|clc|ahi|mdt|pct|colt)\b(?!.*\bi\b)/,
    ],
    ['dates', /\bdo (?:i|we|you) (?:put|use|enter|write|list|go by) the (?:day|date)\b/],
    [
      'value',
      /\bif i (?:take|do|attend|teach|give|write)\b.*\b(?:would|will|is|are) (?:that|it|this|those|these|they) (?:be |count as |get me )?(?:worth )?\d/,
    ],
    [
      'counts',
      /\b(?:would|will|does|do|could) .*\b(?:(?:get|earn|give) (?:me|us) (?:anything|something|any)|still be (?:good|ok|okay|fine|valid))\b|\bcan i still (?:use|count|claim|get (?:points|credit))\b/,
    ],
    [
      'other',
      /^(?:does|do|will|can|how|who) (?!.*\bmy\b).*\baudits?\b|\bwhat (?:happens|would happen|will happen)(?: (?:if|when|to|after|then)\b|[?. ]*$)(?!.*\b(?:pay|paid|invoice|bill|dues)\b)|\bis there (?:an? )?(?:penalty|grace|limit|cap|minimum|maximum|rule|audit)\b/,
    ],
  ],
  rules: [
    [
      'proof',
      /\b(?:proof|prove|certificates?(?! of attendance count)|documentation|what records|hold on to|documents?|evidence|receipts?|keep|paperwork|verify|verification form)\b/,
    ],
    [
      'category',
      /\b(?:(?:which|what) (?:\w+ )?(?:category|categories|type|bucket|section)|categor(?:y|ies)|(?:put|file|list|enter|record|log|go|goes|fall|falls|belong|count)\b.{0,50}? under|under (?:what|which)|where (?:do|does|should|would) .{1,40} (?:go|belong|fit)\b|(?:is|are) .{1,50} (?:professional|formal|instructional|organizational) (?:ed|education|presentation|participation)|difference between)\b/,
    ],
    [
      'value',
      /\b(?:worth|value|how (?:many|much) should i|how (?:many|much) (?:points?|pts?|credits?|ces?|ceus?)?\b(?: \w+){0,2}? ?(?:is|are|for|does|do|would|will|can|per|in) (?!i\b)|points? (?:per|for each|for an?)|convert|equals?|equal to|1 ceu|one ceu|round(?:ed|ing)? (?:up|down|off|it)|points (?:do|does|would|will|can) (?:a|an|the|i get|you get|it)|get for)\b/,
    ],
    [
      'dates',
      /\b(?:start and end date|(?:start|end) dates?|what dates?|which dates?|date (?:do|should)|last year|before my cycle|after my cycle|outside (?:of )?my cycle|how (?:far|long) back|old(?:er)? (?:class|webinar|points|activities)|before (?:the|this|my) cycle|from (?:last|before)|retroactive(?:ly)?|too (?:old|late)|how late|how long (?:do|after) i? ?(?:have to|to)|still (?:record|log|enter|add)|previous cycle|expired|in advance|ahead of time|future)\b/,
    ],
    [
      'requirement',
      /\b(?:requirements?|required|require|minimum|maximum|max|min|limit|limits|cap|at most|at least|how many .{0,30}(?:need|needed|required|must|have to)|need per|per cycle|each cert(?:ification)?|cert(?:ification)?s need|do i (?:have|need) to|must i|mandatory|allowed)\b/,
    ],
    [
      'counts',
      /\b(?:count(?:s|ed)?|qualif(?:y|ies|ied)|eligible|accept(?:ed|s|able)?|valid|claim|used?|get (?:points?|pts|credit|credits|ce|anything)|earn (?:me )?(?:points?|pts|credits?|anything|something)|acceptable|ok|okay|allowed|good for|legit|approved|applies|apply|recognized|credit for|can i (?:log|record|add|enter|submit|put|report))\b/,
    ],
    [
      'other',
      /\b(?:audit(?:ed|s)?|penalt(?:y|ies)|roll ?over|carry ?over|rollover|carry|extra points|surplus|lapse|decertif\w*|grace|(?<!s )extension|extend|grandfather\w*|retake|inactive|reinstat\w*|rules?|ccp|amtrax|what(?:s| is) amt|points?|pts|credits?|ceus?|ces?|certif\w*|recert\w*|continuing education|attest\w*|compliance|contact hours?|two certifications|both certifications)\b/,
    ],
  ],
}

export const account: AccountWords = {
  link: /\b(?:(?:link|connect|pair|sync|attach|hook up|join|merge|associate|add) (?:\w+ ){0,4}(?:accounts?|slack|teams|membership|amt|portal|profile|member(?:ship)? (?:number|id))|(?:link|connect|pair) (?:me|it|us|this|up|my|them)|my (?:linking |link )?code is|^(?:code |link )?(?=[a-z-]*\d)[a-z0-9]{4}-[a-z0-9]{4}$|my (?:amt |member(?:ship)? |amt member )(?:id|number|no|num|#)|(?:amt|member(?:ship)?) (?:id|number)(?: is)? #?\d|linking code|link code|hook (?:this|it|me|you|my \w+) up (?:to|with)\b|link (?:\w+ )?accounts?)\b/,
  unlink: /\b(?:unlink|disconnect|unpair|detach)\b/,
  code: /(?:^|\b(?:code|link)(?: is)?:? #?)([a-z0-9]{4,4}-?[a-z0-9]{2,6}|\d{6,8})\b/i,
  number: /\b(?:id|number|no|num|#|amt)(?: (?:id|number|no))?(?: is)?[:.# ]*(\d{4,10})\b/,
  drafts:
    /\b(?:show|see|list|view|open|which|what|any|have|got|all|where are)\b.{0,20}\b(?:drafts?|cards)\b|^(?:my |the |open |all )*(?:drafts|cards)[?. ]*$|\b(?:what(?:s| is| are)?|anything|is there anything|show(?: me)?) (?:(?:what|whats|is|still|else|left|that|my|the) )*(?:open|unfinished|pending|waiting|not (?:yet )?(?:recorded|attested))(?: cards?| entries| items| ones| for me| yet| still)*[?. ]*$/,
  otherDraft:
    /\b(?:show|see|view|open|back to|where is|wheres|what about|go to)\b.{0,20}\b(?:other|first|previous|second|old|older|earlier|next|waiting|open|my|the) (?:card|draft)\b|^(?:the )?(?:other|first|previous|older|earlier) (?:card|draft|one)(?: please)?[?. ]*$/,
  deleteAll:
    /^(?:please )?(?:delete|erase|clear|wipe|remove|trash) (?:everything|(?:it )?all|all of (?:it|them))[.! ]*$/,
  whoSees:
    /\bwhat do you (?:know|have|keep|store|hold) (?:about|on) me\b|\bwho (?:else |all )?(?:can |could |will |is able to |gets to )?(?:see|sees|read|reads|look at|looks at|access|accesses|has access to)\b.{0,40}\b(?:data|records?|info(?:rmation)?|entries|points|this|that|it|what i)\b|\b(?:is|are) (?:my |this |that |it |all |the |our )*(?:data |info(?:rmation)? |records? |entries |chats? |messages )?(?:really |kept |all )?(?:private|confidential|safe|secure|shared|visible to|sold)\b|\bwhere (?:is|are|do you|does|will) (?:my |all |this |the |you )*(?:(?:keep|store|save|put|hold) (?:my |all |this |the )*(?:data|info(?:rmation)?|records?)|(?:data|info(?:rmation)?|records?) (?:being )?(?:kept|stored|saved|held|live|go(?:es)?))\b|\b(?:can|could|does|do|will) (?:my |the |our )?(?:boss|manager|supervisor|employer|coworkers?|colleagues?|hr|hospital|work|others?|other people|other members|somebody|someone|anybody|anyone|everybody|everyone|people)(?: else)? (?:see|read|access|look at|get into)\b|\bdo you (?:share|sell|pass on|give away|give|send) (?:my |this |it|any |the |any of )*(?:data|info(?:rmation)?|records?|entries|this|it)?(?: with| to| on)\b|\bwhat (?:do|will) you do with (?:my|the|all)(?: \w+)? (?:data|info(?:rmation)?|records?)|^(?:data )?privacy(?: policy)?[?. ]*$/,
  export:
    /\b(?:(?:export|download|extract|back ?up|save a copy of) (?!.*\btranscript)(?:\w+ ){0,5}(?:data|everything|records?|info(?:rmation)?|all|csv|json|entries|activities|history|points|file|account|stuff)|(?:copy|dump|export) of (?:\w+ ){0,4}(?:data|information|info|everything|records)|(?:all|everything) (?:the |my )?(?:data|info(?:rmation)?)?(?: that| which)? ?(?:you (?:have|hold|keep|store|know)|youve got)(?: \w+)? (?:on|about) me|what (?:data|info(?:rmation)?) (?:do|have) you|^export\b(?!.*\btranscript)|my data|data export|everything you (?:have|know|hold) (?:on|about) me)\b/,
  deleteData:
    /\b(?:delete|erase|remove|wipe|forget|destroy|close|cancel) (?:\w+ ){0,3}(?:(?:my|all|the) (?:\w+ ){0,3}(?:account|data|profile|information)|me\b(?! from| a)|everything (?:you have|about me|on me))/,
  sure: /\b(?:im sure|i am sure|yes|really|for good|permanently|confirm|definitely)\b/,
  person:
    /^(?:(?:a )?(?:person|human|agent|representative|operator|real person|somebody|staff|support)[.!? ]*$)|\b(?:(?:talk|speak|chat|connect me|transfer me|put me through|get me|reach|contact|call) (?:to |with |through to )?(?:an? |the |some |my )?(?:real |live |actual )?(?:human|person|agent|representative|rep|someone|somebody|operator|staff|admin(?:istrator)?|support|customer service|amt (?:staff|office|directly))|real person|live agent|human being)\b/,
  sheet:
    /\b(?:hand-?over|hand over|what(?:s| do i| is)? (?:still |left )?(?:have |need )?(?:left )?to (?:be )?enter(?:ed)?\b|(?:have|left|need) to (?:enter|key in|transfer|copy over)[?. ]*$|(?:what|which|anything|everything|entries|still|need|left|have)\b.{0,50}\b(?:enter|put|type|copy|key|add|report)\w*.{0,25}\b(?:amtrax|amt portal|portal|my amt)|amtrax sheet|sheet for amtrax)\b/,
  enter: /^(?:put|copy|type|key|add|submit|enter|record)\b/,
  tick: /^tick (?:all|them|everything)\b|\b(?:(?:entered|put|typed|copied|keyed|added|recorded|done|submitted) (?:\w+ ){0,5}(?:in(?:to)?|on|to|at) (?:the )?(?:amtrax|amt portal|portal|my amt)|(?:its|theyre|all|everything|they are|it is) (?:\w+ ){0,2}(?:in|on) amtrax)\b/,
  compare:
    /\bamtrax (?:\w+ ){0,3}(?:says?|shows?|has|lists?|total(?: is)?|reports?|only has|counts?) (?:\w+ ){0,3}?(\d+(?:\.\d+)?)\b|\b(?:compare|differs?|different|doesnt match|dont match|mismatch|reconcile)\b.{0,40}\bamtrax\b|\bamtrax\b.{0,40}\b(?:compare|differs?|different|doesnt match|dont match|mismatch)\b/,
  audit:
    /\b(?:audit pack(?:age|et)?|pack(?:age|et)? for (?:the|my|an) audit|(?<!\bif .{0,20})(?:picked|selected|chosen|called|flagged) for (?:an |the |a random )?audit|(?<!\bif )(?:im|i am|ive been|i was|i got|we got|we were|^got|^being|^getting) (?:being |getting |been )?audited|audit (?:letter|notice)|(?:documents?|papers?|everything|stuff|files?) (?:i need )?for (?:the|my|an) audit|prepare (?:\w+ ){0,3}audit)\b/,
  name: /^(?:my name is|im called|i am called|call me|change my name to|please call me)\s+(?!tomorrow|today|tonight|asap|now|soon|please|mon|tues|wed|thurs|fri|sat|sun|the\b|my\b|a\b|at\b|when\b|if\b|on\b|back\b|later\b|in\b)([\p{L}'. -]{2,60})$/iu,
  language: [
    [
      'es-US',
      /\b(?:(?:speak|talk|write|answer|reply|switch|change|in|use|language)\b.{0,30}\b(?:spanish|espanol)|^spanish|^(?:en )?espanol)\b/,
    ],
    [
      'en-US',
      /\b(?:(?:speak|talk|write|answer|reply|switch|change|in|use|language)\b.{0,30}\b(?:english|ingles)|^english|^ingles)\b/,
    ],
  ],
  timeZone: /\b(?:time ?zone|tz)\b/,
  enroll:
    /\b(?:im (?:also |now )?(?:an?|certified|registered|(?=(?:rma|mlt|mls|mt|rpt|rda|cmas|cmla|clc|ahi|mdt|pct|colt)(?: since\b|[.!, ]*$)))|i am (?:also |now )?(?:an?|certified|registered)|my (?:certification|cert|credential|credentials) (?:is|are)|certified as|enroll(?: me)?(?: as| in)?|sign me up as|i (?:also |now |currently )?(?:hold|have|got|earned|work as) (?:an? |the |my )?(?:\w+ )?(?:certification|credential|cert|rma|mlt|mt|mls|rpt|rda|cmas|cmla|clc|ahi|mdt|pct|colt)|add (?:my|the|an?|another) (?:\w+ )?(?:certification|credential)|my cycle|my certification (?:cycle|period)|set me up)\b/,
  leave:
    /\b(?:(?:im )?no longer (?:an? |hold |have |keep )?|dont (?:have|hold) (?:my |the )?|(?:drop|leave|remove|quit|stop tracking|give up) (?:my |the )?|not an? )(?=(?:\w+ ){0,2}(?:rma|mlt|mt|mls|rpt|rda|cmas|cmla|clc|ahi|mdt|pct|colt|certification)\b)/,
  cycleBegan:
    /\b(?:start(?:s|ed)?|began|begins?|from|since|got certified|was certified|certified (?:on|since|in)|registered on)\b/,
  cycleEnds: /\b(?:ends?|ending|expires?|until|due|through|is up|runs out)\b/,
  certifications: [
    ['RMA', /\brma\b|\bmedical assistant\b|\bregistered medical assistant\b/],
    ['CMAS', /\bcmas\b|\bmedical administrative specialist\b/],
    ['RPT', /\brpt\b|\bphlebotom(?:ist|y technician|y tech)\b/],
    ['RDA', /\brda\b|\bdental assistant\b/],
    ['CMLA', /\bcmla\b|\b(?:medical )?lab(?:oratory)? assistant\b/],
    ['MLS', /\bmls\b|\bmedical laboratory scientist\b|\blab(?:oratory)? scientist\b/],
    ['MLT', /\bmlt\b|\bmedical lab(?:oratory)? technician\b|\blab(?:oratory)? (?:technician|tech)\b/],
    ['MT', /\bmt\b|\bmedical technologist\b/],
    ['MDT', /\bmdt\b|\bmolecular diagnostics? technologist\b/],
    ['CLC', /\bclc\b|\b(?:certified )?laboratory consultant\b/],
    ['AHI', /\bahi\b|\ballied health instructor\b/],
    ['PCT', /\bpct\b|\bpatient care tech(?:nician)?\b/],
    ['COLT', /\bcolt\b|\boffice lab(?:oratory)? technician\b/],
  ],
  same: /\b(?:same|the same|duplicate|yes it is|already)\b/,
  different: /\b(?:different|not the same|another|new|separate|both|no)\b/,
  replace: /\b(?:replace|overwrite|update|instead|swap)\b/,
  all: /^(?:both|all)$/,
  countsFor: /\b(?:for|under|toward|towards|and|&|or)(?: (?:my|the|both))? $/,
  forAll: /\b(?:for|toward|under) (?:both|all)(?: of (?:them|my \w+)| (?:my )?\w+s)?(?=[ .!]*$|,)/,
  choosing:
    /\b(?:just|only|the|my|for|and|it|is|its|counts?|them|of|please|both|all|certs?|certifications?|one|ones|make|that)\b|[&,.!]/g,
  which: /\b(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|both|all)\b/,
}
