import { relative, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { articleFile, digestOfCase, digestOfMaking, idOf } from './articles.ts';
import type { Engine } from './engine.ts';
import type { Fault } from './fault.ts';
import { announce, digestOfFresh, refresh } from './fresh.ts';

const ARTICLES = 'content/articles/';
const KNOWLEDGE = /^content\/[^/]+\/.*\.yaml$/;

/** What stays ready while an author writes, so that a save costs the reading of one article. */
export class Desk {
  readonly #root: string;
  readonly #context: LoaderContext;
  readonly #syncAll: () => Promise<Fault[]>;
  #making: string;

  /** @param syncAll brings the store up to date with all articles */
  constructor(root: string, context: LoaderContext, syncAll: () => Promise<Fault[]>) {
    this.#root = root;
    this.#context = context;
    this.#syncAll = syncAll;
    this.#making = digestOfMaking(root);
  }

  /** Loads the knowledge before it is asked for. */
  async prepare(): Promise<Fault[]> {
    await this.#ready();
    return [];
  }

  async #ready(): Promise<Engine> {
    const { engineAt } = await import('./engine.ts');
    const engine = engineAt(this.#root);
    engine.load();
    return engine;
  }

  /**
   * Takes up what happened to a file: one article alone if it was saved, everything if one has
   * gone or what is known has changed.
   * @param file whole path
   */
  async take(event: string, file: string): Promise<Fault[]> {
    const path = relative(this.#root, file).split(sep).join('/');
    if (path.startsWith(ARTICLES) && /\.mdx?$/.test(path)) {
      if (event === 'change' || event === 'add') return this.#save(path);
      if (event === 'unlink') return this.#syncAll();
    } else if (KNOWLEDGE.test(path)) {
      this.#making = digestOfMaking(this.#root);
      const { forgetEngine } = await import('./engine.ts');
      forgetEngine();
      const faults = await this.#syncAll();
      await this.#ready();
      return faults;
    }
    return [];
  }

  async #save(path: string): Promise<Fault[]> {
    const { store, logger } = this.#context;
    const id = idOf(path);
    const known = store.get(id);
    if (known?.filePath !== undefined && known.filePath !== path) return this.#syncAll();
    const digest = digestOfCase(this.#making, articleFile(this.#root, path)) ?? '';
    if ((digestOfFresh(id) ?? known?.digest) === digest) return [];
    const started = performance.now();
    const engine = await this.#ready();
    const { publish } = await import('./publish.ts');
    const outcome = publish(engine, path);
    if ('diagnostics' in outcome) {
      announce(id);
      return outcome.diagnostics.map((found) => ({ ...found, file: path }));
    }
    const { stored } = outcome;
    if (known === undefined) store.set({ id, data: stored, digest, filePath: path });
    else refresh(id, { stored, digest, path });
    logger.info(`${path} analysed in ${Math.round(performance.now() - started)} ms`);
    return [];
  }
}
