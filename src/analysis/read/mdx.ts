import type { MdastNode } from 'satteri';
import type { Place } from '../model/doc.ts';
import { type Problem, problem } from './problem.ts';

/** The components an article may use, with the attributes each takes. Nothing else runs. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Update: ['date'],
  Aside: [],
};

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ALLOWED = 'Only `<Update date="…">` and `<Aside>` are allowed.';

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
    if (attribute.type !== 'mdxJsxAttribute' || !known.includes(shown)) {
      refuse(`the attribute \`${shown}\` of \`<${name}>\``, 'Delete the attribute.');
    } else if (typeof attribute.value !== 'string' || !ISO_DATE.test(attribute.value)) {
      const fix = 'Write an ISO date in quotation marks, for example `date="2026-04-20"`.';
      refuse(`this value of \`${shown}\` in \`<${name}>\``, fix);
    }
  }
  if (name === 'Update' && !node.attributes.some((a) => 'name' in a && a.name === 'date')) {
    refuse('an `<Update>` without a date', 'Write `<Update date="2026-04-20">`.');
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
