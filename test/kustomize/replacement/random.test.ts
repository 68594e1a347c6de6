import { testRecordedBuilds } from '../patch/recorded-builds.ts';

testRecordedBuilds('random replacements give what kustomize gives', 'replacement/recorded/replacements.json');
testRecordedBuilds('random vars give what kustomize gives', 'replacement/recorded/vars.json');
