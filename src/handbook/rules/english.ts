import type { Wording } from './wording.ts'

export const english: Wording = {
  like: {
    HOWMANY:
      'number|exactly how many|figure|how many credits|points amount|amount of points|how many|how much|how many points|what number of|whats the number',
    WORTH:
      'earn me|bring me|net me|what do i get|what would i get|what do you get|what will i get|would give me|gets me|gives me|rate for|rate|worth|get for|value|get me|give me',
    COUNT:
      'worth anything|worth something|worth any|worth it|be ok|ok for|be fine|be good|be okay|are fine|is fine|are ok|is ok|okay for|be allowed|be accepted|be counted|be acceptable|be usable|be usable|go toward|go towards|toward amt|toward my amt|does that apply|does it apply|allowed|permitted|recognized|ok to use|fine to use|worth recording|worth logging|good for credits|can that be used|does that work|do those work|do they work|is that ok|is it ok|is this ok|good enough|does it earn|does that earn|earn anything|do i get anything|get anything|any credit|count|counted|counting|qualify|qualified|qualifies|accept|accepted|acceptable|eligible|valid|can i use|could i use|can i claim|claim|get credit|good for|legit|usable|okay to use|be used|apply toward|apply towards',
    NEED: 'dont have to|do not have to|a must|am i forced|forced to|need|needed|require|required|requirement|must|mandatory|have to|has to|had to|gotta|supposed to|necessary|obligated|compulsory|needs to',
    POINT: 'ccp credit|point|pt|pts|credit|ccp point|ce point|ce credit|unit|continuing education credit',
    CEU: 'ceu|continuing education unit',
    CE: 'ce|cme|continuing education|continuing ed',
    HOUR: 'hour|hr|contact hour|minute|60 minutes|min',
    PART: 'half|decimal|fraction|partial|quarter hour|rounding|round up|round down|part of an hour',
    PROOF:
      'need to show|have to show|to show for|must show|need paper|keep paper|paper copies|proofs|copies of|completion page|screenshot|cert of completion|completion certificate|sign in sheet|ce certificates|certificates|class papers|ce record|proof of attendance|my records|proof|certificate|document|documentation|paperwork|evidence|ce paper|receipt|record of attendance',
    KEEP: 'saved|retained|kept|hang on|saving|keeping|keep|save|hold on to|hang on to|hang onto|store|retain|hold onto|file away',
    DISCARD: 'delete my old|recycle|get rid|throw away|throw out|toss|shred|get rid of|discard',
    MISSING:
      'have no certificate|have no proof|have no paperwork|burned|flood|cant locate|cannot locate|no longer have|out of business|no certificate|lose|losing|gone|lost|lose track|misplaced|cannot find|cant find|never got|do not have|dont have|threw away|without',
    SEND: 'hand my|hand over my|give my certificates|hand them|send in|send copies|sending|ship|want my certificates|want my actual certificates|need to see my|send|submit|mail|fax|email|mail in|turn in|hand in|submit proof',
    UPLOAD: 'upload|attach|scan|attach pdf|attach a pdf',
    AUDIT:
      'audit letter|audit notice|audit letters|audit notices|the letter from amt|auditing|auditor|get checked|checking on us|checks up|check us|check anything|actually check|check this stuff|verify what i enter|double check|verifies|inspected|audit|audited|audits|spot check|random check|check my points|check the points|check up on|checks my points|honor system|selected for review|verify my points',
    CARRY:
      'go forward|moved forward|bring forward|move forward|use later|use them later|use them next|carried over|carried forward|rolled over|rolls over|go to the next|transfer|transferred|keep for next|push to the next|into my next|into the next|banked|roll over|save points|save my points|save them for|rollover|carry over|carryover|carry forward|bank|move over|transfer to the next|go over to',
    EXTRA:
      'and needed|needed only|more than my requirement|going over|more than required|more than needed|more than i needed|wasted|go to waste|over the amount|above the requirement|more than enough|go over|went over|only need|bonus|overage|additional points|extra|surplus|leftover|left over|too many|excess|over the requirement|more than i need',
    LASTCYCLE:
      'last cycle|last cycles|previous cycle|prior cycle|old cycle|earlier cycle|closed cycle|cycle before',
    NEXTCYCLE:
      'next 3 years|next three years|next term|next round|next period|coming cycle|next cycle|new cycle|following cycle',
    CYCLE:
      'before my cycle ends|before my cycle is over|before my cycle is up|before your cycle is up|before ur cycle is up|before the cycle is up|before the cycle ends|before my cycle closes|before my cycle ended|before the cycle is over|cycle|my three years|my 3 years|period|ccp period|reporting period|compliance period',
    YEARLY:
      'every yr|each yr|yearly minimum|10 a year|ten a year|15 a year|by year|a yr|every year|every single year|per year|a year|each year|yearly|annually|annual|per annum',
    THREEYEARS:
      '3 years total|the whole cycle|three year|three years|3 years|3 year|every three years|every 3 years|three yr|3 yr|3 yrs',
    DEADLINE:
      'very last day|final day|deadline|until my anniversary|anniversary|until december|due date|cutoff|cut off|due|expiration date|last day',
    GRACE:
      'few extra days|bend|extended|extensions|wiggle room|leeway|let me slide|cut me slack|couple more|extra few|additional time|give me time|pause my cycle|leniency|longer to get|more weeks|few more weeks|more days|little longer|a bit longer|buy time|push back|pushed back|extra days|grace|extra month|extra week|extra days|extra year|more months|extension|extend|more time|extra time|longer to finish|give me longer|hardship|waiver|exception|moved back',
    LEAVE:
      'in the hospital|hospitalized|chemo|cancer|accident|parental leave|disability|disabled|illness|injury|injured|family emergency|death in the family|bedrest|maternity|covid|new moms|pregnant|medical leave|leave of absence|deployment|deployed|military|sick|surgery|ill',
    AFTER:
      'missed entering|forgot about|never entered|never logged|never recorded|closed|too late to|missed logging|didnt log|forgot to log|forgot to enter|forgot to record|forgot to put|after|late|past the|already over|is over|has ended|ended|forgot to|too late|belated',
    BEFORE: 'before|prior to|earlier than|ahead of',
    FUTURE:
      'finishes in|ends in two weeks|done in two weeks|not over yet|in a few weeks|later this month|later this year|registered for|registering for|booked for|starting in|starts next|take later|will be taking|im taking next|not completed yet|havent finished|have not finished|isnt finished|not done yet|halfway through|still taking|still in progress|in progress|havent done yet|in the middle of|going to in|going to attend|plan to|planning to|will attend|will be attending|about to take|next month|next week|future|upcoming|in advance|ahead of time|i will take|ill take|going to take|signed up for|not finished|havent taken|before i finish',
    ACROSS:
      'half before|started last cycle|finished in the new|started in december and|ended in it|begins before|start before|carries past|goes past the end|span|spans|straddle|straddles|overlap|overlaps|started before|began before|starts before|both cycles|in between',
    ENOUGH:
      'behind|cant finish|cannot finish|didnt finish|did not finish|dont complete|missing points|dont get all|dont reach|dont meet|didnt get|lacking|fail to get|fail to reach|dont make it|do not make it|not make|not enough|only got|only have|still need|not going to make it|wont make it|wont have|short|enough|fall short|come up short|not done|do not finish|dont finish|miss the deadline|not complete|not finished|non compliant|noncompliant|not complying|dont do|do not do',
    CONSEQUENCE:
      'what are the consequences|what do they do|what then|then what|in that case|happens if|loose my cert|take away my cert|take my certification|take away|kicked out|thrown out|get in trouble|in trouble|what happens|whats gonna happen|gonna happen|whats going to happen|what will happen|what would happen|what if|consequence|happen to me|will i lose|do i lose|lose my credential|lose my certification|lose my cert|lose it',
    LAPSE:
      'let my rma go|went inactive|no longer certified|gone for good|not certified anymore|dropped my certification|decertification|decertify|lapse|lapsed|expire|expired|expiring|decertified|revoked|suspended|losing my certification|lost my certification|lost my certification|ran out',
    AGAIN:
      'how do i get it back|do i get it back|do i get back|can i get it back|get it back|recertifying|reinstating|reinstate me|start over|come back|regain|renew an expired|reinstate|reinstated|reinstatement|recertify|recertification|get back|reactivate|certified again|become certified again|restore',
    INACTIVE: 'inactive|retired|retire|retiring|retirement|emeritus|on hold|pause|freeze|dormant',
    EXAM: 'tested|passed the test|exam|test|board exam|certification exam',
    RETAKE:
      'test instead|exam instead|take a test instead|instead of doing credits|instead of points|instead of the points|instead of ce|retake|retest|take again|sit again|test again|exam again|redo the exam|redo the test|over again|take the test again|take the exam again',
    LIFE: 'pediatric advanced life support|advanced life support|advanced cardiac|cpr card|bls card|cpr class|stop the bleed|neonatal resuscitation|tncc|enpc|abls|phtls|lifeguard|acls|bls|cpr|pals|nrp|first aid|aed|basic life support|life support|heart association|heartsaver',
    CURRENT:
      'keep my certification|keep my cert|keep my credential|keep my title|keep my letters|keep my registration|letters after my name|letters after|keep rma|keep my rma|stay current|staying certified|current|up to date|stay certified|to renew|maintain|active',
    COLLEGE:
      'biology class|university class|grad school|graduate class|mph|mba|phd|doctorate|nursing classes|community college|credit hours|tuition|college algebra|anatomy and physiology|pathophysiology|lpn|semester class|public health class|class at the university|masters degree|credits of|bsn|psychology class|psych class|nursing program|med school|pa school|rn program|lpn program|degree program|gen ed|prerequisite|prereq|college|organic chem|organic chemistry|state university|school of nursing|college credit|university|semester|degree|bachelor|bachelors|associate|associates|master|masters|college course|college class|working on my|working toward|enrolled in|studying|credit class|credit course|credit hour|credit college|1 credit|2 credit|3 credit|4 credit|5 credit|biology|chemistry|microbiology|algebra|statistics|semester credit|quarter credit|nursing school|in school|going to school|course at school|anatomy class|class for my degree|nursing degree',
    UNRELATED:
      'language class|language classes|foreign language|hair styling|sign language|art class|art history|history class|art course|history course|art|history of art|animal|animals|pet|vet tech|veterinary|cake|baking|decorating|welding|knitting|sewing|guitar|real estate|real estate course|bartending|makeup|hair|cosmetology|gardening|painting|karate|martial arts|zumba|golf|drawing|piano|hobby|cosmetics|plumbing|mechanic|flower|unrelated|not related|nothing to do with|spanish|yoga|photography|cooking|dance|english composition|general education|ceramics|accounting|pottery|music',
    WEBINAR:
      'youtube lecture|zoom lecture|watched a lecture|lecture online|online lecture|online seminar|virtual class|virtual conference|on line|web based|over zoom|computer based course|livestream|live stream|labroots|medialab|recorded lecture|online module|web course|webinar|webcast|live webcast|webex|teleconference|online class|online course|online ce|online ceu|online training|online|zoom|virtual|on demand|self study|home study|elearning|e learning|virtual training',
    CONFERENCE:
      'attended a lecture|went to a lecture|sat in on a lecture|lecture i attended|a lecture i went to|annual convention|convention sessions|amt annual convention|state society spring seminar|state society seminar|state society convention|society conference|state society conference|conventions|conferences|congress|trade show|society seminar|society spring seminar|society meeting|society convention|conference|attended the|state meeting|spring meeting|meeting|convention|seminar|symposium|workshop|expo|annual meeting|summit',
    INSERVICE:
      'stroke inservice|training through my job|training at the hospital|infection control training|hospital class|in house training|vendor demo|demo for a new|rep came|staff training|cultural competency training|competency training|hospital inservice|annual competencies|radiation safety|safety training at work|safety class|employer class|work training|training my employer|training my boss|new hire|training from my employer|skills check|dept training|workplace violence|mandatory module|hospital module|infection control|safety module|annual education|skills fair|skills day|epic training|computer training|phlebotomy training|customer service training|refresher at work|in service|competency tested|competency test|competencies|grand rounds at|grand rounds|inservice|in services|inservices|competency|osha|hipaa|lunch and learn|bloodborne|safety training|mandatory training|vendor training|training at work|training at my job|hospital training|paid training|training|employer training|new analyzer|annual training|orientation|fire safety|job training|lunch n learn',
    READ: 'tiktok|read an article|read a|journal quiz|quiz|audiobook|reading articles|read articles|journal articles and|webpage|read journal|reading|read|podcast|youtube|video|documentary|magazine|journal|step article|watching',
    VOLUNTEER:
      'donating blood|giving blood|donate blood|soup kitchen|unpaid|volunteer|volunteering|blood drive|health fair|mission trip|charity|community service|vaccine clinic|donating|donate',
    PRECEPT:
      'clinical instructor|train our students|showing students|interns|clinical preceptor|trained a|precept|preceptor|precepting|mentor|mentoring|supervise|train students|training students|train new|training new|extern|externs|orienting|shadow|shadowing',
    TALK: 'guest speaker|workshop i led|led a class|led a training|led a workshop|teaching cpr|ran a class|giving a lecture|gave an in service|gave a webinar|taught a webinar|i hosted|keynote|speaking|speak at|spoke at|presenter|gave a presentation|demonstration|demo|talk|gave a talk|giving a talk|give a talk|taught|teach|teaching|presented|presenting|presentation|lecture|lectured|speaker|spoke|instructor|guest lecture|gave an inservice|giving an inservice|gave a class|speech|poster presentation',
    WRITE:
      'textbook chapter|a chapter|letter published|case study|case report|an abstract|abstract|coauthored|co authored|wrote an article|editor|op ed|manuscript|article|published in a journal|wrote a piece|for the amt journal|published|publish|publishing|publication|wrote|write|writing|author|coauthor|co author|book chapter|chapter|a book|my book|textbook|newsletter|blog|research paper|journal article',
    SERVE:
      'on an amt committee|committee member|member of amt|member of a society|being a member|vice chair|vice chairman|chairperson|council|task force|district councillor|councillor|society board|exam committee|chapter president|board of directors|vice president|chapter officer|house of delegates|president of my|committee|board seat|board member|on the board|officer|delegate|chair|scholarship committee|society|secretary|treasurer|secretary|my state chapter|state chapter|local chapter|my chapter|my state society|item writer|society membership|serve|serving|state society|volunteer for amt|amt volunteer',
    JOB: 'work hours|hours worked|hours i work|hours at work|job hours|my shift|on the job|worked|works full time|daily work|employment|employed|working|my job|job|work hour|full time|part time|work experience|employment verification|being employed|my shifts',
    PROVIDER:
      'classes anywhere|courses anywhere|anywhere i want|from anywhere|take it anywhere|ce anywhere|be accredited|an accredited|accredited course|accredited provider|accredited class|does it have to be|has to be from|have to be from|must it be|medscape|other companies|another company|other company|any company|preapproved|pre approved|who i take it from|other sites|best site|only amt ones|only amt|has to be amt|have to be amt|different organization|outside company|from anyone|any site|any source|any place|anybody elses|provider|company|approved|vendor|sponsor|pace|from another|where can i take|third party|other organization',
    OTHERBODY:
      'cma from aama|cpht|ptcb|aab|rhia|ascp|aama|nha|ncct|danb|amca|arrt|ardms|cma|ccma|aapc|nbstsa|nremt|ahima',
    STATE:
      'what states|which states|in my state|other states|another state|does my state|states accept|lpn license|cna license|nursing license|rn license|limited permit|cpt license|phlebotomy license|licence from the state|state license|state licence|license|licence|licensure|state board|board of nursing|department of health|state law|my state|california|florida|louisiana|nevada|new york|texas|permit',
    FEE: 'annual dues|yearly fee|membership fee|renewal dues|yearly dues|fees|cost of|fee|due fee|dues|cost|price|charge|amount due|renewal amount|pay for|annual fee|renewal fee|how expensive',
    MONEY: 'dollar|bucks|usd|money',
    PAY: 'pays|owe|owed|owing|pay|paid|paying|payment',
    PAYHOW:
      'american express|amex|discover card|accept checks|accept credit cards|visa|mastercard|paypal|venmo|boss pay|hospital pay|employer to pay|someone else pay|my job pay|pay with|pay online|pay by|installments|cash|payment method|mail a check|apple pay|by check|money order|pay by check|credit card|over the phone|installment|payment plan|employer pay|by phone|debit',
    REFUND:
      'money returned|get back what i paid|want the money back|refunded|reimbursed|refund|refundable|money back|reimburse',
    LATEFEE:
      'fine for|fine me|fine you|late charges|pay extra for being late|charge me extra|pay a penalty|late fee|penalty|a fine|fined|late charge',
    INVOICE: 'invoices|invoice|bill',
    SEE: 'be there|it there|is there already|there yet|pop up|pops up|showing up|view|viewed|come out|ready|comes|come up|see|find|showing|show|shows|show up|appear|where is|available|open|visible|post|posted',
    RENEW: 'renew|renewal|renewing|renews',
    REACHED:
      'hit 30 today|hit 45 today|hit 24 today|hit 30|hit 45|hit 24|finished everything|last point is in|last point|after i finish my points|done with everything|hit my total|hit my number|got my 30|have all 30|got to 30|completed everything|completed my requirement|reached my|meet my|met my|finished my ce|finished all|done with points|finished points|done with all my points|reached|met|finished my points|all points done|done with my points|have all my points|completed my points|got all my points|hit my points',
    AMTRAX:
      'amts website|amts site|amt system|ce tracker|on the amt page|my account|my amt|amtrax|am trax|amtrak|portal|amt website|amt site|website of amt|amt account',
    ENTER:
      'click to add|click to enter|submit my points|submit points|put down|key in|recorded|logged|entered|get recorded|type in my|enter|put|type my|record|log|input|put in|add|type in|report|post my|entering',
    AUTO: 'for me automatically|recorded for me|get recorded for me|show up on their own|added for me|on their own|without me|automatically|automatic|by itself|on its own|add its own|auto',
    OWN: 'course on the amt site|courses on the amt site|amt online learning|course on amts website|class on the amt website|course on the amt website|class on amts|course i took on amts website|took on amts website|took on amt|took on amts|amts website course|on amts own|amts webinar|amts webinars|amts classes|amts course|course from amt|class from amt|amts online ce|amt e learning|courses on amt|amt course|amts online|amts online course|amt online course|amts online courses|amts courses|amt online|amt webinar|amt ce|amt own|amts own|from amt|amt class|amt module|amt courses',
    EDIT: 'wrong date|wrong points|mistyped|messed up|misentered|redo an entry|change an entry|mis typed|incorrect|erase|undo|typo|take out|amend|revise|update|change|edit|fix|correct|delete|remove|mistake|wrong|twice in amtrax',
    TRANSCRIPT: 'print out|record of my points|transcripts|transcript|printout|print',
    ATTEST:
      'swearing|swear|attestments|promise when|certifying to|check the box|affirm|attest|attestation|attesting|signing|sign',
    PAPERFORM:
      'without computer|no computer|dont have a computer|no internet|by hand|dont use computers|paper copy form|on a form|without amtrax|paper form|attestation form|worksheet|by paper|without internet|without a computer|on paper',
    CONTACT:
      'how do i email amt|address for amt|how do i call|amt number|amt address|speak to a human|someone at amt on the phone|get ahold of|forgot my password|remember my amt password|remember my password|locked out|real person|call somebody|amts number|amts phone number|amts email|get in touch|helpline|support line|hotline|speak to|speak with|phone amt|reach amt|email for amt|amt email|amt phone|phone number|contact amt|contact|call amt|email address|customer service|password|log in|login|talk to someone|a person at amt',
    TYPE: 'what section|section|which box|dropdown|categorize|goes under|go under|fall under|falls under|which of the six|category|type|categories|kind|activity type|heading|bucket',
    CAP: 'how high|upper limit|max out|maxed|capped|no more than|as many as i want|maximum|max|most points|highest|limit|cap|ceiling|at most|most i can',
    MIX: 'mix of types|mix of categories|in ethics|courses i am forced|forced to take|specific classes|specific courses|certain classes|certain courses|subjects|fewest number of categories|fewest categories|one category|one type|different categories|different types|all be online|all be webinars|all from|safety every|particular topics|mix|every category|all from one|all points come from one|all in one|only webinars|variety|required topic|mandatory subject|certain topics|specific topics|ethics',
    REPEAT:
      'the same class again|same bls class|same cpr class|second time|the same thing|same thing every year|same lecture|same presentation|redo the same|renewed twice|re take the same|twice|repeat|same course|same class|same webinar|same talk|every year the same|multiple times|more than once|same training',
    TWO: 'dual certification|other certification|also count for|for both of my|both of my certs|two amt|more than one certification|multiple certifications|2 different certifications|count for my other|two titles|both totals|two certification|two cert|two certs|both cert|both certs|both certification|both|two credential|2 certs|2 certifications|each certification|separate points|double dip|double count|dual certified|second certification',
    SURE: 'official|officially|guaranteed|guarantees|has the final say|turn down|turned down|denied|deny|overrule|take it away later|guarantee|for sure|certain|for certain|definitely|promise|who decides|reject|rejected|approve my',
    OLDMEMBER:
      'certified in 99|certified in the|since the 90s|in 1998|before ccp|1988|1989|1987|1985|1986|older member|before 2006|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|grandfathered|nineties|certified in 1998|in the 80s|in the 90s|old timer|certified in 2001|certified in 2003|1990s|exempt|certified in 1995|since 1999|1980s',
    REMIND:
      'a letter before|letters before|get a letter|a letter when|give me notice|heads up|alert|will they tell me|give notice|let me know when|notices|get an email|will i get an email|tell us before|reminders|notification|remind|reminder|find out|know that|notice|notify|notified|warn|warning|tell me when',
    WHOLE:
      'too early|all early|points early|early on|in the last month|the last month of|the last month|in a single year|all of it in the third|in the third year|all in the last|all of it in|all in year|in one go|in one weekend|in one month|do nothing for two years|do it all|two years and then|last year of|everything in the|all my points|all points|all the points|everything in one|all at once|in one year|last minute|cram|spread out|first year|right away',
    TOTAL:
      'how many points amt has|tally|points so far|current points|how many i have|my total|total|my progress|progress|where i stand|how far along',
    ELSEWHERE:
      'restaurant|hotel|flight|parking|certified nurse|nurse job|pay raise|health insurance|malpractice|interview|who won|recipe|movie|find a job|get a job|jobs can i get|job opening|salary|earn a year|make a year|phlebotomists earn|phlebotomists make|medical assistants make|assistants earn|hiring|resume|scholarship for|become an|become a|weather|joke',
    FREE: 'is there a charge for ccp|cost anything to enter|charge to enter|cost to record|cost extra on top|extra on top|fee for ccp|fee for recording|charge for recording|charged for|is ccp free|is it free|free of charge|cost extra|extra cost|is amtrax free|charged for entering',
    REAPPLY:
      'have to apply|sign up for the next|start a new cycle|start the next cycle|renewal application|fill out an application|need to apply|apply to renew|reregister|re register|reapply|apply again|re apply|sign up again|apply for the next|reenroll|re enroll',
    AMTDOES:
      'do you guys|will you guys|can you guys|someone at amt|amt staff|can somebody at amt|somebody at amt|will somebody at amt|can amt staff|does amt|will amt|can amt|would amt|did amt|has amt',
    LIST: 'list|examples|full list|table',
    LONG: 'how often|how many months|how many days|how fast|how late|time limit|til|weeks until|how much time|how long|how many years|length',
    WHEN: 'when do|when does|when is|when are|when can|when will|when would|when did|when am|due when|when should|when was|when to|when exactly|summer|what date|which day|time of yr|how soon|what day|mid january|how early|which month|what month|what time of year',
    WHY: 'why|how come',
    WHERE: 'where',
    WHO: 'how does amt choose|choose people|how are people chosen|how are people picked|how do they pick|how do they choose|pick people|gets chosen|gets picked|get picked|chosen for|does everyone|does everybody|do all members|everyone have to|which people|which members|what kind of members|new members|who|likely to be picked',
    PERCENT:
      'how many get|how many rmas get|how many of us|likelihood|likely am i|chance|what share|share of|fraction of members|how often are people|percent|percentage|how many members|chances|odds|how many people',
    APPEAL: 'contested|fight the decision|challenge|argue|disagree with|appeal|dispute|contest',
    MEANING: 'what does it mean|mean|means|stand for|stand 4|stands for|explain|meaning|definition',
    RMA: 'rma|medical assistant|registered medical assistant',
    RPT: 'phlebotomists|phlebotomys|rpt|phlebotomist|phlebotomy|phlebotomy tech|phlebotomy technician|phleb',
    RDA: 'rda|dental assistant',
    CMAS: 'cmas|administrative specialist|medical admin',
    CMLA: 'lab assistants|cmla|lab assistant|laboratory assistant',
    MT: 'med techs|mt|medical technologist|med tech',
    MLS: 'mls|laboratory scientist|lab scientist',
    MLT: 'mlt|laboratory technician|lab technician|lab tech|medical lab tech',
    MDT: 'molecular diagnostics tech|molecular tech|mdt|molecular diagnostics|molecular',
    CLC: 'clc|laboratory consultant|lab consultant',
    AHI: 'ahi instructor|instructors ahi|ahi instructors|ahi|allied health instructor',
    PCT: 'pct people|patient care|pct|patient care technician|patient care tech',
    COLT: 'colt people|colt|office laboratory technician|office lab',
    RENAMED: 'renamed|changed to|new name|now called|the same as|are the same|after my name',
    GET: 'get ccp credit|get credit for|get ce credit|am i getting|do i get|would i get|will i get|can i get|could i get|do i earn|can i earn|earn|earned|help me get|get credit|do you get',
    INPERSON:
      'in person|at the convention|at convention|face to face|live event|amt convention|amts convention|state society meeting|amt meeting|amt conference',
    OUTSIDE:
      'write a letter|letter from my supervisor|letter from my boss|is down|not working|broken|crashed|not loading|glitch|wont load|error|name on the certificate|receipt for|new card|go up|went up|increase|automatically take|autopay|auto pay|out of my bank|canada|philippines|foreign|ce stand for|ce mean|does ce mean|failed the class|failed the course|failed a class|failed a course|failed my class|did not pass|didnt pass|discount|coupon|insurance|an app|mobile app|iphone|android|id number|member number|membership number|amt id|my amt id|last name|maiden name|my address|new address|declined|error message|time zone|wall certificate|wallet card|patch|pin|wife|husband|spouse|coworker|boss see|employer see|privacy|do you sell|subscription|flunked|flunk|withdrew|dropped out|excuse|tax|deduct|deduction|stolen|died|prison|felony|visa status|abroad|overseas|in spanish|language',
    WHATMLS: 'what is mls|whats mls|what is an mls|mls stand for|mls mean',
    NOTSEEN:
      'where did my|cant see|cannot see|can not see|dont see|do not see|isnt there|not there|isnt in|not in the portal|not showing|isnt showing|arent showing|is not showing|are not showing|wont let me|will not let me|not let me|doesnt let me|theres no|there is no|missing from|why is there no|didnt show|havent shown|not showing up|isnt showing up|arent showing up|disappeared',
    NOTCOUNT:
      'does not count|doesnt count|dont count|do not count|wont count|will not count|not accepted|doesnt qualify|does not qualify|not eligible|excluded|cannot be used|not usable|stopped counting|not count',
    COMPARE:
      'more than a|more than an|more points for|less than|better than|compared to|versus|as much as|higher than|worth more|worth the same|same as an hour|get more than|more than one in|count more|count less|difference between|count double|double points|cheaper',
    TWOTYPES:
      'not sure which|not sure what|dont know which|cant decide|fits two|fits in two|two categories|under two|more than one type|am not sure|either one|two types',
    BACK: 'how far back|years back|how many years back',
    IGNORE:
      'failed to answer|ignore|ignored|dont respond|never responded|dont answer|didnt answer|did not answer|never answer|not respond|dont reply|throw away the audit letter',
    AUDITED:
      'i got an audit|got an audit letter|got audited|im being audited|i was audited|ive been audited|i was picked for|i got picked|i was selected|i have been selected|got picked for the audit|im audited|being audited|picked for an audit',
    BEFORESTART:
      'before my start date|before the start|before my cycle|before i got certified|before i passed|before i was certified|before getting certified|before my new cycle|before becoming certified|before my current cycle|before my period|before it started|before certification|before cycle started|before my certification|before the cycle|before this cycle|days before my cycle|before my cycle started|before my cycle began|before the cycle started|before the cycle began|older than my cycle',
    OUTLINE: 'exam content outline|content outline|exam outline|outline',
    QUICK: 'quick test|easy way|rule of thumb|quick check|simple test|easy test|the test for if',
    RELATED: 'have to be related|have to relate|has to be related|be related|relate to|related to my',
    CCP: 'ccp|certification continuation program',
  },
  empty:
    'here quick isnt arent everything instead someone somebody thru work local site anymore being illinois us came come even two a an the i me my we our you your it its is am are was were be been do does did doing they them their he she look say said under single can could gave give giving given made make anybody old student last week month day right good stuff get out people member will would should shall may might of for to in on at by with from as and or if so but this that these those there any some something anything really just please hi hello hey ok okay thanks thank get got go going use used take took taking have has had need not no yes im ive id dont cant what which when where how why about also still one thing like want know tell ask amt done up out than then now today into when who class course things lol pls plz hmm um uh ya yeah yep ur u weve youre theyre hes shes cuz bc because since while though through during around only ever never always often maybe probably actually basically literally totally pretty very much many more most less few lot lots bit little big whole every person guy guys folks friend friends year years yr yrs months weeks days date time times pm morning afternoon evening night sunday monday tuesday wednesday thursday friday saturday january february march april june july august september october november december tonight ago soon already yet next first second another other others else different new great best better fine sure true bad nice easy hard possible able care health healthcare medical clinical hospital clinic lab laboratory office workplace boss manager supervisor way ways part until till off between against within per via using having getting makes making let lets puts set try tried trying help needs wanted wants heard hear think thought guess wonder wondering question questions asking answer told says saying supposed gonna wanna cannot couldnt wouldnt shouldnt wont wasnt werent hasnt havent hadnt didnt doesnt aint whom whose whenever anyone nobody noone none nothing ones three four five six seven eight nine ten cert certs credential credentials amts program exactly specifically entire happened mine yours ours located near denver chicago attended attending classes courses toward towards once vs went hit dec jan feb mar apr jun jul aug sep oct nov everybody everyone learning tech well staff yesterday blood bank leave',
}
