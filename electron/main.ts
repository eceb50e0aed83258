import { startWindowHost } from './hosts/window/start-window-host.ts';

startWindowHost();
