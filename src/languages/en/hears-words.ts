import type { PrivateWords, SeveralWords, Spelling, TitleWords } from '../heard-words.ts'

export { points } from './hears-points.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const spelling: Spelling = {
  short: {
    mtg: 'meeting',
    mtgs: 'meetings',
    wkshp: 'workshop',
    wksp: 'workshop',
    inserv: 'inservice',
    cmte: 'committee',
    cmtee: 'committee',
    pres: 'presentation',
    prez: 'presentation',
    artical: 'article',
    wbnr: 'webinar',
    wbinar: 'webinar',
    webnr: 'webinar',
    webnar: 'webinar',
  },
  words: list(`
    record recorded recording records points point credit credits professional education educational formal authorship
    instructional instruction presentation presentations presented presenting organizational organization participation
    participated employment verification employed webinar webinars seminar seminars workshop workshops conference
    conferences symposium convention inservice inservices committee meeting meetings training course courses college
    university community article articles published publish attended attend attending completed finished taught lecture
    lectured continuing transcript remind reminder reminders invoice renewal renew cycle category categories delete
    remove cancel change certificate certification association society webcast please contact hours register
    attest confirm progress remaining requirement activity activities entry volunteer officer treasurer secretary
    precepted module online recertification competency volunteered undo change earned yesterday coworker coworkers`),
  leave: list(`
    cancer cancers renewed renewing renews reviewed remember remembered recon reminded reminds charge chance changed changes changing
    meaning recording meets credited pointed pointing printed instructed instructions instructor instructors present
    presents presenter presenter presidents presence formally former format reminding publisher publishes university
    universities completes complete completely attendance attends attendee attendees contacts concerts courts
    source preventing prevent prevents prevention conventions categorized cycles canceled cancelled finish finishes finishing entries entered employer employee
    employees train trained trainer trains lecturer lectures articles organized organizing organizes organizations
    association associations associate associates societies educate educator educators models modules model office
    officers offices colleges colleague colleagues corsets hour committees communities renewals invoices certificates
    certifications certified requirements required requires registered registry registration confirmed progressed
    attested attests volunteers verified employed earner earn precepting precept preceptor preceptorship deleted deletes removed removes pleased pleases
    participate participating participant participants points pointer credible creditor`),
}

export const noise: readonly RegExp[] = [
  // prices and shares
  /[$€£] ?\d[\d,]*(?:\.\d+)?/g,
  /\b\d[\d,.]* ?(?:dollars|bucks|usd)\b/g,
  /\b\d+(?:\.\d+)? ?(?:%|percent\b)/g,
  /#[a-z ]{0,4}-?\d[\d-]*/g,
  // numbered things: rooms, chapters, modules
  /\b(?:room|rm|module|modules|mod|chapter|ch|chap|unit|lesson|part|section|page|pages|pg|volume|vol|issue|edition|suite|ste|bldg|building|floor|gate|level|phase|session|track|day|week|step|table|slide|question|version|grade|line|lot|bed|ward|lab|case|episode|ep|series|book|quiz|test|exam|item|zone|district|region|local|post|unit|hall|booth|aisle) #?\d+[a-z]?(?![a-z])(?:(?: ?- ?| of | and | & |, ?)\d+(?![.,]\d))?(?![\d/]|(?:st|nd|rd|th)\b| ?(?:pts?|points?|credits?|ceus?|ces?)\b| (?:days?|weeks?|wks?|months?|years?) ago\b| of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/g,
  /\b\d+ of \d+\b/g,
  // certificates, members, codes
  /\b(?:certificate|cert|confirmation|course|activity|member(?:ship)?|amt|lic|license|licence|id|ref(?:erence)?|order|invoice|code|account|program|provider|approval|class|event|ticket|receipt|tracking|employee|badge)(?: id)?(?: (?:no|num|number|code|id))?(?: is)?[.:#]* ?#?[a-z]{0,4}-?\d{3,}[\d-]*/g,
  /\b(?:no|num|number)[.:#]* ?#?\d{3,}[\d-]*/g,
  // telephones
  /\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/g,
  /\b\d{3}-\d{4}\b/g,
  // codes of the trade
  /\b(?:icd|cpt|covid|sars|hcpcs|fda|cap|iso|nfpa|rfc|osha|cfr|hb|hba|vitamin [a-z]|clsi|gp|ext|extension|x)[- ]?\d+(?:[-.]\w+)?\b(?!\/| (?:pts?|points?))/g,
  /\b[abhkot]-?\d+(?![\d/.:])/g,
  /\bclass of (?:\d{1,3})\b/g,
  // ordinals that are no days, and how many of something
  /\b\d+(?:st|nd|rd|th) (?:annual|ed(?:ition)?|year|grade|floor|shift|time|street|st|ave|avenue|biennial|international|national|anniversary|party|one(?! (?:and a half |and a quarter )?(?:pts?|points?|credits?|ceus?|ces?|contact|hours?|each|apiece)\b)|attempt|try|module|session|part|chapter)\b\.?/g,
  /(?<!\d[/-])\b\d+[- ](?:students?|people|attendees|participants?|patients?|nurses?|techs?|mas|phlebotomists|coworkers|codes?|kids|questions?|slides?|pages?|modules?|chapters?|parts?|sections?|lessons?|videos?|draws?|sticks|miles|years?|yrs?|yr|months?|weeks?|times|days?|nights?|sessions?|cases|samples|tubes|units|cups|others|of us|am|pm)\b(?! ago)/g,
  // when the bot was told
  /\b(?:wrote|told|messaged|texted|emailed|asked|sent) (?:this |it |that )?(?:to )?(?:you|u)\b(?: about \w+)? (?:last (?:week|night|month)|yesterday|on \w+day|earlier|this morning)\b/g,
  // too long for points or days
  /\b(?!20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b)\d{6,}\b/g,
]

export const several: SeveralWords = {
  and: /(?:,? ?(?:\band\b(?: then| also)?|\bthen\b|\balso\b|\bplus\b|&|\+(?= ?[a-z])|\bas well as\b|\balong with\b)|[;\n]| \/ |(?<=\s)(?:\d{1,2}|\(?[a-h])\)(?= )|,)/g,
  correction:
    /\b(?:(?:lol )?(?:jk|just kidding)(?: lol)?(?= (?:its|it was|it is|make it)\b)|no,? wait|wait,? no|wait|scratch that|strike that|i mean(?:t)?|or rather|rather|correction|make (?:that|it)|sorry|oops|whoops|my bad|typo|no,? (?:actually|make that|sorry|it was)|actually|so (?:just )?(?:put|make it|call it)|so(?= \d{1,2}(?:\.\d+)?(?: ?(?:points?|pts?|credits?|ces?))?[.! ]*$)(?<=\b(?:says?|said|shows?|states?|gave me)\b[^;\n]{0,30}so)|(?<!\b(?:card|cert|certificate|id|license|lic|licen[cs]e|member|course|receipt|ref|vol|vol\.? \d{1,3},?|issue) )no(?!\. ?\d{1,3}(?:$|[,;)\n])| (?:\d{4}|#|cost|charge|fee|problem|idea|clue|big|worries|rush|date|cert|certificate|test|exam|quiz|one|more|longer|points?)))\b/g,
  same: /\b(?:(?:todays|yesterdays|\w+days|other one|second one) too|same (?:for|on|again|thing|points|deal|amount)|ditto|likewise|same)\b/g,
  bare: {
    before: /(?:[(,:=-] ?|\b(?:for|was|worth|so)\b ?|x ?)$/,
    after: /^ ?(?:$|[,;.)\n]|(?:and|all|then)\b)/,
    ranked: /\b(?:first|second|third|other)\b/i,
    field: /[(,:;=|.\n] ?$|(?:^| )[-/] $/,
    given:
      /\b(?:(?:for|was|worth|gave(?: (?:out|me|us))?|gives?(?: me)?|got|get|earned|says|said|counts? (?:as|for)|thats|were) |(?:log(?:ging)?|record(?:ing)?|add(?:ing)?|put(?:ting)?|enter(?:ing)?|claim) )$/,
    closed: /^ ?(?:$|[,;)|!?\n]|\.(?!\d)|[-/] |(?:and|all|then|pls|please|plz|thx|thanks|thank)\b)/,
    goes: /^ (?:for|from)\b/,
  },
  goesOn: /^ ?(?:it|that|thats|says|for)\b/,
  amount: /\b(?:make|put|call)\b/,
  finished: /\b(?:finish(?:ed)?|completed?|done|wrapped(?: it)? up|ended|passed)\b[^.;\n,]*$/,
  justNow:
    /\bjust (?:now )?(?:finished|completed|wrapped up|did|got (?:out of|off|done with|back from|home from)|came (?:out of|from)) (?:(?:an?|the|my|our|this|todays) )?(?:[\w-]+ ){0,4}?(?:webinar|seminar|workshop|in-?service|talk|lecture|huddle|webcast|grand rounds)\b(?! series)/,
  count:
    /(?<!\d (?:and|&) |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? )\b(two|three|four|five|six|\d{1,2}) (?:(?!\d+ )[\w.-]+ ){0,3}?(?:webinars|seminars|workshops|meetings|classes|courses|lectures|talks|inservices|in-services|in services|conferences|sessions|articles|presentations|trainings|modules|activities|events|huddles)\b/,
  article: /\b(?:an?|one) (?:[a-z-]+ ){0,3}$/,
  another: /(?:\band\b|\bplus\b|&|,) (?:also |then )?(?:an?|another|one) (?:[a-z-]+ ){0,3}$/,
  both: /\b(?:both|each)\b/,
  plural:
    /\b(?:webinars|seminars|workshops|meetings|classes|courses|lectures|talks|inservices|in-services|in services|conferences|articles|presentations|trainings|symposiums|modules|activities|events|huddles|ones|dates|the (?:one|other|other one) (?:on|from))\b/,
}

export const title: TitleWords = {
  filler: new Set(
    list(`
    teh dr mr mrs ms forgot forget realized remembered
    a an the my our his her their this that these those it its is was were be been are am i we you me us he she they
    and or but so uh um uhh umm er like okay ok well then also plus too just really finally hey hi hello yo dear bot
    please pls plz kindly thanks thank thx ty could can would will you should do did done does have had has having get got
    getting go went going gone took take taking taken attend attended attending complete completed completing finish
    finished finishing finally watched watching sat through joined join viewed listened participated participate
    record recorded recording log logged logging add added adding enter entered put down save saved submit submitted
    register note jot track file input count claim mark new entry entries activity activities something thing things stuff another piece
    need needs want wants like id ill im ive let lets try trying earn earned gave give giving given received receive worth
    for of on in at to from by with about as under into over during within between w per via
    point points pts pt credit credits ceu ceus ce ces ccp hour hours hr hrs contact each total apiece both all value
    date dates start end started ended starting ending category type title
    today yesterday tonight morning afternoon evening last past week weekend month day days night ago
    long more some any few several couple half one two three four five six seven eight nine ten
    not no yes yeah yep im also again same part ed here there earlier min mins minute minutes place took-place recently back up out off not sure how many
    which when where what only even which one ones our they us them was finally actually sorry oops wait mean meant
    been before until till thru through since em my now ok pm am hereby worth yall gonna wanna gotta dreaded required
    first second third fourth change update edit fix move delete remove erase correct wrong make set say mistake mandatory annual online virtual live free
    rma rpt rda mlt mls cmas cmla mdt pct colt cert certs certification certifications`),
  ),
  chatter: /(?:^| )(?:i|im|ive|we|they|he|she|my|was|were|been|because|lol)(?= |$)/,
  retitle:
    /^(?:(?:no|oops|sorry|actually|wait|oh)[ ,]+)*(?:please )?(?:(?:change|set|make|edit|fix|update|correct) (?:the |its |my )?(?:title|name|topic|subject)(?: of (?:the |my )?[a-z -]{1,40}?)?(?: to(?: say| read| be)?| as| into|:)|rename (?:it|this|that|the [a-z -]{1,40}?) (?:to|as))(?=\s\S)/,
  titled:
    /^(?:(?:no|oops|sorry|actually|wait|oh|and|also)[ ,]+)*(?:the |its )?(?:title|topic|subject)(?: (?:is|was|should be|should say|should have been))?:? (?!(?:is|was|of|for|wrong|not|should|to|and|or)\b)(?=\S)/,
  called: /\b(?:called|titled|entitled|named|title:|title is|topic:|topic was|it was about|subject:)\s*/i,
  by: /\b(?:hosted by|provided by|offered by|sponsored by|presented by|given by|run by|put on by|provider:?|by|from|through|via|at|with)\s+((?!(?:BLS|ACLS|CPR|PALS|HIPAA|OSHA)\b)(?:[A-Z][\w&.'-]*)(?:\s+(?:(?:of|the|for|and|&)\s+)?[A-Z][\w&.'-]*){0,5})/g,
  ofAmt:
    /\bAMT(?:'s)? (?:\w+ ){0,2}(?:courses?|webinars?|seminars?|modules?|conference|convention|workshops?|class(?:es)?|CE|quiz|article)\b/i,
  generic: new Set(
    list(`webinar webinars seminar seminars workshop workshops conference class classes training course courses college
    university lecture talk meeting meetings inservice in-service session module modules article paper presentation
    symposium convention published wrote taught presented gave education professional formal community
    program event prof cme work worked employed employment series renewal recert recertification webcast`),
  ),
}

export const privacy: PrivateWords = {
  number:
    /\b(?:mrn|m\.r\.n\.?|medical rec(?:ord)?|chart|patient(?: id)?|pt id|accession|specimen|encounter|fin|hospital)(?: ?(?:no|num|number|id|#))?\.?:? ?(?:is )?#? ?(?=[a-z-]{0,4}\d)[a-z]{0,4}-?\d[\d-]{3,}\b/g,
  birth:
    /\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?):? ?(?:is |was )?(?:on )?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{2,4}|\d{1,2} [a-z]{3,9} \d{2,4}|in \d{4})/g,
  social: /\b\d{3}-\d{2}-\d{4}\b|\b(?:ssn|social security)(?: (?:no|number|#))?:? ?(?:is )?\d[\d -]{7,}/g,
  patient:
    /\b(?:(?:[Pp]atient|PATIENT|[Rr]esident)(?:'s)? name(?: is| was)?:? |(?:[Pp]atient|PATIENT|[Rr]esident) (?:named |called |is |was )|(?<=[a-z,] )patient,? |(?<![\d½¼¾] ?)\bpt\.? (?:named |name |is ))((?:(?:Mr|Mrs|Ms|Miss)\.? )?(?!Care|Safety|Education|Identification|Rights|Cent|Communication|Experience|Privacy|Advoca|Engage|Navigat|Transport|Service|Relation|Outcome|Access|Monitor|Handling|Assess|Satisfaction|Flow|Intake|Data|Information|First|Prep|Positioning|Self|Portal|Blood|Quality|Focused|Teaching|And)[A-Z][a-z'-]+(?:,? [A-Z][a-z'-]+){1,2})\b|\b((?:[Mm]rs?\.?|Ms\.?|ms\.|Miss) [A-Za-z](?:[a-z]|['-][A-Za-z]?)+(?: [A-Z][a-z'-]+)?)(?=[^.\n]{0,40}\b(?:blood|draw|drew|labs?|diagnos\w+|tested|positive|admitted|room \d+|specimen|potassium|glucose)\b)/g,
}
