/**
 * Which go-yaml to follow where its versions differ: 3 reads resources, 2 what kustomize reads by way of JSON, such as
 * kustomization files, and prints what it builds.
 */
export type Dialect = 2 | 3;
