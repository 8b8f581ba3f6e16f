/** Shows the button that prints the page; without script the browser's own menu prints as well. */
const button = document.querySelector<HTMLButtonElement>('.case-foot button');
if (button !== null) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
