// Which address gives what? One row a route; whatever is in an address is looked up, never joined to a path of the disk.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Language } from '@onething/core';
import { notice, paperHtml, paperSheet } from '@onething/papers';
import { json, page, redirect, type Answer, type Ask } from './http/exchange.ts';
import { receiptOf, takeIn } from './intake.ts';
import { embeddingPage, EMBEDDINGS } from './pages/embedding.ts';
import { fault } from './pages/fault.ts';
import { fillPage } from './pages/fill.ts';
import { echoPage } from './pages/echo.ts';
import { link } from './pages/layout.ts';
import { startPage } from './pages/start.ts';
import { submissionPage } from './pages/submission.ts';
import { submissionsPage } from './pages/submissions.ts';
import { held, type Scenario } from './scenarios.ts';
import type { Case, Store } from './store.ts';
import type { Uploads } from './uploads.ts';
import { words } from './words.ts';

export interface Desk {
  readonly site: string;
  readonly designer: string;
  readonly embedding: string;
  readonly scenarios: readonly Scenario[];
  readonly store: Store;
  readonly uploads: Pick<Uploads, 'find' | 'state'>;
}

type Parts = readonly string[];
type Handler = (ask: Ask, parts: Parts) => Answer | undefined;
type Route = readonly [method: 'GET' | 'POST', path: RegExp, handler: Handler];

/** A function from a request to its answer; what no route knows is 404, what it knows otherwise 405. */
export function routesOf(desk: Desk): (ask: Ask) => Answer {
  const routes = [...pages(desk), ...api(desk), ...files(desk)];
  return (ask) => {
    const forProgram = ask.path.startsWith('/api/');
    const there = routes.map(([method, path, handler]) => ({ method, handler, parts: path.exec(ask.path) })).filter(({ parts }) => parts);
    if (there.length > 0 && there.every(({ method }) => method !== ask.method)) return fault(405, words.notAllowed, ask.lang, forProgram);
    const found = there.find(({ method }) => method === ask.method);
    return found?.handler(ask, found.parts!.slice(1)) ?? fault(404, words.notFound, ask.lang, forProgram);
  };
}

function pages({ scenarios, store }: Desk): Route[] {
  const scenario = (name: string | undefined): Scenario | undefined => scenarios.find((s) => s.name === name);
  return [
    ['GET', /^\/$/, ({ lang }) => page(startPage(scenarios, lang))],
    [
      'GET',
      /^\/fill\/([a-z-]+)$/,
      ({ lang, query }, [name]) => {
        const found = scenario(name);
        return (
          found &&
          page(
            fillPage(found, lang, {
              persona: query.get('persona') ?? undefined,
              held: query.get('held') ?? undefined,
              long: query.get('mode') === 'long'
            })
          )
        );
      }
    ],
    [
      'GET',
      /^\/notice\/([a-z-]+)$/,
      ({ lang }, [name]) => {
        const found = scenario(name);
        return found && paperOf(notice(found.composition, {}, { language: lang }));
      }
    ],
    [
      'GET',
      /^\/submissions$/,
      ({ lang }) =>
        page(
          submissionsPage(
            store
              .numbers()
              .slice(0, 100)
              .map((number) => store.find(number)!),
            lang
          )
        )
    ],
    [
      'GET',
      /^\/submissions\/([0-9A-Z-]+)$/,
      ({ lang }, [number]) => {
        const kept = store.find(number!);
        return kept && page(submissionPage(kept, lang));
      }
    ],
    [
      'GET',
      /^\/submissions\/([0-9A-Z-]+)\/notice$/,
      ({ lang }, [number]) => {
        const kept = store.find(number!);
        return kept && paperOf((receiptOf(kept, lang) as { notice: Parameters<typeof paperHtml>[0] }).notice);
      }
    ],
    ['GET', /^\/embedding$/, ({ lang }) => page(embeddingPage(lang))],
    ['POST', /^\/echo$/, ({ lang, body, header }) => page(echoPage(body, header('content-type'), lang))]
  ];
}

function api({ scenarios, store, uploads }: Desk): Route[] {
  const texts = new Map(scenarios.map((s) => [s.name, { text: JSON.stringify(s.composition), tag: `"${s.digest}"` }]));
  return [
    [
      'GET',
      /^\/api\/compositions\/([a-z-]+)$/,
      ({ header }, [name]) => {
        const found = texts.get(name!);
        return found && cached({ type: 'application/json; charset=utf-8', body: found.text, tag: found.tag }, header('if-none-match'));
      }
    ],
    [
      'GET',
      /^\/api\/compositions\/([a-z-]+)\/personas\/([a-z-]+)$/,
      (_, [name, persona]) => {
        const found = scenarios.find((s) => s.name === name)?.personas.find((p) => p.name === persona);
        return found && json(found.submission);
      }
    ],
    [
      'GET',
      /^\/api\/compositions\/([a-z-]+)\/personas\/([a-z-]+)\/held$/,
      (_, [name, persona]) => {
        const scenario = scenarios.find((s) => s.name === name),
          found = scenario?.personas.find((p) => p.name === persona);
        return found && json(held(scenario!.composition, found.submission));
      }
    ],
    [
      'POST',
      /^\/api\/(zh|en)\/submissions$/,
      ({ body, header }, [lang]) => {
        const outcome = takeIn({ body, key: header('idempotency-key'), now: new Date() }, scenarios, store, uploads);
        if (outcome.kind === 'refused') return json({ error: outcome.error, problems: outcome.problems }, outcome.status);
        const receipt = receiptOf(outcome.kept, lang as Language);
        return json(receipt, outcome.kind === 'kept' ? 201 : 200, {
          location: link(`/submissions/${outcome.kept.number}`, lang as Language)
        });
      }
    ],
    [
      'GET',
      /^\/api\/(zh|en)\/submissions\/files\/([0-9a-f]{32})\/state$/,
      (_, [lang, id]) => {
        const state = uploads.state(id!);
        return state && json(state.state === 'refused' ? { ...state, reason: state.reason[lang as Language] } : state);
      }
    ],
    [
      'GET',
      /^\/submissions\/([0-9A-Z-]+)\/submission\.json$/,
      (_, [number]) => {
        const kept = store.find(number!);
        return kept && json(kept.submission);
      }
    ],
    [
      'GET',
      /^\/submissions\/([0-9A-Z-]+)\/dossiers\/([A-Za-z0-9_-]+)\.json$/,
      (_, [number, item]) => {
        const dossier = store.find(number!)?.dossiers.find((d) => d.item.id === item);
        return dossier && json(dossier);
      }
    ],
    [
      'GET',
      /^\/submissions\/([0-9A-Z-]+)\/files\/(sha256-[0-9a-f]{64})$/,
      (_, [number, name]) => attached(store.find(number!), name!, uploads)
    ]
  ];
}

// ---- files

/** An attached file, to be saved; never shown inside a page of this origin. */
function attached(kept: Case | undefined, name: string, uploads: Pick<Uploads, 'find'>): Answer | undefined {
  const digest = name.replace('-', ':'),
    file = kept?.submission.files?.find((f) => f.digest === digest),
    found = file && uploads.find(digest);
  return (
    found && {
      status: 200,
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'cache-control': 'no-store'
      },
      body: readFileSync(found.file)
    }
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
};

interface Kept {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly tag: string;
}

/** Read once, by name: what is not in the folder when the server starts is not there. */
function files({ site, designer, embedding }: Desk): Route[] {
  const assets = folder(site),
    application = folder(designer),
    examples = new Map(
      EMBEDDINGS.flatMap(({ name }) => [...folder(join(embedding, name))].map(([file, kept]) => [`${name}/${file}`, kept]))
    );
  assets.set('paper.css', keptOf(paperSheet, '.css'));
  return [
    ['GET', /^\/assets\/([A-Za-z0-9_.-]+)$/, ({ header }, [name]) => served(assets.get(name!), header)],
    ['GET', /^\/designer$/, ({ lang }) => redirect(link('/designer/', lang))],
    [
      'GET',
      /^\/designer\/([A-Za-z0-9_./-]*)$/,
      ({ header }, [name]) => served(application.get(name || 'index.html'), header, name!.startsWith('assets/'))
    ],
    [
      'GET',
      /^\/embedding\/([a-z-]+)$/,
      ({ lang }, [name]) => (EMBEDDINGS.some((e) => e.name === name) ? redirect(link(`/embedding/${name}/`, lang)) : undefined)
    ],
    ['GET', /^\/embedding\/([a-z-]+)\/$/, ({ lang, header }, [name]) => served(examples.get(`${name}/index.${lang}.html`), header)],
    ['GET', /^\/embedding\/([a-z-]+\/[a-z-]+\.(?:js|css|svg))$/, ({ header }, [name]) => served(examples.get(name!), header)]
  ];
}

/** `forever`: the name changes with the content. */
const served = (kept: Kept | undefined, header: Ask['header'], forever = false): Answer | undefined =>
  kept && cached(kept, header('if-none-match'), forever);

function cached({ type, body, tag }: Kept, known: string | undefined, forever = false): Answer {
  const headers = { 'content-type': type, etag: tag, 'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache' };
  return known === tag ? { status: 304, headers, body: '' } : { status: 200, headers, body };
}

function folder(place: string): Map<string, Kept> {
  const inside = existsSync(place) ? readdirSync(place, { recursive: true, encoding: 'utf8' }) : [];
  return new Map(
    inside
      .filter((name) => TYPES[extname(name)] && statSync(join(place, name)).isFile())
      .map((name) => [relative('.', name).split(sep).join('/'), keptOf(readFileSync(join(place, name)), extname(name))])
  );
}

const keptOf = (body: string | Uint8Array, ext: string): Kept => ({
  type: TYPES[ext]!,
  body,
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
});

const paperOf = (paper: Parameters<typeof paperHtml>[0]): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: paperHtml(paper, { stylesheet: '/assets/paper.css' })
});
