/** True when the data is as `plan.schema.json` says; else `errors` has the first reason. */
export const validate: {
  (data: unknown): boolean;
  errors?: { instancePath: string; message?: string }[] | null;
};
