/** As TypeScript writes a text between single quotation marks: nothing in a file's header, or in the name of a sheet, can end it. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** What a column of a row is called in a step: `row.town`, `row["Town of birth"]`. */
export function fieldOf(field: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(field) ? `row.${field}` : `row[${JSON.stringify(field)}]`;
}
