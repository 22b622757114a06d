/** What columns are mostly called by, in Spanish and in English, without accents: a name begins with one of these, `fecha de ingreso`, or is one. */
const WORDS = new Set((
  'ano anio anios mes meses dia dias fecha fechas hora periodo trimestre semestre semana'
  + ' pais departamento departamentos municipio municipios canton distrito region provincia estado ciudad localidad comuna zona lugar sede centro penal direccion'
  + ' nombre nombres apellido apellidos cargo puesto autoridad institucion entidad dependencia organismo unidad oficina responsable titular'
  + ' codigo clave id no num numero nro correlativo'
  + ' tipo clase categoria causa delito motivo sexo genero edad nacionalidad profesion ocupacion'
  + ' total cantidad valor monto cifra cifras tasa porcentaje variacion unidad medida poblacion habitantes casos muertes homicidios victimas arrestos detenidos personas'
  + ' fuente nota notas observacion observaciones comentario comentarios descripcion detalle'
  + ' year years month day date time period quarter week'
  + ' country department municipality district state province region county city town place location address prison facility'
  + ' name names surname first last role position office authority institution agency organisation organization unit owner'
  + ' code key number nr'
  + ' type kind class category cause reason crime sex gender age nationality occupation'
  + ' count amount value figure figures rate percent percentage change population people cases deaths homicides victims arrests'
  + ' source note notes comment comments remark remarks description detail details colour color status'
).split(' '));

const LONGEST = 40;

/** Whether a cell is such a name: by its first word, case and accents aside. */
export function isColumnName(cell: string): boolean {
  if (cell.length > LONGEST || !/^\s*[¿(]?\p{L}/u.test(cell)) return false;
  const [word = ''] = /\p{L}+/u.exec(cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) ?? [];
  return WORDS.has(word);
}
