# expect: nothing
FROM debian:bookworm
RUN <<EOF
#!/usr/bin/env python3
import os
os.system("apt-get update && apt-get install -y git")
EOF
