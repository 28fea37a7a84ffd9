import { createServer } from 'node:http';
import sirv from 'sirv';

// The yardstick: the same bytes as a file, sent by a server made for files. Arguments: folder, port.
const [folder = '.', port = '0'] = process.argv.slice(2);
const files = sirv(folder, { brotli: true, gzip: true, etag: true });
createServer((request, response) => files(request, response)).listen(Number(port), '127.0.0.1');
