/** RubyGems: what packages need of an image. See make/needs.mjs for the lines and their sources; 2026-11-23. */
export const gems = `
Ascii85 - pure ~
RedCloth - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
action_text-trix - pure ~
actioncable - pure ~
actionmailbox - pure ~
actionmailer - pure ~
actionpack - pure ~
actiontext - pure ~
actionview - pure ~
activejob - pure ~
activemodel - pure ~
activerecord - pure ~
activerecord-oracle_enhanced-adapter - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
activestorage - pure ~ r?libvips42,imagemagick,poppler-utils,ffmpeg/vips,imagemagick,poppler-utils,ffmpeg/libvips42t64,imagemagick,poppler-utils,ffmpeg
activesupport - pure ~
addressable - pure ~
afm - pure ~
after_commit_everywhere - pure ~
agoo - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
allocation_tracer - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
amatch - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
ansi - pure ~
appsignal - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
arel - pure ~
argon2 - compiled b?gcc,make,libc6-dev/gcc,make,musl-dev
ast - pure ~
async - pure ~
async-container - pure ~
async-container-supervisor - pure ~
async-http - pure ~
async-http-cache - pure ~
async-pool - pure ~
async-service - pure ~
atk - compiled bgcc,make,libc6-dev,libatk1.0-dev/gcc,make,musl-dev,atk-dev r?libatk1.0-0/atk/libatk1.0-0t64
auth-sanitizer - pure ~
autoparse - pure ~
autoprefixer-rails - pure ~ r?nodejs/nodejs
avro - pure ~
aws-eventstream - pure ~
aws-partitions - pure ~
aws-sdk - pure ~
aws-sdk-core - pure ~
aws-sdk-s3 - pure ~
aws-sigv2 - pure ~
aws-sigv4 - pure ~
azure-storage-blob - pure ~
azure-storage-common - pure ~
bake - pure ~
base64 - pure ~
bcrypt - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
bcrypt_pbkdf - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
benchmark - pure ~
better_html - pure ~
bigdecimal - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
bindex - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
binding_of_caller - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
bitset - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
blake3-rb - compiled ~ b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
bootsnap - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
brakeman - pure ~
bson - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
builder - pure ~
bundler - pure ~ r?git/git
bundler-audit - pure ~
business - pure ~
byebug - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
cairo - compiled bgcc,make,libc6-dev,libcairo2-dev,pkg-config/gcc,make,musl-dev,cairo-dev,pkgconf r?libcairo2/cairo
cairo-gobject - compiled bgcc,make,libc6-dev,libcairo2-dev/gcc,make,musl-dev,cairo-dev r?libcairo-gobject2/cairo-gobject
capybara - pure ~
capybara-playwright-driver - pure ~
capybara-webkit - compiled bg++,make,qtbase5-dev,libqt5webkit5-dev/g++,make,musl-dev,qt5-qtwebkit-dev/g++,make,qtbase5-dev r?libqt5webkit5/qt5-qtwebkit/
carrierwave - pure ~
cbor - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
cgi - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
charlock_holmes - compiled bg++,make,libicu-dev,zlib1g-dev,pkg-config/g++,make,musl-dev,icu-dev,zlib-dev r?libicu72/icu-libs/libicu76
chartkick - pure ~
childprocess - pure ~
chronic - pure ~
chunky_png - pure ~
citrus - pure ~
cityhash - compiled ~ b?g++,make/g++,make,musl-dev
cld3 - compiled bg++,make,protobuf-compiler,libprotobuf-dev/g++,make,musl-dev,protobuf-dev r?libprotobuf32/libprotobuf/libprotobuf32t64
climate_control - pure ~
coderay - pure ~
coffee-rails - pure ~ r?nodejs/nodejs
coffee-script - pure ~ r?nodejs/nodejs
coffee-script-source - pure ~
colorize - pure ~
combine_pdf - pure ~
commonmarker - prebuilt lgma b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
concurrent-ruby - pure ~
connection_pool - pure ~
console - pure ~
cool.io - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
crack - pure ~
crass - pure ~
cssbundling-rails - pure ~ r?nodejs/nodejs
csv - pure ~
cucumber - pure ~
cucumber-core - pure ~
cucumber-cucumber-expressions - pure ~
cucumber-gherkin - pure ~
cucumber-html-formatter - pure ~
cucumber-messages - pure ~
cucumber-tag-expressions - pure ~
cuprite - pure ~ r?chromium/chromium
curb - compiled bgcc,make,libc6-dev,libcurl4-openssl-dev/gcc,make,musl-dev,curl-dev r?libcurl4/libcurl/libcurl4t64
curses - compiled bgcc,make,libc6-dev,libncurses-dev/gcc,make,musl-dev,ncurses-dev r?libncursesw6/ncurses-libs
damerau-levenshtein - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
dartsass-rails - pure ~
database_cleaner-active_record - pure ~
database_cleaner-core - pure ~
datadog - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
datadog-ruby_core_source - pure ~
date - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
dbm - compiled ~ b?gcc,make,libc6-dev,libdb-dev/gcc,make,musl-dev,db-dev r?libdb5.3/db/libdb5.3t64
ddtrace - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
debase - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
debug - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
debug_inspector - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
declarative - pure ~
declarative-option - pure ~
devise - pure ~
diff-lcs - pure ~
dig_rb - pure ~
digest-blake3 - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
digest-crc - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
digest-murmurhash - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
digest-sha3 - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
do_sqlite3 - compiled bgcc,make,libc6-dev,libsqlite3-dev/gcc,make,musl-dev,sqlite-dev r?libsqlite3-0/sqlite-libs
docile - pure ~
docker_registry2 - pure ~
dogstatsd-ruby - pure ~
domain_name - pure ~
dotenv - pure ~
drb - pure ~
dry-configurable - pure ~
dry-core - pure ~
dry-inflector - pure ~
dry-logic - pure ~
dry-types - pure ~
duckdb - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
ed25519 - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
elastic-transport - pure ~
elasticsearch - pure ~
elasticsearch-api - pure ~
elasticsearch-transport - pure ~
elasticsearch-xpack - pure ~
erb - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
erb_lint - pure ~
erubi - pure ~
erubis - pure ~
escape_utils - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
et-orbi - pure ~
ethon - pure r?libcurl4/libcurl/libcurl4t64
eventmachine - compiled bg++,make,libssl-dev/g++,make,musl-dev,openssl-dev r?libssl3/libssl3,libstdc++/libssl3t64
excon - pure ~
execjs - pure r?nodejs/nodejs
exif - compiled bgcc,make,libc6-dev,libexif-dev/gcc,make,musl-dev,libexif-dev r?libexif12/libexif
exiv2 - compiled bg++,make,libexiv2-dev/g++,make,musl-dev,exiv2-dev r?libexiv2-27/exiv2/libexiv2-28
extlib - pure ~
factory_bot - pure ~
faker - pure ~
falcon - pure ~
faraday - pure ~
faraday-em_http - pure ~
faraday-em_synchrony - pure ~
faraday-excon - pure ~
faraday-follow_redirects - pure ~
faraday-httpclient - pure ~
faraday-multipart - pure ~
faraday-net_http - pure ~
faraday-net_http_persistent - pure ~
faraday-patron - pure ~
faraday-rack - pure ~
faraday-retry - pure ~
faraday-typhoeus - pure ~
faraday_middleware - pure ~
faraday_middleware-aws-sigv4 - pure ~
fast-stemmer - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
fast_blank - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
fast_trie - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
ferrum - pure ~ r?chromium/chromium
ffi - prebuilt lgma bgcc,make,libc6-dev,libffi-dev,pkg-config/gcc,make,musl-dev,libffi-dev,pkgconf r?libffi8/libffi
ffi-compiler - pure ~
ffi-rzmq - pure ~ r?libzmq5/libzmq
ffi-rzmq-core - pure r?libzmq5/libzmq
fiber-annotation - pure ~
fiber-local - pure ~
fiber-storage - pure ~
fiddle - compiled bgcc,make,libc6-dev,libffi-dev/gcc,make,musl-dev,libffi-dev r?libffi8/libffi
fluent-config-regexp-type - pure ~
fluent-mixin-config-placeholders - pure ~
fluent-mixin-plaintextformatter - pure ~
fluent-mixin-rewrite-tag-name - pure ~
fluent-plugin-avro - pure ~
fluent-plugin-azure-storage-append-blob-lts - pure ~
fluent-plugin-cloudwatch-logs - pure ~
fluent-plugin-concat - pure ~
fluent-plugin-dedot_filter - pure ~
fluent-plugin-detect-exceptions - pure ~
fluent-plugin-elasticsearch - pure ~
fluent-plugin-gcs - pure ~
fluent-plugin-gelf-hs - pure ~
fluent-plugin-google-cloud - pure ~
fluent-plugin-grok-parser - pure ~
fluent-plugin-json-in-json-2 - pure ~
fluent-plugin-kafka - pure ~
fluent-plugin-kinesis - pure ~
fluent-plugin-kubernetes_metadata_filter - pure ~
fluent-plugin-kubernetes_remote_syslog - pure ~
fluent-plugin-loggly - pure ~
fluent-plugin-logzio - pure ~
fluent-plugin-multi-format-parser - pure ~
fluent-plugin-opensearch - pure ~
fluent-plugin-papertrail - pure ~
fluent-plugin-parser-avro - pure ~
fluent-plugin-parser-cri - pure ~
fluent-plugin-prometheus - pure ~
fluent-plugin-record-modifier - pure ~
fluent-plugin-record-reformer - pure ~
fluent-plugin-remote_syslog - pure ~
fluent-plugin-rewrite-tag-filter - pure ~
fluent-plugin-s3 - pure ~
fluent-plugin-secure-forward - pure ~
fluent-plugin-systemd - pure ~
fluentd - pure ~
fog-core - pure ~
fog-json - pure ~
fog-xml - pure ~
foreman - pure ~
formatador - pure ~
friendly_id - pure ~
fugit - pure ~
fuzzy_match - pure ~
gdbm - compiled ~ b?gcc,make,libc6-dev,libgdbm-dev/gcc,make,musl-dev,gdbm-dev r?libgdbm6/gdbm/libgdbm6t64
gdk_pixbuf2 - compiled bgcc,make,libc6-dev,libgdk-pixbuf-2.0-dev/gcc,make,musl-dev,gdk-pixbuf-dev r?libgdk-pixbuf-2.0-0/gdk-pixbuf
gelf - pure ~
gemoji - pure ~
gio2 - compiled bgcc,make,libc6-dev,libglib2.0-dev,libgirepository1.0-dev,pkg-config/gcc,make,musl-dev,glib-dev,gobject-introspection-dev r?libglib2.0-0/glib/libglib2.0-0t64
git - pure ~ r?git/git
github-markdown - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
gitlab - pure ~
gitlab-pg_query - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
glib2 - compiled bgcc,make,libc6-dev,libglib2.0-dev,pkg-config/gcc,make,musl-dev,glib-dev,pkgconf r?libglib2.0-0/glib/libglib2.0-0t64
globalid - pure ~
gmp - compiled ~ b?gcc,make,libc6-dev,libgmp-dev/gcc,make,musl-dev,gmp-dev r?libgmp10/gmp
gobject-introspection - compiled bgcc,make,libc6-dev,libgirepository1.0-dev,pkg-config/gcc,make,musl-dev,gobject-introspection-dev,pkgconf r?libgirepository-1.0-1/gobject-introspection
google-api-client - pure ~
google-apis-core - pure ~
google-apis-iamcredentials_v1 - pure ~
google-apis-storage_v1 - pure ~
google-cloud-core - pure ~
google-cloud-env - pure ~
google-cloud-errors - pure ~
google-cloud-storage - pure ~
google-logging-utils - pure ~
google-protobuf - prebuilt lgma b?gcc,make,libc6-dev/gcc,make,musl-dev
google_hash - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
googleapis-common-protos - pure ~
googleapis-common-protos-types - pure ~
googleauth - pure ~
gpgme - compiled bgcc,make,libc6-dev,libgpgme-dev,libassuan-dev,libgpg-error-dev/gcc,make,musl-dev,gpgme-dev r?libgpgme11/gpgme/libgpgme11t64
grape - pure ~
grover - pure ~ r?chromium,nodejs/chromium,nodejs
grpc - prebuilt lgma bg++,make,libssl-dev,pkg-config/g++,make,musl-dev,openssl-dev,linux-headers r?/libstdc++
gtk2 - compiled bgcc,make,libc6-dev,libgtk2.0-dev/gcc,make,musl-dev,gtk+2.0-dev r?libgtk2.0-0/gtk+2.0/libgtk2.0-0t64
hamlit - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
hashdiff - pure ~
hashery - pure ~
hashie - pure ~
herb - prebuilt lgma b?gcc,make,libc6-dev/gcc,make,musl-dev
highline - pure ~
hiredis - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
hiredis-client - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
hitimes - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
hpricot - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
htmlentities - pure ~
http - pure ~
http-accept - pure ~
http-cookie - pure ~
http-form_data - pure ~
http-parser - compiled b?gcc,make,libc6-dev/gcc,make,musl-dev
http_parser.rb - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
httparty - pure ~
httpclient - pure ~
hunspell - compiled ~ b?gcc,make,libc6-dev,libhunspell-dev/gcc,make,musl-dev,hunspell-dev r?libhunspell-1.7-0/libhunspell
i18n - pure ~
i18n-tasks - pure ~
ibandit - pure ~
ibm_db - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev r?libxml2/
ice_nine - pure ~
iconv - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
idn-ruby - compiled bgcc,make,libc6-dev,libidn-dev/gcc,make,musl-dev,libidn-dev r?libidn12/libidn
image_processing - pure r?libvips42,imagemagick/vips,imagemagick/libvips42t64,imagemagick
importmap-rails - pure ~
inline_svg - pure ~
inotify - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
io-console - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
io-endpoint - pure ~
io-event - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
io-stream - pure ~
io-wait - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
iodine - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
irb - pure ~
itsi-scheduler - compiled b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
itsi-server - compiled b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
jaro_winkler - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
jbuilder - pure ~
jmespath - pure ~
jquery-rails - pure ~
jsbundling-rails - pure ~ r?nodejs/nodejs
json - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
jsonpath - pure ~
judy - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
jwt - pure ~
kamal - pure ~
kaminari - pure ~
kaminari-actionview - pure ~
kaminari-activerecord - pure ~
kaminari-core - pure ~
karafka-rdkafka - compiled ~ b?g++,make/g++,make,musl-dev
kgio - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
kramdown 2.5.2 pure r-
kramdown-parser-gfm - pure ~
kt-paperclip - pure ~ r?imagemagick,file/imagemagick,file
kubeclient - pure ~
language_server-protocol - pure ~
launchy - pure ~
letter_opener - pure ~
leveldb-ruby - compiled ~ b?g++,make/g++,make,musl-dev r?/libstdc++
levenshtein-ffi - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
libdatadog - prebuilt lga b?gcc,make,libc6-dev/gcc,make,musl-dev
libddwaf - prebuilt lgma b?gcc,make,libc6-dev/gcc,make,musl-dev
libv8 - compiled bg++,make/g++,make,musl-dev
libv8-node - prebuilt lga b?g++,make/g++,make,musl-dev
libxml-ruby - compiled bgcc,make,libc6-dev,libxml2-dev/gcc,make,musl-dev,libxml2-dev r?libxml2/libxml2
libxslt-ruby - compiled ~ b?gcc,make,libc6-dev,libxml2-dev,libxslt1-dev/gcc,make,musl-dev,libxml2-dev,libxslt-dev r?libxslt1.1/libxslt
lint_roller - pure ~
liquid - pure ~
liquid-c - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
listen - pure ~
little-plugger - pure ~
llhttp-ffi - compiled b?gcc,make,libc6-dev/gcc,make,musl-dev
lmdb - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
localhost - pure ~
logger - pure ~
logging - pure ~
loofah - pure ~
lru_redux - pure ~
ltsv - pure ~
lz4-ruby - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
magic - pure r?libmagic1/libmagic/libmagic1t64
mail - pure ~
mapping - pure ~
marcel - pure ~
mathematical - compiled bgcc,make,libc6-dev,cmake,bison,flex,libglib2.0-dev,libcairo2-dev,libpango1.0-dev,libgdk-pixbuf-2.0-dev,libxml2-dev,pkg-config,python3/gcc,make,musl-dev,cmake,bison,flex,glib-dev,cairo-dev,pango-dev,gdk-pixbuf-dev,libxml2-dev,python3 r?libcairo2,libpango-1.0-0,libgdk-pixbuf-2.0-0,libxml2/cairo,pango,gdk-pixbuf,libxml2
matrix - pure ~
maxmind_geoip2 - compiled bgcc,make,libc6-dev,libmaxminddb-dev/gcc,make,musl-dev,libmaxminddb-dev r?libmaxminddb0/libmaxminddb
memcached - compiled ~ b?gcc,make,libc6-dev,libmemcached-dev,libsasl2-dev/gcc,make,musl-dev,libmemcached-dev,cyrus-sasl-dev r?libmemcached11/libmemcached-libs/libmemcached11t64
memoist - pure ~
memory - pure ~
memory-leak - pure ~
memory_profiler - pure ~
method_source - pure ~
metrics - pure ~
mime-types - pure ~
mime-types-data - pure ~
mimemagic - pure r?shared-mime-info/shared-mime-info
mini_magick - pure r?imagemagick/imagemagick
mini_mime - pure ~
mini_portile2 - pure ~
mini_racer - compiled ~ b?g++,make/g++,make,musl-dev r?/libstdc++
minitest - pure ~
minitest-fail-fast - pure ~
minitest-reporters - pure ~
mission_control-jobs - pure ~
mocha - pure ~
msgpack - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
multi_json - pure ~
multi_test - pure ~
multi_xml - pure ~
multipart-post - pure ~
murmurhash3 - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
mustermann - pure ~
mustermann-grape - pure ~
mutex_m - pure ~
mysql - compiled bgcc,make,libc6-dev,default-libmysqlclient-dev/gcc,make,musl-dev,mariadb-connector-c-dev r?libmariadb3/mariadb-connector-c
mysql2 - compiled bgcc,make,libc6-dev,default-libmysqlclient-dev/gcc,make,musl-dev,mariadb-connector-c-dev r?libmariadb3/mariadb-connector-c
ncursesw - compiled bgcc,make,libc6-dev,libncurses-dev/gcc,make,musl-dev,ncurses-dev r?libncursesw6/ncurses-libs
net-http - pure ~
net-http-persistent - pure ~
net-imap - pure ~
net-pop - pure ~
net-protocol - pure ~
net-scp - pure ~
net-sftp - pure ~
net-smtp - pure ~
net-ssh - pure ~
net-telnet - pure ~
netrc - pure ~
newrelic_rpm - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
nio4r - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
nkf - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
nmatrix - compiled ~ b?g++,make/g++,make,musl-dev
nokogiri - prebuilt lgma bgcc,make,libc6-dev,libxml2-dev,libxslt1-dev,zlib1g-dev,pkg-config/gcc,make,musl-dev,libxml2-dev,libxslt-dev,zlib-dev,pkgconf r?/libxml2,libxslt
nokogumbo - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
numo-linalg - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
numo-narray - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
oauth - pure ~
oauth2 - pure ~
octokit - pure ~
oj - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
omniauth - pure ~
omniauth-oauth2 - pure ~
openfeature-sdk - pure ~
opensearch-api - pure ~
opensearch-ruby - pure ~
opensearch-transport - pure ~
openssl - compiled ~ b?gcc,make,libc6-dev,libssl-dev/gcc,make,musl-dev,openssl-dev r?libssl3/libssl3/libssl3t64
opentelemetry-api - pure ~
opentelemetry-common - pure ~
opentelemetry-exporter-otlp - pure ~
opentelemetry-helpers-mysql - pure ~
opentelemetry-helpers-sql - pure ~
opentelemetry-helpers-sql-processor - pure ~
opentelemetry-logs-api - pure ~
opentelemetry-metrics-api - pure ~
opentelemetry-registry - pure ~
opentelemetry-sdk - pure ~
opentelemetry-semantic_conventions - pure ~
opus-ruby - pure r?libopus0/opus
orm_adapter - pure ~
os - pure ~
ostruct - pure ~
ovirt-engine-sdk - compiled bgcc,make,libc6-dev,libcurl4-openssl-dev,libxml2-dev/gcc,make,musl-dev,curl-dev,libxml2-dev r?libcurl4,libxml2/libcurl,libxml2/libcurl4t64,libxml2
ox - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
pagy - pure ~
pango - compiled bgcc,make,libc6-dev,libpango1.0-dev,pkg-config/gcc,make,musl-dev,pango-dev,pkgconf r?libpango-1.0-0/pango
paperclip - pure ~ r?imagemagick,file/imagemagick,file
parallel - pure ~
parser - pure ~
parslet - pure ~
passenger - compiled ~ b?g++,make,libcurl4-openssl-dev,libssl-dev,zlib1g-dev/g++,make,musl-dev,curl-dev,openssl-dev,zlib-dev r?libcurl4/libcurl/libcurl4t64
patron - compiled bgcc,make,libc6-dev,libcurl4-openssl-dev/gcc,make,musl-dev,curl-dev r?libcurl4/libcurl/libcurl4t64
pcaprub - compiled bgcc,make,libc6-dev,libpcap-dev/gcc,make,musl-dev,libpcap-dev r?libpcap0.8/libpcap/libpcap0.8t64
pdf-reader - pure ~
pdf-toolkit - pure ~ r?pdftk-java/
pdfkit - pure ~ r?wkhtmltopdf//
pf2 - compiled ~ b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
pg - prebuilt lgma bgcc,make,libc6-dev,libpq-dev/gcc,make,musl-dev,postgresql-dev r?libpq5/libpq
pg_query - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
pitchfork - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
platform_agent - pure ~
playwright-ruby-client - pure ~
polars-df - compiled ~ b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
poltergeist - pure ~
posix-mqueue - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
posix-spawn - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
pp - pure ~
prettyprint - pure ~
prism - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
process-metrics - pure ~
prometheus-client - pure ~
prometheus-client-mmap - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
propshaft - pure ~
protocol-hpack - pure ~
protocol-http - pure ~
protocol-http1 - pure ~
protocol-http2 - pure ~
protocol-rack - pure ~
protocol-url - pure ~
proxifier - pure ~
pry - pure ~
pry-byebug - pure ~
pry-rails - pure ~
pstore - pure ~
psych - compiled ~ b?gcc,make,libc6-dev,libyaml-dev/gcc,make,musl-dev,yaml-dev r?libyaml-0-2/yaml
public_suffix - pure ~
puma - compiled bgcc,make,libc6-dev,libssl-dev/gcc,make,musl-dev,openssl-dev r?libssl3/libssl3/libssl3t64
quantile - pure ~
raabro - pure ~
racc - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
rack 3.2.7 pure r- .
rack-attack - pure ~
rack-contrib - pure ~
rack-mini-profiler - pure ~
rack-protection - pure ~
rack-proxy - pure ~
rack-session - pure ~
rack-test - pure ~
rack-unreloader - pure ~
rackup - pure ~
rage-iodine - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
rage-rb - pure ~
rails - pure ~
rails-controller-testing - pure ~
rails-dom-testing - pure ~
rails-erd - pure ~ r?graphviz/graphviz
rails-html-sanitizer - pure ~
rails-i18n - pure ~
railties - pure ~
rainbow - pure ~
raindrops - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
rake - pure ~
rake-compiler-dock - pure ~
raspell - compiled ~ b?gcc,make,libc6-dev,libaspell-dev/gcc,make,musl-dev,aspell-dev r?libaspell15/aspell-libs
ratatui_ruby - compiled b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
rb-fsevent - pure ~
rb-gsl - compiled ~ b?gcc,make,libc6-dev,libgsl-dev/gcc,make,musl-dev,gsl-dev r?libgsl27/gsl/libgsl28
rb-inotify - pure ~
rb-readline - pure ~
rb_sys - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
rbczmq - compiled bgcc,make,libc6-dev,libzmq3-dev,libczmq-dev/gcc,make,musl-dev,zeromq-dev,czmq-dev r?libzmq5,libczmq4/libzmq,czmq
rblineprof - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
rbnacl - pure r?libsodium23/libsodium
rbs - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
rbsecp256k1 - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
rbtrace - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
rdiscount - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
rdkafka - prebuilt lgm b?g++,make/g++,make,musl-dev
rdoc - pure ~
re2 - compiled bg++,make,libre2-dev/g++,make,musl-dev,re2-dev r?/re2
readline-ext - compiled ~ b?gcc,make,libc6-dev,libreadline-dev/gcc,make,musl-dev,readline-dev r?libreadline8/readline/libreadline8t64
recursive-open-struct - pure ~
redcarpet - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
redis - pure ~
redis-client - pure ~
regexp_parser - pure ~
reline - pure ~
remote_syslog_sender - pure ~
representable - pure ~
request_store - pure ~
resolve-hostname - pure ~
responders - pure ~
rest-client - pure ~
retriable - pure ~
rexml 3.4.4 pure r- .
rgeo - compiled ~ b?g++,make,libgeos-dev/g++,make,musl-dev,geos-dev r?libgeos-c1v5/geos/
rgeo-proj4 - compiled ~ b?gcc,make,libc6-dev,libproj-dev/gcc,make,musl-dev,proj-dev r?libproj25/proj
rjb - compiled ~ b?gcc,make,libc6-dev,default-jdk-headless/gcc,make,musl-dev,openjdk17-jdk r?default-jre-headless/openjdk17-jre-headless
rmagick - compiled bgcc,make,libc6-dev,libmagickwand-dev,pkg-config/gcc,make,musl-dev,imagemagick-dev,pkgconf r?libmagickwand-6.q16-6/imagemagick/libmagickwand-7.q16-10
rocksdb-ruby - compiled ~ b?g++,make,librocksdb-dev/g++,make,musl-dev,rocksdb-dev r?librocksdb7.8/rocksdb/librocksdb9.10
rotp - pure ~
rouge - pure ~
rpam2 - compiled bgcc,make,libc6-dev,libpam0g-dev/gcc,make,musl-dev,linux-pam-dev r?libpam0g/linux-pam
rqrcode - pure ~
rqrcode_core - pure ~
rspec - pure ~
rspec-core - pure ~
rspec-expectations - pure ~
rspec-its - pure ~
rspec-mocks - pure ~
rspec-support - pure ~
rszr - compiled ~ b?gcc,make,libc6-dev,libimlib2-dev/gcc,make,musl-dev,imlib2-dev r?libimlib2/imlib2/libimlib2t64
rtesseract - pure ~ r?tesseract-ocr/tesseract-ocr
rubocop - pure ~
rubocop-ast - pure ~
rubocop-capybara - pure ~
rubocop-minitest - pure ~
rubocop-performance - pure ~
rubocop-rails - pure ~
rubocop-rails-omakase - pure ~
rubocop-rake - pure ~
rubocop-rspec - pure ~
ruby-debug-ide - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
ruby-filemagic - compiled ~ b?gcc,make,libc6-dev,libmagic-dev/gcc,make,musl-dev,file-dev r?libmagic1/libmagic/libmagic1t64
ruby-graphviz - pure ~ r?graphviz/graphviz
ruby-kafka - pure ~
ruby-libvirt - compiled bgcc,make,libc6-dev,libvirt-dev,pkg-config/gcc,make,musl-dev,libvirt-dev,pkgconf r?libvirt0/libvirt-libs
ruby-lxc - compiled bgcc,make,libc6-dev,lxc-dev/gcc,make,musl-dev,lxc-dev r?liblxc1/lxc-libs/liblxc1t64
ruby-magic - pure r?libmagic1/libmagic/libmagic1t64
ruby-oci8 - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev r?libaio1/libaio,libnsl,libc6-compat/libaio1t64
ruby-odbc - compiled ~ b?gcc,make,libc6-dev,unixodbc-dev/gcc,make,musl-dev,unixodbc-dev r?unixodbc/unixodbc
ruby-opencv - compiled ~ b?g++,make,libopencv-dev/g++,make,musl-dev,opencv-dev r?libopencv-core406/libopencv_core/libopencv-core410
ruby-prof - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
ruby-progressbar - pure ~
ruby-stemmer - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
ruby-terminfo - compiled bgcc,make,libc6-dev,libncurses-dev/gcc,make,musl-dev,ncurses-dev r?libtinfo6/ncurses-libs
ruby-vips - pure r?libvips42/vips/libvips42t64
ruby-xz - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
ruby2_keywords - pure ~
rubydex - prebuilt lg b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
rubyzip - pure ~
rufus-scheduler - pure ~
rugged - compiled bgcc,make,libc6-dev,cmake,libssl-dev,libssh2-1-dev,zlib1g-dev,pkg-config/gcc,make,musl-dev,cmake,openssl-dev,libssh2-dev,zlib-dev r?libssl3,libssh2-1/libssl3,libssh2/libssl3t64,libssh2-1t64
safe_yaml - pure ~
samovar - pure ~
sanitize - pure ~
sass - pure ~
sass-embedded - prebuilt lga b?gcc,make,libc6-dev/gcc,make,musl-dev
sass-listen - pure ~
sass-rails - pure ~
sassc - compiled bg++,make/g++,make,musl-dev
sawyer - pure ~
scrypt - compiled bgcc,make,libc6-dev/gcc,make,musl-dev
secp256k1 - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
securerandom - pure ~
selenium-webdriver - pure ~ r?chromium,chromium-driver/chromium,chromium-chromedriver
selma - compiled ~ b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
semian - compiled bgcc,make,libc6-dev,libssl-dev/gcc,make,musl-dev,openssl-dev r?libssl3/libssl3/libssl3t64
sentry-rails - pure ~
sentry-ruby - pure ~
sentry-sidekiq - pure ~
sequel - pure ~
sequel_pg - compiled bgcc,make,libc6-dev,libpq-dev/gcc,make,musl-dev,postgresql-dev r?libpq5/libpq
serialport - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
serverengine - pure ~
serverspec - pure ~
sfl - pure ~
sidekiq - pure ~
sigdump - pure ~
signet - pure ~
simplecov - pure ~
simplecov-html - pure ~
simplecov_json_formatter - pure ~
simpleidn - pure ~
sin_lru_redux - pure ~
sinatra - pure ~
sinatra-contrib - pure ~
skylight - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
sleepy_penguin - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
smart_properties - pure ~
snaky_hash - pure ~
snappy - compiled bg++,make,libsnappy-dev,cmake/g++,make,musl-dev,snappy-dev,cmake
solid_cache - pure ~
sorbet-runtime - pure ~
sorbet-static - prebuilt lg b?gcc,make,libc6-dev/gcc,make,musl-dev
specinfra - pure ~
spring - pure ~
spring-watcher-listen - pure ~
sprockets - pure ~
sprockets-rails - pure ~
sqlite3 - prebuilt lgma bgcc,make,libc6-dev,libsqlite3-dev/gcc,make,musl-dev,sqlite-dev
sqlite3-ruby - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
sshkit - pure ~
ssrf_filter - pure ~
stackprof - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
statesman - pure ~
stimulus-rails - pure ~
streamio-ffmpeg - pure ~ r?ffmpeg/ffmpeg
string-format - pure ~
string-scrub - pure ~
stringio - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
strong_migrations - pure ~
strptime - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
strscan - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
sys-proctable - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
sys-uname - pure ~
syslog - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
syslog_protocol - pure ~
sysrandom - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
systemd-journal - pure ~ r?libsystemd0/
taglib-ruby - compiled bg++,make,libtag1-dev/g++,make,musl-dev,taglib-dev r?libtag1v5/taglib/libtag2
tailwindcss-rails - pure ~
tailwindcss-ruby - prebuilt lgma b?gcc,make,libc6-dev/gcc,make,musl-dev
temple - pure ~
terminal-table - pure ~
terser - pure ~ r?nodejs/nodejs
therubyracer - compiled bg++,make/g++,make,musl-dev
thin - compiled ~ b?g++,make/g++,make,musl-dev r?/libstdc++
thor - pure ~
thread_safe - pure ~
thrift - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
thruster - prebuilt lga b?gcc,make,libc6-dev/gcc,make,musl-dev
tilt - pure ~
timecop - pure ~
timeout - pure ~
timfel-krb5-auth - compiled bgcc,make,libc6-dev,libkrb5-dev/gcc,make,musl-dev,krb5-dev r?libkrb5-3/krb5-libs
tiny_tds - compiled bgcc,make,libc6-dev,freetds-dev,libssl-dev/gcc,make,musl-dev,freetds-dev,openssl-dev r?libsybdb5/freetds
to_regexp - pure ~
tokenizers - compiled ~ b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
tokyocabinet - compiled ~ b?gcc,make,libc6-dev,libtokyocabinet-dev/gcc,make,musl-dev r?libtokyocabinet9//libtokyocabinet9t64
toml-rb - pure ~
traces - pure ~
trailblazer-option - pure ~
trie - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
trilogy - compiled ~ b?gcc,make,libc6-dev,libssl-dev/gcc,make,musl-dev,openssl-dev r?libssl3/libssl3/libssl3t64
tsort - pure ~
ttfunk - pure ~
turbo-rails - pure ~
turbolinks - pure ~
turbolinks-source - pure ~
typhoeus - pure r?libcurl4/libcurl/libcurl4t64
tzinfo - pure r?tzdata/tzdata
tzinfo-data - pure ~
uber - pure ~
uglifier - pure ~ r?nodejs/nodejs
unf - pure ~
unf_ext - compiled ~ b?g++,make/g++,make,musl-dev r?/libstdc++
unicode - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
unicode-display_width - pure ~
unicode-emoji - pure ~
unicorn - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
uri - pure ~
useragent - pure ~
uuidtools - pure ~
vcr - pure ~
vernier - compiled ~ b?g++,make/g++,make,musl-dev
version_gem - pure ~
view_component - pure ~
vite_rails - pure ~ r?nodejs/nodejs
vite_ruby - pure ~ r?nodejs/nodejs
warden - pure ~
wasmtime - compiled ~ b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
web-console - pure ~
webmock - pure ~
webpacker - pure ~ r?nodejs,yarnpkg/nodejs,yarn
webrick - pure ~
websocket - pure ~
websocket-driver - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
websocket-extensions - pure ~
whenever - pure ~ r?cron/
wicked_pdf - pure ~ r?wkhtmltopdf//
wkhtmltopdf-binary - pure ~ r?libxrender1,libfontconfig1,libxext6,libjpeg62-turbo/
xpath - pure ~
xxhash - compiled ~ b?g++,make/g++,make,musl-dev
y-rb - compiled ~ b?gcc,make,libc6-dev,cargo,libclang-dev/gcc,make,musl-dev,cargo,clang-dev
yajl-ruby - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
zeitwerk - pure ~
zookeeper - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
zstd-ruby - compiled ~ b?gcc,make,libc6-dev/gcc,make,musl-dev
`;
