import { environmentProblem } from './build/environment.ts';
import { buildFailed } from './build/failed.ts';
import { unknownContent } from './build/unknown.ts';
import { unreferencedFile } from './build/unreferenced.ts';
import { unresolvedRemote } from './build/unresolved-remote.ts';
import { immutableChange } from './changes/immutable.ts';
import { suspendedChange } from './changes/suspended.ts';
import { dependencyCycle } from './dependencies/cycle.ts';
import { dependencyDeadlock } from './dependencies/deadlock.ts';
import { missingDependency } from './dependencies/missing.ts';
import { dependencyNotFound } from './dependencies/not-found.ts';
import { ungatedDependency } from './dependencies/not-gated.ts';
import { suspendedDependency } from './dependencies/suspended.ts';
import { invalidExpression } from './health/invalid-expression.ts';
import { missingHealthTarget } from './health/target-missing.ts';
import { shortTimeout } from './health/timeout-too-short.ts';
import { ignoredHealthChecks } from './health/wait-and-checks.ts';
import { duplicateObject } from './objects/duplicate.ts';
import { encryptedObject } from './objects/encrypted.ts';
import { removedFluxApi } from './objects/flux-api-removed.ts';
import { unknownFluxField } from './objects/flux-field-unknown.ts';
import { missingNamespace } from './objects/namespace-missing.ts';
import { objectWithoutNamespace } from './objects/no-namespace.ts';
import { cascadingDeletion } from './prune/cascade.ts';
import { dataLoss } from './prune/data-loss.ts';
import { pruningDisabled } from './prune/disabled.ts';
import { movedObjects } from './prune/moved.ts';
import { orphanedObjects } from './prune/orphaned.ts';
import { renamedKustomization } from './prune/renamed-kustomization.ts';
import type { Rule } from './rule.ts';
import { crossNamespaceSource } from './sources/cross-namespace.ts';
import { sourceNotFound } from './sources/not-found.ts';
import { missingPath } from './sources/path-missing.ts';
import { unknownSource } from './sources/unknown.ts';
import { defaultOnlyVariable } from './variables/default-only.ts';
import { invalidVariableName } from './variables/invalid-name.ts';
import { notAVariable } from './variables/not-a-variable.ts';
import { notSubstituted } from './variables/not-substituted.ts';
import { retypedValue } from './variables/retyped.ts';
import { shadowedVariable } from './variables/shadowed.ts';
import { missingVariableSource } from './variables/source-missing.ts';
import { selfSuppliedVariableSource } from './variables/source-self-supplied.ts';
import { undefinedVariable } from './variables/undefined.ts';
import { unsupportedSyntax } from './variables/unsupported-syntax.ts';
import { unusedVariable } from './variables/unused.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  buildFailed,
  unresolvedRemote,
  unreferencedFile,
  environmentProblem,
  unknownContent,
  sourceNotFound,
  missingPath,
  crossNamespaceSource,
  unknownSource,
  undefinedVariable,
  notAVariable,
  unsupportedSyntax,
  invalidVariableName,
  missingVariableSource,
  selfSuppliedVariableSource,
  notSubstituted,
  retypedValue,
  shadowedVariable,
  defaultOnlyVariable,
  unusedVariable,
  dependencyCycle,
  dependencyDeadlock,
  dependencyNotFound,
  suspendedDependency,
  ungatedDependency,
  missingDependency,
  duplicateObject,
  objectWithoutNamespace,
  missingNamespace,
  encryptedObject,
  unknownFluxField,
  removedFluxApi,
  missingHealthTarget,
  invalidExpression,
  shortTimeout,
  ignoredHealthChecks,
  dataLoss,
  orphanedObjects,
  movedObjects,
  renamedKustomization,
  cascadingDeletion,
  pruningDisabled,
  immutableChange,
  suspendedChange,
];
