/** The program of the background thread; built beside the main one. */
import { parentPort } from 'node:worker_threads';
import { CHECKING_TASKS } from '../features/checking/checking-tasks.ts';
import { serveTasks } from '../platform/background/serve-tasks.ts';

if (parentPort) serveTasks(parentPort, CHECKING_TASKS);
