// Loaded with --import: leads the Neon driver to the proxy of the tests, as the tests do in their own process.
import { neonConfig } from '@neondatabase/serverless';
import WebSocket from 'ws';

const { GONGKAI_NEON_PROXY: proxy, GONGKAI_NEON_TARGET: target } = process.env;
neonConfig.webSocketConstructor = WebSocket;
neonConfig.wsProxy = () => `127.0.0.1:${proxy}/v1?address=${target}`;
neonConfig.useSecureWebSocket = false;
neonConfig.pipelineTLS = false;
neonConfig.pipelineConnect = false;
