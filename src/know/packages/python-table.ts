/** See make/tables.mjs and make/python-packages.txt. Lock files of public repositories, 2026-11-23. */

/** Package, version looked at, `any` or the minor versions of CPython 3 that have wheels for amd64 and arm64. */
export const selfContained = `
aiofiles 25.1.0 any
aiohappyeyeballs 2.7.1 any
aiohttp 3.14.3 10,11,12,13,14
aiohttp-retry 2.9.1 10,11,12,13,14
aiosignal 1.4.0 any
aiosqlite 0.22.1 any
alembic 1.19.1 10,11,12,13,14
amqp 5.3.1 any
annotated-doc 0.0.5 any
annotated-types 0.8.0 any
anyio 4.14.2 any
apscheduler 3.11.3 any
argcomplete 3.7.0 any
argon2-cffi 25.1.0 10,11,12,13,14
argon2-cffi-bindings 25.1.0 10,11,12,13,14
arrow 1.4.0 any
asgiref 3.12.1 any
ast-serialize 0.8.0 10,11,12,13,14
async-timeout 5.0.1 any
asyncpg 0.31.0 10,11,12,13,14
attrs 26.1.0 any
audioop-lts 0.2.2 13,14
authlib 1.7.2 10,11,12,13,14
autopep8 2.3.2 any
azure-core 1.41.0 any
azure-identity 1.25.3 10,11,12,13,14
backports-asyncio-runner 1.2.0 any
bcrypt 5.0.0 10,11,12,13,14
beautifulsoup4 4.15.0 any
bidict 0.23.1 any
billiard 4.2.4 any
black 26.5.1 any
blinker 1.9.0 any
boto3 1.43.73 any
botocore 1.43.73 any
bottle 0.13.4 any
cachelib 0.13.0 any
cachetools 7.1.7 any
celery 5.6.3 any
certifi 2026.7.22 any
cffi 2.1.1 10,11,12,13,14
chardet 7.4.3 any
charset-normalizer 3.5.1 any
click 8.4.2 any
click-didyoumean 0.3.1 any
click-option-group 0.5.9 any
click-plugins 1.1.1.2 any
click-repl 0.3.0 any
cloudpickle 3.1.2 any
colorama 0.4.6 any
colorlog 6.12.0 any
contourpy 1.3.3 12,13,14
coverage 7.15.4 any
cowsay - any
croniter 6.2.2 any
cryptography 50.0.0 10,11,12,13,14
cycler 0.12.1 any
dataclasses-json 0.6.7 any
defusedxml 0.7.1 any
deprecated 1.3.1 any
dill 0.4.1 any
discord-py 2.7.1 13,14
distlib 0.4.3 any
distro 1.9.0 any
django 6.0.8 any
django-cors-headers 4.9.0 any
django-filter 26.1 any
djangorestframework 3.18.0 any
dnspython 2.8.0 any
docstring-parser 0.18.0 any
docutils 0.23 any
duckdb 1.4.4 10,11,12,13,14
ecdsa 0.19.2 any
email-validator 2.3.0 any
emoji 2.15.0 any
et-xmlfile 2.0.0 any
exceptiongroup 1.3.1 any
execnet 2.1.2 any
faker 40.36.0 any
fastapi 0.141.1 10,11,12,13,14
filelock 3.32.3 any
flake8 7.3.0 any
flask 3.1.3 10,11,12,13,14
flask-caching 2.3.1 10,11,12,13,14
flask-cors 6.0.5 10,11,12,13,14
flask-jwt-extended 4.7.1 10,11,12,13,14
flask-limiter 3.12 10,11,12,13,14
flask-login 0.6.3 10,11,12,13,14
flask-session 0.5.0 10,11,12,13,14
flask-sqlalchemy 2.5.1 10,11,12,13,14
flask-wtf 1.2.2 10,11,12,13,14
fonttools 4.63.0 any
frozenlist 1.8.0 any
google-api-core 2.34.0 10,11,12,13,14
google-auth 2.56.3 10,11,12,13,14
google-cloud-core 2.6.1 10,11,12,13,14
google-cloud-storage 3.13.0 10,11,12,13,14
google-crc32c 1.8.0 10,11,12,13,14
google-resumable-media 2.10.0 10,11,12,13,14
googleapis-common-protos 1.75.1 any
graphene 3.4.3 any
graphql-core 3.2.11 any
graphql-relay 3.2.0 any
greenlet 3.5.5 10,11,12,13,14
grpcio 1.83.0 10,11,12,13,14
gunicorn 26.0.0 any
h11 0.16.0 any
h2 4.4.1 any
hiredis 3.3.0 10,11,12,13,14
hpack 4.2.0 any
html5lib 1.1 any
httpcore 1.0.9 any
httptools 0.8.0 10,11,12,13,14
httpx 0.28.1 any
httpx-sse 0.4.3 any
humanize 4.16.0 any
hypercorn 0.18.0 any
hyperframe 6.1.0 any
idna 3.19 any
iniconfig 2.3.0 any
invoke 3.0.3 any
isort 8.0.1 any
itsdangerous 2.2.0 any
jinja2 3.1.6 10,11,12,13,14
jiter 0.16.0 10,11,12,13,14
jmespath 1.1.0 any
joblib 1.5.3 any
joserfc 1.7.4 10,11,12,13,14
jsonpatch 1.33 any
jsonpath-ng 1.8.0 any
jsonpointer 3.1.1 any
jsonschema 4.26.0 11,12,13,14
jsonschema-specifications 2025.9.1 11,12,13,14
kiwisolver 1.5.0 10,11,12,13,14
kombu 5.6.2 any
librt 0.15.0 14
limits 5.2.0 any
loguru 0.7.3 any
lxml 6.1.2 10,11,12,13,14
mako 1.4.1 10,11,12,13,14
markdown 3.10.3 any
markdown-it-py 4.2.0 any
markupsafe 3.0.3 10,11,12,13,14
marshmallow 3.26.2 any
mccabe 0.7.0 any
mdurl 0.1.2 any
minio 7.2.20 10,11,12,13,14
more-itertools 11.1.0 any
mpmath 1.3.0 any
msal 1.37.0 10,11,12,13,14
msal-extensions 1.3.1 10,11,12,13,14
msgpack 1.2.1 10,11,12,13,14
multidict 6.7.1 any
mypy 2.3.0 14
mypy-extensions 1.1.0 any
narwhals 2.24.0 any
networkx 3.6.1 any
nltk 3.10.3 10,11,12,13,14
numpy 2.5.2 12,13,14
oauthlib 3.3.1 any
openpyxl 3.1.5 any
opentelemetry-api 1.44.0 any
ordered-set 4.1.0 any
orderly-set 5.5.0 any
orjson 3.12.0 10,11,12,13,14
packaging 26.3 any
pandas 3.0.5 12,13,14
paramiko 5.0.0 10,11,12,13,14
passlib 1.7.4 any
pathspec 1.1.1 any
peewee 3.19.0 any
pendulum 3.2.0 any
pexpect 4.9.0 any
pillow 12.3.0 10,11,12,13,14
pip 26.2.1 any
pipx - any
platformdirs 4.11.3 any
plotly 6.9.0 any
pluggy 1.6.0 any
polars 1.39.3 10,11,12,13,14
polars-runtime-32 1.39.3 10,11,12,13,14
priority 2.0.0 any
prometheus-client 0.26.0 any
prompt-toolkit 3.0.53 any
propcache 0.5.2 any
proto-plus 1.28.3 any
protobuf 7.35.1 any
psutil 7.2.2 10,11,12,13,14
psycopg-binary 3.3.4 10,11,12,13,14
psycopg2-binary 2.9.12 10,11,12,13,14
ptyprocess 0.7.0 any
pyarrow 25.0.1 10,11,12,13,14
pyasn1 0.6.4 any
pyasn1-modules 0.4.2 any
pycodestyle 2.14.0 any
pycparser 3.0 any
pycryptodome 3.23.0 10,11,12,13,14
pydantic 2.13.4 10,11,12,13,14
pydantic-core 2.46.4 10,11,12,13,14
pydantic-extra-types 2.11.1 10,11,12,13,14
pydantic-settings 2.15.0 10,11,12,13,14
pyflakes 3.4.0 any
pygments 2.21.0 any
pyjwt 2.13.0 any
pymongo 4.17.0 10,11,12,13,14
pymysql 1.2.0 any
pynacl 1.6.2 10,11,12,13,14
pyopenssl 26.4.0 10,11,12,13,14
pyparsing 3.3.2 any
pypdf 6.15.0 any
pypdf2 3.0.1 any
pytest 9.1.1 any
pytest-asyncio 1.4.0 any
pytest-cov 7.1.0 any
pytest-mock 3.15.1 any
pytest-timeout 2.4.0 any
pytest-xdist 3.8.0 any
python-dateutil 2.9.0.post0 any
python-discovery 1.5.2 any
python-dotenv 1.2.3 any
python-engineio 4.13.4 any
python-jose 3.5.0 any
python-multipart 0.0.32 any
python-slugify 8.0.4 any
python-socketio 5.16.4 any
pytokens 0.4.1 any
pytz 2026.3.post1 any
pyyaml 6.0.3 10,11,12,13,14
qrcode 8.2 any
rapidfuzz 3.14.5 10,11,12,13,14
redis 8.1.0 any
referencing 0.37.0 11,12,13,14
regex 2026.7.19 10,11,12,13,14
requests 2.34.2 any
requests-oauthlib 2.0.0 any
requests-toolbelt 1.0.0 any
rfc3986 2.0.0 any
rich 15.0.0 any
rpds-py 2026.6.3 11,12,13,14
rsa 4.9.1 any
ruamel-yaml 0.19.1 any
ruamel-yaml-clib 0.2.15 10,11,12,13,14
ruff 0.16.3 10,11,12,13,14
s3transfer 0.19.2 any
schedule 1.1.0 any
scikit-learn 1.9.0 12,13,14
scipy 1.18.0 12,13,14
setuptools 84.0.0 any
shapely 2.1.2 12,13,14
shellingham 1.5.4 any
simple-websocket 1.1.0 any
simplejson 4.1.1 any
six 1.17.0 any
slack-sdk 3.43.0 any
sniffio 1.3.1 any
sortedcontainers 2.4.0 any
soupsieve 2.9.2 any
sqlalchemy 2.1.0b3 any
sqlparse 0.6.0 any
sse-starlette 3.4.8 any
starlette 1.6.0 any
stripe 14.4.1 any
structlog 26.1.0 any
sympy 1.14.0 any
tabulate 0.10.0 any
tenacity 9.1.4 any
termcolor 3.3.0 any
text-unidecode 1.3 any
threadpoolctl 3.6.0 any
tiktoken 0.14.0 10,11,12,13,14
toml 0.10.2 any
tomli 2.4.1 any
tomlkit 0.15.1 any
toolz 1.1.0 any
tornado 6.5.8 10,11,12,13,14
tqdm 4.70.0 any
twilio 8.11.0 10,11,12,13,14
typer 0.27.1 any
typing-extensions 4.16.0 any
typing-inspect 0.9.0 any
typing-inspection 0.4.4 any
tzdata 2026.3 any
tzlocal 5.4.4 any
ujson 5.13.0 10,11,12,13,14
unidecode 1.4.0 any
urllib3 2.7.0 any
userpath 1.9.2 any
uvicorn 0.52.4 any
uvloop 0.22.1 10,11,12,13,14
vine 5.1.0 any
virtualenv 21.7.4 any
waitress 3.0.2 any
watchfiles 1.2.0 10,11,12,13,14
wcwidth 0.8.2 any
webencodings 0.6.1 any
websocket-client 1.9.0 any
websockets 17.0.1 any
werkzeug 3.1.8 10,11,12,13,14
wheel 0.48.0 any
whitenoise 6.12.0 any
wrapt 2.3.0 any
wsproto 1.3.2 any
wtforms 3.2.1 10,11,12,13,14
xlrd 2.0.2 any
xlsxwriter 3.2.9 any
xmltodict 1.0.4 any
yamllint 1.38.0 10,11,12,13,14
yarl 1.24.5 any
zstandard 0.25.0 10,11,12,13,14
`;

/** Package and the Debian packages it compiles with or uses that a full Debian image has and a slim one has not. */
export const needing = `
annoy g++
ansible openssh-client
ansible-core openssh-client
bjoern gcc libc6-dev
box2d-py g++
cairocffi libcairo2
cairosvg libcairo2
crcmod gcc libc6-dev
credis gcc libc6-dev
dbus-python gcc libc6-dev libglib2.0-0 libglib2.0-dev libmagic1 libncurses-dev pkg-config
deepspeed gcc libc6-dev
dlib g++ make
egl-probe gcc libc6-dev
evdev gcc libc6-dev linux-libc-dev
fasttext g++
gdal g++
gitpython git
gmsh libxft2
gssapi gcc libc6-dev libkrb5-dev
hf-egl-probe gcc libc6-dev
hnswlib g++
hunspell gcc libc6-dev
ibm-db libxml2
insightface g++
kerberos gcc libc6-dev libkrb5-dev
krb5 gcc libc6-dev libkrb5-dev
libvirt-python gcc libc6-dev pkg-config
lightgbm libgomp1
llama-cpp-python g++ git libgomp1 make
llfuse gcc libc6-dev pkg-config
llguidance gcc libc6-dev
logbook gcc libc6-dev
m2crypto gcc libc6-dev libssl-dev
manimpango gcc libc6-dev libcairo2-dev libpango-1.0-0 libpango1.0-dev libpangocairo-1.0-0 pkg-config
mariadb default-libmysqlclient-dev gcc libc6-dev libmariadb-dev libmariadb3
mayavi gcc libc6-dev libxrender1
mediapipe libglib2.0-0
mercurial gcc libc6-dev
miniaudio gcc libc6-dev
mod-wsgi gcc libc6-dev
mysqlclient default-libmysqlclient-dev gcc libc6-dev libmariadb3 pkg-config
netifaces gcc libc6-dev
nmslib g++
open3d libgomp1 libx11-6
opencv-contrib-python libglib2.0-0
opencv-contrib-python-headless libglib2.0-0
opencv-python libglib2.0-0
opencv-python-headless libglib2.0-0
paddlepaddle libglib2.0-0 libgomp1
pdftotext gcc libc6-dev pkg-config
pillow-simd gcc libc6-dev libjpeg62-turbo libjpeg62-turbo-dev zlib1g-dev
playwright libcairo2 libglib2.0-0 libpango-1.0-0 libx11-6 libxcb1 libxext6
psycopg libpq5
psycopg-c gcc libc6-dev libpq-dev libpq5
psycopg2 gcc libc6-dev libpq-dev libpq5 libssl-dev
psycopg2cffi gcc libc6-dev libffi-dev libpq-dev libpq5 libssl-dev
pyalsaaudio gcc libc6-dev
pyaudio gcc libc6-dev
pybluez gcc libbluetooth-dev libbluetooth3 libc6-dev
pycairo gcc libc6-dev libcairo2 libcairo2-dev pkg-config
pycld2 g++
pycups gcc libc6-dev
pyfuse3 gcc libc6-dev pkg-config
pygobject gcc libc6-dev libcairo2-dev libgirepository-1.0-1 libglib2.0-dev libncurses-dev pkg-config
pygraphviz gcc libc6-dev pkg-config
pyheif libheif1
pyicu g++ libicu-dev libicu72 pkg-config
pykerberos gcc libc6-dev libkrb5-dev
pylibmc gcc libc6-dev zlib1g-dev
pyobjc-core gcc libc6-dev
pyobjc-framework-applicationservices gcc libc6-dev
pyobjc-framework-cocoa gcc libc6-dev
pyobjc-framework-coreml gcc libc6-dev
pyobjc-framework-coretext gcc libc6-dev
pyobjc-framework-quartz gcc libc6-dev
pyobjc-framework-vision gcc libc6-dev
pyppeteer libcairo2 libglib2.0-0 libpango-1.0-0 libx11-6 libxcb1 libxext6
pyqt5 libfontconfig1 libglib2.0-0 libx11-6
pyqt6 libfontconfig1 libglib2.0-0
pyscard gcc libc6-dev
pyside2 libglib2.0-0
pyside6 libfontconfig1 libglib2.0-0
pysqlcipher3 gcc libc6-dev
pysqlite3 gcc libc6-dev libsqlite3-dev
pystan g++
python-gnupg gnupg
python-ldap gcc libc6-dev libldap-2.5-0 libldap-dev libsasl2-2
python-magic libmagic1
python-prctl gcc libc6-dev
pyvista libxrender1
pywatchman gcc libc6-dev
pywinpty gcc libc6-dev
reflink gcc libc6-dev
rpi-gpio gcc libc6-dev
sasl g++ libsasl2-2
scikit-sparse gcc libc6-dev
spidev gcc libc6-dev
subprocess32 gcc libc6-dev
systemd-python gcc libc6-dev pkg-config
thrift gcc libc6-dev
turbodbc g++
ultralytics libglib2.0-0
uwsgi gcc libc6-dev libncurses-dev
vtk libx11-6 libxrender1
wand libmagickwand-6.q16-6
weasyprint libfontconfig1 libharfbuzz-subset0 libharfbuzz0b libpango-1.0-0 libpangoft2-1.0-0
webrtcvad gcc libc6-dev
win-precise-time gcc libc6-dev
winkerberos gcc libc6-dev
wxpython g++
xhtml2pdf libcairo2
`;
