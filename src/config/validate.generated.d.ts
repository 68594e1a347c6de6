/** One thing that the schema does not allow: the part of ajv's `ErrorObject` that is read here. */
export interface SchemaError {
  /** A JSON pointer. */
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: { readonly [name: string]: unknown };
  /** The key that is refused, when it is about one. */
  propertyName?: string;
}

/** True when the data is as the schema says; else `errors` has the reasons. */
export const validate: {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
};
