import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkQuery,
  checkRequest,
  checkResponse,
  findOperation,
  type Operation,
  runQuery,
} from './github-contract.ts';

const NO_QUERY = new URLSearchParams();

function operation(method: string, path: string): Operation {
  const found = findOperation(method, path);
  assert.ok(found, `${method} ${path}`);
  return found;
}

test('requests and answers that GitHub does not describe are told apart from those that it does', () => {
  const create = operation('post', '/repos/acme/fleet/issues/7/comments');
  assert.deepEqual(checkRequest(create, NO_QUERY, { body: 'text' }), []);
  assert.match(checkRequest(create, NO_QUERY, { text: 'text' }).join(), /must have required property 'body'/);
  assert.match(checkRequest(create, NO_QUERY, undefined).join(), /must be object/);
  assert.match(checkResponse(create, 201, { id: 1 }).join(), /must have required property/);
  assert.match(checkResponse(create, 200, {}).join(), /not described/);
  assert.match(checkResponse(create, 502, []).join(), /must be object/);
  assert.deepEqual(checkResponse(create, 502, { message: 'Bad Gateway' }), []);
});

test('parameters are checked, in the path and in the query', () => {
  const list = operation('get', '/repos/acme/fleet/issues/7/comments');
  assert.deepEqual(checkRequest(list, new URLSearchParams('per_page=100&page=2'), undefined), []);
  assert.match(checkRequest(list, new URLSearchParams('per_page=all'), undefined).join(), /per_page/);
  assert.match(
    checkRequest(list, new URLSearchParams('sort=created'), undefined).join(),
    /sort is not described/,
  );
  const wrong = operation('get', '/repos/acme/fleet/issues/seven/comments');
  assert.match(checkRequest(wrong, NO_QUERY, undefined).join(), /issue_number/);
  assert.equal(findOperation('put', '/repos/acme/fleet/issues/7/comments'), undefined);
});

test('an answer without a body must have none', () => {
  const remove = operation('delete', '/repos/acme/fleet/issues/comments/1');
  assert.deepEqual(checkResponse(remove, 204, undefined), []);
  assert.match(checkResponse(remove, 204, {}).join(), /no body/);
});

test('GraphQL queries and their answers are held against the schema', async () => {
  const query = 'query { viewer { databaseId login } }';
  assert.deepEqual(checkQuery(query), []);
  assert.match(checkQuery('query { viewer { secret } }').join(), /secret/);
  assert.match(checkQuery('mutation { deleteAll }').join(), /deleteAll/);
  const right = await runQuery(query, {}, { viewer: { databaseId: 1, login: 'a' } });
  assert.deepEqual(JSON.parse(JSON.stringify(right)), { data: { viewer: { databaseId: 1, login: 'a' } } });
  const wrong = await runQuery(query, {}, { viewer: { databaseId: 'one' } });
  assert.match(wrong.errors?.map(({ message }) => message).join() ?? '', /Int.*login|login.*Int/s);
  const missing = await runQuery(
    'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }',
    {},
    {},
  );
  assert.match(missing.errors?.join() ?? '', /\$id/);
});
