import { EventEmitter } from 'node:events';
import type { Browser, Page } from '@playwright/test';

/** Plain Chromium cannot open app://, so its pages live at an address that leads nowhere. */
const HOME = 'https://dai-hoi.app.invalid';
const APP = 'app://dai-hoi';
export const toApp = (url: string): string => url.replace(HOME, APP);
export const toHome = (url: string): string => url.replace(APP, HOME);

export type WindowOptions = {
  readonly title?: string;
  readonly webPreferences: Readonly<Record<string, unknown>> & { readonly preload: string };
};
export type DoubleWindow = EventEmitter & {
  readonly options: WindowOptions;
  readonly page: Promise<Page>;
  readonly loaded: Promise<void>;
  readonly webContents: EventEmitter & { windowOpenHandler: (details: { url: string }) => { action: string } };
  readonly close: () => Promise<void>;
};
type Answering<T extends unknown[], R> = ((...given: T) => R) | null;

/** All that the window host has told Electron since it was launched, for tests to look at. */
export type DoubleState = {
  readonly browser: Browser;
  readonly appPath: string;
  /** Another copy holds the lock */
  readonly secondCopy: boolean;
  readonly paths: Map<string, string>;
  readonly switches: Map<string, string>;
  readonly privileged: { scheme: string; privileges: Record<string, boolean> }[];
  readonly handlers: Map<string, (request: Request) => Response | Promise<Response>>;
  readonly windows: DoubleWindow[];
  readonly session: EventEmitter;
  beforeRequest: Answering<[{ url: string }, (answer: { cancel?: boolean }) => void], void>;
  permissionRequest: Answering<[unknown, string, (granted: boolean) => void], void>;
  permissionCheck: Answering<[unknown, string], boolean>;
  devicePermission: Answering<[unknown], boolean>;
  spellChecker: boolean;
  sandboxed: boolean;
  quitCalled: boolean;
  menu: readonly MenuEntry[];
  /** Addresses the host refused to load */
  readonly refused: string[];
  /** Addresses that would have left the machine: must stay empty */
  readonly escaped: string[];
  readonly errorBoxes: string[];
  /** Asked by the system's own question box */
  readonly questions: Question[];
  /** Index of the button a person would press; by default the one that Escape means */
  answer: (question: Question) => number;
};
export type Question = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly cancelId: number;
};
export type MenuEntry = {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: readonly MenuEntry[];
  readonly click?: () => void;
};

type Given = Pick<DoubleState, 'browser' | 'appPath' | 'secondCopy'>;

export function freshState(given: Given): DoubleState {
  return {
    ...given,
    paths: new Map(),
    switches: new Map(),
    privileged: [],
    handlers: new Map(),
    windows: [],
    session: new EventEmitter(),
    beforeRequest: null,
    permissionRequest: null,
    permissionCheck: null,
    devicePermission: null,
    spellChecker: true,
    sandboxed: false,
    quitCalled: false,
    menu: [],
    refused: [],
    escaped: [],
    errorBoxes: [],
    questions: [],
    answer: ({ cancelId }) => cancelId,
  };
}

/**
 * The runner's loader and Node's own may each load these files once; what they
 * share must therefore hang on the global object.
 */
const holder = globalThis as typeof globalThis & { __electronDouble?: { state: DoubleState | null } };
holder.__electronDouble ??= { state: null };

export function setState(state: DoubleState): DoubleState {
  holder.__electronDouble = { state };
  return state;
}

export function current(): DoubleState {
  const state = holder.__electronDouble?.state;
  if (!state) throw new Error('the double has not been launched');
  return state;
}
