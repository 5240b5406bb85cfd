/** The value of a formula as it is written for people; an evaluator that shares nothing with the one that made it. */
export function valueOfFormula(text: string): number {
  const tokens = text
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\b(?!(?:max|ceil|floor)\b)[A-Za-z]+\b/g, ' ')
    .match(/\d+(?:\.\d+)?|max|ceil|floor|[-+×/(),]/g);
  if (tokens === null) throw new Error(`not a formula: ${text}`);
  const read = tokens.slice();
  const value = sum(read);
  if (read.length > 0) throw new Error(`left over in ${text}: ${read.join(' ')}`);
  return value;
}

function sum(tokens: string[]): number {
  let value = product(tokens);
  while (tokens[0] === '+' || tokens[0] === '-')
    value = tokens.shift() === '+' ? value + product(tokens) : value - product(tokens);
  return value;
}

function product(tokens: string[]): number {
  let value = factor(tokens);
  while (tokens[0] === '×' || tokens[0] === '/') value = tokens.shift() === '×' ? value * factor(tokens) : value / factor(tokens);
  return value;
}

function factor(tokens: string[]): number {
  const token = tokens.shift();
  if (token === undefined) throw new Error('the formula ends too early');
  if (/^\d/.test(token)) return Number(token);
  if (token === '(') return closed(tokens, sum(tokens));
  if (tokens.shift() !== '(') throw new Error(`${token} without brackets`);
  const values = [sum(tokens)];
  while (tokens[0] === ',') {
    tokens.shift();
    values.push(sum(tokens));
  }
  const value = token === 'max' ? Math.max(...values) : token === 'ceil' ? Math.ceil(values[0] ?? 0) : Math.floor(values[0] ?? 0);
  return closed(tokens, value);
}

function closed(tokens: string[], value: number): number {
  if (tokens.shift() !== ')') throw new Error('a bracket stays open');
  return value;
}
