/** What holds numbers, days or words for recording and still tells of nothing done, by what shows it. */
export const talk: Record<string, string[]> = {
  'somebody else did it': [
    'my cowoker got 2 points on monday',
    'they dropped 12 pts on us in the second half march 3',
    'the nurse manager presented a seminar on 3/3, so good',
    'Carla: record 2 pts webinar 3/3',
    'record 3 points each for everyone in my department',
    'ellos asistieron al taller el 3 de marzo',
  ],
  'somebody’s words are told': [
    'my supervisor texted "log your 2 points for march 3"',
    'the memo: "Record 2 points for March 3 webinar."',
    'Maria said she got 3 points for the webinar on 3/2',
    'mi jefa escribió "anota 2 puntos del 3 de marzo"',
  ],
  'the number belongs to a verb of another trade': [
    'the S&P dropped 40 points on march 9',
    'nailed 30 sticks on 3/3, new record',
    'perdí 4 puntos en el examen del 2 de marzo',
  ],
  'points are wanted as a gift': [
    'give me 2 points for showing up monday',
    'award me 10 points for being awesome',
    'just put in the 3 points I still owe',
    'add 5 points to gryffindor',
    'dame 5 puntos',
  ],
  'the verb of recording asks for something else': [
    'book a room for march 3 at 2',
    'save the date: march 28',
    'log me out',
    'add the seminar to my calendar march 28',
    'register me for the march 28 seminar',
    'enter the raffle, 2 tickets, drawing on 3/28',
    'guarda la fecha: 28 de marzo',
  ],
  'the activity only describes something else': [
    'zoom link for the 3/23 webinar please',
    'tickets to the conference went on sale march 2',
    'grabbed coffee with the speaker after the seminar on 3/3',
  ],
  'it is a sentence about the activity': [
    'my webinar froze on march 3',
    'seminars are so boring',
    'might hit the 3/28 seminar for 2 pts',
  ],
  'bare points stand beside a question': [
    "got all 30 points, where's my invoice",
    'you put me down for 4 points on 3/2, how come',
  ],
}

/** Near to the above, and reports. */
export const reports: string[] = [
  'they gave us 2 CEUs for the workshop march 3',
  'i survived the 3/3 seminar lol 2 pts',
  'got 1.5 points on march 3 for bloodborne pathogens',
  'infection control update 3/3 2 pts',
  'give me 2 points for the 3/3 webinar',
  'webinar today, my deadline is friday, 2 points',
]
