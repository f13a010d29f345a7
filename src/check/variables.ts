/** The variables of a stage: a map that is never changed, so that stages can share what they inherit. */

/** Undefined: set, to what is not known. */
export type Variable = string | undefined;

export interface Variables {
  readonly name: string;
  readonly value: Variable;
  readonly priority: number;
  readonly left: Variables | undefined;
  readonly right: Variables | undefined;
}

/** The entry of a name; undefined when it is not there. */
export function find(variables: Variables | undefined, name: string): Variables | undefined {
  let at = variables;
  while (at !== undefined && at.name !== name) at = name < at.name ? at.left : at.right;
  return at;
}

/** The same variables and one more. A treap: a hash of the names keeps it shallow, whatever their order. */
export function assign(variables: Variables | undefined, name: string, value: Variable): Variables {
  if (variables === undefined)
    return { name, value, priority: hash(name), left: undefined, right: undefined };
  if (name === variables.name) return variables.value === value ? variables : { ...variables, value };
  if (name < variables.name) {
    const left = assign(variables.left, name, value);
    if (left.priority <= variables.priority) return { ...variables, left };
    return { ...left, right: { ...variables, left: left.right } };
  }
  const right = assign(variables.right, name, value);
  if (right.priority <= variables.priority) return { ...variables, right };
  return { ...right, left: { ...variables, right: right.left } };
}

/** Too wide to be made equal for many names on purpose. */
function hash(text: string): number {
  let low = 0x811c_9dc5;
  let high = 0x9747_b28c;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x0100_0193);
    high = Math.imul(high ^ low, 0x85eb_ca6b);
  }
  low = Math.imul(low ^ (low >>> 15), 0x2c1b_3c6d);
  high = Math.imul(high ^ (high >>> 13), 0x297a_2d39);
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
