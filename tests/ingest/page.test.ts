import { describe, expect, it, test } from 'vitest';
import { readPage } from '../../src/ingest/page.ts';

const STORY = [
  'Le 3 mars, j’ai commandé une étagère chez Boisclair. La vendeuse m’a promis la livraison sous dix jours, et j’ai posé ma matinée pour l’attendre, comme on attend un ami qui vient de loin.',
  'Le dixième jour, personne. J’ai appelé le service client, qui m’a gardée vingt minutes en ligne avant de m’apprendre que mon étagère « était partie ». Partie où ? On ne savait pas.',
  'J’ai rappelé le lendemain, puis la semaine suivante. On devait me rappeler : personne ne m’a jamais rappelée. Au bout de deux mois, j’ai demandé mon argent, et on m’a proposé un bon d’achat.',
];

const PAGE = `<!doctype html>
<html lang="fr"><head><title>Une étagère partie sans moi – Le carnet</title>
<meta property="og:site_name" content="Le carnet de Mado">
<meta property="og:title" content="Une étagère partie sans moi">
<meta property="article:published_time" content="2026-05-12T08:00:00+02:00">
<link rel="canonical" href="https://carnet.example/etagere">
<script>document.title = 'volé'; fetch('https://espion.example/')</script></head>
<body><header><nav><a href="/">Accueil</a> <a href="/a-propos">À propos</a></nav></header>
<main><article><h1>Une étagère partie sans moi</h1>
<p>Temps de lecture : 4 minutes</p>
<p>${STORY[0]}</p><h2>Dix jours plus tard</h2><p>${STORY[1]}</p>
<img src="https://espion.example/pixel.gif" alt="">
<blockquote><p>Votre satisfaction est notre priorité.</p></blockquote>
<p>${STORY[2]}</p></article>
<section><h3>Inscrivez-vous à la newsletter</h3><form><input type="email"><button>OK</button></form></section>
<aside><h3>Articles similaires</h3><ul><li><a href="/b">Mon canapé et moi</a></li></ul></aside></main>
<footer>© 2026 Mado</footer></body></html>`;

describe('a saved page', () => {
  const page = readPage(PAGE);

  it('says where and when it was published', () => {
    expect(page).toMatchObject({
      title: 'Une étagère partie sans moi',
      date: '2026-05-12',
      lang: 'fr',
      url: 'https://carnet.example/etagere',
      site: 'Le carnet de Mado',
    });
  });

  it.each(STORY)('keeps the story: %s', (paragraph) => {
    expect(page.markdown).toContain(paragraph);
  });

  it('keeps its headings and quotations as Markdown', () => {
    expect(page.markdown).toContain('## Dix jours plus tard');
    expect(page.markdown).toContain('> Votre satisfaction est notre priorité.');
  });

  it.each([
    'Accueil',
    'Temps de lecture',
    'newsletter',
    'Articles similaires',
    'Mon canapé',
    'espion',
    'fetch',
    '© 2026',
  ])('leaves %s behind', (words) => {
    expect(page.markdown).not.toContain(words);
  });
});

test('broken pages give what they have, and never fail', () => {
  for (const html of ['', '<', '<p>Bonjour', '</html>', '<table><tr><td>x', '<!--', '\u0000']) {
    expect(() => readPage(html)).not.toThrow();
  }
});
