'use strict';
/** Loaded before the program: ends it when it so much as loads a part of Node that reaches the network. */
const { writeSync } = require('node:fs');
const Module = require('node:module');

function trip(what) {
  writeSync(2, `NETWORK: ${what}\n`);
  process.exit(99);
}

// The parts themselves, for whatever reaches them another way.
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');
net.Socket.prototype.connect = () => trip('a connection');
dgram.createSocket = () => trip('a datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = () => trip('a name');
  dns.promises[name] = () => trip('a name');
}
globalThis.fetch = () => trip('fetch');

const load = Module._load;
Module._load = function (name, ...rest) {
  if (/^(node:)?(https?|http2|net|tls|dns|dns\/promises|dgram|child_process)$/.test(name)) trip(name);
  if (name.endsWith('registry.cjs')) trip(name);
  return load.call(this, name, ...rest);
};
