#!/usr/bin/env node
import { main } from '../dist/minutes.js';
process.exitCode = await main(process.argv.slice(2));
