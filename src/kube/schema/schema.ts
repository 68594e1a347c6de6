/** What a strategic merge asks about one field of an object. */
export interface Schema {
  /**
   * The keys by which elements of this list are matched; none for a list of scalars that is merged. Undefined for a
   * list that is replaced whole, and for what is no list.
   */
  readonly mergeKeys: readonly string[] | undefined;
  /** The schema of a field of this map; undefined when nothing is known of it. */
  field(name: string): Schema | undefined;
  /** The schema of the elements of this list; undefined when nothing is known of them. */
  elements(): Schema | undefined;
}

/** The schemas that one build knows. */
export interface Schemas {
  /** The schema of a kind, or undefined when it is not known. */
  forKind(apiVersion: string, kind: string): Schema | undefined;
  /** The schema that a comment gives to a field, as JSON; undefined when the text says nothing of a schema. */
  fromComment(text: string): Schema | undefined;
}

/** Finds a definition by its full name, such as `io.k8s.api.core.v1.Container`. */
export type FindDefinition = (name: string) => Schema | undefined;
