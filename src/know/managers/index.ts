import type { Manager } from '../manager.ts';
import { apk } from './apk.ts';
import { apt } from './apt.ts';
import { pip } from './pip.ts';
import { pipx } from './pipx.ts';

/** Every manager there is a file for. */
export const managers: readonly Manager[] = [apk, apt, pip, pipx];
