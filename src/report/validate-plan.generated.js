// Made by 'npm run docs' of plan.schema.json.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"flux-plan: the plan of a change","description":"What merging a change would do to each environment. Objects are masked: no value of a Secret is in it.","type":"object","additionalProperties":false,"required":["version","base","head","environments","findings","suppressed","summary"],"properties":{"version":{"const":1,"description":"Raised when a field changes its meaning or goes away."},"base":{"$ref":"#/definitions/revision"},"head":{"$ref":"#/definitions/revision"},"environments":{"type":"array","items":{"$ref":"#/definitions/environment"}},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"suppressed":{"type":"array","description":"What was found and is not reported, as the configuration or a comment asks.","items":{"type":"object","additionalProperties":false,"required":["finding","suppression"],"properties":{"finding":{"$ref":"#/definitions/finding"},"suppression":{"$ref":"#/definitions/suppression"}}}},"unreadFiles":{"type":"array","minItems":1,"description":"Changed manifests and kustomization files that no build reads, as far as all builds are known.","items":{"type":"string"}},"summary":{"$ref":"#/definitions/summary"}},"definitions":{"revision":{"type":"object","additionalProperties":false,"required":["rev"],"properties":{"rev":{"type":"string","description":"A commit, or the folder that was read."}}},"count":{"type":"integer","minimum":0},"kustomizationId":{"type":"string","pattern":"/","description":"namespace/name of a Flux Kustomization."},"blockers":{"type":"array","maxItems":10,"description":"Kustomizations that keep it from being applied: they do not build, wait for each other, do not exist, or are suspended while they share its source. The first ten by name.","items":{"$ref":"#/definitions/kustomizationId"}},"environment":{"type":"object","additionalProperties":false,"required":["name","path","kustomizations","changes","withheld"],"properties":{"name":{"type":"string"},"path":{"type":"string","description":"The folder that the cluster syncs."},"kustomizations":{"type":"array","description":"The Flux Kustomizations after the change.","items":{"$ref":"#/definitions/kustomization"}},"changes":{"type":"array","items":{"$ref":"#/definitions/change"}},"withheld":{"type":"array","description":"Objects that are not compared or not touched, counted by Kustomization and reason.","items":{"$ref":"#/definitions/withheld"}}}},"kustomization":{"type":"object","additionalProperties":false,"required":["namespace","name","status","objects","dependsOn","heldBackBy","affected"],"properties":{"namespace":{"type":"string"},"name":{"type":"string"},"path":{"type":"string","description":"The directory that is built; absent when it is not in this repository."},"status":{"enum":["rendered","suspended","unknown","failed"]},"objects":{"$ref":"#/definitions/count"},"reason":{"type":"string","description":"Why the status is not rendered."},"dependsOn":{"type":"array","description":"What spec.dependsOn names, whether it exists or not.","items":{"$ref":"#/definitions/kustomizationId"}},"parent":{"$ref":"#/definitions/kustomizationId","description":"The Kustomization that applies it; absent for those that begin an environment."},"wave":{"type":"integer","minimum":1,"description":"Its place in the order; absent for what is never applied: on or behind a cycle or a missing dependency."},"heldBackBy":{"$ref":"#/definitions/blockers"},"affected":{"type":"boolean","description":"Without changes of its own, it waits for one that has some, or is held back."},"touched":{"const":true,"description":"The change touches what it is made of, and what comes of that is not known: it is unknown, or fails."}}},"change":{"type":"object","additionalProperties":false,"required":["action","apiVersion","kind","namespace","name","kustomization","diff","reasons"],"properties":{"action":{"enum":["create","update","prune","orphan","move","recreate"]},"apiVersion":{"type":"string"},"kind":{"type":"string"},"namespace":{"type":"string","description":"Empty when the object has none."},"name":{"type":"string"},"kustomization":{"$ref":"#/definitions/kustomizationId"},"previousKustomization":{"$ref":"#/definitions/kustomizationId"},"replaces":{"type":"string","description":"The name of the generated object of which this one takes the place: the diff is from that."},"replacedBy":{"type":"string","description":"The name of the generated object that takes the place of this one."},"diff":{"type":"string","description":"Unified diff of the masked YAML; empty when nothing is to be shown. A hunk names the path of its first change."},"omitted":{"type":"array","minItems":1,"description":"What differs and is left out of the diff, by name.","items":{"type":"string"}},"versions":{"type":"array","minItems":1,"description":"The versions of images, charts and sources that change.","items":{"$ref":"#/definitions/version"}},"routine":{"const":true,"description":"Nothing but versions and noise changes, and no version goes down, to another major or to a pre-release."},"reasons":{"type":"array","items":{"type":"string"}},"heldBackBy":{"type":"array","minItems":1,"maxItems":10,"description":"What keeps Flux from doing it, as for its Kustomization; absent when nothing does.","items":{"$ref":"#/definitions/kustomizationId"}}}},"version":{"type":"object","additionalProperties":false,"required":["place","name","step"],"properties":{"place":{"type":"string","description":"The path in the object."},"name":{"type":"string","description":"The image, the chart or the URL of the source."},"from":{"type":"string","description":"Absent for what is new."},"to":{"type":"string","description":"Absent for what is removed."},"step":{"enum":["upgrade","major","prerelease","downgrade","other"]}}},"withheld":{"type":"object","additionalProperties":false,"required":["kustomization","objects","reason"],"properties":{"kustomization":{"$ref":"#/definitions/kustomizationId"},"objects":{"type":"integer","minimum":1},"reason":{"type":"string"}}},"finding":{"type":"object","additionalProperties":false,"required":["rule","severity","message","environments","existing"],"dependencies":{"file":["line","column"],"line":["file"],"column":["file"]},"properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"severity":{"enum":["error","warning","info"]},"message":{"type":"string"},"environments":{"type":"array","description":"Empty only when there is no environment, for what is about the configuration.","uniqueItems":true,"items":{"type":"string"}},"kustomization":{"$ref":"#/definitions/kustomizationId"},"object":{"type":"string","description":"apiVersion/Kind/namespace/name."},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"existing":{"type":"boolean","description":"The base had the finding already."},"help":{"type":"string","description":"What to do about it."},"related":{"type":"array","description":"Other places that explain the finding.","items":{"type":"object","additionalProperties":false,"required":["message","file","line","column"],"properties":{"message":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}}},"suppression":{"type":"object","additionalProperties":false,"required":["by","added","file","line","column"],"properties":{"by":{"enum":["comment","ignore","off"],"description":"A comment, an entry of the configuration, or a rule that the configuration turns off."},"reason":{"type":"string","description":"Why, in the words of the repository."},"added":{"type":"boolean","description":"The change brings it."},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"summary":{"type":"object","additionalProperties":false,"required":["create","update","prune","orphan","move","recreate","heldBack","errors","warnings"],"properties":{"create":{"$ref":"#/definitions/count"},"update":{"$ref":"#/definitions/count"},"prune":{"$ref":"#/definitions/count"},"orphan":{"$ref":"#/definitions/count"},"move":{"$ref":"#/definitions/count"},"recreate":{"$ref":"#/definitions/count"},"heldBack":{"$ref":"#/definitions/count","description":"How many of these something holds back."},"errors":{"$ref":"#/definitions/count","description":"Findings that the change brings."},"warnings":{"$ref":"#/definitions/count","description":"Findings that the change brings."}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["rev"],"properties":{"rev":{"type":"string","description":"A commit, or the folder that was read."}}};
const schema30 = {"type":"object","additionalProperties":false,"required":["by","added","file","line","column"],"properties":{"by":{"enum":["comment","ignore","off"],"description":"A comment, an entry of the configuration, or a rule that the configuration turns off."},"reason":{"type":"string","description":"Why, in the words of the repository."},"added":{"type":"boolean","description":"The change brings it."},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["name","path","kustomizations","changes","withheld"],"properties":{"name":{"type":"string"},"path":{"type":"string","description":"The folder that the cluster syncs."},"kustomizations":{"type":"array","description":"The Flux Kustomizations after the change.","items":{"$ref":"#/definitions/kustomization"}},"changes":{"type":"array","items":{"$ref":"#/definitions/change"}},"withheld":{"type":"array","description":"Objects that are not compared or not touched, counted by Kustomization and reason.","items":{"$ref":"#/definitions/withheld"}}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["namespace","name","status","objects","dependsOn","heldBackBy","affected"],"properties":{"namespace":{"type":"string"},"name":{"type":"string"},"path":{"type":"string","description":"The directory that is built; absent when it is not in this repository."},"status":{"enum":["rendered","suspended","unknown","failed"]},"objects":{"$ref":"#/definitions/count"},"reason":{"type":"string","description":"Why the status is not rendered."},"dependsOn":{"type":"array","description":"What spec.dependsOn names, whether it exists or not.","items":{"$ref":"#/definitions/kustomizationId"}},"parent":{"$ref":"#/definitions/kustomizationId","description":"The Kustomization that applies it; absent for those that begin an environment."},"wave":{"type":"integer","minimum":1,"description":"Its place in the order; absent for what is never applied: on or behind a cycle or a missing dependency."},"heldBackBy":{"$ref":"#/definitions/blockers"},"affected":{"type":"boolean","description":"Without changes of its own, it waits for one that has some, or is held back."},"touched":{"const":true,"description":"The change touches what it is made of, and what comes of that is not known: it is unknown, or fails."}}};
const schema16 = {"type":"integer","minimum":0};
const schema17 = {"type":"string","pattern":"/","description":"namespace/name of a Flux Kustomization."};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("/", "u");
const schema19 = {"type":"array","maxItems":10,"description":"Kustomizations that keep it from being applied: they do not build, wait for each other, do not exist, or are suspended while they share its source. The first ten by name.","items":{"$ref":"#/definitions/kustomizationId"}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate13.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate13.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/kustomizationId/pattern",keyword:"pattern",params:{pattern: "/"},message:"must match pattern \""+"/"+"\""}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/kustomizationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.namespace === undefined) && (missing0 = "namespace")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.objects === undefined) && (missing0 = "objects"))) || ((data.dependsOn === undefined) && (missing0 = "dependsOn"))) || ((data.heldBackBy === undefined) && (missing0 = "heldBackBy"))) || ((data.affected === undefined) && (missing0 = "affected"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.namespace !== undefined){
const _errs2 = errors;
if(typeof data.namespace !== "string"){
validate12.errors = [{instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate12.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs6 = errors;
if(typeof data.path !== "string"){
validate12.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs8 = errors;
if(!((((data3 === "rendered") || (data3 === "suspended")) || (data3 === "unknown")) || (data3 === "failed"))){
validate12.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema15.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objects !== undefined){
let data4 = data.objects;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate12.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate12.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs12 = errors;
if(typeof data.reason !== "string"){
validate12.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dependsOn !== undefined){
let data6 = data.dependsOn;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate12.errors = [{instancePath:instancePath+"/dependsOn/" + i0,schemaPath:"#/definitions/kustomizationId/pattern",keyword:"pattern",params:{pattern: "/"},message:"must match pattern \""+"/"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/dependsOn/" + i0,schemaPath:"#/definitions/kustomizationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data8 = data.parent;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
validate12.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/definitions/kustomizationId/pattern",keyword:"pattern",params:{pattern: "/"},message:"must match pattern \""+"/"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/definitions/kustomizationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wave !== undefined){
let data9 = data.wave;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate12.errors = [{instancePath:instancePath+"/wave",schemaPath:"#/properties/wave/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate12.errors = [{instancePath:instancePath+"/wave",schemaPath:"#/properties/wave/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heldBackBy !== undefined){
const _errs24 = errors;
if(!(validate13(data.heldBackBy, {instancePath:instancePath+"/heldBackBy",parentData:data,parentDataProperty:"heldBackBy",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.affected !== undefined){
const _errs25 = errors;
if(typeof data.affected !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/affected",schemaPath:"#/properties/affected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.touched !== undefined){
const _errs27 = errors;
if(true !== data.touched){
validate12.errors = [{instancePath:instancePath+"/touched",schemaPath:"#/properties/touched/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["action","apiVersion","kind","namespace","name","kustomization","diff","reasons"],"properties":{"action":{"enum":["create","update","prune","orphan","move","recreate"]},"apiVersion":{"type":"string"},"kind":{"type":"string"},"namespace":{"type":"string","description":"Empty when the object has none."},"name":{"type":"string"},"kustomization":{"$ref":"#/definitions/kustomizationId"},"previousKustomization":{"$ref":"#/definitions/kustomizationId"},"replaces":{"type":"string","description":"The name of the generated object of which this one takes the place: the diff is from that."},"replacedBy":{"type":"string","description":"The name of the generated object that takes the place of this one."},"diff":{"type":"string","description":"Unified diff of the masked YAML; empty when nothing is to be shown. A hunk names the path of its first change."},"omitted":{"type":"array","minItems":1,"description":"What differs and is left out of the diff, by name.","items":{"type":"string"}},"versions":{"type":"array","minItems":1,"description":"The versions of images, charts and sources that change.","items":{"$ref":"#/definitions/version"}},"routine":{"const":true,"description":"Nothing but versions and noise changes, and no version goes down, to another major or to a pre-release."},"reasons":{"type":"array","items":{"type":"string"}},"heldBackBy":{"type":"array","minItems":1,"maxItems":10,"description":"What keeps Flux from doing it, as for its Kustomization; absent when nothing does.","items":{"$ref":"#/definitions/kustomizationId"}}}};
const schema24 = {"type":"object","additionalProperties":false,"required":["place","name","step"],"properties":{"place":{"type":"string","description":"The path in the object."},"name":{"type":"string","description":"The image, the chart or the URL of the source."},"from":{"type":"string","description":"Absent for what is new."},"to":{"type":"string","description":"Absent for what is removed."},"step":{"enum":["upgrade","major","prerelease","downgrade","other"]}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.action === undefined) && (missing0 = "action")) || ((data.apiVersion === undefined) && (missing0 = "apiVersion"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.namespace === undefined) && (missing0 = "namespace"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.kustomization === undefined) && (missing0 = "kustomization"))) || ((data.diff === undefined) && (missing0 = "diff"))) || ((data.reasons === undefined) && (missing0 = "reasons"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
validate16.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(!((((((data0 === "create") || (data0 === "update")) || (data0 === "prune")) || (data0 === "orphan")) || (data0 === "move")) || (data0 === "recreate"))){
validate16.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema21.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apiVersion !== undefined){
const _errs3 = errors;
if(typeof data.apiVersion !== "string"){
validate16.errors = [{instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if(typeof data.kind !== "string"){
validate16.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined){
const _errs7 = errors;
if(typeof data.namespace !== "string"){
validate16.errors = [{instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs9 = errors;
if(typeof data.name !== "string"){
validate16.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kustomization !== undefined){
let data5 = data.kustomization;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate16.errors = [{instancePath:instancePath+"/kustomization",schemaPath:"#/definitions/kustomizationId/pattern",keyword:"pattern",params:{pattern: "/"},message:"must match pattern \""+"/"+"\""}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/kustomization",schemaPath:"#/definitions/kustomizationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousKustomization !== undefined){
let data6 = data.previousKustomization;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate16.errors = [{instancePath:instancePath+"/previousKustomization",schemaPath:"#/definitions/kustomizationId/pattern",keyword:"pattern",params:{pattern: "/"},message:"must match pattern \""+"/"+"\""}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/previousKustomization",schemaPath:"#/definitions/kustomizationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined){
const _errs17 = errors;
if(typeof data.replaces !== "string"){
validate16.errors = [{instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replacedBy !== undefined){
const _errs19 = errors;
if(typeof data.replacedBy !== "string"){
validate16.errors = [{instancePath:instancePath+"/replacedBy",schemaPath:"#/properties/replacedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diff !== undefined){
const _errs21 = errors;
if(typeof data.diff !== "string"){
validate16.errors = [{instancePath:instancePath+"/diff",schemaPath:"#/properties/diff/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.omitted !== undefined){
let data10 = data.omitted;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
if(data10.length < 1){
validate16.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/properties/omitted/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(typeof data10[i0] !== "string"){
validate16.errors = [{instancePath:instancePath+"/omitted/" + i0,schemaPath:"#/properties/omitted/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/properties/omitted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.versions !== undefined){
let data12 = data.versions;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
if(data12.length < 1){
validate16.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if((((data13.place === undefined) && (missing1 = "place")) || ((data13.name === undefined) && (missing1 = "name"))) || ((data13.step === undefined) && (missing1 = "step"))){
validate16.errors = [{instancePath:instancePath+"/versions/" + i1,schemaPath:"#/definitions/version/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key1 in data13){
if(!(((((key1 === "place") || (key1 === "name")) || (key1 === "from")) || (key1 === "to")) || (key1 === "step"))){
validate16.errors = [{instancePath:instancePath+"/versions/" + i1,schemaPath:"#/definitions/version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.place !== undefined){
const _errs33 = errors;
if(typeof data13.place !== "string"){
validate16.errors = [{instancePath:instancePath+"/versions/" + i1+"/place",schemaPath:"#/definitions/version/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.name !== undefined){
const _errs35 = errors;
if(typeof data13.name !== "string"){
validate16.errors = [{instancePath:instancePath+"/versions/" + i1+"/name",schemaPath:"#/definitions/version/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.from !== undefined){
const _errs37 = errors;
if(typeof data13.from !== "string"){
validate16.errors = [{instancePath:instancePath+"/versions/" + i1+"/from",schemaPath:"#/definitions/version/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.to !== undefined){
const _errs39 = errors;
if(typeof data13.to !== "string"){
validate16.errors = [{instancePath:instancePath+"/versions/" + i1+"/to",schemaPath:"#/definitions/version/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.step !== undefined){
let data18 = data13.step;
const _errs41 = errors;
if(!(((((data18 === "upgrade") || (data18 === "major")) || (data18 === "prerelease")) || (data18 === "downgrade")) || (data18 === "other"))){
validate16.errors = [{instancePath:instancePath+"/versions/" + i1+"/step",schemaPath:"#/definitions/version/properties/step/enum",keyword:"enum",params:{allowedValues: schema24.properties.step.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/versions/" + i1,schemaPath:"#/definitions/version/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routine !== undefined){
const _errs42 = errors;
if(true !== data.routine){
validate16.errors = [{instancePath:instancePath+"/routine",schemaPath:"#/properties/routine/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
let data20 = data.reasons;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data20)){
var valid7 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs45 = errors;
if(typeof data20[i2] !== "string"){
validate16.errors = [{instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs45 === errors;
if(!valid7){
break;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heldBackBy !== undefined){
let data22 = data.heldBackBy;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data22)){
if(data22.length > 10){
validate16.errors = [{instancePath:instancePath+"/heldBackBy",schemaPath:"#/properties/heldBackBy/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
if(data22.length < 1){
validate16.errors = [{instancePath:instancePath+"/heldBackBy",schemaPath:"#/properties/heldBackBy/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
validate16.errors = [{instancePath:instancePath+"/heldBackBy/" + i3,schemaPath:"#/definitions/kustomizationId/pattern",keyword:"pattern",params:{pattern: "/"},message:"must match pattern \""+"/"+"\""}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/heldBackBy/" + i3,schemaPath:"#/definitions/kustomizationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs49 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/heldBackBy",schemaPath:"#/properties/heldBackBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["kustomization","objects","reason"],"properties":{"kustomization":{"$ref":"#/definitions/kustomizationId"},"objects":{"type":"integer","minimum":1},"reason":{"type":"string"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kustomization === undefined) && (missing0 = "kustomization")) || ((data.objects === undefined) && (missing0 = "objects"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kustomization") || (key0 === "objects")) || (key0 === "reason"))){
validate18.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kustomization !== undefined){
let data0 = data.kustomization;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate18.errors = [{instancePath:instancePath+"/kustomization",schemaPath:"#/definitions/kustomizationId/pattern",keyword:"pattern",params:{pattern: "/"},message:"must match pattern \""+"/"+"\""}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/kustomization",schemaPath:"#/definitions/kustomizationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objects !== undefined){
let data1 = data.objects;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate18.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate18.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs7 = errors;
if(typeof data.reason !== "string"){
validate18.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.name === undefined) && (missing0 = "name")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.kustomizations === undefined) && (missing0 = "kustomizations"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.withheld === undefined) && (missing0 = "withheld"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "path")) || (key0 === "kustomizations")) || (key0 === "changes")) || (key0 === "withheld"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate11.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kustomizations !== undefined){
let data2 = data.kustomizations;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate12(data2[i0], {instancePath:instancePath+"/kustomizations/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/kustomizations",schemaPath:"#/properties/kustomizations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data4 = data.changes;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate16(data4[i1], {instancePath:instancePath+"/changes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withheld !== undefined){
let data6 = data.withheld;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(!(validate18(data6[i2], {instancePath:instancePath+"/withheld/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"required":["rule","severity","message","environments","existing"],"dependencies":{"file":["line","column"],"line":["file"],"column":["file"]},"properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"severity":{"enum":["error","warning","info"]},"message":{"type":"string"},"environments":{"type":"array","description":"Empty only when there is no environment, for what is about the configuration.","uniqueItems":true,"items":{"type":"string"}},"kustomization":{"$ref":"#/definitions/kustomizationId"},"object":{"type":"string","description":"apiVersion/Kind/namespace/name."},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"existing":{"type":"boolean","description":"The base had the finding already."},"help":{"type":"string","description":"What to do about it."},"related":{"type":"array","description":"Other places that explain the finding.","items":{"type":"object","additionalProperties":false,"required":["message","file","line","column"],"properties":{"message":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}}};
const pattern7 = new RegExp("^[a-z]+/[a-z-]+$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.rule === undefined) && (missing0 = "rule")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.environments === undefined) && (missing0 = "environments"))) || ((data.existing === undefined) && (missing0 = "existing"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema28.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
let missing1;
if(data.file !== undefined && (((data.line === undefined) && (missing1 = "line")) || ((data.column === undefined) && (missing1 = "column")))){
validate21.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "file",
    missingProperty: missing1,
    depsCount: 2,
    deps: "line, column"},message:"must have properties line, column when property file is present"}];
return false;
}
else {
if(data.line !== undefined && ((data.file === undefined) && (missing1 = "file"))){
validate21.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "line",
    missingProperty: missing1,
    depsCount: 1,
    deps: "file"},message:"must have property file when property line is present"}];
return false;
}
else {
if(data.column !== undefined && ((data.file === undefined) && (missing1 = "file"))){
validate21.errors = [{instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "column",
    missingProperty: missing1,
    depsCount: 1,
    deps: "file"},message:"must have property file when property column is present"}];
return false;
}
else {
if(data.rule !== undefined){
let data0 = data.rule;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate21.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z-]+$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.severity !== undefined){
let data1 = data.severity;
const _errs4 = errors;
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "info"))){
validate21.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema28.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined){
const _errs5 = errors;
if(typeof data.message !== "string"){
validate21.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.environments !== undefined){
let data3 = data.environments;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/environments/" + i0,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate21.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.kustomization !== undefined){
let data5 = data.kustomization;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate21.errors = [{instancePath:instancePath+"/kustomization",schemaPath:"#/definitions/kustomizationId/pattern",keyword:"pattern",params:{pattern: "/"},message:"must match pattern \""+"/"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/kustomization",schemaPath:"#/definitions/kustomizationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.object !== undefined){
const _errs14 = errors;
if(typeof data.object !== "string"){
validate21.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.file !== undefined){
const _errs16 = errors;
if(typeof data.file !== "string"){
validate21.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.line !== undefined){
let data8 = data.line;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.column !== undefined){
let data9 = data.column;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.existing !== undefined){
const _errs22 = errors;
if(typeof data.existing !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/existing",schemaPath:"#/properties/existing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.help !== undefined){
const _errs24 = errors;
if(typeof data.help !== "string"){
validate21.errors = [{instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.related !== undefined){
let data12 = data.related;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
var valid5 = true;
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
const _errs28 = errors;
if(errors === _errs28){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((((data13.message === undefined) && (missing2 = "message")) || ((data13.file === undefined) && (missing2 = "file"))) || ((data13.line === undefined) && (missing2 = "line"))) || ((data13.column === undefined) && (missing2 = "column"))){
validate21.errors = [{instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data13){
if(!((((key1 === "message") || (key1 === "file")) || (key1 === "line")) || (key1 === "column"))){
validate21.errors = [{instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data13.message !== undefined){
const _errs31 = errors;
if(typeof data13.message !== "string"){
validate21.errors = [{instancePath:instancePath+"/related/" + i2+"/message",schemaPath:"#/properties/related/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.file !== undefined){
const _errs33 = errors;
if(typeof data13.file !== "string"){
validate21.errors = [{instancePath:instancePath+"/related/" + i2+"/file",schemaPath:"#/properties/related/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.line !== undefined){
let data16 = data13.line;
const _errs35 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate21.errors = [{instancePath:instancePath+"/related/" + i2+"/line",schemaPath:"#/properties/related/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate21.errors = [{instancePath:instancePath+"/related/" + i2+"/line",schemaPath:"#/properties/related/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.column !== undefined){
let data17 = data13.column;
const _errs37 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate21.errors = [{instancePath:instancePath+"/related/" + i2+"/column",schemaPath:"#/properties/related/items/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate21.errors = [{instancePath:instancePath+"/related/" + i2+"/column",schemaPath:"#/properties/related/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs28 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["create","update","prune","orphan","move","recreate","heldBack","errors","warnings"],"properties":{"create":{"$ref":"#/definitions/count"},"update":{"$ref":"#/definitions/count"},"prune":{"$ref":"#/definitions/count"},"orphan":{"$ref":"#/definitions/count"},"move":{"$ref":"#/definitions/count"},"recreate":{"$ref":"#/definitions/count"},"heldBack":{"$ref":"#/definitions/count","description":"How many of these something holds back."},"errors":{"$ref":"#/definitions/count","description":"Findings that the change brings."},"warnings":{"$ref":"#/definitions/count","description":"Findings that the change brings."}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.create === undefined) && (missing0 = "create")) || ((data.update === undefined) && (missing0 = "update"))) || ((data.prune === undefined) && (missing0 = "prune"))) || ((data.orphan === undefined) && (missing0 = "orphan"))) || ((data.move === undefined) && (missing0 = "move"))) || ((data.recreate === undefined) && (missing0 = "recreate"))) || ((data.heldBack === undefined) && (missing0 = "heldBack"))) || ((data.errors === undefined) && (missing0 = "errors"))) || ((data.warnings === undefined) && (missing0 = "warnings"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.create !== undefined){
let data0 = data.create;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate24.errors = [{instancePath:instancePath+"/create",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate24.errors = [{instancePath:instancePath+"/create",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.update !== undefined){
let data1 = data.update;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate24.errors = [{instancePath:instancePath+"/update",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate24.errors = [{instancePath:instancePath+"/update",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prune !== undefined){
let data2 = data.prune;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate24.errors = [{instancePath:instancePath+"/prune",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/prune",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orphan !== undefined){
let data3 = data.orphan;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate24.errors = [{instancePath:instancePath+"/orphan",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate24.errors = [{instancePath:instancePath+"/orphan",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.move !== undefined){
let data4 = data.move;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate24.errors = [{instancePath:instancePath+"/move",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate24.errors = [{instancePath:instancePath+"/move",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recreate !== undefined){
let data5 = data.recreate;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate24.errors = [{instancePath:instancePath+"/recreate",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate24.errors = [{instancePath:instancePath+"/recreate",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heldBack !== undefined){
let data6 = data.heldBack;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate24.errors = [{instancePath:instancePath+"/heldBack",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate24.errors = [{instancePath:instancePath+"/heldBack",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data7 = data.errors;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate24.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate24.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data8 = data.warnings;
const _errs26 = errors;
const _errs27 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate24.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.version === undefined) && (missing0 = "version")) || ((data.base === undefined) && (missing0 = "base"))) || ((data.head === undefined) && (missing0 = "head"))) || ((data.environments === undefined) && (missing0 = "environments"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.suppressed === undefined) && (missing0 = "suppressed"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "base")) || (key0 === "head")) || (key0 === "environments")) || (key0 === "findings")) || (key0 === "suppressed")) || (key0 === "unreadFiles")) || (key0 === "summary"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data1 = data.base;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.rev === undefined) && (missing1 = "rev")){
validate10.errors = [{instancePath:instancePath+"/base",schemaPath:"#/definitions/revision/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(key1 === "rev")){
validate10.errors = [{instancePath:instancePath+"/base",schemaPath:"#/definitions/revision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.rev !== undefined){
if(typeof data1.rev !== "string"){
validate10.errors = [{instancePath:instancePath+"/base/rev",schemaPath:"#/definitions/revision/properties/rev/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/base",schemaPath:"#/definitions/revision/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
let data3 = data.head;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.rev === undefined) && (missing2 = "rev")){
validate10.errors = [{instancePath:instancePath+"/head",schemaPath:"#/definitions/revision/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data3){
if(!(key2 === "rev")){
validate10.errors = [{instancePath:instancePath+"/head",schemaPath:"#/definitions/revision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.rev !== undefined){
if(typeof data3.rev !== "string"){
validate10.errors = [{instancePath:instancePath+"/head/rev",schemaPath:"#/definitions/revision/properties/rev/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/head",schemaPath:"#/definitions/revision/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environments !== undefined){
let data5 = data.environments;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate11(data5[i0], {instancePath:instancePath+"/environments/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data7 = data.findings;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
var valid6 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate21(data7[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data9 = data.suppressed;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid7 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.finding === undefined) && (missing3 = "finding")) || ((data10.suppression === undefined) && (missing3 = "suppression"))){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2,schemaPath:"#/properties/suppressed/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data10){
if(!((key3 === "finding") || (key3 === "suppression"))){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2,schemaPath:"#/properties/suppressed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data10.finding !== undefined){
const _errs26 = errors;
if(!(validate21(data10.finding, {instancePath:instancePath+"/suppressed/" + i2+"/finding",parentData:data10,parentDataProperty:"finding",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.suppression !== undefined){
let data12 = data10.suppression;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if((((((data12.by === undefined) && (missing4 = "by")) || ((data12.added === undefined) && (missing4 = "added"))) || ((data12.file === undefined) && (missing4 = "file"))) || ((data12.line === undefined) && (missing4 = "line"))) || ((data12.column === undefined) && (missing4 = "column"))){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression",schemaPath:"#/definitions/suppression/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key4 in data12){
if(!((((((key4 === "by") || (key4 === "reason")) || (key4 === "added")) || (key4 === "file")) || (key4 === "line")) || (key4 === "column"))){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression",schemaPath:"#/definitions/suppression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.by !== undefined){
let data13 = data12.by;
const _errs31 = errors;
if(!(((data13 === "comment") || (data13 === "ignore")) || (data13 === "off"))){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression/by",schemaPath:"#/definitions/suppression/properties/by/enum",keyword:"enum",params:{allowedValues: schema30.properties.by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs31 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data12.reason !== undefined){
const _errs32 = errors;
if(typeof data12.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression/reason",schemaPath:"#/definitions/suppression/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs32 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data12.added !== undefined){
const _errs34 = errors;
if(typeof data12.added !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression/added",schemaPath:"#/definitions/suppression/properties/added/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs34 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data12.file !== undefined){
const _errs36 = errors;
if(typeof data12.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression/file",schemaPath:"#/definitions/suppression/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data12.line !== undefined){
let data17 = data12.line;
const _errs38 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression/line",schemaPath:"#/definitions/suppression/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression/line",schemaPath:"#/definitions/suppression/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data12.column !== undefined){
let data18 = data12.column;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression/column",schemaPath:"#/definitions/suppression/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression/column",schemaPath:"#/definitions/suppression/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2+"/suppression",schemaPath:"#/definitions/suppression/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs27 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressed/" + i2,schemaPath:"#/properties/suppressed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unreadFiles !== undefined){
let data19 = data.unreadFiles;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data19)){
if(data19.length < 1){
validate10.errors = [{instancePath:instancePath+"/unreadFiles",schemaPath:"#/properties/unreadFiles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid11 = true;
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
const _errs44 = errors;
if(typeof data19[i3] !== "string"){
validate10.errors = [{instancePath:instancePath+"/unreadFiles/" + i3,schemaPath:"#/properties/unreadFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs44 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/unreadFiles",schemaPath:"#/properties/unreadFiles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs46 = errors;
if(!(validate24(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

