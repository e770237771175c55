import type { FieldProblem, Finding, Outlook, Reply } from '../../messages.ts'
import type { Activity, Line } from '../../model.ts'
import { finding, guess } from './findings.ts'
import { format } from './format.ts'

const { category, count, day, days, fullDays, line, list, points } = format

type Missing = Extract<Reply, { kind: 'missing' }>

const where = (reply: { draft: { lines: unknown[] }; line: number }): string =>
  reply.draft.lines.length > 1 ? `Actividad ${reply.line + 1} de ${reply.draft.lines.length}` : ''

const questions: Record<Missing['slot'], string> = {
  category: '¿Qué tipo de actividad fue?',
  points: '¿Cuántos puntos?',
  dates: '¿Cuándo fue? Un día o un período, como «3 de marzo» o «del 3 al 5 de marzo».',
  start: '¿Qué día empezó?',
  end: '¿Qué día terminó?',
  'which-certification': '¿Para qué certificación debe contar?',
}

const entry = (one: Line, index: number, all: readonly Line[]): string => {
  const body = [
    one.category && category(one.category),
    one.points !== undefined && points(one.points),
    one.start && one.end && days({ start: one.start, end: one.end }),
    one.title && `«${one.title}»`,
    one.provider && `de ${one.provider}`,
    one.certifications && `para ${list(one.certifications)}`,
  ]
    .filter(Boolean)
    .join(', ')
  return all.length > 1 ? `(${index + 1}) ${body}` : body
}

/** The exact words attested to; they name each entry [S1][S2][S3][S4]. */
const statement = (lines: readonly Line[]): string =>
  `Declaro que lo que anoté es correcto: ${lines.map(entry).join('; ')}. Completé ${lines.length > 1 ? 'estas actividades' : 'esta actividad'} yo mismo/a en estas fechas, dentro de mi ciclo actual del CCP, y tengo el comprobante y lo guardaré para una auditoría de AMT.`

function outlook({ now, after }: Outlook): string {
  const { certification, counted, required } = now
  const here = required === undefined ? points(counted) : `${counted} de ${points(required)}`
  if (!after) return `${certification}: ${here}${rest(now)}`
  return `${certification}: ${here} ahora, ${after.counted} con esto${rest(after)}`
}

const rest = ({ required, remaining, surplus, cycle }: Outlook['now']): string => {
  if (required === undefined)
    return `. No tenemos un requisito confirmado; mírelo en su portal. El ciclo termina el ${day(cycle.end)}.`
  if (surplus > 0)
    return `; requisito cumplido, ${points(surplus)} de más. Los puntos de más se pierden cuando termina el ciclo, el ${day(cycle.end)}.`
  if (remaining === 0) return `; requisito cumplido. El ciclo termina el ${day(cycle.end)}.`
  return `; ${format.lacking(remaining)} ${remaining} hasta el ${day(cycle.end)}.`
}

const problems: Record<FieldProblem, string> = {
  missing: 'Complete este campo, por favor.',
  'not-a-number': 'Escriba un número, como 2 o 1.5.',
  'not-positive': 'Los puntos deben ser más que cero.',
  'too-many-decimals': 'Dos decimales como máximo.',
  'not-a-day': 'Elija un día, por favor.',
  future: 'Ese día aún no ha llegado.',
  'outside-cycle': 'Está fuera de su ciclo.',
  reversed: 'El final es anterior al inicio.',
  'too-long': '300 caracteres como máximo.',
}

export const recording = {
  statement,
  outlook,
  finding,
  guessed: guess,
  problem: (problem: FieldProblem): string => problems[problem],
  missing: (reply: Missing): string => [where(reply), questions[reply.slot]].filter(Boolean).join('. '),
  noCredits:
    'No tenemos la equivalencia de AMT por crédito universitario: búsquela en el Guidance Document de AMT.',
  noted: (known: string): string => (known ? `Hasta ahora: ${known}` : ''),
  waiting: (known: string): string =>
    `Le guardo esto: ${known || 'una actividad'}. Aún no hay nada registrado.`,
  replacing: (was: Activity): string => `En lugar de: ${line(was)}`,
  others: (many: number): string =>
    `${count(many, 'otra tarjeta', 'otras tarjetas')} en espera («ver la otra tarjeta»).`,
  several: 'Ninguna fuente nos dice si AMT cuenta una actividad para varias certificaciones; pregunte a AMT.',
  when: fullDays,
  labels: {
    category: 'Categoría',
    points: 'Puntos',
    start: 'Primer día',
    end: 'Último día',
    when: 'Cuándo',
    title: 'Título',
    provider: 'Proveedor',
    certifications: 'Cuenta para',
    guess: 'Revise',
  },
  slot: {
    category: 'categoría',
    points: 'puntos',
    start: 'día',
    end: 'último día',
    title: 'título',
    provider: 'proveedor',
    certifications: 'cuenta para',
  },
  hints: {
    points: 'Como 2 o 1.5',
    title: 'Como en el certificado; sin nombres de pacientes',
    end: 'Déjelo vacío si fue un solo día',
  },
  form: {
    record: 'Llenar un formulario',
    title: 'Anotar CE',
    submit: 'Ver la tarjeta',
    invalid: 'Revise los campos marcados. No se pierde nada.',
  },
  likeness: (like: Activity): string => `Se parece a una entrada que ya tiene: ${line(like)}. ¿Es la misma?`,
  withheld:
    'Algunas de sus palabras parecen datos de un paciente. Las dejé fuera y guardo solo el resto. Escriba un título sin ellas, o elija.',
  leftOut: (lines: { line: Line; findings: Finding[] }[], kept: number): string[] => [
    kept > 0 ? `Quedan fuera ${lines.length} de ${lines.length + kept}:` : 'Esto no se puede anotar:',
    ...lines.map(
      ({ line: one, findings }) => `${line(one) || 'Una actividad'}: ${findings.map(finding).join(' ')}`,
    ),
  ],
  changeHow: '¿Qué debe cambiar? Dígalo sin más: «3 puntos», «del 4 al 6 de marzo», «educación formal».',
  whichLine: '¿Cuál de estas debe cambiar?',
  superseded: {
    changed: 'Cambiada; vale la tarjeta nueva.',
    'shown-again': 'Mostrada de nuevo más abajo.',
    recorded: 'Registrada; vea el recibo más abajo.',
    'put-aside': 'No registrada; esta tarjeta está cerrada.',
  },
  cancelled: (known: string, corrects: boolean): string => {
    if (corrects) return `Cancelado, sin cambios: ${known}. Lo que estaba en su registro sigue igual.`
    return known ? `Cancelada, no registrada: ${known}` : 'Cancelado. No se registró nada.'
  },
  gone: 'Esa tarjeta ya no está abierta.',
  recorded: (many: number): string => (many === 1 ? 'Registrado.' : `Registradas ${many} actividades.`),
  replaced: (was: Activity[]): string =>
    `Sustituye a: ${was.map(line).join('; ')}. La entrada anterior queda en su historial.`,
  alreadyRecorded: 'Esto ya está en su registro, una vez.',
  tickedBefore:
    'Había marcado la entrada anterior como anotada en AMTrax, así que AMTrax aún la tiene. No sabemos cómo AMTrax corrige o quita una entrada; pregunte a AMT y no la anote dos veces.',
  elsewhere:
    'Este es su propio registro. El oficial está en AMTrax: anótelo allí también («qué me falta anotar en AMTrax»).',
  proof: 'Guarde su comprobante: AMT lo pide en una auditoría.',
  sureWithdraw: '¿Retirar esto de su registro? Dejará de contar; su historial guarda ambos hechos.',
  withdrawn: (many: number): string =>
    many === 1
      ? 'Retirado. Ya no cuenta; su historial guarda ambos hechos.'
      : `Retiradas ${many} actividades. Ya no cuentan; su historial lo guarda todo.`,
  deleteWhat: '¿Borrar qué: la tarjeta abierta, o todos los datos que guardo de usted?',
  kept: 'No se cambió nada.',
  drafts: (many: number, others: boolean): string =>
    others
      ? `${many === 1 ? 'Le espera 1 tarjeta más' : `Le esperan ${many} tarjetas más`}, sin registrar todavía${many === 1 ? ':' : '. ¿Cuál le muestro?'}`
      : `${many === 1 ? 'Le espera 1 tarjeta' : `Le esperan ${many} tarjetas`}, sin registrar todavía. ¿Cuál le muestro?`,
  alreadyWithdrawn: 'Eso ya se había retirado y no cuenta.',
  undoWhich: 'Hay una tarjeta abierta y algo en su registro. ¿Qué debo deshacer?',
  whichActivity: (purpose: 'withdraw' | 'change'): string =>
    purpose === 'withdraw' ? '¿Cuál debo retirar?' : '¿Cuál debe cambiar?',
  nothingToChange: (said: boolean): string =>
    said ? 'No encuentro una entrada así en su registro.' : 'Todavía no hay nada en su registro.',
  closedCycle:
    'Esa entrada es de un ciclo que ya terminó. Los ciclos cerrados se leen, no se cambian; pregunte a AMT.',
  stillRecorded: 'Borró el mensaje, pero la entrada sigue en su registro hasta que la retire:',
  notAttested: (plain: boolean): string =>
    plain
      ? 'Esto es lo que declararía. Para registrarlo, dígalo otra vez o pulse «Declarar y registrar».'
      : 'Un «sí» solo no registra nada. Para registrar lo que muestra la tarjeta, pulse o escriba «Declarar y registrar».',
  nothingOpen:
    'Ahora no hay nada abierto. Dígame qué hizo, por ejemplo: anota 2 puntos de educación profesional del 3 al 5 de marzo.',
}
