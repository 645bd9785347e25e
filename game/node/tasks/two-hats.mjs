#!/usr/bin/env node
import { canGoOn } from './pinned-node.mjs';

if (canGoOn(import.meta.url)) await import('./two-hats.ts').then((launcher) => launcher.run());
