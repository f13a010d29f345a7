/** The value of a variable that may be anything. `undefined` is taken: it means the variable is surely not set. */
export const unknownValue: unique symbol = Symbol('unknown value');
export type Value = string | undefined | typeof unknownValue;
