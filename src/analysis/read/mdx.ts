import type { MdastNode } from 'satteri';
import type { Place } from '../model/doc.ts';
import { COMPONENTS } from './mdx-components.ts';
import { type Problem, problem } from './problem.ts';

const ALLOWED = `Only ${Object.values(COMPONENTS)
  .map(({ example }) => `\`${example}\``)
  .join(', ')} are allowed.`;

/** Everything in an MDX tree that an article may not contain. */
export function findForbiddenMdx(tree: MdastNode): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: MdastNode, what: string, fix: string) => {
    problems.push(problem('forbidden-mdx', { what, fix }, placeOfNode(node)));
  };
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        refuse(node, '`import` and `export` lines', 'Delete the line; no import is needed.');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (isComment(node.value)) break;
        refuse(node, `the expression \`{${shorten(node.value)}}\``, 'Write the text itself.');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node, (what, fix) => refuse(node, what, fix));
        break;
      default:
        break;
    }
  });
  return problems;
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function checkElement(node: Element, refuse: (what: string, fix: string) => void): void {
  const name = node.name ?? '';
  const known = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (known === undefined) {
    refuse(`the component \`<${name}>\``, `${ALLOWED} Use Markdown for all else.`);
    return;
  }
  if (node.type === 'mdxJsxTextElement') {
    const fix = 'Put the opening and the closing tag on lines of their own.';
    refuse(`\`<${name}>\` in the middle of a line`, fix);
    return;
  }
  for (const attribute of node.attributes) {
    const shown = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const rule = Object.hasOwn(known.attributes, shown) ? known.attributes[shown] : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || rule === undefined) {
      refuse(`the attribute \`${shown}\` of \`<${name}>\``, 'Delete the attribute.');
      continue;
    }
    // A value that is code, or none at all, is no more than an empty one.
    const fault = rule(typeof attribute.value === 'string' ? attribute.value : '');
    if (fault !== null) refuse(`this value of \`${shown}\` in \`<${name}>\``, fault);
  }
  for (const wanted of Object.keys(known.attributes)) {
    const given = node.attributes.some((one) => 'name' in one && one.name === wanted);
    if (!given) refuse(`\`<${name}>\` without \`${wanted}\``, `Write \`${known.example}\`.`);
  }
  if (!known.holdsText && node.children.length > 0) {
    refuse(`text within \`<${name}>\``, `Write \`${known.example}\`, and the text below it.`);
  }
}

/** What the parser says of MDX it cannot read: `5:3: Expected a closing tag…`. */
export function brokenMdx(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(message);
  const why = (match?.[3] ?? message).replace(/ \([a-z-]+:[a-z-]+\)$/, '');
  const place: Place = { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
  return problem('broken-mdx', { why }, place);
}

function visit(node: MdastNode, act: (node: MdastNode) => void): void {
  const stack: MdastNode[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    act(next);
    if ('children' in next) stack.push(...[...next.children].reverse());
  }
}

function placeOfNode(node: MdastNode): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function isComment(expression: string): boolean {
  return /^(?:\s*\/\*(?:(?!\*\/)[\s\S])*\*\/)+\s*$/.test(expression);
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
