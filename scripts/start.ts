// Builds the site from seeds/ and serves it. PORT chooses the port.
import { fail, say } from '../src/io/terminal.ts';
import { serveSite } from './lib/serve-site.ts';

const wanted = process.env['PORT'];
const port = wanted === undefined || wanted === '' ? undefined : Number(wanted);
if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
  fail(`PORT is "${wanted}", which is no port number`, 'Give a number from 1 to 65535: PORT=8080 npm start');
}
await import('./build.ts');
const { url } = await serveSite(port === undefined ? {} : { port });
say(`\nReady: ${url}\nStop with Ctrl+C.`);
