import { testRecordedBuilds } from './recorded-builds.ts';

testRecordedBuilds('random strategic merges give what kustomize gives', 'patch/recorded/merges.json');
testRecordedBuilds('random JSON patches give what kustomize gives', 'patch/recorded/json-patches.json');
