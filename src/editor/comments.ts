import ts from "typescript";

/** What the comments of src/schemas/ say of a value, and of what is in it. */
export interface Commented {
  /** The comment above the field, then those above the shapes that it names, nearest first; without line ends inside a paragraph. */
  readonly comments: readonly string[];
  /** The fields of a group, in the order of the source. */
  readonly fields?: ReadonlyMap<string, Commented>;
  /** What a list holds. */
  readonly items?: Commented;
  /** What stands before and behind the colons of a record. */
  readonly keys?: Commented;
  readonly values?: Commented;
  /** What the value may be instead, in the order of the source. */
  readonly options?: readonly Commented[];
}

/**
 * Reads the documentation comments of a schema as it is written: `name` is a constant of `file`, or a field of one ("SCHEMAS.events"), and `sources`
 * holds the text of each file of src/schemas/ by its name ("event.ts"). Constants, spreads and imports are followed; nothing is run. Throws an
 * Error that names the place when the source says something in a way that this reader does not know.
 */
export function readComments(sources: ReadonlyMap<string, string>, file: string, name: string): Commented {
  const scopes = new Map<string, Scope>();
  const scopeOf = (path: string): Scope => {
    const known = scopes.get(path);
    if (known) return known;
    const text = sources.get(path);
    if (text === undefined) throw new Error(`src/schemas/${path} is imported, but is not there.`);
    const scope = readScope(path, text);
    scopes.set(path, scope);
    return scope;
  };
  const [constant = "", ...fields] = name.split(".");
  let found = describeName(constant, scopeOf(file), scopeOf);
  for (const field of fields) {
    const inner = found.fields?.get(field);
    if (!inner) throw new Error(`src/schemas/${file} has no ${name}.`);
    found = inner;
  }
  return found;
}

/** The constants of a file, and where it has others from. */
interface Scope {
  readonly file: string;
  readonly source: ts.SourceFile;
  readonly constants: ReadonlyMap<string, { readonly value: ts.Expression; readonly comments: readonly string[] }>;
  /** By the name they have here: the file, and their name in it. */
  readonly imports: ReadonlyMap<string, readonly [file: string, name: string]>;
}

type ScopeOf = (file: string) => Scope;

function readScope(file: string, text: string): Scope {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, { value: ts.Expression; comments: readonly string[] }>();
  const imports = new Map<string, [string, string]>();
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const comments = commentsOf(statement);
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) constants.set(name.text, { value: initializer, comments });
    }
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const from = statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith("./")) continue;
    const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
    if (!names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) continue;
    for (const { name, propertyName } of names.elements)
      imports.set(name.text, [from.text.slice(2), (propertyName ?? name).text]);
  }
  return { file, source, constants, imports };
}

function describeName(name: string, scope: Scope, scopeOf: ScopeOf): Commented {
  const constant = scope.constants.get(name);
  if (constant) return under(constant.comments, describe(constant.value, scope, scopeOf));
  const imported = scope.imports.get(name);
  if (imported) return describeName(imported[1], scopeOf(imported[0]), scopeOf);
  throw new Error(
    `src/schemas/${scope.file} uses "${name}", which is no constant there and comes from no file beside it.`,
  );
}

function describe(expression: ts.Expression, scope: Scope, scopeOf: ScopeOf): Commented {
  const read = (inner: ts.Expression) => describe(inner, scope, scopeOf);
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isParenthesizedExpression(expression))
    return read(expression.expression);
  if (ts.isIdentifier(expression)) return describeName(expression.text, scope, scopeOf);
  if (ts.isPropertyAccessExpression(expression)) {
    const field = read(expression.expression).fields?.get(expression.name.text);
    if (field) return field;
  }
  if (ts.isObjectLiteralExpression(expression)) return { comments: [], fields: readFields(expression, scope, scopeOf) };
  if (ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression)) {
    const { expression: subject, name } = expression.expression;
    // A method of a schema, such as .optional() or .refine(…), leaves its comments as they are.
    if (!ts.isIdentifier(subject) || subject.text !== "z") return read(subject);
    return describeShape(name.text, expression.arguments, read);
  }
  const { line } = scope.source.getLineAndCharacterOfPosition(expression.getStart());
  throw new Error(
    `src/schemas/${scope.file}, line ${String(line + 1)}: the comments of "${expression.getText()}" cannot be read. Teach src/editor/comments.ts this form, or write it with constants, spreads and calls.`,
  );
}

/** What `z.array(…)` and its like say of what is in them. The other calls of z make values with nothing in them. */
function describeShape(
  call: string,
  [first, second]: readonly ts.Expression[],
  read: (expression: ts.Expression) => Commented,
): Commented {
  switch (call) {
    case "object":
    case "strictObject":
      return first ? read(first) : LEAF;
    case "array":
      return first ? { ...LEAF, items: read(first) } : LEAF;
    case "record":
      return first && second ? { ...LEAF, keys: read(first), values: read(second) } : LEAF;
    case "union":
      return { ...LEAF, options: listElements(first).map(read) };
    case "discriminatedUnion":
      return { ...LEAF, options: listElements(second).map(read) };
    default:
      return LEAF;
  }
}

const LEAF: Commented = { comments: [] };

function listElements(expression: ts.Expression | undefined): readonly ts.Expression[] {
  return expression && ts.isArrayLiteralExpression(expression) ? expression.elements : [];
}

function readFields(literal: ts.ObjectLiteralExpression, scope: Scope, scopeOf: ScopeOf): Map<string, Commented> {
  const fields = new Map<string, Commented>();
  for (const property of literal.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = describe(property.expression, scope, scopeOf).fields ?? [];
      for (const [name, field] of spread) fields.set(name, field);
    } else if (ts.isShorthandPropertyAssignment(property)) {
      const name = property.name.text;
      fields.set(name, under(commentsOf(property), describeName(name, scope, scopeOf)));
    } else if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
      const value = describe(property.initializer, scope, scopeOf);
      fields.set(property.name.text, under(commentsOf(property), value));
    }
  }
  return fields;
}

function under(comments: readonly string[], value: Commented): Commented {
  return comments.length === 0 ? value : { ...value, comments: [...comments, ...value.comments] };
}

function commentsOf(node: ts.Node): string[] {
  return ts
    .getJSDocCommentsAndTags(node)
    .flatMap((comment) => ts.getTextOfJSDocComment(comment.comment) ?? [])
    .map((text) => text.replace(/(?<!\n)\n(?!\n)/gu, " "));
}
