import { expect, test } from 'vitest'
import { compileArm } from '../../derive/cypher/compile-arm.ts'
import { allRules } from '../../rules/all-rules.ts'
import { builtInQueries } from '../saved/built-in-queries.ts'
import { shownText } from '../saved/shown-text.ts'
import { ConsoleText } from './console-text.ts'
import { placeIn, withoutPlace } from './place-in.ts'
import { tokensOf } from './tokens.ts'
import { withoutLiterals } from './without-literals.ts'

test('a text is cut into what the database reads', () => {
  expect(
    tokensOf(
      "MATCH (n:`My ``label`) // a comment\nWHERE n.name = 'it\\'s' /* and\nmore */ AND n.x > 1.5 RETURN $`my id`, $n",
    ),
  ).toMatchObject(
    [
      'MATCH',
      '(',
      'n',
      ':',
      'My `label',
      ')',
      'WHERE',
      'n',
      '.',
      'name',
      '=',
      "'it\\'s'",
      'AND',
      'n',
      '.',
      'x',
      '>',
      '1',
      '.',
      '5',
      'RETURN',
      'my id',
      ',',
      'n',
    ].map((text) => ({ text })),
  )
  expect(tokensOf("RETURN 1,\n 'x")).toEqual({ what: 'text', line: 2, column: 2 })
  expect(tokensOf('RETURN /* x')).toEqual({ what: 'comment', line: 1, column: 8 })
})

test('a text that reads passes, with the names of its parameters', () => {
  const text = ConsoleText.of('MATCH (n:Agent {id: $id}) WHERE n.set > $`the level` RETURN n, $id;')
  expect(text).toBeInstanceOf(ConsoleText)
  expect('parameters' in text && text.parameters).toEqual(['id', 'the level'])
})

test('every built-in query and every rule can be opened in the console', () => {
  const texts = [
    ...builtInQueries.map(({ query }) => shownText(query.cypher)),
    ...allRules.flatMap((rule) => rule.arms.map((_, arm) => compileArm(rule, arm, undefined).toString())),
  ]
  expect(texts.length).toBeGreaterThan(100)
  for (const text of texts) expect(ConsoleText.of(text), text).toBeInstanceOf(ConsoleText)
})

test.each([
  ['', 'syntax', { line: 1, column: 1 }],
  ['  create (n)', 'beginning', { line: 1, column: 3 }],
  ['MATCH (n)\n  /* x */ dElEtE n', 'clause', { line: 2, column: 11 }],
  ['MATCH (n:Agent) RETURN n; MATCH (m) RETURN m', 'several', { line: 1, column: 25 }],
  ['MATCH (n)\nWHERE n.x = "\\u0022"', 'escape', { line: 2, column: 14 }],
  ['CALL db.labels()', 'procedure', { line: 1, column: 1 }],
  ['RETURN `apoc`.`load`.json("x")', 'function', { line: 1, column: 22 }],
  ['RETURN date.truncate("day", date()), custom.run("x")', 'function', { line: 1, column: 45 }],
  [`RETURN '${'x'.repeat(20_000)}'`, 'too-long', undefined],
])('%s is refused', (text, code, place) => {
  const refused = ConsoleText.of(text)
  expect(refused).toMatchObject({ code })
  if (place !== undefined && text !== '') expect(refused).toMatchObject({ place })
})

test('a log says what was asked, and none of its values', () => {
  expect(
    withoutLiterals("MATCH (n:Agent {id: 'secret'}) /* secret */ WHERE n.x > 42 RETURN n.name, $p // secret"),
  ).toBe('MATCH(n:Agent{id:?})WHERE n.x>? RETURN n.name,$p')
})

test('the place in what the database says is that in the text', () => {
  const message = 'Variable `m` not defined (line 3, column 24 (offset: 31))\n"RETURN m"\n ^'
  expect([withoutPlace(message), placeIn(message)]).toEqual(['Variable `m` not defined', { line: 2, column: 24 }])
  expect(placeIn('/ by zero')).toBeUndefined()
})
