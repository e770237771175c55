/** Given names that are common in the United States and are no other words: who did it, where no capital letter tells. */
export const names: ReadonlySet<string> = new Set(
  (
    'aaron abby abigail adam adrian aisha alan alejandra alejandro alex alexa alexandra alexis alice alicia alisha allison alyssa amanda amber amy ana andre andrea andrew ' +
    'angel angela angie anita anna anne annie anthony antonio ashley barbara becky ben benjamin beth betty bianca bob bonnie brad brandon brandy brenda brian ' +
    'brittany bruce bryan caitlin camille candace carla carlos carmen carol caroline carrie cassandra cathy cecilia chad charlene charles charlotte chelsea cheryl ' +
    'chloe chris christian christina christine christopher cindy claire claudia colleen connie corey courtney craig crystal curtis cynthia dan dana daniel danielle darlene ' +
    'dave david debbie deborah debra denise derek desiree destiny devon diana diane diego donna doris dorothy doug dwayne ebony eddie edith eduardo eileen elaine elena eli ' +
    'elizabeth ellen emily emma eric erica erika erin ernesto esther ethan evelyn felicia fernando fiona frances gabriel gabriela gail gary george gina gloria gregory ' +
    'gwen hailey hannah heather hector heidi helen henry holly ian imani irene isabel ivan jackie jacob jada jaime jake jamal james jamie jane janelle janet janice jared jasmine jason ' +
    'javier jayla jeff jeffrey jen jenna jennifer jenny jeremy jerome jess jesse jessica jill jim jimmy jo joan joanna jocelyn joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua ' +
    'joyce juan juanita judith judy julia julian julie justin kaitlyn karen karina karl kate katherine kathleen kathy katie kayla keisha keith kelly kelsey ken kendra kenneth kenya kevin kim ' +
    'kimberly kristen kristin kristina kyle lakisha larry latoya laura lauren laurie leah leon leslie leticia linda lindsay lindsey lisa liz logan lori louis lucia lucy luis luke luz lydia lynn mackenzie ' +
    'madison mandy marcia marco marcus margaret maria mariah marie marilyn mario marisol martha martin mary mason matt matthew maureen megan melanie melissa melinda mercedes meredith mia michael michele ' +
    'michelle miguel mike mindy miranda misty molly monica monique morgan nadia nancy naomi natalie natasha nathan nicholas nicole nina nora norma olivia oscar pablo pamela patricia patrick paul paula ' +
    'pedro peggy peter phil philip phyllis priscilla priya rachel rafael ralph ramon randy raquel raul rebecca regina renee ricardo richard rick rita rob robert roberta roberto robin rodney roger ' +
    'ronald rosa rosie roxanne ruben russell ruth ryan sabrina samantha samuel sandra sara sarah scott sean sergio shanice shanna shannon sharon shaun shawn sheila shelby shelly sherri sherry shirley ' +
    'simone sofia sonia sophia stacey stacy stephanie stephen steve steven susan suzanne sydney sylvia tamara tameka tammy tanya tara tasha taylor teresa terrence terri terry thelma theresa thomas tiffany tim ' +
    'timothy tina todd tom tonya tracey tracy travis trevor tricia trisha troy tyler tyrone valerie vanessa veronica vicki victor victoria vincent virginia vivian wanda wendy whitney xavier yesenia ' +
    'yolanda yvette yvonne zach zoe'
  ).split(' '),
)
