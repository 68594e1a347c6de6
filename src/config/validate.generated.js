// Made by 'npm run docs' of flux-plan.schema.json.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"flux-plan: the configuration of a repository","description":"What .flux-plan.yaml may say. docs/configuration.md explains it with examples.","type":"object","additionalProperties":false,"properties":{"rules":{"description":"Severities of rules, by id or by group (prune/*). An id goes before its group.","$ref":"#/definitions/severities"},"overrides":{"description":"Severities for findings in some files. The last override that says something of a rule counts.","type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["paths","rules"],"properties":{"paths":{"$ref":"#/definitions/paths"},"rules":{"$ref":"#/definitions/severities"}}}},"ignore":{"description":"Findings that are as they should be. An entry holds for findings that meet all that it says.","type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"description":"The id of a rule, or a group (prune/*).","$ref":"#/definitions/suppressibleRule"},"paths":{"$ref":"#/definitions/paths"},"kustomization":{"description":"A glob for namespace/name of the Flux Kustomization.","$ref":"#/definitions/glob"},"object":{"description":"A glob for Kind/namespace/name of the object.","$ref":"#/definitions/glob"},"environments":{"description":"Globs for names of environments; all when left out.","$ref":"#/definitions/globs"},"reason":{"description":"Why it is as it should be. Reports show it.","type":"string","pattern":"\\S"}}}},"variables":{"description":"Values of variables that only the cluster knows, by name. No secrets: reports show them.","type":"object","propertyNames":{"pattern":"^[_a-zA-Z][_a-zA-Z0-9]*$"},"additionalProperties":{"type":"string"}},"external":{"description":"Objects that are in the cluster without the help of this repository, as globs for Kind/namespace/name: ConfigMap/flux-system/cluster-vars, Namespace/monitoring.","type":"array","maxItems":200,"items":{"type":"string","pattern":"^[A-Z*][^/]*(/[^/]+){1,2}$"}},"clusters":{"description":"Globs for the folders of the environments, relative to the folder that Flux syncs; found when left out.","$ref":"#/definitions/globs"},"sources":{"description":"Folders in which the files of sources stand, by KIND/NAMESPACE/NAME, relative to the folder that Flux syncs.","type":"object","propertyNames":{"pattern":"^(GitRepository|OCIRepository|Bucket|ExternalArtifact)/[^/=\\s]+/[^/=\\s]+$"},"additionalProperties":{"type":"string","pattern":"\\S"}},"fail-on":{"description":"From which severity on a finding that the change brings fails the run; error when left out.","enum":["error","warning","never"]},"comment":{"description":"When the action writes a comment; always when left out.","enum":["always","changes","problems","never"]},"noise":{"description":"Fields that diffs leave out and name, as JSON pointers in which * stands for any key. They take the place of the built-in ones.","type":"array","maxItems":100,"items":{"type":"string","pattern":"^/(status|[^/]+(/[^/]+)+)$"}}},"definitions":{"glob":{"type":"string","pattern":"\\S"},"globs":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/glob"}},"paths":{"description":"Globs for files or folders, relative to the folder of this file. A folder stands for all that is in it.","$ref":"#/definitions/globs"},"rule":{"enum":["build/*","build/environment","build/failed","build/unknown","build/unreferenced","build/unresolved-remote","build/verify","changes/*","changes/immutable","changes/suspended","config/*","config/invalid-comment","config/unused-suppression","dependencies/*","dependencies/cycle","dependencies/deadlock","dependencies/missing","dependencies/not-found","dependencies/not-gated","dependencies/suspended","health/*","health/invalid-expression","health/target-missing","health/timeout-too-short","health/wait-and-checks","objects/*","objects/duplicate","objects/encrypted","objects/flux-api-removed","objects/flux-field-unknown","objects/namespace-missing","objects/no-namespace","prune/*","prune/cascade","prune/data-loss","prune/disabled","prune/moved","prune/orphaned","prune/renamed-kustomization","sources/*","sources/cross-namespace","sources/not-found","sources/path-missing","sources/unknown","variables/*","variables/default-only","variables/invalid-name","variables/not-a-variable","variables/not-substituted","variables/retyped","variables/shadowed","variables/source-missing","variables/source-self-supplied","variables/undefined","variables/unsupported-syntax","variables/unused"]},"severities":{"type":"object","propertyNames":{"$ref":"#/definitions/rule"},"additionalProperties":{"enum":["error","warning","info","off"]}},"suppressibleRule":{"enum":["build/*","build/environment","build/failed","build/unknown","build/unreferenced","build/unresolved-remote","build/verify","changes/*","changes/immutable","changes/suspended","dependencies/*","dependencies/cycle","dependencies/deadlock","dependencies/missing","dependencies/not-found","dependencies/not-gated","dependencies/suspended","health/*","health/invalid-expression","health/target-missing","health/timeout-too-short","health/wait-and-checks","objects/*","objects/duplicate","objects/encrypted","objects/flux-api-removed","objects/flux-field-unknown","objects/namespace-missing","objects/no-namespace","prune/*","prune/cascade","prune/data-loss","prune/disabled","prune/moved","prune/orphaned","prune/renamed-kustomization","sources/*","sources/cross-namespace","sources/not-found","sources/path-missing","sources/unknown","variables/*","variables/default-only","variables/invalid-name","variables/not-a-variable","variables/not-substituted","variables/retyped","variables/shadowed","variables/source-missing","variables/source-self-supplied","variables/undefined","variables/unsupported-syntax","variables/unused"]}}};
const schema16 = {"enum":["build/*","build/environment","build/failed","build/unknown","build/unreferenced","build/unresolved-remote","build/verify","changes/*","changes/immutable","changes/suspended","dependencies/*","dependencies/cycle","dependencies/deadlock","dependencies/missing","dependencies/not-found","dependencies/not-gated","dependencies/suspended","health/*","health/invalid-expression","health/target-missing","health/timeout-too-short","health/wait-and-checks","objects/*","objects/duplicate","objects/encrypted","objects/flux-api-removed","objects/flux-field-unknown","objects/namespace-missing","objects/no-namespace","prune/*","prune/cascade","prune/data-loss","prune/disabled","prune/moved","prune/orphaned","prune/renamed-kustomization","sources/*","sources/cross-namespace","sources/not-found","sources/path-missing","sources/unknown","variables/*","variables/default-only","variables/invalid-name","variables/not-a-variable","variables/not-substituted","variables/retyped","variables/shadowed","variables/source-missing","variables/source-self-supplied","variables/undefined","variables/unsupported-syntax","variables/unused"]};
const schema15 = {"type":"string","pattern":"\\S"};
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {"type":"object","propertyNames":{"$ref":"#/definitions/rule"},"additionalProperties":{"enum":["error","warning","info","off"]}};
const schema13 = {"enum":["build/*","build/environment","build/failed","build/unknown","build/unreferenced","build/unresolved-remote","build/verify","changes/*","changes/immutable","changes/suspended","config/*","config/invalid-comment","config/unused-suppression","dependencies/*","dependencies/cycle","dependencies/deadlock","dependencies/missing","dependencies/not-found","dependencies/not-gated","dependencies/suspended","health/*","health/invalid-expression","health/target-missing","health/timeout-too-short","health/wait-and-checks","objects/*","objects/duplicate","objects/encrypted","objects/flux-api-removed","objects/flux-field-unknown","objects/namespace-missing","objects/no-namespace","prune/*","prune/cascade","prune/data-loss","prune/disabled","prune/moved","prune/orphaned","prune/renamed-kustomization","sources/*","sources/cross-namespace","sources/not-found","sources/path-missing","sources/unknown","variables/*","variables/default-only","variables/invalid-name","variables/not-a-variable","variables/not-substituted","variables/retyped","variables/shadowed","variables/source-missing","variables/source-self-supplied","variables/undefined","variables/unsupported-syntax","variables/unused"]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((key0 === "build/*") || (key0 === "build/environment")) || (key0 === "build/failed")) || (key0 === "build/unknown")) || (key0 === "build/unreferenced")) || (key0 === "build/unresolved-remote")) || (key0 === "build/verify")) || (key0 === "changes/*")) || (key0 === "changes/immutable")) || (key0 === "changes/suspended")) || (key0 === "config/*")) || (key0 === "config/invalid-comment")) || (key0 === "config/unused-suppression")) || (key0 === "dependencies/*")) || (key0 === "dependencies/cycle")) || (key0 === "dependencies/deadlock")) || (key0 === "dependencies/missing")) || (key0 === "dependencies/not-found")) || (key0 === "dependencies/not-gated")) || (key0 === "dependencies/suspended")) || (key0 === "health/*")) || (key0 === "health/invalid-expression")) || (key0 === "health/target-missing")) || (key0 === "health/timeout-too-short")) || (key0 === "health/wait-and-checks")) || (key0 === "objects/*")) || (key0 === "objects/duplicate")) || (key0 === "objects/encrypted")) || (key0 === "objects/flux-api-removed")) || (key0 === "objects/flux-field-unknown")) || (key0 === "objects/namespace-missing")) || (key0 === "objects/no-namespace")) || (key0 === "prune/*")) || (key0 === "prune/cascade")) || (key0 === "prune/data-loss")) || (key0 === "prune/disabled")) || (key0 === "prune/moved")) || (key0 === "prune/orphaned")) || (key0 === "prune/renamed-kustomization")) || (key0 === "sources/*")) || (key0 === "sources/cross-namespace")) || (key0 === "sources/not-found")) || (key0 === "sources/path-missing")) || (key0 === "sources/unknown")) || (key0 === "variables/*")) || (key0 === "variables/default-only")) || (key0 === "variables/invalid-name")) || (key0 === "variables/not-a-variable")) || (key0 === "variables/not-substituted")) || (key0 === "variables/retyped")) || (key0 === "variables/shadowed")) || (key0 === "variables/source-missing")) || (key0 === "variables/source-self-supplied")) || (key0 === "variables/undefined")) || (key0 === "variables/unsupported-syntax")) || (key0 === "variables/unused"))){
const err0 = {instancePath,schemaPath:"#/definitions/rule/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "info")) || (data0 === "off"))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema12.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/glob"}};
const pattern0 = new RegExp("\\S", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[_a-zA-Z][_a-zA-Z0-9]*$", "u");
const pattern6 = new RegExp("^[A-Z*][^/]*(/[^/]+){1,2}$", "u");
const pattern7 = new RegExp("^(GitRepository|OCIRepository|Bucket|ExternalArtifact)/[^/=\\s]+/[^/=\\s]+$", "u");
const pattern9 = new RegExp("^/(status|[^/]+(/[^/]+)+)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate11(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data1 = data.overrides;
if(Array.isArray(data1)){
if(data1.length > 200){
const err1 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.paths === undefined){
const err2 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.rules === undefined){
const err3 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "paths") || (key1 === "rules"))){
const err4 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.paths !== undefined){
if(!(validate13(data2.paths, {instancePath:instancePath+"/overrides/" + i0+"/paths",parentData:data2,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data2.rules !== undefined){
if(!(validate11(data2.rules, {instancePath:instancePath+"/overrides/" + i0+"/rules",parentData:data2,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ignore !== undefined){
let data5 = data.ignore;
if(Array.isArray(data5)){
if(data5.length > 200){
const err7 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.rule === undefined){
const err8 = {instancePath:instancePath+"/ignore/" + i1,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6.reason === undefined){
const err9 = {instancePath:instancePath+"/ignore/" + i1,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data6){
if(!((((((key2 === "rule") || (key2 === "paths")) || (key2 === "kustomization")) || (key2 === "object")) || (key2 === "environments")) || (key2 === "reason"))){
const err10 = {instancePath:instancePath+"/ignore/" + i1,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.rule !== undefined){
let data7 = data6.rule;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((data7 === "build/*") || (data7 === "build/environment")) || (data7 === "build/failed")) || (data7 === "build/unknown")) || (data7 === "build/unreferenced")) || (data7 === "build/unresolved-remote")) || (data7 === "build/verify")) || (data7 === "changes/*")) || (data7 === "changes/immutable")) || (data7 === "changes/suspended")) || (data7 === "dependencies/*")) || (data7 === "dependencies/cycle")) || (data7 === "dependencies/deadlock")) || (data7 === "dependencies/missing")) || (data7 === "dependencies/not-found")) || (data7 === "dependencies/not-gated")) || (data7 === "dependencies/suspended")) || (data7 === "health/*")) || (data7 === "health/invalid-expression")) || (data7 === "health/target-missing")) || (data7 === "health/timeout-too-short")) || (data7 === "health/wait-and-checks")) || (data7 === "objects/*")) || (data7 === "objects/duplicate")) || (data7 === "objects/encrypted")) || (data7 === "objects/flux-api-removed")) || (data7 === "objects/flux-field-unknown")) || (data7 === "objects/namespace-missing")) || (data7 === "objects/no-namespace")) || (data7 === "prune/*")) || (data7 === "prune/cascade")) || (data7 === "prune/data-loss")) || (data7 === "prune/disabled")) || (data7 === "prune/moved")) || (data7 === "prune/orphaned")) || (data7 === "prune/renamed-kustomization")) || (data7 === "sources/*")) || (data7 === "sources/cross-namespace")) || (data7 === "sources/not-found")) || (data7 === "sources/path-missing")) || (data7 === "sources/unknown")) || (data7 === "variables/*")) || (data7 === "variables/default-only")) || (data7 === "variables/invalid-name")) || (data7 === "variables/not-a-variable")) || (data7 === "variables/not-substituted")) || (data7 === "variables/retyped")) || (data7 === "variables/shadowed")) || (data7 === "variables/source-missing")) || (data7 === "variables/source-self-supplied")) || (data7 === "variables/undefined")) || (data7 === "variables/unsupported-syntax")) || (data7 === "variables/unused"))){
const err11 = {instancePath:instancePath+"/ignore/" + i1+"/rule",schemaPath:"#/definitions/suppressibleRule/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.paths !== undefined){
if(!(validate13(data6.paths, {instancePath:instancePath+"/ignore/" + i1+"/paths",parentData:data6,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data6.kustomization !== undefined){
let data9 = data6.kustomization;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err12 = {instancePath:instancePath+"/ignore/" + i1+"/kustomization",schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/ignore/" + i1+"/kustomization",schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.object !== undefined){
let data10 = data6.object;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err14 = {instancePath:instancePath+"/ignore/" + i1+"/object",schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/ignore/" + i1+"/object",schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.environments !== undefined){
if(!(validate17(data6.environments, {instancePath:instancePath+"/ignore/" + i1+"/environments",parentData:data6,parentDataProperty:"environments",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data6.reason !== undefined){
let data12 = data6.reason;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err16 = {instancePath:instancePath+"/ignore/" + i1+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/ignore/" + i1+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/ignore/" + i1,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.variables !== undefined){
let data13 = data.variables;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
const _errs29 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err20 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[_a-zA-Z][_a-zA-Z0-9]*$"},message:"must match pattern \""+"^[_a-zA-Z][_a-zA-Z0-9]*$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid10 = _errs29 === errors;
if(!valid10){
const err21 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key4 in data13){
if(typeof data13[key4] !== "string"){
const err22 = {instancePath:instancePath+"/variables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.external !== undefined){
let data15 = data.external;
if(Array.isArray(data15)){
if(data15.length > 200){
const err24 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err25 = {instancePath:instancePath+"/external/" + i2,schemaPath:"#/properties/external/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z*][^/]*(/[^/]+){1,2}$"},message:"must match pattern \""+"^[A-Z*][^/]*(/[^/]+){1,2}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/external/" + i2,schemaPath:"#/properties/external/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.clusters !== undefined){
if(!(validate17(data.clusters, {instancePath:instancePath+"/clusters",parentData:data,parentDataProperty:"clusters",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data18 = data.sources;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
const _errs40 = errors;
if(typeof key5 === "string"){
if(!pattern7.test(key5)){
const err28 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(GitRepository|OCIRepository|Bucket|ExternalArtifact)/[^/=\\s]+/[^/=\\s]+$"},message:"must match pattern \""+"^(GitRepository|OCIRepository|Bucket|ExternalArtifact)/[^/=\\s]+/[^/=\\s]+$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid14 = _errs40 === errors;
if(!valid14){
const err29 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key6 in data18){
let data19 = data18[key6];
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err30 = {instancePath:instancePath+"/sources/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/sources/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data20 = data["fail-on"];
if(!(((data20 === "error") || (data20 === "warning")) || (data20 === "never"))){
const err33 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema11.properties["fail-on"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.comment !== undefined){
let data21 = data.comment;
if(!((((data21 === "always") || (data21 === "changes")) || (data21 === "problems")) || (data21 === "never"))){
const err34 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/enum",keyword:"enum",params:{allowedValues: schema11.properties.comment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.noise !== undefined){
let data22 = data.noise;
if(Array.isArray(data22)){
if(data22.length > 100){
const err35 = {instancePath:instancePath+"/noise",schemaPath:"#/properties/noise/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err36 = {instancePath:instancePath+"/noise/" + i3,schemaPath:"#/properties/noise/items/pattern",keyword:"pattern",params:{pattern: "^/(status|[^/]+(/[^/]+)+)$"},message:"must match pattern \""+"^/(status|[^/]+(/[^/]+)+)$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/noise/" + i3,schemaPath:"#/properties/noise/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/noise",schemaPath:"#/properties/noise/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

