import type { EvidenceWords } from '../heard-words.ts'

const number =
  '(?:\\d+|an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)\\b'

export const evidence: EvidenceWords = {
  demand:
    /^have (?=\d)|^(?:id|i would) like (?=\d|some|more|points|credits?\b(?! for))|^(?:give|gimme|award|grant|hand|credit|owe|throw)\b(?! (?:me |us )?credit for)(?! an?\b.*\b(?:talk|lecture|presentation|class|in-?service))/,
  everyday:
    /^(?:give|gimme|put|save|submit|file|track|input|count|mark|post|upload|document|include|book|report|capture|note|throw|pop|stick)\b(?! down\b)|^log (?:me |us |you )?(?:in|out|on|off)\b|^\w+ (?:my|the) (?:hours|time|shifts?)\b/,
  toward:
    /\b(?:me|us) (?:to|in|into|on) (?:the|an?|this)\b|\b(?:on|to|in|into) (?:my|our|the) (?:\w+ )?(?:calendar|schedule|agenda|planner|list|phone|team|board|wall|fridge)\b|\b(?:points?|pts?|credits?|ceus?|ces?) (?:to|on|onto|into|in) (?!\d|(?:the )?\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  others:
    /^any(?:one|body)\b|^(?:(?:my|our) )?(?:daughter|son|wife|husband|sister|brother|mom|mother|dad|father|niece|nephew|cousin|kid|boyfriend|girlfriend)s? (?!(?:\w+ )?(?:gave|made|let|sent) (?:me|us)\b)|^(?:his|her|their) (?!\w+ (?:gave|awarded) (?:me|us))|^(?:he|she|they|hed|shed|theyd|shes|theyre|theyve|you|youve|youd|youre|ur|u|somebody|someone|everybody|everyone|nobody|people|who)\b(?! (?:\w+ )?(?:gave|give|awarded|credited|issued|made|had|let|sent) (?:me|us)\b)|(?<!\b(?:i|we)(?: \w+)? )\bwent (?:up|down|by|over|off)\b|\b(?:patients?|customers?|visitors?)\b(?= (?:came|were|got|had))/,
  subject:
    /(?:^|[,;.] ?|\b(?:and|but|so|then|cause|because) )(?:i|we|they|he|she|you|it)(?: (?:just|really|finally|also|only|still|already|almost|barely|totally))? $/,
  deed: /^(?:(?!need|feed|speed|indeed|seed|exceed|advanced|based|related|certified|registered|accredited|required|limited|integrated|applied|enhanced|combined|supervised|sponsored|unlimited)[a-z]{2,}[a-z]ed|drew|hit|saw|won|lost|ate|drove|bought|sold|paid|made|came|fell|rose|felt|found|flew|grew|kept|knew|left|met|rode|sent|shot|sang|slept|spent|stood|swam|threw|thought|woke|wore|beat|broke|brought|built|caught|chose|froze|gave|took|gone|got|went|dealt|drank|fought|forgot|heard|hurt|lent|rang|shook|stole|stuck|swept|tore|wept|weigh|weighs|owe|owes)$/,
  verb: /\b(?:is|are|was|were|be|been|being|might|would|could|should|will|can|cant|hates?|loves?|likes?|wants?|miss(?:es)?|sucks?|rocks?|rules|start(?:s|ing) (?:at|in|soon)|in (?:room|rm|the (?:\w+ )?(?:auditorium|cafeteria|classroom|lobby|conference room))|slides?|links?|recap|replay|invites?|agenda|handouts?|flyers?|tickets?|meets?|comes|happens|seems?|looks?|feels?|thinks?)\b|^(?:i|you|we)\b/,
  otherSubject: /^(?:the|an?|one|some|this|that|his|her|their) (?!.*\b(?:i|we)\b)/,
  beside: /^ (?:for|to|at|in|of|from|after|before|on|during|with) (?:the|an?|my|our|this|that|\d)/,
  governed: new RegExp(
    `^ (?:(?:up|down|in|on|off|out|over|by|away|back|about|around|almost|nearly|like|all|another|just|only|over|more than|at least) )*(?:${number}|the\\b|my\\b|our\\b|his\\b|her\\b|their\\b|all\\b|another\\b|up\\b|down\\b|off\\b)`,
  ),
  speech:
    /(?<!\b(?:certificate|cert|form|page|card|website|site|portal|amtrax|flyer|it|that|which|paper|email|letter) )\b(?:said|says|texted|emailed|messaged|dmed|commented|announced|replied|asked|tweeted)\b(?! (?:for|(?:worth|good for|(?:about |like |maybe )?(?:\d|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)|me to (?:attend|take|teach)|(?:that )?(?:its?|im|ive|id|it (?:is|was)|thats|that was|this is|we|i)\b))|^(?:\w+ ){1,3}(?:wrote|posted) ?:|\b(?:wrote|posted|writes|reads?) ?:? ?"/,
  copied:
    /^(?:(?:heres|here is|this is|copied|pasted|straight|quoting|reading) )?(?:(?:my own|off) )?(?:(?:what|whats) )?(?:from )?(?:my |the |this |an? )?(?:own )?(?:e-?mail|cert(?:ificate)?|letter|confirmation|receipt|lms|website|screenshot)\b[^"\n]{0,20}[:"]/,
}
