/** What each source of a rule is called in front of a member; all of them with addresses: docs/sources.md. */
const names: Record<string, string> = {
  S1: 'instrucciones de AMT para AMTrax',
  S2: 'AMT, Stay Certified',
  S3: 'AMT, How Does the CCP Program Work (página anterior)',
  S4: 'hoja de AMT sobre el CCP (anterior)',
  S5: 'formulario de recertificación de AMT (anterior)',
  S6: 'preguntas de AMT sobre el CCP (página antigua)',
  S7: 'estatutos de AMT de 2011',
  S8: 'estatutos de AMT de 2009',
  S9: 'revista de AMT (hacia 2008)',
  S10: 'AMT, Stay Certified (página anterior)',
  S11: 'AMT, Stay Certified (página antigua)',
  S12: 'blog de AMT, After the Exam',
  S13: 'preguntas de AMT sobre la auditoría (copia)',
  S14: 'preguntas de AMT sobre la auditoría (copia anterior)',
  S15: 'preguntas de AMT sobre MT y MLS (copia)',
  S16: 'página de una escuela sobre MT y MLS',
  S17: 'Wikipedia sobre AMT',
  S18: 'preguntas de AMT sobre la solicitud',
  S23: 'significado general de CEU',
  S24: 'blog de AMT sobre MLS en California',
}

export const sources = (codes: readonly string[]): string =>
  codes.map((code) => `${names[code] ?? ''} [${code}]`.trim()).join('; ')
