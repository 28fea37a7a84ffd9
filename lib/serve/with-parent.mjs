// Loaded before a build: it ends with the process that started it, however that ends, so that no build goes on unseen.
import { isMainThread } from 'node:worker_threads';

// What the build itself starts inherits this, and has no such line to its parent.
if (isMainThread && !process.send)
  process.stdin
    .on('end', () => process.exit(1))
    .resume()
    .unref();
