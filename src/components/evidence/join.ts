/**
 * Joins a sentence and its note while one of them is pointed at or focused: both are marked, the
 * others dimmed, and on wide screens a hairline runs from one to the other. Nothing depends on it.
 */
const story = document.querySelector<HTMLElement>('.story');
const thread = document.createElement('i');
thread.className = 'thread';
thread.hidden = true;

function idOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const sentence = target.closest<HTMLAnchorElement>('a.ev');
  if (sentence) return sentence.hash.slice(1);
  return (target.closest('.n') ?? target.closest('.notes li')?.querySelector('.n'))?.id;
}

function join(event: Event): void {
  if (story === null) return;
  const id = idOf(event.target);
  for (const old of story.querySelectorAll('.on')) old.classList.remove('on');
  const note = id === undefined ? null : document.getElementById(id)?.closest('li');
  const sentence = [...story.querySelectorAll(`a.ev[href="#${id}"]`)];
  const joined = note != null && sentence.length > 0;
  story.classList.toggle('joining', joined);
  thread.hidden = !joined;
  if (!joined || note == null) return;
  for (const part of [note, ...sentence]) part.classList.add('on');
  const frame = story.getBoundingClientRect();
  const from = [...(sentence.at(-1)?.getClientRects() ?? [])].at(-1);
  const to = note.getBoundingClientRect();
  if (from === undefined || to.height === 0) return;
  const down = to.top + 9 >= from.bottom;
  Object.assign(thread.style, {
    insetInlineStart: `${from.right - frame.left}px`,
    insetBlockStart: `${(down ? from.bottom : to.top + 9) - frame.top}px`,
    inlineSize: `${Math.max(0, to.left - 8 - from.right)}px`,
    blockSize: `${Math.abs(to.top + 9 - from.bottom)}px`,
    borderBlockWidth: down ? '1px 0' : '0 1px',
  });
}

if (story !== null) {
  story.append(thread);
  for (const kind of ['pointerover', 'pointerleave', 'focusin', 'focusout']) {
    story.addEventListener(kind, join);
  }
}
