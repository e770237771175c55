import type { Wording } from './wording.ts'

export const english: Wording = {
  like: {
    HOWMANY:
      'points amount|amount of points|how many|how much|how many points|what number of|whats the number',
    WORTH: 'worth|do i get|would i get|will i get|can i get|get for|value|earn|earned|get me|give me',
    COUNT:
      'good enough|ccp credit|does it earn|does that earn|earn anything|do i get anything|get anything|any credit|count|counted|counting|qualify|qualified|qualifies|accept|accepted|acceptable|eligible|is it allowed|valid|can i use|could i use|can i claim|claim|get credit|do i get credit|will i get credit|can i get credit|would i get credit|good for|legit|usable|okay to use|be used|apply toward|apply towards',
    NEED: 'need|needed|require|required|requirement|must|mandatory|have to|has to|had to|gotta|supposed to|necessary|obligated|compulsory|needs to',
    POINT: 'point|pt|pts|credit|ccp point|ce point|ce credit|unit|continuing education credit',
    CEU: 'ceu|continuing education unit',
    CE: 'ce|cme|continuing education|continuing ed',
    HOUR: 'hour|hr|contact hour|minute|60 minutes|min',
    PART: 'half|decimal|fraction|partial|quarter hour|rounding|round up|round down|part of an hour',
    PROOF:
      'ce record|proof of attendance|my records|proof|certificate|document|documentation|paperwork|evidence|ce paper|receipt|record of attendance',
    KEEP: 'saving|keeping|keep|save|hold on to|hang on to|hang onto|store|retain|hold onto|file away',
    DISCARD: 'throw away|throw out|toss|shred|get rid of|discard',
    MISSING:
      'lost|lose track|misplaced|cannot find|cant find|never got|do not have|dont have|threw away|without',
    SEND: 'want my certificates|want my actual certificates|need to see my|send|submit|mail|fax|email|mail in|turn in|hand in|submit proof',
    UPLOAD: 'upload|attach|scan|attach pdf|attach a pdf',
    AUDIT:
      'audit|audited|audits|spot check|random check|check my points|check the points|check up on|checks my points|honor system|selected for review|verify my points',
    CARRY:
      'roll over|save points|save my points|save them for|rollover|carry over|carryover|carry forward|bank|move over|transfer to the next|go over to',
    EXTRA:
      'bonus|overage|additional points|extra|surplus|leftover|left over|too many|excess|over the requirement|more than i need',
    LASTCYCLE:
      'last cycle|last cycles|previous cycle|prior cycle|old cycle|earlier cycle|closed cycle|cycle before',
    NEXTCYCLE:
      'next 3 years|next three years|next term|next round|next period|coming cycle|next cycle|new cycle|following cycle',
    CYCLE: 'cycle|my three years|my 3 years|period|ccp period|reporting period|compliance period',
    YEARLY: 'every year|every single year|per year|a year|each year|yearly|annually|annual|per annum',
    THREEYEARS: 'three year|three years|3 years|3 year|every three years|every 3 years|three yr|3 yr|3 yrs',
    DEADLINE:
      'deadline|until my anniversary|anniversary|until december|due date|cutoff|cut off|due|expiration date|last day',
    GRACE:
      'more weeks|few more weeks|more days|little longer|a bit longer|buy time|push back|pushed back|extra days|grace|extra month|extra week|extra days|extra year|more months|extension|extend|more time|extra time|longer to finish|give me longer|hardship|waiver|exception|moved back',
    LEAVE:
      'maternity|covid|new moms|pregnant|medical leave|leave of absence|deployment|deployed|military|sick|surgery|ill',
    AFTER: 'after|late|past the|already over|is over|has ended|ended|forgot to|too late|belated',
    BEFORE:
      'before|before my start date|before the start|before my cycle|before i got certified|prior to|earlier than|ahead of',
    FUTURE:
      'going to in|going to attend|plan to|planning to|will attend|will be attending|about to take|next month|next week|future|upcoming|in advance|ahead of time|i will take|ill take|going to take|signed up for|not finished|havent taken|before i finish',
    ACROSS:
      'span|spans|straddle|straddles|overlap|overlaps|started before|began before|starts before|both cycles|in between',
    ENOUGH:
      'not enough|only got|only have|still need|not going to make it|wont make it|wont have|short|enough|fall short|come up short|not done|do not finish|dont finish|miss the deadline|not complete|not finished|non compliant|noncompliant|not complying|dont do|do not do',
    CONSEQUENCE:
      'kicked out|thrown out|get in trouble|in trouble|what happens|whats gonna happen|gonna happen|whats going to happen|what will happen|what would happen|what if|consequence|happen to me|will i lose|do i lose|lose my credential|lose my certification|lose my cert|lose it',
    LAPSE:
      'lapse|lapsed|expire|expired|expiring|decertified|revoked|suspended|losing my certification|lost my certification|lost my certification|ran out',
    AGAIN:
      'reinstate|reinstated|reinstatement|recertify|recertification|get back|reactivate|certified again|become certified again|restore',
    INACTIVE: 'inactive|retired|retire|retiring|retirement|emeritus|on hold|pause|freeze|dormant',
    EXAM: 'exam|test|board exam|certification exam',
    RETAKE:
      'retake|retest|take again|sit again|test again|exam again|redo the exam|redo the test|over again|take the test again|take the exam again',
    LIFE: 'stop the bleed|neonatal resuscitation|tncc|enpc|abls|phtls|lifeguard|acls|bls|cpr|pals|nrp|first aid|aed|basic life support|life support|heart association|heartsaver',
    CURRENT: 'current|up to date|stay certified|to renew|keep my|maintain|active',
    COLLEGE:
      'bsn|psychology class|psych class|nursing program|med school|pa school|rn program|lpn program|degree program|gen ed|prerequisite|prereq|college|organic chem|organic chemistry|state university|school of nursing|college credit|university|semester|degree|bachelor|bachelors|associate|associates|master|masters|college course|college class|working on my|working toward|enrolled in|studying|credit class|credit course|credit hour|credit college|1 credit|2 credit|3 credit|4 credit|5 credit|biology|chemistry|microbiology|algebra|statistics|semester credit|quarter credit|nursing school|in school|going to school|uni|course at school|anatomy class|class for my degree|nursing degree',
    UNRELATED:
      'unrelated|not related|nothing to do with|art|history|spanish|yoga|photography|cooking|dance|english composition|general education|ceramics|accounting|pottery|music',
    WEBINAR:
      'labroots|medialab|recorded lecture|online module|web course|webinar|webcast|live webcast|webex|teleconference|medscape|online class|online course|online ce|online ceu|online training|online|zoom|virtual|on demand|self study|home study|elearning|e learning|virtual training',
    CONFERENCE:
      'society seminar|society spring seminar|society meeting|society convention|conference|attended the|state meeting|spring meeting|meeting|convention|seminar|symposium|workshop|expo|annual meeting|summit',
    INSERVICE:
      'workplace violence|mandatory module|hospital module|infection control|safety module|annual education|skills fair|skills day|epic training|computer training|phlebotomy training|customer service training|refresher at work|in service|competency tested|competency test|competencies|grand rounds at|grand rounds|inservice|in services|inservices|competency|osha|hipaa|lunch and learn|bloodborne|safety training|mandatory training|vendor training|training at work|training at my job|hospital training|paid training|training|employer training|new analyzer|annual training|orientation|fire safety|job training|lunch n learn',
    READ: 'reading|read|podcast|youtube|video|documentary|magazine|journal|step article|watching',
    VOLUNTEER:
      'volunteer|volunteering|blood drive|health fair|mission trip|charity|community service|vaccine clinic|donating|donate',
    PRECEPT:
      'precept|preceptor|precepting|mentor|mentoring|supervise|train students|training students|train new|training new|extern|externs|orienting|shadow|shadowing',
    TALK: 'speaking|speak at|spoke at|presenter|gave a presentation|demonstration|demo|talk|gave a talk|giving a talk|give a talk|taught|teach|teaching|presented|presenting|presentation|lecture|lectured|speaker|spoke|instructor|guest lecture|gave an inservice|giving an inservice|gave a class|speech|poster presentation',
    WRITE:
      'article|published in a journal|wrote a piece|for the amt journal|published|publish|publishing|publication|wrote|write|writing|author|coauthor|co author|book chapter|chapter|a book|my book|textbook|newsletter|blog|research paper|journal article',
    SERVE:
      'board of directors|vice president|chapter officer|house of delegates|president of my|committee|board seat|board member|on the board|officer|delegate|chair|scholarship committee|society|secretary|treasurer|secretary|my state chapter|state chapter|local chapter|my chapter|my state society|item writer|society membership|serve|serving|state society|volunteer for amt|amt volunteer',
    JOB: 'employment|employed|working|my job|job|work hour|full time|part time|work experience|employment verification|for work|being employed|my shifts',
    PROVIDER:
      'anywhere|from anyone|any site|any source|any place|anybody elses|provider|company|approved|accredited|vendor|website|sponsor|pace|from another|where can i take|third party|other organization',
    OTHERBODY: 'ascp|aama|nha|ncct|danb|amca|arrt|ardms|cma|ccma|aapc|nbstsa|nremt|ahima',
    STATE:
      'state license|state licence|license|licence|licensure|state board|board of nursing|department of health|state law|my state|california|florida|louisiana|nevada|new york|texas|permit',
    FEE: 'cost of|fee|due fee|dues|cost|price|charge|amount due|renewal amount|pay for|annual fee|renewal fee|how expensive',
    MONEY: 'dollar|bucks|usd|money',
    PAY: 'pay|paid|paying|payment',
    PAYHOW:
      'by check|money order|pay by check|credit card|over the phone|installment|payment plan|employer pay|by phone|debit',
    REFUND: 'refund|refundable|money back|reimburse',
    LATEFEE: 'late fee|penalty|a fine|fined|late charge',
    INVOICE: 'invoice|bill',
    SEE: 'see|find|showing|show|shows|show up|appear|where is|available|there|open|visible|post|posted',
    RENEW: 'renew|renewal|renewing|renews',
    REACHED:
      'done with points|finished points|done with all my points|reached|met|finished my points|all points done|done with my points|have all my points|completed my points|got all my points|hit my points',
    AMTRAX:
      'on the amt page|my account|my amt|amtrax|am trax|amtrak|portal|amt website|amt site|website of amt|amt account',
    ENTER: 'enter|put|type my|record|log|input|put in|add|type in|report|post my|entering',
    AUTO: 'automatically|automatic|by itself|on its own|add its own|auto',
    OWN: 'amt course|amts online|amts online course|amt online course|amts online courses|amts courses|amt online|amt webinar|amt ce|amt own|amts own|from amt|amt class|amt module|amt courses',
    EDIT: 'erase|undo|typo|take out|amend|revise|update|change|edit|fix|correct|delete|remove|mistake|wrong|error|twice in amtrax',
    TRANSCRIPT: 'transcript|printout|print',
    ATTEST: 'attest|attestation|attesting|signing|sign',
    PAPERFORM: 'paper form|attestation form|worksheet|by paper|without internet|without a computer|on paper',
    CONTACT:
      'phone|get in touch|helpline|support line|hotline|speak to|speak with|phone amt|reach amt|email for amt|amt email|amt phone|phone number|contact amt|contact|call amt|email address|customer service|password|log in|login|talk to someone|a person at amt|call',
    TYPE: 'category|type|categories|kind|activity type|heading|bucket',
    CAP: 'maximum|max|most points|highest|limit|cap|ceiling|at most|most i can',
    MIX: 'mix|every category|all from one|all points come from one|all in one|only webinars|variety|required topic|mandatory subject|certain topics|specific topics|ethics',
    REPEAT:
      'twice|repeat|same course|same class|same webinar|same talk|again|every year the same|multiple times|more than once|same training',
    TWO: 'two certification|two cert|two certs|both cert|both certs|both certification|both|two credential|2 certs|2 certifications|each certification|separate points|double dip|double count|dual certified|second certification',
    SURE: 'guarantee|for sure|certain|for certain|definitely|promise|who decides|reject|rejected|approve my',
    OLDMEMBER:
      'before 2006|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|grandfathered|nineties|certified in 1998|in the 80s|in the 90s|old timer|certified in 2001|certified in 2003|1990s|exempt|certified in 1995|since 1999|1980s',
    REMIND: 'remind|reminder|find out|know that|notice|notify|notified|letter|warn|warning|tell me when',
    WHOLE:
      'all my points|all points|all the points|everything in one|all at once|in one year|early|last minute|cram|last month|spread out|first year|right away',
    TOTAL: 'my total|total|my progress|progress|where i stand|how far along',
    ELSEWHERE:
      'find a job|get a job|jobs can i get|job opening|salary|earn a year|make a year|phlebotomists earn|phlebotomists make|medical assistants make|assistants earn|hiring|resume|scholarship for|become an|become a|weather|joke',
    FREE: 'is ccp free|is it free|free of charge|cost extra|extra cost|is amtrax free|charged for entering',
    REAPPLY: 'reapply|apply again|re apply|sign up again|apply for the next|reenroll|re enroll',
    AMTDOES: 'does amt|will amt|can amt|would amt|did amt|has amt',
    LIST: 'list|examples|full list|table',
    LONG: 'how long|how many years|length',
    WHEN: 'which month|when|what month|what time of year',
    WHY: 'why|how come',
    WHERE: 'where',
    WHO: 'who|likely to be picked|everyone|everybody',
    PERCENT:
      'what share|share of|fraction of members|how often are people|percent|percentage|how many members|chances|odds|how many people',
    APPEAL: 'appeal|dispute|contest',
    MEANING:
      'what is|whats|what does it mean|mean|means|stand for|stand 4|stands for|explain|meaning|definition',
    RMA: 'rma|medical assistant|registered medical assistant',
    RPT: 'rpt|phlebotomist|phlebotomy|phlebotomy tech|phlebotomy technician|phleb',
    RDA: 'rda|dental assistant',
    CMAS: 'cmas|administrative specialist|medical admin',
    CMLA: 'cmla|lab assistant|laboratory assistant',
    MT: 'mt|medical technologist|med tech',
    MLS: 'mls|laboratory scientist|lab scientist',
    MLT: 'mlt|laboratory technician|lab technician|lab tech|medical lab tech',
    MDT: 'mdt|molecular diagnostics|molecular',
    CLC: 'clc|laboratory consultant|lab consultant',
    AHI: 'ahi|allied health instructor',
    PCT: 'pct|patient care technician|patient care tech',
    COLT: 'colt|office laboratory technician|office lab',
    RENAMED:
      'renamed|changed to|new name|now called|the same as|are the same|difference between|after my name',
  },
  empty:
    'here quick isnt arent everything instead someone somebody thru work local site anymore being illinois us came come even two a an the i me my we our you your it its is am are was were be been do does did doing they them their he she look say said over under single can could gave give giving given made make anybody old student last week month day right good stuff get out people member will would should shall may might of for to in on at by with from as and or if so but this that these those there any some something anything really just please hi hello hey ok okay thanks thank get got go going use used take took taking have has had need not no yes im ive id dont cant what which when where how why about also still one thing like want know tell ask amt done up out than then now today into when who class course',
}
